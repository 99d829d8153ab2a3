#pragma once

#include <optional>
#include <string>

#include <cmark.h>

#include "read/markdown.hpp"
#include "read/text_places.hpp"

namespace quarterdeck {

/// Turns cmark's tree of one passage into markup, keeping places in the file.
class MarkdownReader {
public:
    MarkdownReader(const Passage& passage, MarkdownUse use, Diagnostics& diagnostics)
        : passage_(passage), lines_(passage.text), use_(use), diagnostics_(diagnostics) {}

    markup::Blocks read(cmark_node* document);

private:
    // Blocks: markdown.cpp
    markup::Blocks read_children(cmark_node* parent, int depth);
    void read_block(cmark_node* node, int depth, markup::Blocks& blocks);
    void read_heading(cmark_node* node, int depth, markup::Blocks& blocks);
    void read_paragraph(cmark_node* node, markup::Blocks& blocks);
    void read_list(cmark_node* node, int depth, markup::Blocks& blocks);
    markup::ListItem read_item(cmark_node* node, int depth);
    void read_code_block(cmark_node* node, markup::Blocks& blocks);
    void complain_about_short_fence(int line);
    void complain_about_short_end(int line);
    bool is_pipe_table(cmark_node* paragraph) const;
    std::string take_id(markup::Inlines& inlines);

    // Inlines: markdown_inlines.cpp
    markup::Inlines read_inlines(cmark_node* block);
    void read_inline_children(cmark_node* parent, int depth, TextPlaces& places, markup::Inlines& inlines);
    void read_inline(cmark_node* node, int depth, TextPlaces& places, markup::Inlines& inlines);
    void read_link(cmark_node* node, int depth, TextPlaces& places, markup::Inlines& inlines);
    void read_image(cmark_node* node, TextPlaces& places, markup::Inlines& inlines);
    void complain_about_html(cmark_node* node, TextPlaces& places);
    void read_text(const std::string& text, TextPlaces& places, markup::Inlines& inlines);

    bool too_deep(cmark_node* node, int depth);
    SourceSpan span_of(cmark_node* node) const;

    const Passage& passage_;
    SourceLines lines_;
    MarkdownUse use_;
    Diagnostics& diagnostics_;
    bool html_in_block_ = false;  ///< One complaint for a tag and its end.
};

/// Nesting beyond this is no document of ours.
inline constexpr int deepest_markdown = 24;

/// Reads a fenced directive. `fence` is the place of its opening line, `body` what stands between the fences.
std::optional<markup::Directive> read_directive(const std::string& information, const SourceSpan& fence,
                                                const Passage& body, Diagnostics& diagnostics);

}  // namespace quarterdeck
