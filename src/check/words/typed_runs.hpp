#pragma once

#include <vector>

#include "template/markup.hpp"

namespace quarterdeck {

/// A run of text as it was typed, or a reference, out of whatever it is set in.
struct TypedRun {
    const markup::Text* text = nullptr;
    const Reference* reference = nullptr;
    SourceSpan span;

    /// Where some bytes of the text stand.
    SourceSpan place(std::size_t offset, std::size_t length) const;
};

/// The runs of a text in order, also those in bold, in italics and in links.
std::vector<TypedRun> runs_of(const markup::Inlines& inlines);

}  // namespace quarterdeck
