#pragma once

#include <string>

#include "document/block.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// Which of the slides that share a slide's content a slice is for; the first is 1.
struct Continuation {
    int number = 1;
    std::string language;
};

/// The blocks from one split point up to another. Lists are divided between items, callouts between boxes, tables
/// between rows: a table that goes on keeps its columns, says in its caption that it is continued and has an id of its
/// own; its symbols stay with its first rows and its notes with its last.
Blocks slice_blocks(const Blocks& blocks, SplitPoint begin, SplitPoint end, const Continuation& continuation);

/// Where all blocks end.
SplitPoint end_of(const Blocks& blocks);

/// The blocks with the content of columns one below the other.
Blocks without_columns(const Blocks& blocks);

}  // namespace quarterdeck
