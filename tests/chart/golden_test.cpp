#include "support/golden.hpp"

#include <map>

#include "chart/chart.hpp"
#include "chart_specs.hpp"
#include "support/catch.hpp"
#include "support/test_theme.hpp"
#include "svg/svg.hpp"

using namespace quarterdeck;

namespace {

struct GoldenChart {
    ChartSpec chart;
    bool paper = false;
    bool half = false;
};

std::map<std::string, GoldenChart> golden_charts() {
    using namespace quarterdeck::testing;
    return {
        {"columns_by_quarter_slide", {columns_by_quarter()}},
        {"columns_by_quarter_slide_half", {columns_by_quarter(), false, true}},
        {"columns_with_levels_slide", {columns_with_levels()}},
        {"columns_with_levels_slide_half", {columns_with_levels(), false, true}},
        {"columns_with_intervals_slide", {columns_with_intervals()}},
        {"line_with_intervals_paper", {line_with_intervals(), true}},
        {"columns_by_area_slide", {columns_by_area()}},
        {"columns_by_area_slide_half", {columns_by_area(), false, true}},
        {"columns_with_negatives_paper", {columns_with_negatives(), true}},
        {"clustered_columns_slide", {clustered_columns_by_area()}},
        {"clustered_columns_paper_half", {clustered_columns_by_area(), true, true}},
        {"line_with_levels_slide", {line_with_levels()}},
        {"line_with_levels_paper_half", {line_with_levels(), true, true}},
        {"line_with_comparators_slide", {line_with_comparators()}},
        {"line_with_comparators_slide_half", {line_with_comparators(), false, true}},
        {"line_with_gaps_paper", {line_with_gaps(), true}},
        {"two_measures_slide", {two_measures()}},
        {"bars_by_age_slide", {bars_by_age()}},
        {"bars_with_negatives_paper", {bars_with_negatives(), true}},
        {"all_missing_slide", {all_missing()}},
        {"ten_years_slide_half", {ten_years(), false, true}},
        {"long_names_slide", {with_long_names()}},
        {"long_names_lying_paper", {lying(with_long_names()), true}},
        {"line_from_a_fixed_start_paper", {line_from_a_fixed_start(), true}},
    };
}

std::string drawn(const GoldenChart& golden, const Theme& theme, const FontBook& fonts) {
    const MediumTokens& medium = golden.paper ? theme.paper : theme.slide;
    const Size size = golden.half ? medium.chart_half : medium.chart_full;
    return render_svg(lay_out_chart(golden.chart, size, theme, medium, fonts),
                      {"chart", "", "A chart of invented figures."});
}

}  // namespace

TEST_CASE("Charts look as they did when somebody last looked at them") {
    const Theme theme = testing::test_theme();
    const FontBook fonts(theme);
    for (const auto& [name, golden] : golden_charts()) {
        INFO(name);
        testing::check_golden("tests/chart/golden/" + name + ".svg", drawn(golden, theme, fonts));
    }
}
