#include <numeric>

#include "layout/flow/pagination.hpp"
#include "layout/inline/line_choice.hpp"
#include "layout/layout.hpp"
#include "layout/made_documents.hpp"
#include "layout/table/column_widths.hpp"
#include "support/catch.hpp"
#include "support/test_theme.hpp"

namespace quarterdeck::testing {
namespace {

/// Lines of a text whose characters are all one point wide.
std::vector<std::string> set_in(const std::string& text, double width, LineChoice choice = LineChoice::filled) {
    std::vector<double> positions(text.size() + 1);
    std::iota(positions.begin(), positions.end(), 0.0);
    std::vector<std::string> lines;
    for (const LineRange& range : choose_lines(text, positions, line_break_opportunities(text, "en"), width, choice)) {
        lines.push_back(text.substr(range.begin, range.visible_end - range.begin));
    }
    return lines;
}

using Lines = std::vector<std::string>;

TEST_CASE("text is set in as few lines as can be", "[lines]") {
    CHECK(set_in("one two three four", 9) == Lines{"one two", "three", "four"});
    CHECK(set_in("one two", 7) == Lines{"one two"});
    CHECK(set_in("", 7).empty());
}

TEST_CASE("a paragraph does not end in a lost word when a line before can give one", "[lines]") {
    CHECK(set_in("aaaa bbbb cccc dddd eeee ff", 24) == Lines{"aaaa bbbb cccc dddd", "eeee ff"});
}

TEST_CASE("balanced lines are of much the same length", "[lines]") {
    CHECK(set_in("aaaa bbbb cccc dddd eeee ffff", 24, LineChoice::balanced) ==
          Lines{"aaaa bbbb cccc", "dddd eeee ffff"});
}

TEST_CASE("a word wider than the line is broken between characters", "[lines]") {
    CHECK(set_in("abcdefghij", 4) == Lines{"abcd", "efgh", "ij"});
    CHECK(set_in("ééé", 2) == Lines{"é", "é", "é"});
}

TEST_CASE("a hard break ends its line", "[lines]") { CHECK(set_in("one\ntwo three", 20) == Lines{"one", "two three"}); }

FlowPiece piece(double height, bool keep = false) {
    FlowPiece made;
    made.height = height;
    made.keep_with_next = keep;
    return made;
}

std::vector<std::size_t> ends(const Flow& flow, double room, KeptPieces kept = KeptPieces::divide) {
    std::vector<std::size_t> result;
    for (const PageRange& page : paginate(flow, room, kept)) result.push_back(page.end);
    return result;
}

TEST_CASE("pages break only where pieces need not be kept together", "[pagination]") {
    CHECK(ends({piece(40), piece(40), piece(40)}, 100) == std::vector<std::size_t>{2, 3});
    CHECK(ends({piece(40), piece(40, true), piece(40)}, 100) == std::vector<std::size_t>{1, 3});
}

TEST_CASE("pieces kept together that are higher than a page are divided, or left whole where that is asked",
          "[pagination]") {
    const Flow flow = {piece(60, true), piece(60, true), piece(60)};
    CHECK(ends(flow, 100) == std::vector<std::size_t>{1, 2, 3});
    CHECK(ends(flow, 100, KeptPieces::overflow) == std::vector<std::size_t>{3});
}

TEST_CASE("space counts between pieces but not at the top of a page", "[pagination]") {
    Flow flow = {piece(50), piece(50)};
    flow[1].space_before = 10;
    CHECK(ends(flow, 100) == std::vector<std::size_t>{1, 2});
    CHECK(ends(flow, 110) == std::vector<std::size_t>{2});
}

TEST_CASE("a repeated header takes room on the pages that it is repeated on", "[pagination]") {
    Flow flow = {piece(20, true), piece(40), piece(40), piece(40), piece(40)};
    auto header = std::make_shared<RepeatedHeader>();
    header->height = 20;
    for (std::size_t row = 1; row < flow.size(); ++row) flow[row].header = header;
    CHECK(ends(flow, 100) == std::vector<std::size_t>{3, 5});
    CHECK(ends(flow, 99) == std::vector<std::size_t>{2, 3, 4, 5});
}

/// Where the last of several pages begins, once it holds no less than it must.
std::size_t last_page_of(const Flow& flow) {
    std::vector<PageRange> pages = paginate(flow, 100, KeptPieces::divide);
    fill_last_page(flow, 100, pages);
    CHECK(pages[pages.size() - 2].end == pages.back().begin);
    return pages.back().begin;
}

TEST_CASE("a last page with next to nothing on it takes over what stands before it", "[pagination]") {
    const Flow lines = {piece(40), piece(40), piece(10), piece(10), piece(5)};
    CHECK(last_page_of(lines) == 3);
    Flow section = lines;
    section[2].outline.push_back({2, "Appendices", 0});
    section[2].keep_with_next = true;
    CHECK(last_page_of(section) == 2);
    Flow far = lines;
    far[1].outline.push_back({2, "Background", 0});
    CHECK(last_page_of(far) == 3);
}

TEST_CASE("a last page is left as it is where it holds enough, or could only take too much", "[pagination]") {
    CHECK(last_page_of({piece(40), piece(60), piece(20)}) == 2);
    CHECK(last_page_of({piece(20), piece(80), piece(5)}) == 2);
    CHECK(last_page_of({piece(90, true), piece(10), piece(5)}) == 2);
}

double sum(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

TEST_CASE("columns never get less than their widest word while there is room for that", "[table]") {
    const std::vector<ColumnNeed> needs = {
        {80, 95, 400, Alignment::start}, {50, 0, 60, Alignment::end}, {30, 60, 90, Alignment::end}};
    for (const double width : {170.0, 250.0, 400.0, 560.0, 900.0}) {
        const std::vector<double> widths = column_widths(needs, width);
        for (std::size_t column = 0; column < needs.size(); ++column)
            CHECK(widths[column] >= needs[column].minimum - 1e-9);
        CHECK(sum(widths) <= width + 1e-9);
    }
    CHECK(sum(column_widths(needs, 100)) == Approx(100));
}

TEST_CASE("more width makes no column narrower", "[table]") {
    const std::vector<ColumnNeed> needs = {
        {80, 95, 400, Alignment::start}, {50, 0, 60, Alignment::end}, {30, 60, 90, Alignment::end}};
    std::vector<double> before = column_widths(needs, 100);
    for (double width = 105; width < 1000; width += 5) {
        const std::vector<double> widths = column_widths(needs, width);
        for (std::size_t column = 0; column < widths.size(); ++column) CHECK(widths[column] >= before[column] - 1e-9);
        before = widths;
    }
}

TEST_CASE("columns of figures are equally wide where there is room", "[table]") {
    const std::vector<double> widths =
        column_widths({{80, 0, 200, Alignment::start}, {50, 0, 60, Alignment::end}, {30, 0, 90, Alignment::end}}, 500);
    CHECK(widths[1] == Approx(widths[2]));
}

TEST_CASE("short cells are whole before long ones get more lines than they need", "[table]") {
    const std::vector<ColumnNeed> needs = {{50, 90, 90, Alignment::start}, {40, 0, 300, Alignment::start}};
    CHECK(column_widths(needs, 140)[0] == Approx(90));
    CHECK(column_widths(needs, 100)[0] == Approx(60));
}

TEST_CASE("figures and periods stay on one line while a column of text has room to give", "[table]") {
    const ColumnNeed text{50, 90, 300, Alignment::start};
    const ColumnNeed period{40, 80, 80, Alignment::start, 80};
    const ColumnNeed interval{40, 70, 120, Alignment::end, 120};
    for (const double width : {250.0, 270.0, 290.0, 400.0}) {
        const std::vector<double> widths = column_widths({text, period, interval}, width);
        CHECK(widths[0] >= text.minimum - 1e-9);
        CHECK(widths[1] >= period.figures - 1e-9);
        CHECK(widths[2] >= interval.figures - 1e-9);
    }
}

TEST_CASE("columns of text share what is left by the length of their texts", "[table]") {
    const ColumnNeed name{50, 70, 270, Alignment::start}, remark{50, 70, 110, Alignment::start}, head{40, 40, 54, Alignment::end};
    const std::vector<double> widths = column_widths({name, head, head, remark}, 300);
    CHECK(widths[0] == Approx(150));
    CHECK(widths[1] == Approx(40));
    CHECK(widths[3] == Approx(70));
}

TEST_CASE("in a table of few short columns figures stand near their names", "[table]") {
    const std::vector<ColumnNeed> needs = {{60, 100, 100, Alignment::start}, {50, 0, 60, Alignment::end}};
    CHECK(sum(column_widths(needs, 900)) < 200);
}

TEST_CASE("a character that no face has is an error that names it", "[coverage]") {
    const Theme theme = test_theme();
    const FontBook fonts(theme);
    Diagnostics diagnostics;
    Table table = std::get<Table>(testing::table("t", 2).node);
    table.rows[1].cells[1] = plain("𓀀");
    check_coverage(deck({slide(1, {block(table), paragraph("Fine: ✓ ŵ")})}), fonts, diagnostics);
    const std::vector<Diagnostic> complaints = diagnostics.sorted();
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].severity == Severity::error);
    CHECK(complaints[0].message.find("“𓀀” (U+13000)") != std::string::npos);
    CHECK_FALSE(complaints[0].hints.empty());
}

}  // namespace
}  // namespace quarterdeck::testing
