#include "chart/chart.hpp"

#include <algorithm>
#include <set>

#include "chart_specs.hpp"
#include "frame_reading.hpp"
#include "support/catch.hpp"
#include "support/theme_and_fonts.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;
using Catch::Contains;

namespace {

Frame on_slide(const ChartSpec& chart) {
    return lay_out_chart(chart, theme().slide.chart_full, theme(), theme().slide, fonts());
}
Frame half_of_slide(const ChartSpec& chart) {
    return lay_out_chart(chart, theme().slide.chart_half, theme(), theme().slide, fonts());
}

Shape mark_titled(const Frame& frame, const std::string& title) {
    for (const Shape& mark : marks_of(frame)) {
        if (mark.title == title) return mark;
    }
    FAIL("no mark says " << title);
    return {};
}

GlyphRun run_of(const Frame& frame, const std::string& text) {
    for (const GlyphRun& run : runs_of(frame)) {
        if (run.text == text) return run;
    }
    FAIL("no text says " << text);
    return {};
}

/// Lines that are dashed and dark: reference levels.
std::vector<Shape> dashed_lines(const Frame& frame) {
    std::vector<Shape> lines;
    for (const FrameItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape != nullptr && !shape->stroke.dashes.empty() && shape->stroke.colour == theme().colours.ink) {
            lines.push_back(*shape);
        }
    }
    return lines;
}

}  // namespace

TEST_CASE("A chart is as large as asked, and all of it is an artifact until it is placed") {
    const Frame frame = on_slide(columns_by_quarter());
    CHECK(frame.size.width == theme().slide.chart_full.width);
    CHECK(frame.size.height == theme().slide.chart_full.height);
    REQUIRE_FALSE(frame.items.empty());
    for (const FrameItem& item : frame.items) CHECK(std::get<ArtifactKind>(item.belonging) == ArtifactKind::layout);
}

TEST_CASE("The same chart is laid out the same every time") {
    const auto places = [](const Frame& frame) {
        std::string all;
        for (const GlyphRun& run : runs_of(frame)) {
            all += run.text + " " + std::to_string(run.origin.x) + " " + std::to_string(run.origin.y) + "\n";
        }
        return all;
    };
    CHECK(places(on_slide(line_with_comparators())) == places(on_slide(line_with_comparators())));
}

TEST_CASE("Columns grow from one foot in proportion to their values") {
    const Frame frame = on_slide(columns_by_quarter());
    const Rect low = extent_of(mark_titled(frame, "Q3 2018/19: 238"));
    const Rect high = extent_of(mark_titled(frame, "Q4 2020/21: 285"));
    CHECK(low.bottom() == Approx(high.bottom()));
    CHECK(high.height / low.height == Approx(285.0 / 238.0));
    CHECK(low.width == Approx(high.width));
}

TEST_CASE("Columns start at zero even where the author asks for another start") {
    ChartSpec chart = columns_by_quarter();
    chart.panel().lower = 200;
    const Frame frame = on_slide(chart);
    CHECK(extent_of(mark_titled(frame, "Q4 2020/21: 285")).height /
              extent_of(mark_titled(frame, "Q3 2018/19: 238")).height ==
          Approx(285.0 / 238.0));
    CHECK(has_text(frame, "0"));
}

TEST_CASE("Each column carries its value, each quarter its name, each year is named once") {
    for (const Frame& frame : {on_slide(columns_by_quarter()), half_of_slide(columns_by_quarter())}) {
        for (const char* value : {"241", "238", "243", "256", "251", "262", "270", "281", "285", "279"}) {
            CHECK(has_text(frame, value));
        }
        CHECK(count_text(frame, "Q1") == 3);
        CHECK(count_text(frame, "Q2") == 3);
        for (const char* year : {"2018/19", "2019/20", "2020/21", "2021/22"}) CHECK(count_text(frame, year) == 1);
    }
}

