#include "compose/chart_text.hpp"

#include "compose/chart_intervals.hpp"
#include "compose/chart_movements.hpp"
#include "compose/composing.hpp"
#include "compose/composition.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;
using Catch::Matchers::Contains;

namespace {

constexpr int start_year = 2024;

/// Contacts over the quarters of a year; a nought stands for a figure that is not known.
Desk desk_of(const std::vector<int>& values) {
    Desk desk;
    desk.add_measure("Contacts");
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] != 0)
            desk.add_figure("Contacts", Period::quarter_of(start_year, static_cast<int>(i) + 1), values[i]);
    }
    return desk;
}

std::vector<Period> quarters_of_the_year() {
    std::vector<Period> quarters;
    for (int quarter = 1; quarter <= 4; ++quarter) quarters.push_back(Period::quarter_of(start_year, quarter));
    return quarters;
}

/// What `words` says about a chart of contacts.
template <class Words>
std::string say(Desk& desk, const std::vector<Period>& periods, Words words) {
    const Release release(desk.archive, {});
    const CompositionInput input{desk.source, desk.entry, desk.narrative, release, {}};
    Composition composition{input, desk.diagnostics, {}, {}, {}};
    FigureSelection selection;
    selection.measures = {release.measure("Contacts")};
    selection.areas = release.council().areas;
    if (selection.areas.empty()) selection.areas = {own_area(release.council())};
    selection.periods = periods;
    return words(*make_grid(selection, {}, composition));
}

std::string say_headline(const FigureGrid& grid) { return chart_headline(grid, "en-GB"); }

std::string say_alternative(const FigureGrid& grid) { return figures_in_words(grid, "en-GB"); }

std::string headline(const std::vector<int>& values) {
    Desk desk = desk_of(values);
    return say(desk, quarters_of_the_year(), say_headline);
}

std::string alternative(const std::vector<int>& values) {
    Desk desk = desk_of(values);
    return say(desk, quarters_of_the_year(), say_alternative);
}

}  // namespace

TEST_CASE("A headline says where the latest figure went, and whether it stands out") {
    CHECK(headline({3254, 3602, 3153, 3340}) == "Contacts rose to 3,340 in Quarter 4 2024/25");
    CHECK(headline({10, 20, 30, 40}) == "Contacts rose to 40 in Quarter 4 2024/25, the highest of the four quarters");
    CHECK(headline({0, 30, 20, 10}) ==
          "Contacts fell to 10 in Quarter 4 2024/25, the lowest of the three quarters shown");
    CHECK(headline({1, 2, 7, 7}) == "Contacts stayed at 7 in Quarter 4 2024/25");
}

namespace {

/// What is said of contacts that come from a sample: of each quarter between which values they lie.
template <class Words>
std::string say_of_sample(const std::vector<int>& values, int half_width, Words words) {
    Desk desk = desk_of(values);
    desk.archive.measures.front().confidence = Decimal(95, 0);
    for (auto& [key, figure] : desk.archive.figures) {
        FigureVintage& vintage = figure.vintages.front();
        const Decimal half(half_width, 0);
        vintage.interval = ConfidenceInterval{*vintage.value - half, *vintage.value + half};
    }
    return say(desk, quarters_of_the_year(), words);
}

}  // namespace

TEST_CASE("A headline claims no movement and no extreme that chance may account for") {
    CHECK(say_of_sample({10, 20, 30, 40}, 4, say_headline) ==
          "Contacts rose to 40 in Quarter 4 2024/25, the highest of the four quarters");
    CHECK(say_of_sample({10, 20, 30, 40}, 5, say_headline) ==
          "Contacts rose from 10 in Quarter 1 2024/25 to 40 in Quarter 4 2024/25");
    CHECK(say_of_sample({10, 20, 30, 40}, 15, say_headline) ==
          "Contacts: 40 in Quarter 4 2024/25 (confidence intervals overlap with Quarter 3 2024/25)");
    CHECK_THAT(say_of_sample({10, 20, 30, 40}, 4, say_alternative), Contains("Highest 40 in Quarter 4 2024/25, lowest 10 in"));
    CHECK_THAT(say_of_sample({10, 20, 30, 40}, 5, say_alternative), Contains("The figures lie between 10 and 40. The latest"));
    CHECK_THAT(say_of_sample({10, 20, 30, 40}, 5, say_alternative),
               Contains("The latest, in Quarter 4 2024/25, is 40: confidence intervals overlap with Quarter 3 2024/25."));
    CHECK(say_of_sample({10, 37, 20, 40}, 3, say_headline) == "Contacts rose to 40 in Quarter 4 2024/25");
}

TEST_CASE("The alternative text and the data table say the confidence interval") {
    const auto content = [](const FigureGrid& grid) {
        ChartContent made;
        made.table = grid_table(grid, "", {}, "en-GB");
        add_intervals(grid, "en-GB", made);
        return made.alternative_text + " | " + plain_text(made.table.rows.back().cells.back()) + " | " +
               plain_text(notes_on_brackets(made.sampled, "en-GB").front()) + " | " +
               plain_text(notes_on_intervals(made, "en-GB").front());
    };
    CHECK(say_of_sample({10, 20, 30, 40}, 4, content) ==
          " The 95% confidence interval of the latest figure is 36 to 44. | 40 (36 to 44) | "
          "In brackets, the 95% confidence interval. | "
          "The band or line around a figure is its 95% confidence interval.");
}

