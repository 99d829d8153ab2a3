#include "model/standing.hpp"

#include "model/archives.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using test::period;

namespace {

const FigureKey now = {"vacancies", local_area, {}, period("2020-21 Q4")};

/// The same quarter's figure in several areas; "" for none.
Archive areas_with(const std::vector<std::pair<std::string, std::string>>& entries, int decimals = 1) {
    Archive archive;
    archive.measures = {test::measure("vacancies", Unit::percent, decimals)};
    for (const auto& [area, value] : entries) {
        archive.council.areas.push_back({area, area == "england" ? "England" : area == "south-east" ? "South East" : area, ""});
        FigureKey key = now;
        key.area = area;
        if (!value.empty()) test::enter(archive, test::figure(key, {test::vintage(value)}));
    }
    return archive;
}

std::string rank(const Archive& archive, const std::string& language = "en-GB") {
    const Release release(archive, std::nullopt);
    return rank_in_words(rank_among_areas(release, release.figure(now), archive.measures.front()), language);
}

std::string against_england(const Archive& archive, const std::string& language = "en-GB") {
    const Release release(archive, std::nullopt);
    const Measure& measure = archive.measures.front();
    return difference_in_words(difference_from(release, release.figure(now), measure, "england"), measure, "England",
                               language);
}

/// The newest of a series, oldest first; "" for a gap.
std::string standing(const std::vector<std::string>& values, const std::string& language = "en-GB") {
    Archive archive;
    archive.measures = {test::measure("vacancies", Unit::count, 0)};
    Period when = now.period.shifted(1 - static_cast<int>(values.size()));
    for (const std::string& value : values) {
        FigureKey key = now;
        key.period = when;
        if (!value.empty()) test::enter(archive, test::figure(key, {test::vintage(value)}));
        when = when.shifted(1);
    }
    const Release release(archive, std::nullopt);
    const Standing found = standing_in_series(release, release.figure(now), archive.measures.front());
    return standing_in_words(found, PeriodKind::quarter, language);
}

}  // namespace

TEST_CASE("a figure is ranked among the areas that are known") {
    struct Case {
        std::string local, neighbours, south_east, england;
        std::string english, welsh;
    };
    const std::vector<Case> cases = {
        {"18", "16", "14", "12", "the highest of the four areas", "yr uchaf o'r 4 ardal"},
        {"15", "16", "14", "12", "the second highest of the four areas", "rhif 2 o'r 4 ardal, o'r uchaf i'r isaf"},
        {"13", "16", "14", "12", "the third highest of the four areas", "rhif 3 o'r 4 ardal, o'r uchaf i'r isaf"},
        {"10", "16", "14", "12", "the lowest of the four areas", "yr isaf o'r 4 ardal"},
        {"16", "16", "14", "12", "the joint highest of the four areas", "yn gydradd uchaf o'r 4 ardal"},
        {"12", "16", "14", "12", "the joint lowest of the four areas", "yn gydradd isaf o'r 4 ardal"},
        {"14", "16", "14", "12", "the joint second highest of the four areas",
         "yn gydradd rhif 2 o'r 4 ardal, o'r uchaf i'r isaf"},
        {"18", "16", "c", "12", "the highest of the three known areas", "yr uchaf o'r 3 ardal hysbys"},
        {"18", "", "", "12", "the highest of the two known areas", "yr uchaf o'r 2 ardal hysbys"},
        {"18", "", "", "", "[x]", "[x]"},
        {"c", "16", "14", "12", "[c]", "[c]"},
        {"", "16", "14", "12", "[x]", "[x]"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.local, expected.south_east, expected.english);
        const Archive archive = areas_with({{"local", expected.local},
                                            {"statistical-neighbours", expected.neighbours},
                                            {"south-east", expected.south_east},
                                            {"england", expected.england}});
        CHECK(rank(archive) == expected.english);
        CHECK(rank(archive, "cy") == expected.welsh);
    }
}

