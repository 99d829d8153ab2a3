#include "html/sample_documents.hpp"

#include <fmt/format.h>

namespace quarterdeck::testing {

namespace {

Inline bold(const std::string& text) { return {Strong{plain(text)}, {}}; }
Inline words(const std::string& text) { return {Text{text}, {}}; }
Inline figure(const std::string& text) { return {FigureText{text, {}}, {}}; }
Inline link(const std::string& target, const std::string& text) { return {Link{target, plain(text)}, {}}; }

Block plain_paragraph(Inlines text) { return {Paragraph{ParagraphStyle::body, std::move(text), ""}, {}}; }

ListItem item(const std::string& label, Inlines text, const std::string& id = "") {
    return {label, id, {plain_paragraph(std::move(text))}};
}

Block list_block(ListStyle style, std::vector<ListItem> items, bool tight = true) {
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

ChartSpec spec(ChartKind kind) {
    ChartSpec chart;
    chart.kind = kind;
    chart.unit = Unit::percent;
    chart.decimals = 1;
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
    chart.series = {local, england};
    chart.levels = {{"Target 30%", 30}};
    return chart;
}

Slide slide(SlideKind kind, const std::string& id, int level, const std::string& title, Blocks blocks) {
    Slide made;
    made.kind = kind;
    made.id = id;
    made.heading_level = level;
    made.title = plain(title);
    made.blocks = std::move(blocks);
    return made;
}

Slide cover() {
    Slide made = slide(SlideKind::cover, "slide-1", 1, "Children’s Social Care Performance",
                       {paragraph("Director of Children’s Services", ParagraphStyle::presenter),
                        paragraph("Service Manager, Strategy and Operations", ParagraphStyle::presenter),
                        paragraph("Children’s Services, Isle of Wight Council", ParagraphStyle::organisation)});
    made.subtitle = {words("Quarter Three and Four 2020/21"),
                     {LineBreak{}, {}},
                     words("Policy and Scrutiny Committee, 10 June 2021")};
    return made;
}

Slide phase_slide() {
    Slide made = slide(SlideKind::content, "slide-4", 3, "Getting to good: phase one",
                       {paragraph("Make practice safe and predictable", ParagraphStyle::strapline), decimal_list(),
                        paragraph("What was learnt in this phase shaped the next.", ParagraphStyle::statement)});
    made.subtitle = plain("April to September 2020");
    return made;
}

Slide continued_slide() {
    Slide made = slide(SlideKind::content, "slide-4-2", 3, "Getting to good: phase one", {alphabetical_list()});
    made.continued = true;
    made.text_size = SlideTextSize::smaller;
    return made;
}

Block pictures(int count) {
    Pictures made;
    for (int index = 1; index <= count; ++index) {
        made.pictures.push_back({fmt::format("images/poster {}.png", index),
                                 fmt::format("Poster {} of the fostering campaign", index), 640, 480});
    }
    return {made, {}};
}

std::vector<Slide> chart_slides() {
    return {
        slide(SlideKind::content, "slide-5", 3, "Referrals that came back within twelve months",
              {sample_chart(ChartKind::line, "chart-1", "table-1", "Data table 1")}),
        slide(SlideKind::content, "slide-6", 3, "Two measures side by side",
              {paragraph("Both rose through the year."),
               columns_block({{sample_chart(ChartKind::columns, "chart-2", "table-2", "Data table 2")},
                              {sample_chart(ChartKind::clustered_columns, "chart-3", "table-3", "Data table 3")}})})};
}

std::vector<Slide> table_slides() {
    Table finance = sample_table("finance", "Children’s Services outturn 2020/21, £000");
    finance.notes.clear();
    finance.caption_hidden = true;
    return {slide(SlideKind::content, "slide-7", 2, "How the island compares",
                  {table_block(sample_table("comparators", "Rates per 10,000 children, 2019/20"))}),
            slide(SlideKind::content, "slide-8", 2, "Finance", {table_block(finance), callouts()}),
            slide(SlideKind::content, "slide-9", 2, "Fostering campaign",
                  {pictures(4), paragraph("Could you foster?", ParagraphStyle::statement)})};
}

Slide last_slide() {
    Inlines address{link("https://www.example.gov.uk", "www.example.gov.uk")};
    return slide(SlideKind::closing, "slide-10", 2, "Isle of Wight Council",
                 {{Paragraph{ParagraphStyle::organisation, address, ""}, {}}});
}

std::vector<Slide> data_slides() {
    std::vector<Slide> slides;
    for (int index = 1; index <= 3; ++index) {
        slides.push_back(slide(SlideKind::data, fmt::format("data-{}", index), 2, "Data behind the charts",
                               {table_block(sample_table(fmt::format("table-{}", index),
                                                         fmt::format("Data table {}: invented rates", index)))}));
    }
    return slides;
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

Block facts() {
    return {Facts{{{plain("Purpose"), plain("For information")},
                   {plain("Committee"),
                    plain("Policy and Scrutiny Committee for Children’s Services, Education and Skills")},
                   {plain("Date"), plain("7 March 2024")},
                   {plain("Report of"), plain("Director of Children’s Services")}}},
            {}};
}

Inlines inline_showcase() {
    return {words("Inspectors visited in "),
            {Emphasis{plain("November 2023")}, {}},
            words("; the "),
            {Abbreviation{"ILACS", "Inspection of Local Authority Children’s Services"}, {}},
            words(" framework applies. "),
            {LanguageSpan{"cy", plain("Cyngor Sir")}, {}},
            words(" is Welsh. A note follows"),
            {NoteMarker{"(1)", "judgements-note-1"}, {}},
            words(". See "),
            link("#areas", "paragraph 3"),
            words(".")};
}

Table judgements() {
    Table table;
    table.id = "judgements";
    table.caption = plain("Judgements of the inspection, November 2023");
    table.columns = {
        {plain("Area"), Alignment::start}, {plain("2018"), Alignment::start}, {plain("2023"), Alignment::start}};
    table.rows = {{RowKind::body,
                   {plain("The impact of leaders on social work practice"), plain("Good"), plain("Outstanding")},
                   {}},
                  {RowKind::body, {plain("Children in need of help and protection"), plain("Good"), plain("Good")}, {}},
                  {RowKind::total, {plain("Overall effectiveness"), plain("Good"), plain("Good")}, {}}};
    table.notes = {plain("(1) Published on 12 January 2024.")};
    return table;
}

Block nested_paragraphs() {
    ListItem third = item("3.3", plain("Three things need more work before the next visit:"));
    third.blocks.push_back(
        list_block(ListStyle::paragraphs,
                   {item("3.3.1", plain("how often managers write down why they decided what they decided;")),
                    item("3.3.2", plain("how soon return interviews are offered."))}));
    ListItem areas =
        item("3",
             {bold("Areas for improvement. "), words("The report names few of them, and the plan that answers it was "
                                                     "agreed with the lead member before the committee met.")},
             "areas");
    areas.blocks.push_back(
        list_block(ListStyle::paragraphs,
                   {item("3.1", plain("Visits to children at home are recorded within a day.")),
                    item("3.2", plain("Life-story work begins as soon as a child’s plan is for permanence.")), third}));
    return list_block(ListStyle::paragraphs,
                      {areas, item("4", plain("Progress is reported to the committee every quarter until all three are "
                                              "done, and the lead member sees it every month."))},
                      false);
}

Blocks paper_opening() {
    return {block(Heading{1, plain("Outcome of the inspection of children’s services"), "title"}),
            facts(),
            block(Heading{2, plain("Executive summary"), "summary"}),
            list_block(
                ListStyle::paragraphs,
                {item("1", plain("This paper tells the committee what the inspectors found, what has been done since, "
                                 "and what the service asks of the committee now that the plan has been agreed.")),
                 item("2", inline_showcase())},
                false),
            table_block(judgements()),
            nested_paragraphs()};
}

Blocks paper_close() {
    return {block(Heading{2, plain("Recommendations"), "recommendations"}),
            paragraph("The committee is asked:", ParagraphStyle::lead_in),
            alphabetical_list(),
            block(Heading{3, plain("How the figures moved"), "figures"}),
            paragraph("A plain paragraph between numbered ones is not numbered."),
            sample_chart(ChartKind::bars, "chart-1", "table-1", "Data table 1"),
            table_block(sample_table("table-1", "Data table 1: invented rates")),
            nested_bullets(),
            callouts(),
            pictures(1),
            columns_block({{paragraph("On the left.")}, {paragraph("On the right.")}}),
            paragraph("Source: case management system", ParagraphStyle::source),
            paragraph("Contact point: Scrutiny Officer, scrutiny@example.gov.uk", ParagraphStyle::contact),
            {Signatories{
                 {{"A. Officer", "Director of Children’s Services"}, {"", "Cabinet Member for Children’s Services"}}},
             {}}};
}

}  // namespace

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

Document sample_deck() {
    Deck deck;
    deck.slides = {cover(),
                   slide(SlideKind::content, "slide-2", 2, "What this presentation covers",
                         {paragraph("In the last quarter:", ParagraphStyle::lead_in), nested_bullets(),
                          paragraph("Source: case management system, 31 March 2021", ParagraphStyle::source)}),
                   slide(SlideKind::section, "slide-3", 2, "Improving practice", {}), phase_slide(), continued_slide()};
    for (const auto& more : {chart_slides(), table_slides(), std::vector<Slide>{last_slide()}, data_slides()}) {
        deck.slides.insert(deck.slides.end(), more.begin(), more.end());
    }
    return {metadata("Children’s Social Care Performance"), std::move(deck)};
}

Document sample_paper() {
    Paper paper;
    paper.report_type = plain("Scrutiny committee report");
    paper.blocks = paper_opening();
    for (const Block& each : paper_close()) paper.blocks.push_back(each);
    return {metadata("Outcome of the inspection of children’s services"), std::move(paper)};
}

}  // namespace quarterdeck::testing
