#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

/// What a document shows, cut into the smallest pieces that stand for themselves, so that two builds can be compared.
namespace quarterdeck::testing {

/// A sentence's paragraph, a cell of a table, a mark of a chart, an alternative text, a row of a download.
struct ShownPiece {
    std::string kind;  ///< "cell", "mark", "alternative text".
    std::string text;
};

/// Every piece of a document in reading order, with the rows of its downloads at the end.
std::vector<ShownPiece> shown_pieces(const Document& document);

/// What differs between two builds of a document, a line each: "cell: 3,340 → 3,350". A piece that only one of them has
/// is a difference too.
std::vector<std::string> differences(const Document& before, const Document& after);

}  // namespace quarterdeck::testing