TEST_CASE("A figure without an interval counts as exact, and figures as shown are held against each other") {
    const auto one_sided = [](const FigureGrid& grid) { return chart_headline(grid, "en-GB"); };
    Desk desk = desk_of({10, 20, 30, 33});
    Measure& contacts = desk.archive.measures.front();
    contacts.confidence = Decimal(95, 0);
    FigureVintage& latest =
        desk.archive.figures.at({"Contacts", local_area, {}, Period::quarter_of(start_year, 4)}).vintages.front();
    latest.interval = ConfidenceInterval{Decimal(304, 1), Decimal(36, 0)};
    CHECK(say(desk, quarters_of_the_year(), one_sided) ==
          "Contacts rose from 10 in Quarter 1 2024/25 to 33 in Quarter 4 2024/25");
    latest.interval->lower = Decimal(10, 0);
    CHECK(say(desk, quarters_of_the_year(), one_sided) ==
          "Contacts: 33 in Quarter 4 2024/25 (confidence interval includes Quarter 3 2024/25)");
    latest.interval->lower = Decimal(306, 1);
    CHECK(say(desk, quarters_of_the_year(), one_sided) ==
          "Contacts rose to 33 in Quarter 4 2024/25, the highest of the four quarters");
}

TEST_CASE("A break counts between quarters that are not neighbours, and where its own figure is missing") {
    Desk desk = desk_of({10, 20, 30, 33});
    Figure& third = desk.archive.figures.at({"Contacts", local_area, {}, Period::quarter_of(start_year, 3)});
    third.vintages.front().mark = Shorthand::break_in_series;
    const std::vector<Period> apart = {Period::quarter_of(start_year, 1), Period::quarter_of(start_year, 2),
                                       Period::quarter_of(start_year, 4)};
    const auto both = [](const FigureGrid& grid) {
        return two_dates_headline(grid, "en-GB") + " | " + figures_in_words(grid, "en-GB");
    };
    for (const bool missing : {false, true}) {
        if (missing) {
            third.vintages.front().value.reset();
            third.vintages.front().shorthand = Shorthand::not_available;
        }
        CAPTURE(missing);
        CHECK(say(desk, apart, say_headline) == "Contacts: 33 in Quarter 4 2024/25");
        const std::string text = say(desk, apart, both);
        CHECK_THAT(text, Catch::Matchers::StartsWith(" | "));
        CHECK_THAT(text, Contains("There is a break in the series in Quarter 3 2024/25"));
        CHECK_THAT(text, !Contains("lowest"));
    }
}

TEST_CASE("What counts up over the year is not held against the year before") {
    const auto headline_of = [](bool with_next_year) {
        Desk desk = desk_of({10, 20, 30, 40});
        desk.archive.measures.front().kind = MeasureKind::cumulative;
        desk.add_figure("Contacts", Period::quarter_of(start_year + 1, 1), 12);
        std::vector<Period> quarters = quarters_of_the_year();
        if (with_next_year) quarters.push_back(Period::quarter_of(start_year + 1, 1));
        return say(desk, quarters, say_headline);
    };
    CHECK(headline_of(true) == "Contacts: 12 in Quarter 1 2025/26");
    CHECK(headline_of(false) == "Contacts rose to 40 in Quarter 4 2024/25");
}

TEST_CASE("What counts up over the year has a highest figure among the same quarters of several years") {
    Desk desk = desk_of({10, 20, 30, 40});
    desk.archive.measures.front().kind = MeasureKind::cumulative;
    desk.add_figure("Contacts", Period::quarter_of(start_year + 1, 1), 12);
    desk.add_figure("Contacts", Period::quarter_of(start_year + 2, 1), 14);
    std::vector<Period> firsts;
    for (int year = start_year; year < start_year + 3; ++year) firsts.push_back(Period::quarter_of(year, 1));
    CHECK(say(desk, firsts, say_headline) == "Contacts: 14 in Quarter 1 2026/27, the highest of the three quarters");
    CHECK_THAT(say(desk, firsts, say_alternative), Contains("Highest 14 in Quarter 1 2026/27"));
    CHECK_THAT(say(desk, quarters_of_the_year(), say_alternative), !Contains("ighest"));
}

TEST_CASE("A headline claims no movement across a gap") {
    CHECK(headline({10, 0, 0, 40}) == "Contacts: 40 in Quarter 4 2024/25");
    CHECK(headline({10, 20, 0, 0}) == "Contacts rose to 20 in Quarter 2 2024/25; Quarter 4 2024/25 not available");
    CHECK(headline({0, 0, 0, 0}) == "The figures are not available");
}

