#pragma once

#include <vector>

#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// What to do with pieces that are to be kept together and are higher than a page: break between them, or leave them
/// whole.
enum class KeptPieces { divide, overflow };

/// The pieces of one page: `begin` up to but not including `end`.
struct PageRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first page's worth of the pieces from `begin` on, in a room of the given height.
PageRange fill_page(const Flow& flow, std::size_t begin, double room, KeptPieces kept);

/// Divides a flow into pages. Every page holds at least one piece, even one that is too high.
std::vector<PageRange> paginate(const Flow& flow, double room, KeptPieces kept);

/// Keeps the last page from holding next to nothing, such as a line of contact alone: it then takes over the end of the
/// page before it, from a heading on where one is near, or else as few pieces as will do.
void fill_last_page(const Flow& flow, double room, std::vector<PageRange>& pages);

/// The header to repeat above the pieces from `begin`, or nothing.
const RepeatedHeader* repeated_header(const Flow& flow, const PageRange& page);

}  // namespace quarterdeck
