#include <algorithm>

#include "document/reading_text.hpp"
#include "layout/layout.hpp"
#include "layout/made_documents.hpp"
#include "layout/page/slide_layout.hpp"
#include "layout/page_contents.hpp"
#include "support/theme_and_fonts.hpp"
#include "support/catch.hpp"
#include "support/html_reader.hpp"

namespace quarterdeck::testing {
namespace {

struct Fitted {
    std::vector<Slide> slides;
    std::vector<Diagnostic> complaints;
    std::string text;
};

Fitted fit_slide(Slide slide) {
    Diagnostics diagnostics;
    const Document document = fit(deck({std::move(slide)}), theme(), fonts(), diagnostics);
    return {document.deck()->slides, diagnostics.sorted(), reading_text(document)};
}

std::vector<std::string> lines(int count, int words) {
    std::vector<std::string> items;
    for (int index = 0; index < count; ++index)
        items.push_back("Point " + std::to_string(index + 1) + " " + prose(words, index));
    return items;
}

int occurrences(const std::string& text, const std::string& what) {
    int count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
    return count;
}

TEST_CASE("a slide that holds its content is left as it is", "[fit]") {
    const Fitted fitted = fit_slide(slide(1, {bullets(lines(4, 8))}));
    REQUIRE(fitted.slides.size() == 1);
    CHECK(fitted.slides[0].text_size == SlideTextSize::normal);
    CHECK(fitted.complaints.empty());
}

TEST_CASE("cards are continued on the next slide, each of them whole", "[fit]") {
    const Fitted fitted = fit_slide(slide(1, {card("a", 3), card("b", 3), card("c", 3), card("d", 3)}));
    REQUIRE(fitted.slides.size() > 1);
    for (const Slide& part : fitted.slides) CHECK(part.blocks.size() <= 2);
    for (const char* id : {"a", "b", "c", "d"}) CHECK(occurrences(fitted.text, "Made-up risk " + std::string(id)) == 1);
}

TEST_CASE("a table that goes on keeps the markers of its notes, but only its first part is led back to", "[fit]") {
    Table long_table = std::get<Table>(table("long", 30).node);
    long_table.columns.at(1).heading.push_back({NoteMarker{"(1)", "note", "marker"}, {}});
    long_table.column_notes = {{"(1)", "note", "marker", plain("What is to be known.")}};
    const Fitted fitted = fit_slide(slide(1, {block(std::move(long_table))}));
    REQUIRE(fitted.slides.size() > 1);
    CHECK(occurrences(fitted.text, "(1) What is to be known.") == 1);
    const auto& last = std::get<Table>(fitted.slides.back().blocks.back().node);
    const auto& marker = std::get<NoteMarker>(last.columns.at(1).heading.back().node);
    CHECK(marker.note_id == "note");
    CHECK(marker.id.empty());
    CHECK(last.column_notes.size() == 1);
}

TEST_CASE("a slide that is a little too full is set a step smaller", "[fit]") {
    std::vector<SlideTextSize> sizes;
    for (int count = 6; count < 14; ++count) {
        const Fitted fitted = fit_slide(slide(1, {bullets(lines(count, 8))}));
        if (fitted.slides.size() == 1) sizes.push_back(fitted.slides[0].text_size);
        if (fitted.slides.size() == 1) CHECK(fitted.complaints.empty());
    }
    CHECK(std::count(sizes.begin(), sizes.end(), SlideTextSize::smaller) >= 1);
    CHECK(std::is_sorted(sizes.begin(), sizes.end()));
}

TEST_CASE("a slide that is far too full is continued, and says so at its place", "[fit]") {
    Slide full = slide(7, {paragraph("These are the points:", ParagraphStyle::lead_in), bullets(lines(16, 12))});
    full.span.file = std::make_shared<SourceFile>(SourceFile{"templates/made.md", "## Slide number 7\n"});
    full.span.line = 1;
    full.span.column = 1;
    const Fitted fitted = fit_slide(std::move(full));
    REQUIRE(fitted.slides.size() == 2);
    CHECK(fitted.slides[0].id == "slide-7");
    CHECK(fitted.slides[1].id == "slide-7-2");
    CHECK_FALSE(fitted.slides[0].continued);
    CHECK(fitted.slides[1].continued);
    REQUIRE(fitted.complaints.size() == 1);
    CHECK(fitted.complaints[0].severity == Severity::warning);
    CHECK(fitted.complaints[0].message == "this slide holds more than fits; it continues on a second one");
    CHECK(fitted.complaints[0].span.line == 1);
    CHECK_FALSE(fitted.complaints[0].hints.empty());
    for (int point = 1; point <= 16; ++point)
        CHECK(occurrences(fitted.text, "• Point " + std::to_string(point) + " ") == 1);
    CHECK(fitted.text.find("Slide number 7 (continued)") != std::string::npos);
}

TEST_CASE("a continued slide shares its content out evenly", "[fit]") {
    const Fitted fitted = fit_slide(slide(1, {bullets(lines(12, 15))}));
    REQUIRE(fitted.slides.size() == 2);
    const auto items = [&](std::size_t index) {
        return std::get<List>(fitted.slides[index].blocks.front().node).items.size();
    };
    CHECK(items(0) + items(1) == 12);
    CHECK(items(1) >= 4);
}

TEST_CASE("a table that continues keeps its columns and shows each row and note once", "[fit]") {
    const Fitted fitted = fit_slide(slide(1, {table("data", 30)}));
    REQUIRE(fitted.slides.size() >= 2);
    for (const Slide& part : fitted.slides) CHECK(std::get<Table>(part.blocks.front().node).columns.size() == 3);
    CHECK(std::get<Table>(fitted.slides[0].blocks.front().node).id == "data");
    CHECK(std::get<Table>(fitted.slides[1].blocks.front().node).id == "data-2");
    for (int row = 1; row <= 30; ++row) CHECK(occurrences(fitted.text, "data line " + std::to_string(row) + "\n") == 1);
    CHECK(occurrences(fitted.text, "Note on data") == 1);
    CHECK(occurrences(fitted.text, "[x] not available") == 1);
    CHECK(fitted.text.find("Made-up figures of data (continued)") != std::string::npos);
}

TEST_CASE("every fitted slide holds its content without scaling", "[fit]") {
    Diagnostics diagnostics;
    std::vector<Slide> slides;
    for (int number = 1; number <= 12; ++number) {
        slides.push_back(slide(number, {paragraph(prose(10 * number, number)), bullets(lines(number, 9)),
                                        table("t" + std::to_string(number), number)}));
    }
    const Document document = fit(deck(std::move(slides)), theme(), fonts(), diagnostics);
    const std::vector<Slide>& fitted = document.deck()->slides;
    const PagedDocument pages = lay_out(document, theme(), fonts());
    for (std::size_t index = 0; index < fitted.size(); ++index) {
        const double factor = fitted[index].text_size == SlideTextSize::smaller ? theme().slide.smaller : 1;
        for (const GlyphRun* run : runs_on(pages.pages[index])) {
            const bool known =
                std::any_of(theme().slide.text.begin(), theme().slide.text.end(), [&](const TextStyle& style) {
                    return run->size == Approx(style.size) || run->size == Approx(style.size * factor);
                });
            INFO(run->text);
            CHECK(known);
        }
    }
    CHECK(structure_text(pages) == normalised(reading_text(document)));
}

TEST_CASE("columns that are too high are set one below the other", "[fit]") {
    Columns columns;
    columns.columns = {{bullets(lines(14, 12))}, {bullets(lines(3, 5))}};
    const Fitted fitted = fit_slide(slide(1, {block(std::move(columns))}));
    CHECK(fitted.slides.size() >= 2);
    CHECK(occurrences(fitted.text, "• Point 14 ") == 1);
}

TEST_CASE("a slide with one thing that cannot be divided says so", "[fit]") {
    const Fitted fitted = fit_slide(slide(1, {paragraph(prose(600))}));
    REQUIRE(fitted.slides.size() == 1);
    REQUIRE(fitted.complaints.size() == 1);
    CHECK(fitted.complaints[0].message.find("cannot be divided") != std::string::npos);
}

TEST_CASE("charts give way to text before the slide is continued", "[fit]") {
    const Fitted fitted = fit_slide(slide(1, {bullets(lines(2, 5)), chart("chart-1", "table-1")}));
    CHECK(fitted.slides.size() == 1);
    CHECK(fitted.complaints.empty());
}

const Chart& chart_on(const Slide& slide) {
    for (const Block& block : slide.blocks) {
        if (const auto* found = std::get_if<Chart>(&block.node)) return *found;
    }
    FAIL("the slide has no chart");
    throw std::logic_error("unreachable");
}

TEST_CASE("a chart gives way only as far as it can still be read; then the slide is continued", "[fit]") {
    double lowest = 1e9;
    bool continued = false;
    for (int count = 1; count < 14; ++count) {
        const Fitted fitted = fit_slide(slide(1, {chart("chart-1", "table-1"), bullets(lines(count, 10))}));
        const Chart& drawn = chart_on(fitted.slides.front());
        INFO(count);
        CHECK(drawn.least_height > 0);
        CHECK(drawn.height >= drawn.least_height);
        for (const Diagnostic& complaint : fitted.complaints) CHECK(complaint.message.find("too low") == std::string::npos);
        lowest = std::min(lowest, drawn.height);
        continued |= fitted.slides.size() > 1;
    }
    CHECK(lowest < chart_on(fit_slide(slide(1, {chart("chart-1", "table-1")})).slides.front()).height);
    CHECK(continued);
}

TEST_CASE("a chart of more rows than a slide has room for says so, and is drawn on the slide all the same", "[fit]") {
    const auto complaints_of = [](std::size_t rows) {
        Block made = chart("chart-1", "table-1");
        ChartSpec& spec = std::get<Chart>(made.node).spec;
        spec.kind = ChartKind::bars;
        spec.categories.assign(rows, {"A place with a name", "", SeriesRole::subject});
        spec.panel().series.front().points.assign(rows, {10.0, "10"});
        const Fitted fitted = fit_slide(slide(1, {std::move(made)}));
        REQUIRE(fitted.slides.size() == 1);
        CHECK(chart_on(fitted.slides.front()).height <= theme().slide.size.height);
        return fitted.complaints;
    };
    CHECK(complaints_of(8).empty());
    const std::vector<Diagnostic> complaints = complaints_of(60);
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].severity == Severity::warning);
    CHECK(complaints[0].message ==
          "a chart on this slide needs more height than there is; it is drawn too low to be read well");
    CHECK_FALSE(complaints[0].hints.empty());
}

