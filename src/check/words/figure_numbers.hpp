#pragma once

#include <cstddef>
#include <optional>

#include "check/words/token.hpp"
#include "model/measure.hpp"

/// Which numbers of a text may be figures, and of what.
namespace quarterdeck {

/// Whether a token is a number that may be a figure: no year, age, length of time, and no number that is a name, as in
/// "section 47".
bool may_be_figure(const Sentence& sentence, std::size_t index);
/// The same by what stands around a number, which may also be spelt out.
bool may_count(const Sentence& sentence, std::size_t index);

/// A token's number, with what the word behind it adds: "per cent", "million".
TypedNumber with_following_word(TypedNumber number, const Sentence& sentence, std::size_t index);

/// The number in the unit that figures are entered in; nothing where a number typed like this cannot be of the unit.
std::optional<Decimal> in_unit(const TypedNumber& typed, Unit unit);

/// Whether a number is particular enough to be no figure by chance.
bool tells_by_itself(const TypedNumber& typed);

/// Whether digits have changed places or one was mistyped: 3,430 for 3,340.
bool is_misprint(const Decimal& typed, const Decimal& meant);

}  // namespace quarterdeck
