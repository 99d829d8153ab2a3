#include "read/markdown.hpp"

#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "read/markdown_reader.hpp"
#include "template/identifier.hpp"

namespace quarterdeck {

namespace {

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using NodePointer = std::unique_ptr<cmark_node, FreeNode>;

bool is_fence(std::string_view line) {
    const std::string_view text = stripped(line);
    return text.starts_with("```") || text.starts_with("~~~");
}

/// "``chart" and "`chart", which Markdown takes for the beginning of code in a sentence.
bool is_short_fence(std::string_view line) {
    const std::string_view text = stripped(line);
    const std::size_t marks = std::min(text.size(), text.find_first_not_of('`'));
    return marks > 0 && marks < 3 && find_directive(text.substr(marks)).has_value();
}

/// `|---|:--:|`: the line that makes a table of pipes in other dialects of Markdown.
bool is_pipe_rule(std::string_view line) {
    const std::string_view text = stripped(line);
    const bool only_rule = text.find_first_not_of("|:- ") == std::string_view::npos;
    return only_rule && text.find('|') != std::string_view::npos && text.find('-') != std::string_view::npos;
}

}  // namespace

markup::Blocks read_markdown(const Passage& passage, MarkdownUse use, Diagnostics& diagnostics) {
    const NodePointer document(cmark_parse_document(passage.text.data(), passage.text.size(), CMARK_OPT_DEFAULT));
    return MarkdownReader(passage, use, diagnostics).read(document.get());
}

markup::Blocks MarkdownReader::read(cmark_node* document) {
    markup::Blocks blocks = read_children(document, 0);
    for (markup::Block& block : blocks) {
        auto* paragraph = std::get_if<markup::Paragraph>(&block.node);
        if (paragraph == nullptr || take_id(paragraph->text).empty()) continue;
        diagnostics_.error(block.span, "only a heading or a list item can be named")
            .hint("put the {#name} at the end of the heading above, or make the paragraph an item of a list");
    }
    return blocks;
}

markup::Blocks MarkdownReader::read_children(cmark_node* parent, int depth) {
    markup::Blocks blocks;
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node))
        read_block(node, depth, blocks);
    return blocks;
}

void MarkdownReader::read_block(cmark_node* node, int depth, markup::Blocks& blocks) {
    if (too_deep(node, depth)) return;
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HEADING) {
        read_heading(node, depth, blocks);
    } else if (type == CMARK_NODE_PARAGRAPH) {
        read_paragraph(node, blocks);
    } else if (type == CMARK_NODE_LIST) {
        read_list(node, depth, blocks);
    } else if (type == CMARK_NODE_BLOCK_QUOTE) {
        blocks.push_back({markup::Quote{read_children(node, depth + 1)}, span_of(node)});
    } else if (type == CMARK_NODE_THEMATIC_BREAK) {
        blocks.push_back({markup::ThematicBreak{}, span_of(node)});
    } else if (type == CMARK_NODE_CODE_BLOCK) {
        read_code_block(node, blocks);
    } else {
        diagnostics_.error(span_of(node), "HTML cannot be used here")
            .hint("write Markdown: **bold**, *italic*, [text](address), or a directive");
    }
}

void MarkdownReader::read_heading(cmark_node* node, int depth, markup::Blocks& blocks) {
    const SourceSpan span = span_of(node);
    if (use_ != MarkdownUse::body) {
        const bool narrative = use_ == MarkdownUse::narrative;
        diagnostics_.error(span, narrative ? "a heading cannot stand in a narrative" : "a heading cannot stand here")
            .hint(narrative ? "the template gives the headings; text with headings of its own belongs under the "
                              "document's “text:”"
                            : "write the heading before the directive");
    } else if (depth > 0) {
        diagnostics_.error(span, "a heading cannot stand inside a list or a quotation")
            .hint("begin its line in the first column");
    }
    markup::Heading heading;
    heading.level = cmark_node_get_heading_level(node);
    heading.text = read_inlines(node);
    heading.id = take_id(heading.text);
    if (heading.text.empty()) {
        diagnostics_.error(span, "this heading has no text").hint("write the text after the #");
        return;
    }
    blocks.push_back({std::move(heading), span});
}

void MarkdownReader::read_paragraph(cmark_node* node, markup::Blocks& blocks) {
    if (is_pipe_table(node)) {
        diagnostics_.error(span_of(node), "tables are not written with | here")
            .hint(
                "use the “table” directive: ```table, then “columns: [A, B]” and “rows:” with a list for each row, "
                "then ```");
        return;
    }
    for (int line = cmark_node_get_start_line(node); line <= cmark_node_get_end_line(node); ++line) {
        if (is_short_fence(lines_.line(line))) return complain_about_short_fence(line);
    }
    markup::Inlines inlines = read_inlines(node);
    if (!inlines.empty()) blocks.push_back({markup::Paragraph{std::move(inlines)}, span_of(node)});
}

void MarkdownReader::read_list(cmark_node* node, int depth, markup::Blocks& blocks) {
    markup::List list;
    list.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    list.start = list.ordered ? cmark_node_get_list_start(node) : 1;
    list.tight = cmark_node_get_list_tight(node) != 0;
    for (cmark_node* item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
        list.items.push_back(read_item(item, depth + 1));
    }
    blocks.push_back({std::move(list), span_of(node)});
}