TEST_CASE("Where values are too wide for their columns the latest is shown") {
    ChartSpec chart = columns_by_quarter();
    chart.panel().series = {chart_series("Contacts", {13256, 13601, 13155, 13340, {}, {}, {}, 13011, 13890, 13710, 13655, {}})};
    const Frame frame = half_of_slide(chart);
    CHECK(has_text(frame, "13655"));
    for (const char* value : {"13256", "13601", "13710"}) CHECK_FALSE(has_text(frame, value));
}

TEST_CASE("A missing value shows its symbol and draws nothing") {
    const Frame columns = on_slide(columns_by_quarter());
    CHECK(count_text(columns, "[x]") == 2);
    CHECK(marks_of(columns).size() == 10);
    CHECK(run_of(columns, "[x]").colour == theme().colours.muted);
    CHECK(count_text(on_slide(line_with_gaps()), "[x]") == 3);
    CHECK(count_text(on_slide(bars_by_age()), "[x]") == 1);
    CHECK(count_text(on_slide(clustered_columns_by_area()), "[x]") == 1);
}

TEST_CASE("A chart without any value is a line that says so, of every kind, and takes no more room") {
    for (const ChartKind kind : {ChartKind::columns, ChartKind::line, ChartKind::bullet, ChartKind::panels}) {
        ChartSpec chart = all_missing();
        chart.kind = kind;
        const Frame frame = on_slide(chart);
        CHECK(has_text(frame, "No figure can be drawn; the data table says why."));
        CHECK_FALSE(has_text(frame, "Q4"));
        const Size size = chart_size_on_page(chart, theme(), theme().slide, fonts());
        CHECK(size.height < 3 * theme().slide.style(TextRole::chart_label).size);
    }
}

TEST_CASE("Of areas side by side the council's own column stands out") {
    const Frame frame = on_slide(columns_by_area());
    CHECK(mark_titled(frame, "Isle of Wight: 511.6").fill_colour == theme().colours.series[0]);
    CHECK(mark_titled(frame, "England: 534.8").fill_colour == theme().colours.comparator);
    CHECK(run_of(frame, "511.6").style.bold);
    CHECK_FALSE(run_of(frame, "534.8").style.bold);
}

TEST_CASE("Names that are too long for their column are broken, not cut") {
    const Frame frame = half_of_slide(columns_by_area());
    CHECK(has_text(frame, "Statistical"));
    CHECK(has_text(frame, "neighbours"));
}

TEST_CASE("Clusters have a key in the order of their columns, and colours that differ") {
    const Frame frame = on_slide(clustered_columns_by_area());
    const double first = run_of(frame, "Isle of Wight").origin.x;
    const double second = run_of(frame, "Statistical neighbours").origin.x;
    const double third = run_of(frame, "South East").origin.x;
    const double fourth = run_of(frame, "England").origin.x;
    CHECK((first < second && second < third && third < fourth));
    std::set<std::string> colours;
    for (const char* name : {"Isle of Wight, 2017/18: 71%", "Statistical neighbours, 2017/18: 80%",
                             "South East, 2017/18: 76%", "England, 2017/18: 82%"}) {
        const Colour colour = mark_titled(frame, name).fill_colour;
        CHECK(contrast_ratio(colour, theme().colours.paper) >= 3);
        colours.insert(hex(colour));
    }
    CHECK(colours.size() == 4);
}

TEST_CASE("One series needs no key and no name") {
    CHECK_FALSE(has_text(on_slide(columns_by_quarter()), "Looked after"));
    CHECK_FALSE(has_text(on_slide(line_with_gaps()), "Contacts that became referrals"));
}

