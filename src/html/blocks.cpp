#include "html/blocks.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "html/address.hpp"
#include "html/card.hpp"
#include "html/chart.hpp"
#include "html/data_link.hpp"
#include "html/element.hpp"
#include "html/inlines.hpp"
#include "html/list.hpp"
#include "html/table.hpp"
#include "svg/svg.hpp"

namespace quarterdeck {

namespace {

std::string style_class(ParagraphStyle style) {
    switch (style) {
        case ParagraphStyle::body: return "";
        case ParagraphStyle::lead_in: return "lead-in";
        case ParagraphStyle::strapline: return "strapline";
        case ParagraphStyle::statement: return "statement";
        case ParagraphStyle::source: return "source";
        case ParagraphStyle::contact: return "contact";
        case ParagraphStyle::presenter: return "presenter";
        case ParagraphStyle::organisation: return "organisation";
    }
    return "";
}

std::string render(const Heading& heading, const RenderContext&) {
    return block_element(fmt::format("h{}", heading.level), attribute("id", heading.id), render_inlines(heading.text));
}

std::string render(const Paragraph& paragraph, const RenderContext&) {
    const std::string attributes = attribute("class", style_class(paragraph.style)) + attribute("id", paragraph.id);
    return block_element("p", attributes, render_inlines(paragraph.text));
}

std::string render(const List& list, const RenderContext& context) { return render_list(list, context); }

std::string render(const Table& table, const RenderContext& context) {
    return render_table(table) + render_data_link(table, context);
}

std::string render(const Chart& chart, const RenderContext& context) { return render_chart(chart, context); }

std::string render_picture(const DocumentPicture& picture, const HtmlLinks& links) {
    return fmt::format("<img{} alt=\"{}\" width=\"{}\" height=\"{}\"/>\n",
                       attribute("src", links.asset_folder + encode_path(picture.path)),
                       escape_markup(picture.alternative_text), picture.width, picture.height);
}

std::string render(const Pictures& pictures, const RenderContext& context) {
    std::string images = "\n";
    for (const DocumentPicture& picture : pictures.pictures) images += render_picture(picture, context.links);
    const std::string name = fmt::format("pictures pictures--{}", pictures.pictures.size());
    return block_element("div", attribute("class", name), images);
}

bool is_one_chart(const Blocks& blocks) {
    return blocks.size() == 1 && std::holds_alternative<Chart>(blocks.front().node);
}

std::string columns_class(const Columns& columns) {
    // Charts side by side begin at one height, however long the words above them are.
    const bool only_charts = std::all_of(columns.columns.begin(), columns.columns.end(), is_one_chart);
    return fmt::format("columns columns--{}{}", columns.columns.size(), only_charts ? " columns--charts" : "");
}

std::string render(const Columns& columns, const RenderContext& context) {
    RenderContext inner = context;
    inner.in_columns = true;
    std::string content = "\n";
    for (const Blocks& column : columns.columns)
        content += block_element("div", "", "\n" + render_blocks(column, inner));
    return block_element("div", attribute("class", columns_class(columns)), content);
}

// Browsers that show no markers may stop calling it a list; the role says that it is one.
constexpr const char* unmarked_list = " role=\"list\"";

std::string render(const Callouts& callouts, const RenderContext&) {
    std::string items = "\n";
    for (const Inlines& item : callouts.items) items += block_element("li", "", render_inlines(item));
    return block_element("ul", attribute("class", "callouts") + unmarked_list, items);
}

std::string render(const Facts& facts, const RenderContext&) {
    std::string entries = "\n";
    for (const Facts::Fact& fact : facts.facts) {
        entries += block_element(
            "div", "",
            element("dt", "", render_inlines(fact.term)) + " " + element("dd", "", render_inlines(fact.description)));
    }
    return block_element("dl", attribute("class", "facts"), entries);
}

std::string render(const Card& card, const RenderContext&) { return render_card(card); }

std::string render_signatory(const Signatories::Signatory& person) {
    const std::string role = element("span", attribute("class", "signatory-role"), escape_markup(person.role));
    if (person.name.empty()) return block_element("li", "", role);
    const std::string name = element("span", attribute("class", "signatory-name"), escape_markup(person.name));
    return block_element("li", "", name + " " + role);
}

std::string render(const Signatories& signatories, const RenderContext&) {
    std::string items = "\n";
    for (const Signatories::Signatory& person : signatories.people) items += render_signatory(person);
    return block_element("ul", attribute("class", "signatories") + unmarked_list, items);
}

}  // namespace

std::string render_blocks(const Blocks& blocks, const RenderContext& context) {
    std::string markup;
    for (const Block& block : blocks) {
        markup += std::visit([&context](const auto& node) { return render(node, context); }, block.node);
    }
    return markup;
}

}  // namespace quarterdeck
