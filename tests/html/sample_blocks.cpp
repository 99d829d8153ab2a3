#include "html/sample_blocks.hpp"

#include <fmt/format.h>

#include "html/sample_documents.hpp"

namespace quarterdeck::testing {

Inline bold(const std::string& text) { return {Strong{plain(text)}, {}}; }
Inline words(const std::string& text) { return {Text{text}, {}}; }
Inline figure(const std::string& text) { return {FigureText{text, {}}, {}}; }
Inline link(const std::string& target, const std::string& text) { return {Link{target, plain(text)}, {}}; }

Block plain_paragraph(Inlines text) { return {Paragraph{ParagraphStyle::body, std::move(text), ""}, {}}; }

ListItem item(const std::string& label, Inlines text, const std::string& id) {
    return {label, id, {plain_paragraph(std::move(text))}};
}

Block list_block(ListStyle style, std::vector<ListItem> items, bool tight) {
    return {List{style, std::move(items), tight}, {}};
}

Block nested_bullets() {
    ListItem outer =
        item("•", {words("Quality assurance: "), figure("188"), words(" audits were completed, of which")});
    outer.blocks.push_back(
        list_block(ListStyle::bullets, {item("•", {bold("95%"), words(" showed timely visits (90% last year)")}),
                                        item("•", {bold("78%"), words(" showed a plan that was reviewed on time")})}));
    return list_block(ListStyle::bullets,
                      {item("•", {words("Demand at the front door kept rising: "), figure("3,340"),
                                  words(" contacts in the quarter")}),
                       std::move(outer),
                       item("•", {words("More in the "),
                                  link("https://www.example.gov.uk/performance", "published data"), words(".")})});
}

Block decimal_list() {
    return list_block(ListStyle::decimal, {item("8.", plain("Children are seen within the time that their plan sets")),
                                           item("9.", plain("Every child who leaves care has a pathway plan")),
                                           item("10.", plain("Fewer children come back within twelve months"))});
}

Block alphabetical_list() {
    return list_block(ListStyle::lower_alpha, {item("(a)", plain("to note the judgements of the inspection;")),
                                               item("(b)", plain("to agree what the committee looks at next year."))});
}

Block table_block(Table table) { return {std::move(table), {}}; }

Block columns_block(std::vector<Blocks> columns) { return {Columns{std::move(columns)}, {}}; }

Block callouts() {
    return {Callouts{{plain("The service is £603,000 below its budget at the end of the year"),
                      {words("Placements cost "), figure("£1.07 million"), words(" more than planned")},
                      plain("Savings of £2.1 million were delivered in full")}},
            {}};
}

namespace {

ChartSpec spec(ChartKind kind) {
    ChartSpec chart;
    chart.kind = kind;
    chart.panel().unit = Unit::percent;
    chart.panel().decimals = 1;
    for (int index = 0; index < 8; ++index) {
        chart.categories.push_back({fmt::format("Q{}", index % 4 + 1), index < 4 ? "2019/20" : "2020/21"});
    }
    ChartSeries local{"Isle of Wight", SeriesRole::subject, {}};
    ChartSeries england{"England", SeriesRole::comparator, {}};
    const double values[] = {20.1, 22.4, 21.8, 25.0, 24.2, 26.9, 28.3, 27.5};
    for (int index = 0; index < 8; ++index) {
        local.points.push_back({values[index], fmt::format("{:.1f}%", values[index])});
        england.points.push_back({22.0 + index * 0.2, fmt::format("{:.1f}%", 22.0 + index * 0.2)});
    }
    local.points[3] = {std::nullopt, "[x]"};
    chart.panel().series = {local, england};
    chart.panel().levels = {{"Target 30%", 30}};
    return chart;
}

}  // namespace

Block pictures(int count) {
    Pictures made;
    for (int index = 1; index <= count; ++index) {
        made.pictures.push_back({fmt::format("images/poster {}.png", index),
                                 fmt::format("Poster {} of the fostering campaign", index), 640, 480});
    }
    return {made, {}};
}

DocumentMetadata metadata(const std::string& title) {
    DocumentMetadata made;
    made.id = "sample";
    made.title = title;
    made.description = "A sample of everything that a document may hold.";
    made.organisation = "Isle of Wight Council";
    made.service = "Children’s Services";
    made.committee = "Policy and Scrutiny Committee";
    made.meeting_date = "7 March 2024";
    made.contact = "scrutiny@example.gov.uk";
    made.path = "2020-21/q4/sample";
    return made;
}

Block block(Heading heading) { return {std::move(heading), {}}; }
Block block(Paragraph paragraph) { return {std::move(paragraph), {}}; }
Block paragraph(const std::string& text, ParagraphStyle style) { return {Paragraph{style, plain(text), ""}, {}}; }

Block sample_chart(ChartKind kind, const std::string& id, const std::string& table_id, const std::string& table_label) {
    Chart chart;
    chart.id = id;
    chart.spec = spec(kind);
    chart.headline = plain("Re-referrals rose to 27.5% and stay below the target");
    chart.subtitle = plain("Re-referrals within twelve months, %, Isle of Wight and England");
    chart.alternative_text =
        "Chart of re-referrals by quarter from Q1 2019/20 to Q4 2020/21: from 20.1% up to 27.5%; highest 28.3% in Q3 "
        "2020/21.";
    chart.notes = {plain("[x] no figure is held. Source: case management system")};
    chart.table_id = table_id;
    chart.table_label = table_label;
    return {chart, {}};
}

Table sample_table(const std::string& id, const std::string& caption) {
    Table table;
    table.id = id;
    table.caption = plain(caption);
    table.symbols = {plain("[x] no figure is held")};
    table.columns = {{plain("Measure"), Alignment::start},
                     {plain("Isle of Wight"), Alignment::end},
                     {plain("Statistical neighbours"), Alignment::end},
                     {plain("South East"), Alignment::end},
                     {plain("England"), Alignment::end}};
    const std::vector<std::vector<std::string>> rows{{"Referrals (1)", "612", "571.4", "531", "534.8"},
                                                     {"Child protection plans", "58", "61.3", "[x]", "42.8"},
                                                     {"Children in need", "402", "388.1", "318", "323.7"},
                                                     {"Looked after children", "103", "84.9", "53", "67"}};
    for (const auto& cells : rows) {
        TableRow row;
        for (const std::string& cell : cells) row.cells.push_back(plain(cell));
        table.rows.push_back(std::move(row));
    }
    table.rows.back().kind = RowKind::total;
    table.notes = {plain("(1) Counted once for each child.")};
    return table;
}

Inline judged(Rag rag, const std::string& word) { return {RagText{rag, word}, {}}; }

Block risk_card() {
    Card card;
    card.id = "risk-attainment";
    card.title = plain("Educational attainment does not improve");
    card.title_level = 3;
    card.remarks = {plain("To be reviewed when the summer’s results are known"), plain("Assigned to: Director")};
    card.rows = {{{},
                  {{plain("Inherent score"), {words("16 "), judged(Rag::red, "Red")}, {}},
                   {plain("Target score"), {words("6 "), judged(Rag::green, "Green")}, {}},
                   {plain("Current score"), {words("10 "), judged(Rag::amber, "Amber")}, plain("June 2019")}}},
                 {plain("Previous scores"),
                  {{plain("May 2019"), {words("10 "), judged(Rag::amber, "Amber")}, {}},
                   {plain("April 2019"), {words("11 "), judged(Rag::red, "Red")}, {}}}}};
    card.conclusion = plain("No change");
    return {std::move(card), {}};
}

Table noted_table() {
    Table table = sample_table("noted", "Rates with a note on two of their columns");
    int number = 0;
    for (std::size_t column : {1U, 4U}) {
        const std::string label = fmt::format("({})", ++number);
        ColumnNote note{label, fmt::format("noted-column-note-{}", number), fmt::format("noted-marker-{}", number),
                        plain("What is to be known about a column.")};
        table.columns.at(column).heading.push_back(words(" "));
        table.columns.at(column).heading.push_back({NoteMarker{label, note.id, note.marker_id}, {}});
        table.column_notes.push_back(std::move(note));
    }
    table.rows.front().cells.at(1) = {words("612 "), judged(Rag::green, "Green")};
    return table;
}

}  // namespace quarterdeck::testing