TEST_CASE("Lines are named at their ends with their last value, near the height at which they end") {
    const Frame frame = on_slide(line_with_comparators());
    const GlyphRun own = run_of(frame, "Isle of Wight 114.1");
    CHECK(own.style.bold);
    CHECK(own.colour == theme().colours.series[0]);
    const Rect end = extent_of(mark_titled(frame, "Isle of Wight, Q4 2021/22: 114.1"));
    CHECK(own.origin.x > end.right());
    CHECK(own.origin.y == Approx(end.y + end.height / 2).margin(theme().slide.style(TextRole::chart_label).size));
    // The last value of the South East is not known: its name stands alone.
    CHECK(has_text(frame, "South East"));
}

TEST_CASE("Lines differ by more than colour") {
    const Frame frame = on_slide(line_with_comparators());
    std::set<std::vector<double>> dashes;
    for (const FrameItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape != nullptr && shape->path.size() >= 7 && shape->outline == Paint::filled &&
            shape->fill == Paint::none) {
            dashes.insert(shape->stroke.dashes);
        }
    }
    CHECK(dashes.size() == 3);
}

TEST_CASE("A line stops at a gap and starts again after it") {
    const Frame frame = on_slide(line_with_gaps());
    int lines = 0;
    for (const FrameItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape != nullptr && shape->outline == Paint::filled && shape->stroke.colour == theme().colours.series[0])
            ++lines;
    }
    CHECK(lines == 2);
    CHECK(marks_of(frame).size() == 5);
}

TEST_CASE("A single line carries its values") {
    const Frame frame = on_slide(line_with_levels());
    for (const char* value : {"84.6", "86.0", "88.6", "91.2", "93.7", "90.9", "88.8", "87.5"})
        CHECK(has_text(frame, value));
}

TEST_CASE("The only value of a crowded line is written once") {
    ChartSpec chart = line_with_gaps();
    chart.categories = quarters(2014, 3, 40);
    Values values(40);
    values[3] = 38;
    chart.panel().series = {chart_series("Contacts", values)};
    const std::vector<GlyphRun> runs = runs_of(on_slide(chart));
    CHECK(std::count_if(runs.begin(), runs.end(), [](const GlyphRun& run) { return run.text == "38"; }) == 1);
}

TEST_CASE("Targets and baselines are dashed across the plot and named at its right") {
    for (const ChartSpec& chart : {line_with_levels(), columns_with_levels()}) {
        const Frame frame = on_slide(chart);
        CHECK(dashed_lines(frame).size() == chart.panel().levels.size());
        for (const ReferenceLevel& level : chart.panel().levels) {
            CHECK(run_of(frame, level.label).origin.x > extent_of(dashed_lines(frame).front()).right());
        }
    }
}

TEST_CASE("Levels at one height are named one below the other") {
    ChartSpec chart = columns_with_levels();
    chart.panel().levels = {{"Baseline 200", 200}, {"Target 200", 200}};
    const Frame frame = on_slide(chart);
    const double distance = run_of(frame, "Target 200").origin.y - run_of(frame, "Baseline 200").origin.y;
    CHECK(distance >= theme().slide.style(TextRole::chart_label).size);
}

TEST_CASE("The axis reads as its unit does, and ends where the author says") {
    ChartSpec chart = line_with_gaps();
    const Frame frame = on_slide(chart);
    CHECK(has_text(frame, "0%"));
    CHECK(has_text(frame, "50%"));
    CHECK_FALSE(has_text(frame, "60%"));
    chart.panel().upper = 30;
    CHECK(has_text(on_slide(chart), "38.3%"));
}

TEST_CASE("Tick texts end at the axis, category names stand in the middle of theirs") {
    const Frame frame = on_slide(columns_by_quarter());
    CHECK(run_of(frame, "100").anchor == TextAnchor::end);
    CHECK(run_of(frame, "Q1").anchor == TextAnchor::middle);
    CHECK(run_of(frame, "241").anchor == TextAnchor::middle);
    const Rect column = extent_of(mark_titled(frame, "Q2 2018/19: 241"));
    const GlyphRun value = run_of(frame, "241");
    CHECK(value.origin.x + value.width / 2 == Approx(column.x + column.width / 2));
    CHECK(value.origin.y < column.y);
}