TEST_CASE("a chart that is too low and a paragraph that is too long are both warned of, on whichever slide each stands", "[fit]") {
    Block low = chart("chart-1", "table-1");
    ChartSpec& spec = std::get<Chart>(low.node).spec;
    spec.kind = ChartKind::bars;
    spec.categories.assign(60, {"A place with a name", "", SeriesRole::subject});
    spec.panel().series.front().points.assign(60, {10.0, "10"});
    const Fitted fitted = fit_slide(slide(1, {std::move(low), paragraph(prose(600))}));
    REQUIRE(fitted.slides.size() == 2);
    const auto warned_of = [&](const std::string& what) {
        return std::count_if(fitted.complaints.begin(), fitted.complaints.end(),
                             [&](const Diagnostic& complaint) { return complaint.message.find(what) != std::string::npos; });
    };
    CHECK(warned_of("too low to be read well") == 1);
    CHECK(warned_of("cannot be divided") == 1);
}

TEST_CASE("small multiples that would be too low to be read are warned of, and others are not", "[fit]") {
    const auto complaints_of = [](std::size_t plots, int points) {
        Block made = chart("chart-1", "table-1");
        ChartSpec& spec = std::get<Chart>(made.node).spec;
        spec.kind = ChartKind::small_multiples;
        spec.panel().title = "Assessments of children and families in time (%)";
        spec.panel().mark = PanelMark::line;
        spec.panels.assign(plots, spec.panel());
        Columns columns;  // Narrow, so that one plot stands below the other.
        columns.columns = {{std::move(made)}, {bullets(lines(points, 6))}, {bullets(lines(points, 6))}};
        return fit_slide(slide(1, {block(std::move(columns))})).complaints;
    };
    CHECK(complaints_of(2, 2).empty());
    const std::vector<Diagnostic> complaints = complaints_of(12, 2);
    CHECK(std::any_of(complaints.begin(), complaints.end(), [](const Diagnostic& complaint) {
        return complaint.message.find("too low to be read well") != std::string::npos;
    }));
}

