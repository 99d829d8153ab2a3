#include <algorithm>
#include <map>
#include <set>

#include "build/site_builds.hpp"
#include "chart/chart.hpp"
#include "chart/frame_contrast.hpp"
#include "chart/frame_reading.hpp"
#include "document/visit_blocks.hpp"
#include "read/site.hpp"
#include "support/catch.hpp"
#include "support/html_reader.hpp"
#include "support/pdf_reader.hpp"

// Every chart of the gallery and of the archive, in both themes: as it is drawn in its document and on a narrow screen.
namespace quarterdeck::testing {
namespace {

struct Drawn {
    Theme theme;
    BuildResult result;
};

Drawn draw_in(const FileSystem& project, const std::string& theme) {
    const DiskFileSystem fonts("/usr/share/fonts");
    BuildRequest request;
    request.theme = theme;
    Diagnostics diagnostics;
    return {read_site(project, fonts, diagnostics, theme).themes.at(theme),
            build_documents(project, fonts, request, [](int, int, const std::string&) {})};
}

/// The gallery and the archive in each theme, built once for all tests.
const std::vector<Drawn>& all_drawn() {
    static const std::vector<Drawn> drawn = [] {
        const FixtureSite gallery("tests/sites/valid/gallery");
        const DiskFileSystem archive(QUARTERDECK_SOURCE_FOLDER);
        std::vector<Drawn> made;
        for (const char* theme : {"island", "vale"}) {
            made.push_back(draw_in(gallery, theme));
            made.push_back(draw_in(archive, theme));
        }
        return made;
    }();
    return drawn;
}

struct PlacedChart {
    const Chart* chart;
    bool in_columns;
};

std::vector<PlacedChart> charts_of(const Document& document) {
    std::set<std::string> in_columns;
    std::vector<PlacedChart> charts;
    visit_blocks(document, [&](const Block& block) {
        if (const auto* columns = std::get_if<Columns>(&block.node)) {
            for (const Blocks& column : columns->columns) {
                for (const Block& inner : column) {
                    if (const auto* chart = std::get_if<Chart>(&inner.node)) in_columns.insert(chart->id);
                }
            }
        }
        if (const auto* chart = std::get_if<Chart>(&block.node))
            charts.push_back({chart, in_columns.count(chart->id) > 0});
    });
    return charts;
}

/// As `lay_out` and `render_html` draw it: where it stands, and narrow.
std::vector<Size> sizes_of(const PlacedChart& placed, const Theme& theme, const MediumTokens& medium,
                           const FontBook& fonts) {
    const ChartSpec& chart = placed.chart->spec;
    const Size own = placed.in_columns ? chart_size_in_columns(chart, theme, medium, fonts) : chart_size_on_page(chart, theme, medium, fonts);
    const Size fitted{placed.chart->width, placed.chart->height};
    return {fitted.height > 0 ? fitted : own, chart_size_on_narrow_screen(chart, theme, medium, fonts)};
}

void for_each_frame(const std::function<void(const Frame&, const Theme&, const ChartSpec&)>& check) {
    int count = 0;
    for (const Drawn& drawn : all_drawn()) {
        const FontBook fonts(drawn.theme);
        for (const BuiltDocument& built : drawn.result.documents) {
            const MediumTokens& medium = built.document.deck() != nullptr ? drawn.theme.slide : drawn.theme.paper;
            for (const PlacedChart& placed : charts_of(built.document)) {
                for (const Size size : sizes_of(placed, drawn.theme, medium, fonts)) {
                    INFO(built.document.metadata.path << " in " << drawn.theme.name << ", " << placed.chart->id << ", "
                                                      << size.width << " by " << size.height);
                    check(lay_out_chart(placed.chart->spec, size, drawn.theme, medium, fonts), drawn.theme,
                          placed.chart->spec);
                    ++count;
                }
            }
        }
    }
    CHECK(count > 300);
}

bool any_of_kinds(const ChartSpec& chart, std::initializer_list<ChartKind> kinds) {
    return std::find(kinds.begin(), kinds.end(), chart.kind) != kinds.end();
}

/// The names that a reader needs beside what is drawn.
std::vector<std::string> names_in(const ChartSpec& chart) {
    std::vector<std::string> names;
    for (const ChartPanel& panel : chart.panels) {
        names.push_back(panel.title);
        const bool named = panel.series.size() > 1 || chart.kind == ChartKind::rag_timeline;
        for (const ChartSeries& series : panel.series) {
            if (named) names.push_back(series.name);
        }
        for (const ReferenceLevel& level : panel.levels) names.push_back(level.label);
        for (const ValueBand& band : panel.bands) names.push_back(band.label);
    }
    // Of periods some may be left out between others.
    for (const ChartCategory& category : chart.categories) {
        if (!category.period || any_of_kinds(chart, {ChartKind::bars, ChartKind::dots})) names.push_back(category.label);
    }
    return names;
}

/// What one chart's drawing holds: its texts one after the other without blanks, and how many shapes.
struct Drawing {
    std::string text;
    int shapes = 0;

