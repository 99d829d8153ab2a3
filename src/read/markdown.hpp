#pragma once

#include "base/diagnostic.hpp"
#include "read/source.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

/// Where a Markdown text stands, which decides what it may hold.
enum class MarkdownUse {
    body,       ///< A template or a document's text: everything.
    narrative,  ///< No headings: the template gives them.
    directive,  ///< The Markdown inside a directive: neither headings nor directives.
};

/// Reads Markdown into blocks with references still unresolved. What our documents do not have (raw HTML, pipe tables,
/// code) is complained about, each with what to write instead.
markup::Blocks read_markdown(const Passage& passage, MarkdownUse use, Diagnostics& diagnostics);

}  // namespace quarterdeck
