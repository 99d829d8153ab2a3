#include "pdf/icc_profile.hpp"

#include <cstdint>
#include <map>

#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

std::uint32_t number(const std::string& bytes, std::size_t offset, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t index = 0; index < size; ++index)
        value = (value << 8U) | static_cast<std::uint8_t>(bytes.at(offset + index));
    return value;
}

/// The tags' data by signature.
std::map<std::string, std::string> tags(const std::string& profile) {
    std::map<std::string, std::string> found;
    for (std::size_t entry = 0; entry < number(profile, 128, 4); ++entry) {
        const std::size_t place = 132 + 12 * entry;
        found[profile.substr(place, 4)] = profile.substr(number(profile, place + 4, 4), number(profile, place + 8, 4));
    }
    return found;
}

double fixed(const std::string& tag, std::size_t index) {
    return static_cast<std::int32_t>(number(tag, 8 + 4 * index, 4)) / 65536.0;
}

}  // namespace

TEST_CASE("The colour profile is a complete ICC display profile") {
    const std::string profile = srgb_icc_profile();
    CHECK(number(profile, 0, 4) == profile.size());
    CHECK(profile.substr(12, 12) == "mntrRGB XYZ ");
    CHECK(profile.substr(36, 4) == "acsp");
    const auto found = tags(profile);
    for (const char* required : {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"})
        CHECK(found.count(required) == 1);
}

TEST_CASE("The profile's primaries add up to its white, so that white stays white") {
    const auto found = tags(srgb_icc_profile());
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double sum =
            fixed(found.at("rXYZ"), axis) + fixed(found.at("gXYZ"), axis) + fixed(found.at("bXYZ"), axis);
        CHECK(sum == Approx(fixed(found.at("wtpt"), axis)).margin(0.0001));
    }
}

TEST_CASE("The profile's curve is that of sRGB") {
    const std::string curve = tags(srgb_icc_profile()).at("gTRC");
    const std::size_t points = number(curve, 8, 4);
    CHECK(curve.size() == 12 + 2 * points);
    CHECK(number(curve, 12, 2) == 0);
    CHECK(number(curve, 12 + 2 * (points - 1), 2) == 65535);
    // Mid grey, #808080, is 21.6% of the light of white.
    CHECK(number(curve, 12 + 2 * (points / 2), 2) / 65535.0 == Approx(0.2140).margin(0.002));
}
