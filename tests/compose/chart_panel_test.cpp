#include "compose/chart_panel.hpp"

#include "compose/composing.hpp"
#include "compose/composition.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr int first_year = 2024;

/// What a chart draws of a desk's contacts.
ChartPanel panel_of(Desk& desk, const std::vector<Period>& periods, Arrangement arrangement = Arrangement::by_default) {
    const Release release(desk.archive, {});
    const CompositionInput input{desk.source, desk.entry, desk.narrative, release, {}};
    Composition composition{input, desk.diagnostics, {}, {}, {}};
    FigureSelection selection;
    selection.measures = {release.measure("Contacts")};
    selection.areas = {own_area(release.council())};
    selection.periods = periods;
    return grid_panel(*make_grid(selection, {}, composition, arrangement), "en-GB");
}

/// Contacts in the first and the last quarter of a year, with a break before one of its quarters.
ChartPanel first_against_last(int break_in_quarter, Arrangement arrangement) {
    Desk desk;
    desk.add_measure("Contacts");
    for (int quarter = 1; quarter <= 4; ++quarter) desk.add_figure("Contacts", Period::quarter_of(first_year, quarter), 10 * quarter);
    desk.archive.figures[{"Contacts", local_area, {}, Period::quarter_of(first_year, break_in_quarter)}].vintages.front().mark =
        Shorthand::break_in_series;
    return panel_of(desk, {Period::quarter_of(first_year, 1), Period::quarter_of(first_year, 4)}, arrangement);
}

}  // namespace

TEST_CASE("A figure after a break begins anew among its series, and stands apart from the series before where these are periods") {
    const ChartPanel down = first_against_last(3, Arrangement::parts_across);
    REQUIRE(down.series.size() == 1);
    CHECK(down.series[0].points[1].begins_anew);
    CHECK_FALSE(down.series[0].points[1].stands_apart);
    const ChartPanel across = first_against_last(3, Arrangement::periods_across);
    REQUIRE(across.series.size() == 2);
    CHECK(across.series[1].points[0].stands_apart);
    CHECK_FALSE(across.series[1].points[0].begins_anew);
    CHECK_FALSE(across.series[0].points[0].stands_apart);
    CHECK_FALSE(first_against_last(1, Arrangement::periods_across).series[1].points[0].stands_apart);
}

TEST_CASE("What counts up over the year is joined within a year, and stands apart from the year before") {
    Desk desk;
    desk.add_measure("Contacts");
    desk.archive.measures.front().kind = MeasureKind::cumulative;
    const std::vector<Period> periods = {Period::quarter_of(first_year, 3), Period::quarter_of(first_year, 4),
                                         Period::quarter_of(first_year + 1, 1), Period::quarter_of(first_year + 1, 2)};
    for (const Period& period : periods) desk.add_figure("Contacts", period, 10 * period.quarter());
    std::vector<bool> apart;
    for (const ChartPoint& point : panel_of(desk, periods).series.front().points) apart.push_back(point.stands_apart);
    CHECK(apart == std::vector<bool>{false, false, true, false});
}
