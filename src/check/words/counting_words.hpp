#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/words/token.hpp"
#include "model/measure.hpp"

/// What the checks know, in English and Welsh, of words that count people.
namespace quarterdeck {

/// What a word says as a number, one to ninety-nine; 0 for any other.
int spelt_number(std::string_view word, bool welsh);

/// A number as typed or spelt out: "3", "three"; with `welsh` also "tri" with its mutations. Spelt, one to ninety-nine.
std::optional<TypedNumber> number_at(const Sentence& sentence, std::size_t index, bool welsh);

/// What a number of a sentence counts.
enum class Counted {
    somebody,        ///< People or cases, or what a measure is called: "three children", "three repeat plans".
    unsaid,          ///< The sentence says it elsewhere: "three were under 5", "three of them".
    something_else,  ///< "three areas"
};
/// With regard to a measure and a part of it, whose own words may be what is counted.
Counted counted_by(const Sentence& sentence, std::size_t index, const Measure& measure, const PartId& part);

/// A name as it is looked for in sentences: "5 to 15" is ["5", "15"], and "under fives" and "under 5" are alike.
std::vector<std::string> comparable_words(std::string_view name);

}  // namespace quarterdeck