TEST_CASE("Bars lie, the first on top, with their name before and their value after them") {
    const Frame frame = on_slide(bars_by_age());
    const Rect first = extent_of(mark_titled(frame, "Under 1: 12"));
    const Rect second = extent_of(mark_titled(frame, "1 to 4: 30"));
    CHECK(first.bottom() < second.y);
    CHECK(second.width / first.width == Approx(2.5));
    CHECK(run_of(frame, "1 to 4").origin.x + run_of(frame, "1 to 4").width < second.x);
    CHECK(run_of(frame, "30").origin.x > second.right());
}

TEST_CASE("Negative bars and columns reach to the other side") {
    const Frame bars = on_slide(bars_with_negatives());
    CHECK(extent_of(mark_titled(bars, "Access and inclusion: −603")).right() ==
          Approx(extent_of(mark_titled(bars, "Children and families: −23")).right()));
    const Frame columns = on_slide(columns_with_negatives());
    CHECK(extent_of(mark_titled(columns, "Families: −230")).y ==
          Approx(extent_of(mark_titled(columns, "Schools: 310")).bottom()));
    CHECK(run_of(columns, "−230").origin.y > extent_of(mark_titled(columns, "Families: −230")).bottom());
}

TEST_CASE("Where quarters have no room for their names the years remain") {
    ChartSpec chart = columns_by_quarter();
    chart.categories = quarters(2012, 1, 40);
    chart.panel().series = {chart_series("Looked after", Values(40, 200))};
    const Frame frame = half_of_slide(chart);
    CHECK(has_text(frame, "2012/13"));
    CHECK(marks_of(frame).size() == 40);
    CHECK_FALSE(has_text(frame, "Q1"));
}

TEST_CASE("Texts use the medium's chart label size") {
    for (const MediumTokens* medium : {&theme().slide, &theme().paper}) {
        const Frame frame = lay_out_chart(columns_by_quarter(), medium->chart_full, theme(), *medium, fonts());
        for (const GlyphRun& run : runs_of(frame)) CHECK(run.size == medium->style(TextRole::chart_label).size);
    }
}

TEST_CASE("Every text has enough contrast with the paper") {
    for (const ChartSpec& chart :
         {two_measures(), line_with_comparators(), clustered_columns_by_area(), columns_by_quarter()}) {
        for (const GlyphRun& run : runs_of(on_slide(chart))) {
            INFO(run.text);
            CHECK(contrast_ratio(run.colour, theme().colours.paper) >= 4.5);
        }
    }
}

TEST_CASE("The tolerance of a target is a band behind the line, named at its right") {
    ChartSpec chart = line_with_gaps();
    chart.panel().levels = {{"Target: at most 30%", 30}};
    chart.panel().bands = {{BandMeaning::tolerance, 30, 33, "Tolerance: 30% to 33%"}};
    const Frame frame = on_slide(chart);
    CHECK(has_text(frame, "Tolerance: 30% to 33%"));
    const auto* band = std::get_if<Shape>(&frame.items.front().item);
    REQUIRE(band != nullptr);
    CHECK(band->fill == Paint::filled);
    CHECK(contrast_ratio(theme().colours.series[0], band->fill_colour) >= 3);
    const Rect area = extent_of(*band);
    const Rect target = extent_of(dashed_lines(frame).front());
    CHECK(area.bottom() == Approx(target.y));
    CHECK(area.width == Approx(target.width));
}

