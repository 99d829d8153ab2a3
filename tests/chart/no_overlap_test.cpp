#include <cmath>
#include <limits>
#include <map>

#include "chart/chart.hpp"
#include "chart_specs.hpp"
#include "frame_reading.hpp"
#include "support/catch.hpp"
#include "support/test_theme.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr ChartKind all_kinds[] = {
#define CHART_KIND(kind, ...) ChartKind::kind,
#include "document/chart_kinds.def"
#undef CHART_KIND
};

/// The same figures in three panels, drawn in both ways.
ChartSpec in_panels(const ChartSpec& chart) {
    ChartSpec made = chart;
    made.panels = {chart.panel(), chart.panel(), chart.panel()};
    made.panels[0].title = "Contacts received by the front door, from anyone";
    made.panels[1].title = "Became referrals (%)";
    made.panels[1].mark = PanelMark::line;
    return made;
}

ChartSpec with_bands() {
    ChartSpec chart = in_panels(of_values(names({"Q2"}), {{82.1}}));
    for (ChartPanel& panel : chart.panels) {
        panel.unit = Unit::percent;
        panel.levels = {{"Target at least 85%", 85}};
        panel.bands = {{BandMeaning::red, {}, 80}, {BandMeaning::amber, 80, 85}, {BandMeaning::green, 85, {}}};
        panel.series.front().points.front().rag = Rag::amber;
    }
    chart.panels[2].series.front().points.front() = {std::nullopt, "[x]"};
    return chart;
}

ChartSpec with_many_labels_at_one_height() {
    ChartSpec chart = of_values(quarters(2019, 1, 8), std::vector<Values>(9, Values(8, 50)));
    chart.panel().levels = {{"Target 50", 50}, {"Baseline 50", 50}, {"Ceiling 51", 51}};
    return chart;
}

ChartSpec with_levels_alone() {
    ChartSpec chart = of_values(quarters(2019, 1, 4), {Values(4)});
    chart.panel().levels = {{"Target 40", 40}, {"Baseline 60", 60}};
    return chart;
}

ChartSpec with_numbers_that_are_none() {
    const double infinity = std::numeric_limits<double>::infinity();
    ChartSpec chart = of_values(quarters(2019, 1, 4), {{1.0, infinity, std::nan(""), 1e300}});
    chart.panel().lower = -infinity;
    chart.panel().upper = std::nan("");
    chart.panel().levels = {{"Nowhere", infinity}};
    return chart;
}

ChartSpec with_short_series() {
    ChartSpec chart = of_values(quarters(2019, 1, 4), {{1, 2}, {}});
    chart.panel().series.push_back({"No points", SeriesRole::comparator, {}});
    return chart;
}

