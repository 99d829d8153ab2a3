#pragma once

#include <optional>

#include "compose/composition.hpp"
#include "document/block.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

/// The running numbers of a paper's paragraphs: they go on through headings, and begin anew inside each paragraph.
struct ParagraphNumbers {
    std::string prefix;  ///< "3." inside paragraph 3; empty at the top.
    int last = 0;
};

/// Blocks in order, resolved; ordered lists are numbered 1, 2, 3 and (a), (b) inside those.
Blocks compose_blocks(const markup::Blocks& blocks, Composition& composition);

/// The same in a paper, where ordered lists are its numbered paragraphs.
Blocks compose_numbered_blocks(const markup::Blocks& blocks, ParagraphNumbers& numbers, Composition& composition);

/// A paragraph that holds nothing but pictures, as such; nothing when it holds words as well.
std::optional<Pictures> compose_pictures(const markup::Paragraph& paragraph, Composition& composition);

}  // namespace quarterdeck
