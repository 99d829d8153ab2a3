#include <algorithm>

#include <fmt/format.h>

#include "read/addresses.hpp"
#include "read/markdown_reader.hpp"
#include "template/inline_references.hpp"
#include "template/language_spans.hpp"

namespace quarterdeck {

namespace {

/// Adds a text to the one before it, if there is one: cmark may cut a text at any character that could have been
/// special.
void append_text(std::string text, const SourceSpan& span, markup::Inlines& inlines) {
    auto* last = inlines.empty() ? nullptr : std::get_if<markup::Text>(&inlines.back().node);
    if (last != nullptr) {
        last->text += text;
    } else {
        inlines.push_back({markup::Text{std::move(text)}, span});
    }
}

std::string literal_of(cmark_node* node) {
    const char* literal = cmark_node_get_literal(node);
    return literal == nullptr ? std::string() : std::string(literal);
}

bool is_text(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_TEXT || type == CMARK_NODE_SOFTBREAK;
}

/// The words inside an image's brackets, without marks.
std::string words_of(cmark_node* parent, int depth) {
    std::string words;
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node)) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            words += ' ';
        } else {
            words += literal_of(node);
            if (depth < deepest_markdown) words += words_of(node, depth + 1);
        }
    }
    return words;
}

/// cmark leaves `[Cyngor]{lang=cy}` as the text that it is.
void mark_languages(markup::Inlines& inlines, Diagnostics& diagnostics) {
    markup::Inlines marked;
    for (markup::Inline& one : inlines) {
        const auto* text = std::get_if<markup::Text>(&one.node);
        if (text == nullptr) {
            marked.push_back(std::move(one));
            continue;
        }
        for (markup::Inline& part : read_language_spans(text->text, one.span, diagnostics))
            marked.push_back(std::move(part));
    }
    inlines = std::move(marked);
}

void trim_ends(markup::Inlines& inlines) {
    if (inlines.empty()) return;
    if (auto* first = std::get_if<markup::Text>(&inlines.front().node))
        first->text.erase(0, first->text.find_first_not_of(' '));
    if (auto* last = std::get_if<markup::Text>(&inlines.back().node))
        last->text.erase(last->text.find_last_not_of(' ') + 1);
    std::erase_if(inlines, [](const markup::Inline& one) {
        const auto* text = std::get_if<markup::Text>(&one.node);
        return text != nullptr && text->text.empty();
    });
}

}  // namespace

markup::Inlines MarkdownReader::read_inlines(cmark_node* block) {
    TextPlaces places(passage_, lines_, cmark_node_get_start_line(block), cmark_node_get_end_line(block));
    markup::Inlines inlines;
    html_in_block_ = false;
    read_inline_children(block, 0, places, inlines);
    trim_ends(inlines);
    return inlines;
}

void MarkdownReader::read_inline_children(cmark_node* parent, int depth, TextPlaces& places, markup::Inlines& inlines) {
    cmark_node* node = cmark_node_first_child(parent);
    while (node != nullptr) {
        std::string text;
        for (; node != nullptr && is_text(node); node = cmark_node_next(node)) {
            text += cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK ? "\n" : literal_of(node);
        }
        if (!text.empty()) read_text(text, places, inlines);
        if (node == nullptr) break;
        read_inline(node, depth, places, inlines);
        node = cmark_node_next(node);
    }
    mark_languages(inlines, diagnostics_);
}

void MarkdownReader::read_inline(cmark_node* node, int depth, TextPlaces& places, markup::Inlines& inlines) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (depth > deepest_markdown) {
        diagnostics_.error(places.find(""), fmt::format("marks are nested more than {} deep", deepest_markdown))
            .hint("no document needs that");
    } else if (type == CMARK_NODE_LINEBREAK) {
        inlines.push_back({markup::LineBreak{}, places.find("")});
    } else if (type == CMARK_NODE_STRONG || type == CMARK_NODE_EMPH) {
        const SourceSpan span = places.find("");
        markup::Inlines content;
        read_inline_children(node, depth + 1, places, content);
        if (type == CMARK_NODE_STRONG) {
            inlines.push_back({markup::Strong{std::move(content)}, span});
        } else {
            inlines.push_back({markup::Emphasis{std::move(content)}, span});
        }
    } else if (type == CMARK_NODE_LINK) {
        read_link(node, depth, places, inlines);
    } else if (type == CMARK_NODE_IMAGE) {
        read_image(node, places, inlines);
    } else if (type == CMARK_NODE_CODE) {
        diagnostics_
            .error(places.find(literal_of(node)), "text between backticks is code, and code cannot be used here")
            .hint("use **bold** or *italic*, or write \\` for a backtick");
    } else {
        complain_about_html(node, places);
    }
}

void MarkdownReader::complain_about_html(cmark_node* node, TextPlaces& places) {
    const std::string tag = literal_of(node);
    const SourceSpan span = places.find(tag);
    if (tag.starts_with("</") && html_in_block_) return;
    html_in_block_ = true;
    diagnostics_.error(span, "HTML cannot be used here")
        .hint("write Markdown: **bold**, *italic* or [text](address); write &lt; for a plain <");
}

void MarkdownReader::read_link(cmark_node* node, int depth, TextPlaces& places, markup::Inlines& inlines) {
    const std::string target = cmark_node_get_url(node);
    markup::Link link{target, {}};
    read_inline_children(node, depth + 1, places, link.content);
    const SourceSpan span = link.content.empty() ? places.find(target) : link.content.front().span;
    if (!link.content.empty()) places.skip(target);
    if (const auto problem = link_problem(target)) diagnostics_.error(span, problem->message).hint(problem->hint);
    inlines.push_back({std::move(link), span});
}

void MarkdownReader::read_image(cmark_node* node, TextPlaces& places, markup::Inlines& inlines) {
    const std::string path = cmark_node_get_url(node);
    const std::string words(stripped(words_of(node, 0)));
    const SourceSpan span = places.find(path);
    if (const auto problem = picture_path_problem(path)) diagnostics_.error(span, problem->message).hint(problem->hint);
    if (words.empty()) {
        diagnostics_.error(span, "this picture has no words for readers who cannot see it")
            .hint(fmt::format("say what it shows between the square brackets: ![Three young people at a desk]({})",
                              path));
    }
    if (words.find("{{") != std::string::npos) {
        diagnostics_.error(span, "a reference cannot stand in the words for a picture")
            .hint("say what the picture shows, without figures");
    }
    inlines.push_back({markup::Image{path, words}, span});
}

/// Reads a run of text piece by piece, each piece beginning with a reference, so that each is found in the source.
void MarkdownReader::read_text(const std::string& text, TextPlaces& places, markup::Inlines& inlines) {
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t next = text.find("{{", from + 1);
        const std::string piece = text.substr(from, next == std::string::npos ? next : next - from);
        const bool reference = piece.starts_with("{{");
        const std::size_t end = piece.find("}}");
        const std::string wanted = reference ? piece.substr(0, end == std::string::npos ? 2 : end + 2) : piece;
        for (markup::Inline& one : read_references(piece, places.find(wanted), diagnostics_)) {
            auto* plain = std::get_if<markup::Text>(&one.node);
            if (plain != nullptr) {
                append_text(std::move(plain->text), one.span, inlines);
            } else {
                inlines.push_back(std::move(one));
            }
        }
        from = next == std::string::npos ? text.size() : next;
    }
}

}  // namespace quarterdeck