markup::ListItem MarkdownReader::read_item(cmark_node* node, int depth) {
    markup::ListItem item;
    item.span = span_of(node);
    item.blocks = read_children(node, depth + 1);
    auto* paragraph = item.blocks.empty() ? nullptr : std::get_if<markup::Paragraph>(&item.blocks.front().node);
    if (paragraph != nullptr) item.id = take_id(paragraph->text);
    const bool any_text = paragraph == nullptr ? !item.blocks.empty() : !paragraph->text.empty();
    if (!any_text) diagnostics_.error(item.span, "this list item has no text").hint("write it, or delete the line");
    return item;
}

void MarkdownReader::read_code_block(cmark_node* node, markup::Blocks& blocks) {
    const int line = cmark_node_get_start_line(node);
    const int column = cmark_node_get_start_column(node);
    const std::string_view opening = lines_.line(line);
    if (!is_fence(opening.substr(std::min(opening.size(), static_cast<std::size_t>(column - 1))))) {
        diagnostics_
            .error(span_of(node), "text indented by four spaces is code in Markdown, and code cannot be used here")
            .hint("begin the line further left; text of a list item begins below the item's first letter");
        return;
    }
    const SourceSpan fence = passage_.at(line, column, static_cast<int>(stripped(opening).size()));
    for (int inner = line + 1; inner <= cmark_node_get_end_line(node); ++inner) {
        if (stripped(lines_.line(inner)) == "``") return complain_about_short_end(inner);
    }
    const std::string_view last_line = lines_.line(cmark_node_get_end_line(node));
    if (cmark_node_get_end_line(node) == line ||
        !is_fence(last_line.substr(std::min(last_line.size(), last_line.find_first_of("`~"))))) {
        diagnostics_.error(fence, "this directive is never closed, so all text after it belongs to it")
            .hint("put a line ``` after its last line");
        return;
    }
    if (use_ == MarkdownUse::directive) {
        diagnostics_.error(fence, "a directive cannot stand inside another")
            .hint("end the first with ``` before; to set things side by side use “columns”");
        return;
    }
    const Passage body{passage_.file, cmark_node_get_literal(node), passage_.at(line + 1, 1).line,
                       passage_.at(line, column).column - 1, passage_.exact};
    if (auto directive = read_directive(cmark_node_get_fence_info(node), fence, body, diagnostics_))
        blocks.push_back({std::move(*directive), fence});
}

void MarkdownReader::complain_about_short_fence(int line) {
    const std::string_view text = stripped(lines_.line(line));
    const auto column = static_cast<int>(lines_.line(line).find('`')) + 1;
    diagnostics_.error(passage_.at(line, column, static_cast<int>(text.size())), "a directive begins with three backticks")
        .hint(fmt::format("write ```{} here, and ``` on a line of its own where it ends", text.substr(text.find_first_not_of('`'))));
}

void MarkdownReader::complain_about_short_end(int line) {
    const auto column = static_cast<int>(lines_.line(line).find('`')) + 1;
    diagnostics_.error(passage_.at(line, column, 2), "a directive ends with three backticks, and here are two")
        .hint("write ``` on this line");
}

bool MarkdownReader::is_pipe_table(cmark_node* paragraph) const {
    const int first = cmark_node_get_start_line(paragraph);
    for (int line = first + 1; line <= cmark_node_get_end_line(paragraph); ++line) {
        if (is_pipe_rule(lines_.line(line)) && lines_.line(line - 1).find('|') != std::string_view::npos) return true;
    }
    return false;
}

/// Takes `{#id}` off the end of a heading or an item's first paragraph.
std::string MarkdownReader::take_id(markup::Inlines& inlines) {
    auto* last = inlines.empty() ? nullptr : std::get_if<markup::Text>(&inlines.back().node);
    if (last == nullptr) return {};
    const std::size_t begin = last->text.rfind("{#");
    if (begin == std::string::npos || !last->text.ends_with('}')) return {};
    std::string id = last->text.substr(begin + 2, last->text.size() - begin - 3);
    if (!is_identifier(id)) {
        diagnostics_.error(inlines.back().span, fmt::format("“{}” cannot name a place", id))
            .hint(fmt::format("write lower-case words joined by hyphens, as in {{#{}}}",
                              identifier_from(id).empty() ? "areas" : identifier_from(id)));
        id.clear();
    }
    last->text.resize(begin);
    last->text.erase(last->text.find_last_not_of(' ') + 1);
    if (last->text.empty()) inlines.pop_back();
    return id;
}

bool MarkdownReader::too_deep(cmark_node* node, int depth) {
    if (depth <= deepest_markdown) return false;
    diagnostics_
        .error(span_of(node), fmt::format("lists or quotations are nested more than {} deep", deepest_markdown / 2))
        .hint("no document needs that");
    return true;
}

SourceSpan MarkdownReader::span_of(cmark_node* node) const {
    const int line = cmark_node_get_start_line(node);
    const int column = std::max(1, cmark_node_get_start_column(node));
    const std::string_view text = lines_.line(line);
    const std::string_view rest = text.substr(std::min(text.size(), static_cast<std::size_t>(column - 1)));
    return passage_.at(line, column, std::max(1, static_cast<int>(stripped(rest).size())));
}

}  // namespace quarterdeck