std::map<std::string, ChartSpec> hard_charts() {
    return {
        {"nothing", {}},
        {"no series", of_values(quarters(2019, 1, 4), {})},
        {"one point", of_values(quarters(2019, 3, 1), {{7}})},
        {"one point of zero", of_values(quarters(2019, 3, 1), {{0}})},
        {"all equal", of_values(quarters(2019, 1, 6), {Values(6, 5)})},
        {"all zero", of_values(quarters(2019, 1, 6), {Values(6, 0)})},
        {"all missing", all_missing()},
        {"negative", of_values(quarters(2019, 1, 5), {{-3, -1, -4, -1, -5}})},
        {"both signs", of_values(quarters(2019, 1, 5), {{-3, 1, -4, 1, 5}, {3, -1, 4, -1, -5}})},
        {"forty quarters", of_values(quarters(2012, 2, 40), {wave(40, 300, 80)})},
        {"forty quarters, four series",
         of_values(quarters(2012, 2, 40), {wave(40, 300, 80), wave(40, 310, 60), Values(40), wave(40, 100, 9)})},
        {"forty areas", of_values(names(std::vector<std::string>(40, "An area")), {wave(40, 20, 5)})},
        {"gaps everywhere but one", of_values(quarters(2015, 1, 30), {{{}, {}, {}, {}, 4}})},
        {"long names", with_long_names()},
        {"thousandths", of_values(quarters(2019, 1, 6), {{0.001, 0.002, 0.0015, 0.003, 0.001, 0.002}}, 3)},
        {"ten million", of_values(quarters(2019, 1, 6), {{10'000'000, 9'500'000, 8'000'000, 12'345'678, 1, 0}})},
        {"a giant and a dwarf", of_values(quarters(2019, 1, 2), {{1e13, 0.001}}, 3)},
        {"many labels at one height", with_many_labels_at_one_height()},
        {"levels alone", with_levels_alone()},
        {"numbers that are none", with_numbers_that_are_none()},
        {"short series", with_short_series()},
        {"columns by quarter", columns_by_quarter()},
        {"columns with levels", columns_with_levels()},
        {"clustered columns", clustered_columns_by_area()},
        {"line with levels", line_with_levels()},
        {"line with comparators", line_with_comparators()},
        {"line with gaps", line_with_gaps()},
        {"two measures", two_measures()},
        {"bars by age", bars_by_age()},
        {"bars with negatives", bars_with_negatives()},
        {"panels", in_panels(columns_by_quarter())},
        {"panels of areas", in_panels(line_with_comparators())},
        {"panels of negatives", in_panels(columns_with_negatives())},
        {"bullets", with_bands()},
    };
}

void check_frame(const Frame& frame) {
    CHECK(overlapping_texts(frame) == std::vector<std::string>{});
    CHECK(texts_outside(frame) == std::vector<std::string>{});
    for (const FrameItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape == nullptr) continue;
        for (const Point& corner : corners_of(*shape)) {
            if (!std::isfinite(corner.x) || !std::isfinite(corner.y)) FAIL_CHECK("a shape's corner is nowhere");
        }
    }
}

}  // namespace

TEST_CASE("No text stands over another or leaves the frame, whatever is charted, as whatever, in whatever size") {
    const Theme theme = test_theme();
    const FontBook fonts(theme);
    for (const auto& [name, spec] : hard_charts()) {
        for (const ChartKind kind : all_kinds) {
            ChartSpec chart = spec;
            chart.kind = kind;
            for (const MediumTokens* medium : {&theme.slide, &theme.paper}) {
                for (const Size size :
                     {medium->chart_full, medium->chart_half, Size{120, 90}, Size{10, 10}, Size{0, 0}}) {
                    INFO(name << ", kind " << static_cast<int>(kind) << ", " << size.width << " by " << size.height);
                    check_frame(lay_out_chart(chart, size, theme, *medium, fonts));
                }
            }
        }
    }
}

TEST_CASE("Marks stay in the frame in the sizes that documents use") {
    const Theme theme = test_theme();
    const FontBook fonts(theme);
    for (const auto& [name, spec] : hard_charts()) {
        for (const ChartKind kind : all_kinds) {
            ChartSpec chart = spec;
            chart.kind = kind;
            for (const Size size : {theme.slide.chart_full, theme.slide.chart_half}) {
                INFO(name << ", kind " << static_cast<int>(kind) << ", " << size.width << " by " << size.height);
                CHECK(marks_outside(lay_out_chart(chart, size, theme, theme.slide, fonts)) ==
                      std::vector<std::string>{});
            }
        }
    }
}

