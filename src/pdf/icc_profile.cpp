#include "pdf/icc_profile.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quarterdeck {

namespace {

constexpr std::size_t header_size = 128;
constexpr std::size_t curve_points = 1024;

struct Xyz {
    double x, y, z;
};

// Media white (D50) and the sRGB primaries adapted to it with the Bradford matrix; the primaries add up to the white.
constexpr Xyz white{0.964203, 1.000000, 0.824905};
constexpr Xyz red{0.436035, 0.222488, 0.013916};
constexpr Xyz green{0.385117, 0.716904, 0.097061};
constexpr Xyz blue{0.143051, 0.060608, 0.713928};

void append_word(std::string& bytes, std::uint32_t value) {
    bytes.push_back(static_cast<char>(value >> 8U));
    bytes.push_back(static_cast<char>(value));
}

void append_long(std::string& bytes, std::uint32_t value) {
    append_word(bytes, value >> 16U);
    append_word(bytes, value & 0xFFFFU);
}

void append_fixed(std::string& bytes, double value) {
    append_long(bytes, static_cast<std::uint32_t>(std::lround(value * 65536)));
}

void append_xyz(std::string& bytes, const Xyz& value) {
    append_fixed(bytes, value.x);
    append_fixed(bytes, value.y);
    append_fixed(bytes, value.z);
}

std::string typed(std::string_view type) { return std::string(type) + std::string(4, '\0'); }

std::string xyz_tag(const Xyz& value) {
    std::string tag = typed("XYZ ");
    append_xyz(tag, value);
    return tag;
}

std::string text_tag(std::string_view text) { return typed("text") + std::string(text) + '\0'; }

/// textDescriptionType: the text in ASCII, then an empty Unicode and an empty Macintosh (67 bytes) version.
std::string description_tag(std::string_view text) {
    std::string tag = typed("desc");
    append_long(tag, static_cast<std::uint32_t>(text.size() + 1));
    tag += text;
    tag += std::string(1 + 4 + 4 + 2 + 1 + 67, '\0');
    return tag;
}

std::string curve_tag() {
    std::string tag = typed("curv");
    append_long(tag, curve_points);
    for (std::size_t point = 0; point < curve_points; ++point) {
        const double encoded = static_cast<double>(point) / (curve_points - 1);
        const double linear = encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
        append_word(tag, static_cast<std::uint32_t>(std::lround(linear * 65535)));
    }
    return tag;
}

std::string header(std::size_t profile_size) {
    std::string bytes;
    append_long(bytes, static_cast<std::uint32_t>(profile_size));
    append_long(bytes, 0);  // no preferred colour engine
    append_long(bytes, 0x02100000);
    bytes += "mntrRGB XYZ ";
    for (const std::uint32_t part : {2024U, 1U, 1U, 0U, 0U, 0U}) append_word(bytes, part);  // a fixed date: no clock
    bytes += "acsp";
    bytes += std::string(24, '\0');  // platform, flags, device, attributes: none
    append_long(bytes, 0);           // perceptual intent
    append_xyz(bytes, white);
    bytes += std::string(header_size - bytes.size(), '\0');
    return bytes;
}

struct Tag {
    std::string_view signature;
    std::size_t data;  ///< Index of its data; the three curves share one.
};

}  // namespace

std::string srgb_icc_profile() {
    std::vector<std::string> data{description_tag("sRGB IEC61966-2.1"),
                                  text_tag("No copyright, use freely"),
                                  xyz_tag(white),
                                  xyz_tag(red),
                                  xyz_tag(green),
                                  xyz_tag(blue),
                                  curve_tag()};
    constexpr std::array<Tag, 9> tags{{{"desc", 0},
                                       {"cprt", 1},
                                       {"wtpt", 2},
                                       {"rXYZ", 3},
                                       {"gXYZ", 4},
                                       {"bXYZ", 5},
                                       {"rTRC", 6},
                                       {"gTRC", 6},
                                       {"bTRC", 6}}};
    std::vector<std::size_t> offsets, sizes;
    std::string body;
    for (std::string& tag : data) {
        offsets.push_back(header_size + 4 + 12 * tags.size() + body.size());
        sizes.push_back(tag.size());
        tag.resize((tag.size() + 3) / 4 * 4);  // data begin at multiples of four
        body += tag;
    }
    std::string table;
    append_long(table, tags.size());
    for (const Tag& tag : tags) {
        table += tag.signature;
        append_long(table, static_cast<std::uint32_t>(offsets[tag.data]));
        append_long(table, static_cast<std::uint32_t>(sizes[tag.data]));
    }
    return header(header_size + table.size() + body.size()) + table + body;
}

}  // namespace quarterdeck
