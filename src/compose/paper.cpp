#include "compose/blocks.hpp"
#include "compose/forms.hpp"
#include "compose/symbols.hpp"

namespace quarterdeck {

Paper compose_paper(const markup::Blocks& blocks, Composition& composition) {
    const DocumentEntry& entry = composition.entry();
    Paper paper;
    paper.label = plain(entry.label, composition.entry_span("label"));
    if (!entry.report_type.empty()) paper.report_type = plain(entry.report_type, composition.entry_span("report-type"));
    Heading title;
    title.level = 1;
    title.text = plain(entry.title, composition.entry_span("title"));
    title.id = composition.targets.reserve("title");
    paper.blocks.push_back({std::move(title), composition.entry_span("title")});
    ParagraphNumbers numbers;
    for (Block& block : compose_numbered_blocks(blocks, numbers, composition)) paper.blocks.push_back(std::move(block));
    if (auto symbols = explain_noted_symbols(composition)) paper.blocks.push_back(std::move(*symbols));
    return paper;
}

}  // namespace quarterdeck
