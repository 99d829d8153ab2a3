#include <cmath>

#include "chart/chart.hpp"
#include "chart_specs.hpp"
#include "frame_reading.hpp"
#include "support/catch.hpp"
#include "support/theme_and_fonts.hpp"

// Where marks and what is said of them stand.
using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

Frame pictured(const ChartSpec& chart, Size size) { return lay_out_chart(chart, size, theme(), theme().slide, fonts()); }
Frame pictured(const ChartSpec& chart) { return pictured(chart, theme().slide.chart_full); }

double em() { return theme().slide.style(TextRole::chart_label).size; }

GlyphRun label_of(const Frame& frame, const std::string& text) {
    for (const GlyphRun& run : runs_of(frame)) {
        if (run.text == text) return run;
    }
    FAIL("no text says " << text);
    return {};
}

/// The marks whose titles begin so.
std::vector<Rect> places(const Frame& frame, const std::string& title) {
    std::vector<Rect> found;
    for (const Shape& mark : marks_of(frame)) {
        if (mark.title.starts_with(title)) found.push_back(extent_of(mark));
    }
    return found;
}

Point middle_of_area(const Rect& area) { return {area.x + area.width / 2, area.y + area.height / 2}; }

/// Thin lines in the colour of secondary text that lead to names.
std::vector<Rect> leaders(const Frame& frame) {
    std::vector<Rect> found;
    for (const FrameItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape != nullptr && shape->fill == Paint::none && shape->stroke.colour == theme().colours.muted &&
            shape->stroke.width < 0.07 * em())
            found.push_back(extent_of(*shape));
    }
    return found;
}

ChartSpec two_lines(Values first, Values second) {
    ChartSpec chart = of_values(quarters(2020, 1, static_cast<int>(first.size())), {});
    chart.kind = ChartKind::line;
    chart.panel().series = {chart_series("Assessments", first), chart_series("Conferences", second)};
    return chart;
}

ChartSpec bullets() {
    ChartSpec chart = of_values(names({"Q2"}), {{71}});
    chart.kind = ChartKind::bullet;
    chart.panel().levels = {{"Target at least 70", 70}};
    return chart;
}

}  // namespace

TEST_CASE("Lines that all end long before the plot does are named where they end") {
    const Frame frame = pictured(two_lines({94, 93, 93, 90, {}, {}, {}, {}, {}, {}}, {91, 90, 79, 70, {}, {}, {}, {}, {}, {}}));
    for (const char* name : {"Assessments", "Conferences"}) {
        const Rect last = places(frame, std::string(name) + ", Q4 2020/21").front();
        CHECK(label_of(frame, name).origin.x > last.right());
        CHECK(label_of(frame, name).origin.x < last.right() + 4 * em());
        CHECK(label_of(frame, name).origin.y == Approx(middle_of_area(last).y).margin(em()));
    }
    CHECK(overlapping_texts(frame) == std::vector<std::string>{});
    CHECK(count_text(frame, "[x]") == 6);
}

TEST_CASE("A line that leads to a name of several lines goes from the last marker to the first of them") {
    ChartSpec chart = two_lines({80, 82, 81, 84}, {80, 82, 81, 84});
    chart.panel().series[0].name = "Assessments that were completed within forty-five working days of the day of referral";
    const Frame frame = pictured(chart);
    REQUIRE(leaders(frame).size() == 2);
    for (const auto& [name, line] : {std::pair{"Assessments", 0}, {"Conferences", 1}}) {
        const Rect leader = leaders(frame)[static_cast<std::size_t>(line)];
        const Rect marker = places(frame, std::string(name) + (line == 0 ? " that" : ",")).back();
        CHECK(leader.x > marker.right());
        CHECK(leader.x < marker.right() + 0.3 * em());
    }
    const Rect second = leaders(frame).back();
    CHECK(second.bottom() == Approx(label_of(frame, "Conferences 84").origin.y - 0.36 * em()).margin(1));
    CHECK(marks_outside(frame) == std::vector<std::string>{});
}

TEST_CASE("Names of unlike height keep the order of their lines") {
    ChartSpec chart = two_measures();
    const Frame frame = pictured(chart);
    CHECK(label_of(frame, "Assessments in 45 working").origin.y < label_of(frame, "Target 90%").origin.y);
}

TEST_CASE("Points that are close have a marker at the last alone, so that their line is not cut into dashes") {
    ChartSpec chart = of_values(quarters(2018, 1, 24), {wave(24, 50, 20)});
    chart.kind = ChartKind::line;
    CHECK(marks_of(pictured(chart, {400, 200})).size() == 1);
    CHECK(marks_of(pictured(chart)).size() == 24);
}

TEST_CASE("Lines that run close have markers at their ends alone, which would hide each other") {
    const ChartSpec close = two_lines({65, 65, 66, 67}, {64, 63, 63, 64});
    CHECK(marks_of(pictured(close, {700, 130})).size() == 2);
    const ChartSpec crossing = two_lines({20, 40, 60, 80}, {80, 40, 30, 20});
    CHECK(marks_of(pictured(crossing)).size() == 8);
}

