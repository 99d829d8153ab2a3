#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

/// What a published document shows, taken from it by hand, and the same read from a composed one.
namespace quarterdeck::testing {

/// Something that stands below a title: words or a figure, or a whole row of a table.
struct ExpectedPiece {
    bool row = false;
    std::string text;  ///< The words, or the row's cells, each on a line of its own.
};

/// A slide, or a paper's heading with what follows it up to the next.
struct ExpectedSection {
    std::string title;
    std::vector<ExpectedPiece> pieces;  ///< In their order.
};

/// Reads a file of expectations: “= title”, “- words”, “| cell | cell”. Lines that begin with “#” are remarks.
std::vector<ExpectedSection> read_expectation(const std::string& path);

/// A slide or a paper's section as it was composed.
struct ComposedSection {
    std::string title;
    std::string text;                    ///< In reading order, the title included.
    std::vector<std::string> table_rows; ///< Each row's cells, each on a line of its own.
};

/// The slides of a deck, without those that only hold the data of its charts; or a paper's sections.
std::vector<ComposedSection> composed_sections(const Document& document);

/// What of the expectation a section lacks, in its order; empty when nothing.
std::vector<std::string> lacking(const ExpectedSection& expected, const ComposedSection& composed);

}  // namespace quarterdeck::testing