namespace {

const std::vector<std::string> long_area_names = {
    "Exampleton", "Abbotsbury with Portesham and Langton Herring", "Llanfihangel-y-Creuddyn Isaf", "Great and Little Snoring",
    "Huish Episcopi cum Langport", "Castle Combe and the Ugley Valley"};

/// So many plots of one figure for each area.
ChartSpec over_areas(ChartKind kind, std::size_t plots) {
    ChartSpec chart = of_values(names(long_area_names), {{71, 66, {}, 70, 74, 60}});
    chart.kind = kind;
    chart.panels.assign(plots, chart.panel());
    for (std::size_t index = 0; index < plots; ++index)
        chart.panels[index].title = "Children in need, by their number " + std::to_string(index + 1);
    return chart;
}

std::string all_letters(const Frame& frame) {
    std::string all;
    for (const std::string& text : texts_of(frame)) all += text;
    std::erase(all, ' ');
    return all;
}

std::vector<std::string> areas_missing_in(const Frame& frame) {
    std::vector<std::string> missing;
    for (std::string name : long_area_names) {
        std::erase(name, ' ');
        if (all_letters(frame).find(name) == std::string::npos) missing.push_back(name);
    }
    return missing;
}

}  // namespace

TEST_CASE("Every place is named whole in plots of columns, however many there are, wherever they can be read") {
    const Theme theme = test_theme();
    const FontBook fonts(theme);
    for (const auto& [kind, plots] : {std::pair{ChartKind::small_multiples, 2U}, {ChartKind::small_multiples, 3U},
                                      {ChartKind::small_multiples, 7U}, {ChartKind::small_multiples, 12U},
                                      {ChartKind::panels, 2U}, {ChartKind::panels, 3U}, {ChartKind::columns, 1U},
                                      {ChartKind::stacked_columns, 1U}, {ChartKind::full_columns, 1U}}) {
        const ChartSpec chart = over_areas(kind, plots);
        for (const MediumTokens* medium : {&theme.slide, &theme.paper}) {
            for (const double width : {medium->chart_full.width, medium->chart_half.width}) {
                const double legible = least_legible_height(chart, width, theme, *medium, fonts);
                for (const Size size : {Size{width, legible}, Size{width, legible * 1.4}, Size{width, legible * 3}}) {
                    INFO(plots << " plots, " << size.width << " by " << size.height);
                    const Frame frame = lay_out_chart(chart, size, theme, *medium, fonts);
                    check_frame(frame);
                    CHECK(areas_missing_in(frame) == std::vector<std::string>{});
                    CHECK(marks_of(frame).size() == plots * 5);
                    CHECK(marks_outside(frame) == std::vector<std::string>{});
                }
            }
        }
    }
}

TEST_CASE("Bars of one place lie at one height in all plots of a row, under titles of unlike length") {
    const Theme theme = test_theme();
    const FontBook fonts(theme);
    ChartSpec chart = over_areas(ChartKind::small_multiples, 3);
    chart.panels[1].title = "Children";
    chart.panels[1].levels = {{"", 65}};
    const Frame frame = lay_out_chart(chart, theme.slide.chart_full, theme, theme.slide, fonts);
    const std::vector<Shape> marks = marks_of(frame);
    REQUIRE(marks.size() == 15);
    for (std::size_t index = 0; index < 5; ++index) {
        CHECK(extent_of(marks[index]).y == Approx(extent_of(marks[index + 5]).y));
        CHECK(extent_of(marks[index]).y == Approx(extent_of(marks[index + 10]).y));
    }
}

namespace {

/// Where the names of columns have no room these become bars, which begin at one place.
bool bars_lie(const Frame& frame) {
    const std::vector<Shape> marks = marks_of(frame);
    return extent_of(marks.front()).x == extent_of(marks.back()).x;
}

}  // namespace

TEST_CASE("The paper behind a value of a column covers no column") {
    const Theme theme = test_theme();
    const FontBook fonts(theme);
    for (const ChartSpec& spec : {columns_by_quarter(), clustered_columns_by_area(), columns_with_negatives()}) {
        for (const MediumTokens* medium : {&theme.slide, &theme.paper}) {
            for (double width = 150; width < medium->chart_full.width; width += 9) {
                INFO(width << " wide");
                const Frame frame = lay_out_chart(spec, {width, 200}, theme, *medium, fonts);
                if (bars_lie(frame)) continue;
                CHECK(marks_under_paper(frame, theme.colours.paper) == std::vector<std::string>{});
            }
        }
    }
}