TEST_CASE("The value of a crowded plot's latest column stands above the neighbour that it reaches over") {
    ChartSpec chart = of_values(quarters(2022, 1, 13), {{274, 343, 388, 373, 311, 248, 232, 275, 344, 388, 373, 310, {}}});
    chart.kind = ChartKind::columns;
    bool raised = false;
    for (double width = 180; width < 320; width += 5) {
        const Frame frame = pictured(chart, {width, 200});
        if (!has_text(frame, "310") || count_text(frame, "373") > 0) continue;
        const GlyphRun value = label_of(frame, "310");
        const Rect neighbour = places(frame, "Q3 2024/25").front();
        if (value.origin.x - 0.1 * em() > neighbour.right()) continue;
        raised = true;
        CHECK(value.origin.y < neighbour.y);
        CHECK(leaders(frame).size() == 1);
    }
    CHECK(raised);
}

TEST_CASE("Of two dots at one place the newest lies on top, and the value is in its style") {
    ChartSpec chart = of_values(names({"England"}), {});
    chart.kind = ChartKind::dots;
    chart.panel().series = {chart_series("Quarter 2", {67}), chart_series("Quarter 3", {67}, 0, "", SeriesRole::comparator)};
    const Frame frame = pictured(chart);
    CHECK(count_text(frame, "67") == 1);
    CHECK(label_of(frame, "67").style.bold);
    CHECK(marks_of(frame).back().title.starts_with("Quarter 2"));
}

TEST_CASE("The interval of a bullet lies between its bar and the edge of its ground") {
    ChartSpec chart = bullets();
    chart.panel().series[0].points[0].interval = PointInterval{66, 76, "66 to 76"};
    const Frame frame = pictured(chart);
    const Rect bar = places(frame, "Q2: 71").front();
    const Rect target = places(frame, "Target").front();
    int whiskers = 0;
    for (const FrameItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape == nullptr || shape->path.size() != 6 || shape->stroke.colour != theme().colours.muted) continue;
        ++whiskers;
        CHECK(extent_of(*shape).y > bar.bottom());
        CHECK(extent_of(*shape).bottom() < target.bottom());
    }
    CHECK(whiskers == 1);
}

TEST_CASE("What is said of bullets begins at one place in all rows, however wide the texts of their axes") {
    ChartSpec chart = bullets();
    chart.panels.push_back(chart.panel());
    chart.panels[0].title = "Contacts";
    chart.panels[1].title = "Spending";
    chart.panels[1].series = {chart_series("Spending", {1'234'567})};
    const Frame frame = pictured(chart);
    CHECK(label_of(frame, "71").origin.x == Approx(label_of(frame, "1234567").origin.x));
}

TEST_CASE("The lowest marker of slopes keeps clear of the period's name below it") {
    ChartSpec chart = two_lines({80, 90}, {54, 54});
    chart.kind = ChartKind::slope;
    const Frame frame = pictured(chart);
    const double top_of_name = extent_of(label_of(frame, "Q1")).y;
    for (const Rect& marker : places(frame, "Conferences")) CHECK(marker.bottom() < top_of_name - 0.6 * em());
}

TEST_CASE("Rows of multiples stand evenly, however their titles break") {
    ChartSpec chart = of_values(quarters(2022, 1, 6), {wave(6, 80, 20)});
    chart.kind = ChartKind::small_multiples;
    chart.panels.assign(9, chart.panel());
    for (ChartPanel& panel : chart.panels) panel.title = "Area";
    for (double width = 350; width < 700; width += 10) {
        for (const char* name : {"Abbotsbury with Portesham", "Abbotsbury with Portesham and Langton Herring"}) {
            chart.panels[3].title = name;
            const Frame frame = pictured(chart, {width, 420});
            std::vector<double> feet;
            std::vector<double> tops;
            for (const FrameItem& item : frame.items) {
                const auto* shape = std::get_if<Shape>(&item.item);
                if (shape == nullptr || shape->stroke.colour != theme().colours.muted || extent_of(*shape).height > 0) continue;
                if (feet.empty() || extent_of(*shape).y > feet.back() + 1) feet.push_back(extent_of(*shape).y);
            }
            if (feet.size() != 3) continue;
            for (const GlyphRun& run : runs_of(frame)) {
                if (run.style.bold && (run.text == "Area" || run.text.starts_with("Abbot"))) tops.push_back(run.origin.y);
            }
            const auto next = [&](double foot) {
                double nearest = 1e9;
                for (const double top : tops) nearest = top > foot ? std::min(nearest, top) : nearest;
                return nearest - foot;
            };
            INFO(width << " " << name);
            CHECK(next(feet[0]) == Approx(next(feet[1])).margin(0.1));
        }
    }
}
