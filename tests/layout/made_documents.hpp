#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

// Documents made up for layout: every kind of block, in a deck and in a paper. All figures in them are invented.
namespace quarterdeck::testing {

Block block(decltype(Block::node) node);
Block paragraph(const std::string& text, ParagraphStyle style = ParagraphStyle::body);
Block heading(int level, const std::string& text, const std::string& id = "");
Block bullets(const std::vector<std::string>& items);
/// A list of numbered paragraphs "1", "2", … from `first`.
Block numbered(int first, const std::vector<std::string>& items);
/// A card with two rows of values and their judgements; its title is a heading of that level, or none for 0.
Block card(const std::string& id, int title_level);
Block table(const std::string& id, int rows);
Block chart(const std::string& id, const std::string& table_id);

Inline strong(const std::string& text);
Inline link(const std::string& target, const std::string& text);

/// About `words` words, different from text to text when `seed` is.
std::string prose(int words, int seed = 0);

Slide slide(int number, Blocks blocks, SlideKind kind = SlideKind::content);
Document deck(std::vector<Slide> slides);
Document paper(Blocks blocks);

/// Every kind of slide and block.
Document full_deck();
/// Front matter, numbered paragraphs to the third level, a long table, signatories: several pages.
Document full_paper();

}  // namespace quarterdeck::testing
