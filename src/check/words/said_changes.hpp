#pragma once

#include <optional>

#include "check/words/said_numbers.hpp"
#include "check/words/words_around.hpp"

/// How a sentence says that a count has changed, or compares it with another.
namespace quarterdeck {

/// The number of times another that a word says: "twice as many", "has doubled", "fell by two thirds", "down to a
/// third". What is not said exactly, as "more than doubled", tells nothing.
std::optional<SaidNumber> multiple_at(const WordsAround& words);

/// The change that a number says: "rose by six", "a fall of six", "six fewer", "a 60% fall", "fell by 6 (67%)".
std::optional<SaidNumber> change_at(const WordsAround& words, SaidNumber said);

}  // namespace quarterdeck