TEST_CASE("The alternative text says how much is known, the extremes and the latest") {
    const std::string text = alternative({0, 30, 20, 10});
    CHECK_THAT(text, Contains("Figures are given for three of the four quarters."));
    CHECK_THAT(text, Contains("Highest 30 in Quarter 2 2024/25, lowest 10 in Quarter 4 2024/25."));
    CHECK_THAT(text, Contains("The latest, in Quarter 4 2024/25, is 10: it fell by 10 from Quarter 3 2024/25."));
}

TEST_CASE("The alternative text of a chart without figures says so") {
    CHECK_THAT(alternative({0, 0, 0, 0}), Contains("The figures are not available."));
}

TEST_CASE("Figures that read alike are neither higher nor lower than each other") {
    Desk desk = desk_of({});
    desk.archive.measures.front().unit = Unit::percent;
    desk.archive.council.areas = {{"local", "Northshire", ""}, {"england", "England", ""}};
    const Period quarter = Period::quarter_of(start_year, 4);
    const auto enter = [&](const std::string& area, const Decimal& value) {
        Figure figure;
        figure.key = {"Contacts", area, {}, quarter};
        figure.vintages.push_back({});
        figure.vintages.back().value = value;
        desk.archive.figures[figure.key] = figure;
    };
    enter("local", Decimal(124, 1));
    enter("england", Decimal(121, 1));
    CHECK(say(desk, {quarter}, say_headline) == "");  // 12% and 12%
    enter("england", Decimal(114, 1));
    CHECK(say(desk, {quarter}, say_headline) == "Contacts: Northshire is higher than England, 12% against 11%");

    Desk trend = desk_of({});
    trend.archive.measures.front().unit = Unit::percent;
    for (const auto& [number, tenths] : {std::pair{1, 120}, std::pair{2, 121}, std::pair{3, 122}}) {
        trend.add_figure("Contacts", Period::quarter_of(start_year, number), 0);
        trend.archive.figures[{"Contacts", local_area, {}, Period::quarter_of(start_year, number)}]
            .vintages.front()
            .value = Decimal(tenths, 1);
    }
    CHECK(say(trend, quarters_of_the_year(), say_headline) == "Contacts stayed at 12% in Quarter 3 2024/25; Quarter 4 2024/25 not available");
    CHECK_THAT(say(trend, quarters_of_the_year(), say_alternative), Contains("12% throughout."));
}

TEST_CASE("The alternative text tells no change between periods of unlike length") {
    Desk desk = desk_of({0, 0, 0, 300});
    desk.add_figure("Contacts", Period::financial_year(start_year - 1), 1200);
    const std::vector<Period> unlike = {Period::financial_year(start_year - 1), Period::quarter_of(start_year, 4)};
    CHECK_THAT(say(desk, unlike, say_alternative), Contains("The latest, in Quarter 4 2024/25, is 300."));
}

TEST_CASE("Nothing is held against what was before a break in its series") {
    Desk desk = desk_of({10, 20, 30, 40});
    const auto mark_break = [&](int quarter) {
        desk.archive.figures[{"Contacts", local_area, {}, Period::quarter_of(start_year, quarter)}]
            .vintages.front()
            .mark = Shorthand::break_in_series;
    };
    mark_break(3);
    CHECK(say(desk, quarters_of_the_year(), say_headline) == "Contacts rose to 40 in Quarter 4 2024/25");
    CHECK_THAT(say(desk, quarters_of_the_year(), say_alternative),
               Contains("There is a break in the series in Quarter 3 2024/25"));
    CHECK_THAT(say(desk, quarters_of_the_year(), say_alternative), !Contains("lowest"));
    mark_break(4);
    CHECK(say(desk, quarters_of_the_year(), say_headline) == "Contacts: 40 [b] in Quarter 4 2024/25");
    CHECK_THAT(say(desk, quarters_of_the_year(), say_alternative), !Contains("it rose by"));
}

TEST_CASE("Where figures are hidden, extremes are those of the figures shown, and no figures at all are confidential") {
    Desk desk = desk_of({30, 20, 40, 10});
    const auto hide_in = [](Desk& of, int quarter) {
        FigureVintage& vintage =
            of.archive.figures[{"Contacts", local_area, {}, Period::quarter_of(start_year, quarter)}].vintages.front();
        vintage.value.reset();
        vintage.shorthand = Shorthand::confidential;
    };
    const auto hide = [&](int quarter) { hide_in(desk, quarter); };
    Desk even = desk_of({8, 8, 8, 4});
    CHECK_THAT(say(even, {Period::quarter_of(start_year, 1), Period::quarter_of(start_year, 2)}, say_alternative), Contains("8 throughout."));
    hide_in(even, 4);
    CHECK_THAT(say(even, quarters_of_the_year(), say_alternative), !Contains("throughout"));
    hide(4);
    CHECK_THAT(say(desk, quarters_of_the_year(), say_alternative),
               Contains("Of the figures shown, highest 40 in Quarter 3 2024/25, lowest 20 in Quarter 2 2024/25."));
    for (int quarter = 1; quarter <= 3; ++quarter) hide(quarter);
    CHECK(say(desk, quarters_of_the_year(), say_headline) == "The figures are confidential");
    CHECK_THAT(say(desk, quarters_of_the_year(), say_alternative), Contains("The figures are confidential."));
}
