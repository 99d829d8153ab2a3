#include "html/list.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "html/blocks.hpp"
#include "html/element.hpp"
#include "html/inlines.hpp"
#include "svg/svg.hpp"

namespace quarterdeck {

namespace {

bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// "4" for "4."; empty when the label is no number with a point, so that the browser could not show it.
std::string decimal_number(const std::string& label) {
    if (label.size() < 2 || label.size() > 4 || label.back() != '.') return "";
    if (!std::all_of(label.begin(), label.end() - 1, is_digit)) return "";
    return label.substr(0, label.size() - 1);
}

bool has_decimal_numbers(const List& list) {
    return std::all_of(list.items.begin(), list.items.end(),
                       [](const ListItem& item) { return !decimal_number(item.label).empty(); });
}

/// In a tight list an item's first line stands directly in it, as HTML authors write lists.
std::string render_item_content(const ListItem& item, bool tight, const RenderContext& context) {
    if (item.blocks.empty()) return "";
    const auto* first = std::get_if<Paragraph>(&item.blocks.front().node);
    if (!tight || first == nullptr || first->style != ParagraphStyle::body || !first->id.empty()) {
        return "\n" + render_blocks(item.blocks, context);
    }
    const Blocks rest(item.blocks.begin() + 1, item.blocks.end());
    return render_inlines(first->text) + (rest.empty() ? "" : "\n" + render_blocks(rest, context));
}

std::string loose_class(const List& list) { return list.tight ? "" : " loose"; }

std::string render_bullets(const List& list, const RenderContext& context) {
    std::string items = "\n";
    for (const ListItem& item : list.items) {
        items += block_element("li", attribute("id", item.id), render_item_content(item, list.tight, context));
    }
    return block_element("ul", attribute("class", "bullets" + loose_class(list)), items);
}

/// Numbers of two or three digits need more room than a list usually leaves for its markers.
std::string digits_class(const List& list) {
    std::size_t most = 0;
    for (const ListItem& item : list.items) most = std::max(most, decimal_number(item.label).size());
    return most < 2 ? "" : fmt::format(" digits-{}", most);
}

std::string render_decimal(const List& list, const RenderContext& context) {
    std::string items = "\n";
    for (const ListItem& item : list.items) {
        const std::string attributes = attribute("id", item.id) + attribute("value", decimal_number(item.label));
        items += block_element("li", attributes, render_item_content(item, list.tight, context));
    }
    const std::string start = list.items.empty() ? "" : decimal_number(list.items.front().label);
    return block_element(
        "ol", attribute("class", "decimal" + digits_class(list) + loose_class(list)) + attribute("start", start),
        items);
}

std::string render_labelled(const List& list, const RenderContext& context) {
    const std::string name = list.style == ListStyle::paragraphs ? "numbered" : "labelled";
    std::string items = "\n";
    for (const ListItem& item : list.items) {
        const std::string label = element("span", attribute("class", "label"), escape_markup(item.label));
        const std::string content = element("div", "", render_item_content(item, list.tight, context));
        items += block_element("li", attribute("id", item.id), label + " " + content);
    }
    return block_element("ol", attribute("class", name + loose_class(list)) + " role=\"list\"", items);
}

}  // namespace

std::string render_list(const List& list, const RenderContext& context) {
    switch (list.style) {
        case ListStyle::bullets: return render_bullets(list, context);
        case ListStyle::decimal:
            return has_decimal_numbers(list) ? render_decimal(list, context) : render_labelled(list, context);
        case ListStyle::lower_alpha:
        case ListStyle::paragraphs: return render_labelled(list, context);
    }
    return "";
}

}  // namespace quarterdeck
