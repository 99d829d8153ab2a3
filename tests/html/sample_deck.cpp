#include <fmt/format.h>

#include "html/sample_blocks.hpp"
#include "html/sample_documents.hpp"

namespace quarterdeck::testing {

namespace {

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

Slide card_slide() {
    Card card = std::get<Card>(risk_card().node);
    card.id = "measure";
    card.title_level = 0;
    card.rows.pop_back();
    Slide made = slide(SlideKind::content, "slide-11", 2, "A measure", {{std::move(card), {}}});
    made.notes = {paragraph("What the presenter says, and nobody reads.")};
    return made;
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

}  // namespace

Document sample_deck() {
    Deck deck;
    deck.slides = {cover(),
                   slide(SlideKind::content, "slide-2", 2, "What this presentation covers",
                         {paragraph("In the last quarter:", ParagraphStyle::lead_in), nested_bullets(),
                          paragraph("Source: case management system, 31 March 2021", ParagraphStyle::source)}),
                   slide(SlideKind::section, "slide-3", 2, "Improving practice", {}), phase_slide(), continued_slide()};
    for (const auto& more : {chart_slides(), table_slides(), std::vector<Slide>{card_slide(), last_slide()}, data_slides()}) {
        deck.slides.insert(deck.slides.end(), more.begin(), more.end());
    }
    return {metadata("Children’s Social Care Performance"), std::move(deck)};
}

}  // namespace quarterdeck::testing