Slide data_slide(int number, int rows) {
    Slide made = slide(number, {table("table-" + std::to_string(number), rows)}, SlideKind::data);
    made.text_size = SlideTextSize::smaller;
    made.tables = {number, number};
    return made;
}

std::vector<std::string> titles_of_data_slides(const std::vector<int>& rows) {
    std::vector<Slide> slides;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        slides.push_back(data_slide(static_cast<int>(index) + 1, rows[index]));
    }
    Diagnostics diagnostics;
    std::vector<std::string> titles;
    const Document document = fit(deck(std::move(slides)), theme(), fonts(), diagnostics);
    for (const Slide& made : document.deck()->slides) {
        titles.push_back(plain_text(shown_title(made, "en-GB")));
    }
    return titles;
}

TEST_CASE("data tables share a slide as long as they have room", "[fit]") {
    using Titles = std::vector<std::string>;
    CHECK(titles_of_data_slides({3, 3}) == Titles{"Data behind the charts: tables 1 and 2"});
    CHECK(titles_of_data_slides({1, 1, 1}) == Titles{"Data behind the charts: tables 1 to 3"});
    CHECK(titles_of_data_slides({9, 9}) == Titles{"Slide number 1", "Slide number 2"});
    CHECK(titles_of_data_slides({20}).size() == 2);
}

TEST_CASE("covers, sections and papers are left alone", "[fit]") {
    CHECK(fit_slide(slide(1, {bullets(lines(30, 12))}, SlideKind::section)).slides.size() == 1);
    Diagnostics diagnostics;
    const Document document = full_paper();
    CHECK(reading_text(fit(document, theme(), fonts(), diagnostics)) == reading_text(document));
}

}  // namespace
}  // namespace quarterdeck::testing