TEST_CASE("The latest value of a crowded line moves away from its point and is led to by a line") {
    ChartSpec chart = line_with_gaps();
    chart.categories = quarters(2014, 3, 40);
    Values values;
    for (int index = 0; index < 40; ++index) values.push_back(index % 2 == 0 ? 34 : 26);
    values[39] = 30;
    chart.panel().series = {chart_series("Contacts", values, 6, "%")};
    const Frame frame = on_slide(chart);
    const GlyphRun label = run_of(frame, "30.000000%");
    const std::vector<Shape> marks = marks_of(frame);
    const Rect point = extent_of(marks.back());
    const double away = point.y > label.origin.y ? point.y - label.origin.y : label.origin.y - label.size - point.bottom();
    CHECK(away > label.size * 0.7);
    const auto leads = [&](const FrameItem& item) {
        const auto* line = std::get_if<Shape>(&item.item);
        return line != nullptr && line->stroke.colour == theme().colours.muted && extent_of(*line).width < 1 &&
               extent_of(*line).height > label.size * 0.5 && std::abs(extent_of(*line).x - point.x) < point.width;
    };
    CHECK(std::any_of(frame.items.begin(), frame.items.end(), leads));
}

TEST_CASE("A single bullet is as low as its row, many bars are as high as theirs, and no chart is higher than its page") {
    ChartSpec bullet = bars_by_age();
    bullet.kind = ChartKind::bullet;
    const MediumTokens& paper = theme().paper;
    const auto on_page = [&](const ChartSpec& chart) { return chart_size_on_page(chart, theme(), paper, fonts()); };
    CHECK(on_page(bullet).height < paper.chart_full.height / 2);
    ChartSpec bars = bars_by_age();
    bars.categories = names(std::vector<std::string>(30, "An area"));
    CHECK(on_page(bars).height > paper.chart_full.height);
    CHECK(on_page(bars).height < paper.size.height);
    CHECK(on_page(line_with_gaps()).height == paper.chart_full.height);
    CHECK(chart_size_on_narrow_screen(bars, theme(), paper, fonts()).width == paper.chart_half.width);
    const auto in_columns = [&](const ChartSpec& chart) { return chart_size_in_columns(chart, theme(), paper, fonts()); };
    CHECK(in_columns(bars).height == least_legible_height(bars, paper.chart_half.width, theme(), paper, fonts()));
    CHECK(in_columns(bars).height > paper.chart_half.height);
    CHECK(in_columns(line_with_gaps()).height == paper.chart_half.height);
}

namespace {

Frame on_narrow_screen(const ChartSpec& chart) {
    const Size size = chart_size_on_narrow_screen(chart, theme(), theme().paper, fonts());
    return lay_out_chart(chart, size, theme(), theme().paper, fonts());
}

/// All texts in the order in which they were drawn.
std::string all_text(const Frame& frame) {
    std::string all;
    for (const std::string& text : texts_of(frame)) all += text + " ";
    return all;
}

}  // namespace

TEST_CASE("A bullet on a narrow screen says its whole name, value and target") {
    ChartSpec chart = bars_by_age();
    chart.kind = ChartKind::bullet;
    chart.categories = names({"Q2"});
    chart.panel().title = "Assessments in time (%)";
    chart.panel().series = {chart_series("In time", {82}, 0, "%")};
    chart.panel().unit = Unit::percent;
    chart.panel().levels = {{"Target at least 85%", 85}};
    chart.panels = {chart.panel(), chart.panel(), chart.panel(), chart.panel(), chart.panel()};
    const Frame frame = on_narrow_screen(chart);
    const std::string all = all_text(frame);
    CHECK(count_text(frame, "82%") == 5);
    CHECK_THAT(all, Contains("Target at least 85%"));
    CHECK_THAT(all, Contains("(%)"));
    CHECK_THAT(all, !Contains("…"));
    const Shape bar = marks_of(frame).front();
    const GlyphRun name = run_of(frame, "Assessments in time (%)");
    CHECK(name.origin.y < extent_of(bar).y);
    CHECK(run_of(frame, "82%").origin.x > frame.size.width / 2);
}

