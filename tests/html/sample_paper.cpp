#include "html/sample_blocks.hpp"
#include "html/sample_documents.hpp"

namespace quarterdeck::testing {

namespace {

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
            table_block(noted_table()),
            block(Heading{3, plain("Strategic risks"), "risks"}),
            risk_card(),
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

Document sample_paper() {
    Paper paper;
    paper.label = plain("Appendix A3");
    paper.report_type = plain("Scrutiny committee report");
    paper.blocks = paper_opening();
    for (const Block& each : paper_close()) paper.blocks.push_back(each);
    return {metadata("Outcome of the inspection of children’s services"), std::move(paper)};
}

}  // namespace quarterdeck::testing
