#include "pdf/sample_document.hpp"

#include "support/test_theme.hpp"

namespace quarterdeck::testing {

namespace {

constexpr Colour ink{26, 26, 26}, brand{18, 58, 94}, white{255, 255, 255}, teal{29, 138, 128};

StructureAttributes with_alternative(std::string text) {
    StructureAttributes attributes;
    attributes.alternative_text = std::move(text);
    return attributes;
}

StructureAttributes in_language(std::string language) {
    StructureAttributes attributes;
    attributes.language = std::move(language);
    return attributes;
}

StructureAttributes numbered(ListNumbering numbering) {
    StructureAttributes attributes;
    attributes.numbering = numbering;
    return attributes;
}

StructureAttributes heading_cell(std::string id, HeaderScope scope, std::vector<std::string> headers = {}) {
    StructureAttributes attributes;
    attributes.id = std::move(id);
    attributes.scope = scope;
    attributes.headers = std::move(headers);
    return attributes;
}

StructureAttributes cell(std::vector<std::string> headers) {
    StructureAttributes attributes;
    attributes.headers = std::move(headers);
    return attributes;
}

void add_artifacts(PageBuilder& page, int number) {
    page.draw(filled_rectangle({0, 0, 595.28, 24}, brand), ArtifactKind::background);
    page.text({64, 40}, "Corporate Scrutiny Committee", ArtifactKind::page_header, {}, 9);
    page.text({64, 810}, "Page " + std::to_string(number) + " of 2", ArtifactKind::page_footer, {}, 9);
}

void add_headings(PageBuilder& page, StructureNodeId sect) {
    page.text_element(sect, StructureRole::heading1, "Performance of Children’s Services", {64, 90}, {}, {true, false});
    page.text_element(sect, StructureRole::heading2, "Contacts and referrals", {64, 120}, {}, {true, false});
}

void add_paragraph_with_link(PageBuilder& page, StructureNodeId sect) {
    const StructureNodeId paragraph = page.element(sect, StructureRole::paragraph);
    const StructureNodeId before = page.slot(paragraph);
    const StructureNodeId link = page.element(paragraph, StructureRole::link);
    const StructureNodeId linked = page.slot(link);
    const StructureNodeId after = page.slot(paragraph);
    double x = page.text({64, 150}, "38.3% of contacts became referrals (", before);
    const double begin = x;
    x = page.text({x, 150}, "the council’s page ", linked);
    page.draw(LinkArea{{begin, 138, x - begin, 16}, "https://www.iow.gov.uk/a b/ŵ", "The council’s page", link},
              linked);
    const double end = page.text({64, 166}, "on them", linked);
    page.draw(LinkArea{{64, 154, end - 64, 16}, "https://www.iow.gov.uk/a b/ŵ", "The council’s page", link}, linked);
    page.text({end, 166}, "), the fewest since 2016.", after);
}

void add_lists(PageBuilder& page, StructureNodeId sect) {
    const StructureNodeId list = page.element(sect, StructureRole::list, numbered(ListNumbering::decimal));
    double y = 200;
    for (const char* label : {"3.1", "3.2"}) {
        const StructureNodeId item = page.element(list, StructureRole::list_item);
        page.text_element(item, StructureRole::label, label, {64, y});
        const StructureNodeId body = page.element(item, StructureRole::list_body);
        page.text({100, y}, std::string("Numbered paragraph ") + label, page.slot(body));
        y += 18;
        if (std::string(label) == "3.2") continue;
        const StructureNodeId nested = page.element(body, StructureRole::list, numbered(ListNumbering::disc));
        const StructureNodeId point = page.element(nested, StructureRole::list_item);
        page.text_element(point, StructureRole::label, "•", {100, y});
        page.text_element(point, StructureRole::list_body, "a point below it", {116, y});
        y += 18;
    }
}

void add_table(PageBuilder& page, StructureNodeId sect) {
    const StructureNodeId table = page.element(sect, StructureRole::table);
    page.text_element(table, StructureRole::caption, "Contacts by quarter", {64, 290}, {}, {true, false});
    const StructureNodeId head = page.element(page.element(table, StructureRole::table_head), StructureRole::table_row);
    page.text_element(head, StructureRole::table_header, "Quarter", {64, 310},
                      heading_cell("t1-c1", HeaderScope::column));
    page.text_element(head, StructureRole::table_header, "Contacts", {200, 310},
                      heading_cell("t1-c2", HeaderScope::column));
    const StructureNodeId body = page.element(table, StructureRole::table_body);
    double y = 328;
    for (const char* quarter : {"Q1", "Q2"}) {
        const StructureNodeId row = page.element(body, StructureRole::table_row);
        const std::string id = std::string("t1-") + quarter;
        page.text_element(row, StructureRole::table_header, quarter, {64, y},
                          heading_cell(id, HeaderScope::row, {"t1-c1"}));
        page.text_element(row, StructureRole::table_data, "3,340", {200, y}, cell({"t1-c2", id}));
        page.draw(stroked_line({64, y + 5}, {300, y + 5}, {teal, 0.5, {}}), ArtifactKind::layout);
        y += 18;
    }
}

void add_figures(PageBuilder& page, StructureNodeId sect) {
    const StructureNodeId chart =
        page.element(sect, StructureRole::figure, with_alternative("Column chart: contacts rose from 12 to 30."));
    const StructureNodeId slot = page.slot(chart);
    page.draw(filled_rectangle({80, 440, 40, 60}, brand), slot);
    Shape column = filled_rectangle({140, 400, 40, 100}, teal);
    column.outline = Paint::filled;
    column.stroke = {ink, 1.5, {}};
    page.draw(column, slot);
    page.text({90, 515}, "12", slot, {}, 10);
    page.draw(stroked_line({64, 420}, {260, 420}, {ink, 1, {2.5, 1.5}}), slot);
    page.draw(stroked_line({64, 500}, {260, 500}, {ink, 1, {}}), ArtifactKind::layout);
    page.draw(filled_circle({220, 470}, 20, teal), slot);
    const StructureNodeId picture = page.element(sect, StructureRole::figure, with_alternative("A square that fades."));
    page.draw(filled_rectangle({300, 400, 110, 60}, {244, 106, 37}), ArtifactKind::background);
    page.draw(Picture{{320, 410, 80, 80}, "images/square.png"}, page.slot(picture));
}

void add_paragraph_over_both_pages(PageBuilder& page, StructureNodeId sect) {
    const StructureNodeId paragraph = page.element(sect, StructureRole::paragraph);
    const StructureNodeId slot = page.slot(paragraph);
    page.text({64, 770}, "This paragraph begins on the first page ", slot);
    page.turn_to(1);
    page.text({64, 90}, "and ends on the second, ", slot);
    const StructureNodeId span = page.element(paragraph, StructureRole::span, in_language("cy"));
    page.text({220, 90}, "yn ŵyl, ✓ ≤ 5", page.slot(span), {false, true});
    const StructureNodeId link = page.element(paragraph, StructureRole::link);
    page.text({64, 110}, " see contacts", page.slot(link));
    page.draw(LinkArea{{64, 98, 80, 16}, "#contacts", "Contacts and referrals", link}, ArtifactKind::layout);
}

}  // namespace

const FontBook& test_fonts() {
    static const Theme theme = test_theme();
    static const FontBook book{theme};
    return book;
}

int PageBuilder::add_page(Size size) {
    document.pages.push_back({size, {}});
    page_ = static_cast<int>(document.pages.size()) - 1;
    return page_;
}

StructureNodeId PageBuilder::element(StructureNodeId parent, StructureRole role, StructureAttributes attributes) {
    return document.structure.add_element(parent, role, std::move(attributes));
}

double PageBuilder::text(Point origin, const std::string& text, Belonging belonging, FontStyle style, double size) {
    double x = origin.x;
    for (GlyphRun& run : test_fonts().shape(text, style, size, ink, "en-GB")) {
        run.origin = {origin.x + run.origin.x, origin.y};
        x = run.origin.x + run.width;
        draw(std::move(run), belonging);
    }
    return x;
}

StructureNodeId PageBuilder::text_element(StructureNodeId parent, StructureRole role, const std::string& shown,
                                          Point origin, StructureAttributes attributes, FontStyle style) {
    const StructureNodeId made = element(parent, role, std::move(attributes));
    text(origin, shown, slot(made), style);
    return made;
}

void PageBuilder::draw(decltype(FrameItem::item) item, Belonging belonging) {
    document.pages.at(static_cast<std::size_t>(page_)).items.push_back({std::move(item), belonging});
}

PageBuilder one_page() {
    PageBuilder page;
    page.add_page();
    return page;
}

DocumentMetadata sample_metadata() {
    DocumentMetadata metadata;
    metadata.id = "sample";
    metadata.title = "Performance & finance: “Children’s Services”";
    metadata.description = "How the service did in <2019/20>";
    metadata.organisation = "Isle of Wight Council";
    metadata.published = "2024-03-07";
    return metadata;
}

PagedDocument sample_document() {
    PageBuilder page;
    page.add_page();
    page.add_page();
    page.turn_to(0);
    const StructureNodeId sect = page.element(page.document.structure.root(), StructureRole::sect);
    add_artifacts(page, 1);
    add_headings(page, sect);
    add_paragraph_with_link(page, sect);
    add_lists(page, sect);
    add_table(page, sect);
    add_figures(page, sect);
    add_paragraph_over_both_pages(page, sect);
    page.turn_to(1);
    add_artifacts(page, 2);
    page.document.destinations["contacts"] = {0, 104};
    page.document.outline = {
        {1, "Performance", {0, 70}}, {2, "Contacts", {0, 104}}, {2, "Later on", {1, 70}}, {1, "Annex", {1, 200}}};
    return std::move(page.document);
}

PictureBytes sample_pictures() { return {{"images/square.png", sample_png()}}; }

std::string rendered(const PagedDocument& pages) {
    return render_pdf(pages, sample_metadata(), test_fonts(), sample_pictures());
}

std::string sample_pdf() { return rendered(sample_document()); }

}  // namespace quarterdeck::testing