TEST_CASE("Names that are too long to stand beside lines stand whole above the plot, each with its value") {
    ChartSpec chart = line_with_comparators();
    chart.panel().series.resize(2);
    chart.panel().series[0].name = "Assessments of children and families completed within 45 working days";
    chart.panel().series[1].name = "Reviews of children looked after that were held within the time that the law sets";
    const Frame frame = on_narrow_screen(chart);
    const std::string all = all_text(frame);
    CHECK_THAT(all, Contains(chart.panel().series[0].name + " 114.1"));
    CHECK_THAT(all, Contains(chart.panel().series[1].name + " 88.1"));
    double highest_point = frame.size.height;
    for (const Shape& mark : marks_of(frame)) highest_point = std::min(highest_point, extent_of(mark).y);
    for (const GlyphRun& run : runs_of(frame)) {
        if (run.text.find("114.1") != std::string::npos) CHECK(run.origin.y < highest_point);
    }
}

TEST_CASE("Where even a name above the plot has no room it is the name that is cut, not its value") {
    ChartSpec chart = line_with_comparators();
    for (ChartSeries& series : chart.panel().series) series.name = std::string(400, 'a') + " " + series.name;
    const Frame frame = half_of_slide(chart);
    CHECK_THAT(all_text(frame), Contains("… 114.1"));
    CHECK_THAT(all_text(frame), Contains("… 67.2"));
}

TEST_CASE("Long names of bars stand above them on a narrow screen, and beside them where there is room") {
    ChartSpec chart = bars_by_age();
    chart.panel().series.front().points.resize(2);
    chart.categories = names({"Children and families, with the family centres", "Strategy"});
    const std::string whole = "Children and families, with the family centres";
    const Frame narrow = on_narrow_screen(chart);
    CHECK(run_of(narrow, whole).origin.y < extent_of(marks_of(narrow).front()).y);
    CHECK(extent_of(marks_of(narrow).front()).x < narrow.size.width * 0.1);
    const Frame wide = on_slide(chart);
    CHECK(run_of(wide, whole).origin.x < extent_of(marks_of(wide).front()).x);
    CHECK(run_of(wide, whole).origin.y > extent_of(marks_of(wide).front()).y);
}

TEST_CASE("A value beside a level moves to where it covers neither the level nor its line") {
    ChartSpec chart = line_with_levels();
    chart.categories = quarters(2022, 3, 8);
    chart.panel().series = {chart_series("In time", {80.0, 77.3, 85.0, 91.0, 88.4, 86.0, 79.9, 82.1}, 1, "%")};
    chart.panel().levels = {{"Target: at least 85%", 85}};
    chart.panel().lower = 60;
    chart.panel().upper = 100;
    const Frame frame = on_slide(chart);
    REQUIRE(dashed_lines(frame).size() == 1);
    const double level = extent_of(dashed_lines(frame).front()).y;
    for (const std::string value : {"80.0%", "77.3%", "85.0%", "91.0%", "88.4%", "86.0%", "79.9%", "82.1%"}) {
        const Rect text = extent_of(run_of(frame, value));
        const double touching = text.height * 0.1;
        CHECK((text.bottom() + touching <= level || text.y - touching >= level));
    }
}

TEST_CASE("A chart on a narrow screen is as high as its names are when they are set, not as their letters are many") {
    const auto with_names_of = [](const std::string& word) {
        std::string name = word;
        for (int count = 1; count < 12; ++count) name += " " + word;
        return of_values(names(std::vector<std::string>(12, name)), {Values(12, 40)});
    };
    ChartSpec narrow_letters = with_names_of("illi");
    ChartSpec wide_letters = with_names_of("WMMW");
    narrow_letters.kind = wide_letters.kind = ChartKind::bars;
    const Frame low = on_narrow_screen(narrow_letters);
    const Frame high = on_narrow_screen(wide_letters);
    CHECK(low.size.height < high.size.height * 0.8);
    CHECK(extent_of(marks_of(low).front()).height == Approx(extent_of(marks_of(high).front()).height));
}