    bool operator==(const Drawing&) const = default;
};

std::string without_blanks(const std::string& text) {
    std::string kept;
    for (const char letter : normalized_space(text)) {
        if (letter != ' ') kept += letter;
    }
    return kept;
}

std::vector<std::string> missing_names(const Frame& frame, const ChartSpec& chart) {
    std::string drawn;
    for (const std::string& text : texts_of(frame)) drawn += without_blanks(text);
    std::vector<std::string> missing;
    if (nothing_to_draw(chart)) return missing;
    for (const std::string& name : names_in(chart)) {
        if (drawn.find(without_blanks(name)) == std::string::npos) missing.push_back(name);
    }
    return missing;
}

std::vector<std::string> shortened_texts(const Frame& frame) {
    std::vector<std::string> shortened;
    for (const std::string& text : texts_of(frame)) {
        if (text.find("…") != std::string::npos) shortened.push_back(text);
    }
    return shortened;
}

/// The drawings that assistive technology meets, by what they say to it.
class SvgDrawings : public pugi::xml_tree_walker {
public:
    std::multimap<std::string, Drawing> found;

private:
    bool for_each(pugi::xml_node& node) override {
        if (std::string(node.name()) != "svg" || node.child("desc").empty()) return true;
        Drawing drawing;
        for (const pugi::xml_node item : node.child("g").children()) {
            if (std::string(item.name()) == "text") drawing.text += without_blanks(item.text().get());
            else if (item.type() == pugi::node_element) ++drawing.shapes;
        }
        found.emplace(normalized_space(node.child("desc").text().get()), drawing);
        return true;
    }
};

void gather_figures(const PdfElement& element, const PdfReader& pdf, std::multimap<std::string, Drawing>& found) {
    Drawing drawing;
    for (const auto& child : element.children) {
        if (const auto* inner = std::get_if<PdfElement>(&child)) gather_figures(*inner, pdf, found);
        const auto* piece = std::get_if<PdfContentPiece>(&child);
        if (piece == nullptr) continue;
        const PdfPageContent& page = pdf.pages().at(static_cast<std::size_t>(piece->page));
        drawing.text += without_blanks(piece->text);
        const auto shapes = page.shapes_by_mcid.find(piece->mcid);
        if (shapes != page.shapes_by_mcid.end()) drawing.shapes += shapes->second;
    }
    const auto alternative = element.said.find("Alt");
    if (element.type == "Figure" && alternative != element.said.end())
        found.emplace(normalized_space(alternative->second), drawing);
}

}  // namespace

TEST_CASE("No two labels of a chart of the gallery or the archive overlap, and none leaves its frame, in either theme") {
    for_each_frame([](const Frame& frame, const Theme&, const ChartSpec&) {
        CHECK(overlapping_texts(frame) == std::vector<std::string>{});
        CHECK(texts_outside(frame) == std::vector<std::string>{});
        CHECK(marks_outside(frame) == std::vector<std::string>{});
    });
}

TEST_CASE("No name in a chart of the gallery or the archive is shortened or left out") {
    for_each_frame([](const Frame& frame, const Theme&, const ChartSpec& chart) {
        CHECK(shortened_texts(frame) == std::vector<std::string>{});
        CHECK(missing_names(frame, chart) == std::vector<std::string>{});
    });
}

TEST_CASE("Every label and mark of a chart of the gallery or the archive contrasts with what it stands on") {
    for_each_frame([](const Frame& frame, const Theme& theme, const ChartSpec&) {
        CHECK(faint_items(frame, theme.colours) == std::vector<std::string>{});
    });
}

TEST_CASE("No paper behind a value covers a column or a part of one, in charts of the gallery or the archive") {
    for_each_frame([](const Frame& frame, const Theme& theme, const ChartSpec& chart) {
        if (!any_of_kinds(chart, {ChartKind::columns, ChartKind::clustered_columns, ChartKind::stacked_columns,
                                  ChartKind::full_columns}))
            return;
        CHECK(marks_under_paper(frame, theme.colours.paper) == std::vector<std::string>{});
    });
}

TEST_CASE("The page and the PDF draw the same texts in the same order and as many shapes for every chart") {
    int compared = 0;
    for (const Drawn& drawn : all_drawn()) {
        for (const BuiltDocument& built : drawn.result.documents) {
            const std::string& path = built.document.metadata.path;
            CAPTURE(path);
            SvgDrawings svg;
            pugi::xml_document page = parse_page(drawn.result.files.at(path + ".html"));
            page.traverse(svg);
            const PdfReader pdf(drawn.result.files.at(path + ".pdf"));
            std::multimap<std::string, Drawing> figures;
            gather_figures(pdf.structure(), pdf, figures);
            for (const PlacedChart& placed : charts_of(built.document)) {
                const std::string said = normalized_space(placed.chart->alternative_text);
                CAPTURE(placed.chart->id);
                REQUIRE(svg.found.count(said) > 0);
                REQUIRE(figures.count(said) > 0);
                const Drawing& on_page = svg.found.find(said)->second;
                const Drawing& in_pdf = figures.find(said)->second;
                CHECK(on_page.text == in_pdf.text);
                CHECK(on_page.shapes == in_pdf.shapes);
                ++compared;
            }
        }
    }
    CHECK(compared > 150);
}

}  // namespace quarterdeck::testing