TEST_CASE("among enough councils, no group, region, nation or locality has a rank") {
    Archive archive = areas_with({{"local", "15"}, {"westshire", "17"}, {"eastshire", "14"}, {"statistical-neighbours", "16"},
                                  {"south-east", "20"}, {"england", "21"}, {"harbour", "22"}});
    for (Area& area : archive.council.areas) {
        area.group = area.id == "statistical-neighbours";
        if (area.id == "harbour") area.part_of = local_area;
    }
    CHECK(rank(archive) == "the second highest of the three councils");
    CHECK(rank(archive, "cy") == "rhif 2 o'r 3 cyngor, o'r uchaf i'r isaf");
}

TEST_CASE("ranks and differences are of what readers see") {
    const Archive alike = areas_with({{"local", "12.4"}, {"england", "11.6"}}, 0);
    CHECK(rank(alike) == "the joint highest of the two areas");
    CHECK(against_england(alike) == "the same as England");
    CHECK(against_england(alike, "cy") == "yr un fath ag yn achos England");
}

TEST_CASE("a difference from another area says which way") {
    CHECK(against_england(areas_with({{"local", "12"}, {"england", "16"}})) ==
          "4 percentage points lower than England");
    CHECK(against_england(areas_with({{"local", "16.4"}, {"england", "16.0"}})) ==
          "0.4 percentage points higher than England");
    CHECK(against_england(areas_with({{"local", "12"}, {"england", "14"}}), "cy") ==
          "2 bwynt canran yn is nag yn achos England");
    CHECK(against_england(areas_with({{"local", "12"}, {"england", "c"}})) == "[c]");
    CHECK(against_england(areas_with({{"local", "12"}, {"england", ""}})) == "[x]");
}

TEST_CASE("standing goes back to the last that was as high or as low") {
    struct Case {
        std::vector<std::string> values;
        std::string english, welsh;
    };
    const std::vector<Case> cases = {
        // 2020-21 Q1 was as high; two lower ones lie between.
        {{"20", "15", "12", "20"}, "the highest since Quarter 1 2020/21", "yr uchaf ers Chwarter 1 2020/21"},
        {{"1", "2", "8", "9", "7"}, "the lowest since Quarter 1 2020/21", "yr isaf ers Chwarter 1 2020/21"},
        {{"5", "6", "7"}, "the highest of the last three quarters", "yr uchaf o'r 3 chwarter diwethaf"},
        {{"8", "", "9", "8", "7", "6"}, "the lowest of the last four quarters", "yr isaf o'r 4 chwarter diwethaf"},
        // Higher than the quarter before alone is a rise, and no extreme.
        {{"3", "9", "5", "6"},
         "neither the highest nor the lowest of the last four quarters",
         "heb fod yr uchaf na'r isaf o'r 4 chwarter diwethaf"},
        {{"3", "9", "9"},
         "equal to the highest of the last three quarters",
         "cyfartal â'r uchaf o'r 3 chwarter diwethaf"},
        {{"3", "9", "3"},
         "equal to the lowest of the last three quarters",
         "cyfartal â'r isaf o'r 3 chwarter diwethaf"},
        {{"7", "7", "7", "7"}, "unchanged over the last four quarters", "heb newid dros y 4 chwarter diwethaf"},
        // Too little to say anything, or nothing there.
        {{"5", "6"}, "[x]", "[x]"},
        {{"5", "", "6", "7"}, "[x]", "[x]"},
        {{"5", "6", "c"}, "[c]", "[c]"},
        {{"5", "6", ""}, "[x]", "[x]"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.values, expected.english);
        CHECK(standing(expected.values) == expected.english);
        CHECK(standing(expected.values, "cy") == expected.welsh);
    }
    CHECK(standing({"1", "50", "2", "3", "4", "5", "6", "9", "7", "8"}) ==
          "neither the highest nor the lowest of the last eight quarters");
}