TEST_CASE("Plots of panels on a slide are of one height, also where one has the names of many lines beside it") {
    ChartSpec chart = line_with_comparators();
    chart.kind = ChartKind::panels;
    chart.panels = {chart.panel(), chart.panel(), chart.panel()};
    chart.panels[0].title = "Contacts";
    chart.panels[1].title = "Became referrals";
    chart.panels[2].title = "Looked after";
    chart.panels[2].mark = PanelMark::line;
    for (const std::size_t index : {0U, 1U}) chart.panels[index].series.resize(1);
    const Frame frame = lay_out_chart(chart, {848, 250}, theme(), theme().slide, fonts());
    const double first = extent_of(mark_titled(frame, "Contacts, Q2 2021/22: 110.8")).height;
    const double second = extent_of(mark_titled(frame, "Became referrals, Q2 2021/22: 110.8")).height;
    CHECK(first == Approx(second));
    CHECK(first > 2 * theme().slide.style(TextRole::chart_label).size);
    for (const std::string name : {"Isle of Wight 114.1", "Statistical neighbours 88.1", "South East", "England 67.2"})
        CHECK_THAT(all_text(frame), Contains(name));
    const GlyphRun title = run_of(frame, "Looked after");
    CHECK(run_of(frame, "Isle of Wight 114.1").origin.y < title.origin.y + title.size);
}

TEST_CASE("Small multiples of a row have plots of one height, also where the periods stand below only some of them") {
    ChartSpec chart = line_with_comparators();
    chart.kind = ChartKind::small_multiples;
    ChartPanel panel = chart.panel();
    panel.mark = PanelMark::line;
    panel.series.resize(1);
    chart.panels.assign(5, panel);
    for (std::size_t index = 0; index < chart.panels.size(); ++index)
        chart.panels[index].title = std::string(1, static_cast<char>('A' + index));
    const Frame frame = lay_out_chart(chart, {848, 320}, theme(), theme().slide, fonts());
    // In two rows a value stands at two heights, and at no third one.
    std::set<double> heights;
    for (const Shape& shape : marks_of(frame)) heights.insert(std::round(extent_of(shape).y));
    CHECK(heights.size() <= 2 * chart.categories.size());
}

namespace {

/// Two dots a row at two dates, the first row parted by a break.
ChartSpec dots_at_two_dates() {
    ChartSpec chart;
    chart.kind = ChartKind::dots;
    chart.categories = names({"Exampleton", "England"});
    chart.panel().series = {chart_series("Quarter 3", {131, 185}, 0, "", SeriesRole::comparator), chart_series("Quarter 4", {214, 188})};
    chart.panel().series[1].points[0].stands_apart = true;
    return chart;
}

/// Lines of the quieter colour, which join what is compared.
std::vector<Rect> joins_in(const Frame& frame) {
    std::vector<Rect> joins;
    for (const FrameItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape != nullptr && shape->fill == Paint::none && shape->stroke.colour == theme().colours.comparator)
            joins.push_back(extent_of(*shape));
    }
    return joins;
}

}  // namespace

TEST_CASE("Nothing joins two dots across a break in their series") {
    const Frame frame = on_slide(dots_at_two_dates());
    REQUIRE(joins_in(frame).size() == 1);
    const Rect joined = extent_of(mark_titled(frame, "Quarter 3, England: 185"));
    CHECK(joins_in(frame).front().y > joined.y);
    CHECK(joins_in(frame).front().y < joined.bottom());
}

TEST_CASE("A value keeps clear of a level only where the level is in force") {
    const auto baseline_of_last = [](std::optional<CategoryStretch> over) {
        ChartSpec chart = line_with_levels();
        chart.panel().series = {chart_series("In time", {60, 60, 60, 60, 60, 60, 60, 60}, 0, "%")};
        chart.panel().levels = {{"Target: at least 62%", 62, over}};
        chart.panel().lower = 40;
        chart.panel().upper = 80;
        double baseline = 0;
        for (const GlyphRun& run : runs_of(on_slide(chart))) {
            if (run.text == "60%" && run.style.bold) baseline = run.origin.y;
        }
        return baseline;
    };
    const double in_force = baseline_of_last(std::nullopt);
    const double no_longer_in_force = baseline_of_last(CategoryStretch{0, 3});
    CHECK(no_longer_in_force < in_force);
    CHECK(no_longer_in_force == Approx(baseline_of_last(CategoryStretch{0, 0})));
}

TEST_CASE("No line runs over periods that are left out") {
    ChartSpec chart = line_with_gaps();
    chart.categories = quarters(2022, 1, 10);
    chart.categories.erase(chart.categories.begin() + 4, chart.categories.begin() + 6);
    chart.panel().series = {chart_series("Contacts", {38, 34, 36, 31, 29, 30, 28, 27}, 0, "%")};
    int lines = 0;
    for (const FrameItem& item : on_slide(chart).items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape != nullptr && shape->fill == Paint::none && shape->stroke.colour == theme().colours.series[0]) ++lines;
    }
    CHECK(lines == 2);
}

TEST_CASE("Small multiples as low as they can be read still show how far values are apart") {
    ChartSpec chart = of_values(quarters(2022, 1, 8), {{22, 56, 31, 40, 22, 56, 48, 25}});
    chart.kind = ChartKind::small_multiples;
    chart.panel().mark = PanelMark::line;
    chart.panels.assign(8, chart.panel());
    for (ChartPanel& panel : chart.panels) panel.title = "In time (%)";
    for (const MediumTokens* medium : {&theme().slide, &theme().paper}) {
        const double width = medium->chart_full.width;
        const double height = least_legible_height(chart, width, theme(), *medium, fonts());
        const Frame frame = lay_out_chart(chart, {width, height}, theme(), *medium, fonts());
        const Colour colour = theme().colours.series[0];
        int lines = 0;
        for (const FrameItem& item : frame.items) {
            const auto* shape = std::get_if<Shape>(&item.item);
            if (shape == nullptr || shape->fill == Paint::filled || shape->stroke.colour != colour) continue;
            ++lines;
            CHECK(extent_of(*shape).height > 1.5 * medium->style(TextRole::chart_label).size);
        }
        CHECK(lines == 8);
    }
}

TEST_CASE("A bullet says its whole target however long, on slides as low as they can be read, on pages and on narrow screens") {
    ChartSpec chart = bars_by_age();
    chart.kind = ChartKind::bullet;
    chart.language = "cy-GB";
    chart.categories = names({"Ch2"});
    chart.panel().title = "Plant";
    chart.panel().series = {chart_series("Plant", {1'300'000})};
    chart.panel().levels = {{"Targed: dim mwy na 1,234,567 o blant fesul 10,000 ym mhob awdurdod", 1'234'567}};
    chart.panels = {chart.panel(), chart.panel()};
    chart.panels[1].levels.front().label = "Targed: 1,234,567";
    const auto check = [&](const Frame& frame) {
        INFO(frame.size.width << " by " << frame.size.height << ": " << all_text(frame));
        for (const ChartPanel& panel : chart.panels) CHECK_THAT(all_text(frame), Contains(panel.levels.front().label));
        CHECK_THAT(all_text(frame), !Contains("…"));
        CHECK(overlapping_texts(frame) == std::vector<std::string>{});
    };
    check(on_narrow_screen(chart));
    for (const MediumTokens* medium : {&theme().slide, &theme().paper}) {
        const Size page = chart_size_on_page(chart, theme(), *medium, fonts());
        check(lay_out_chart(chart, page, theme(), *medium, fonts()));
        for (const double width : {medium->chart_full.width, medium->chart_half.width}) {
            const double legible = least_legible_height(chart, width, theme(), *medium, fonts());
            for (const double height : {legible, 1.3 * legible, 1.7 * legible, 2.5 * legible})
                check(lay_out_chart(chart, {width, height}, theme(), *medium, fonts()));
        }
    }
}
