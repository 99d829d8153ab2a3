#pragma once

#include <cstddef>
#include <vector>

#include "check/words/token.hpp"

namespace quarterdeck {

/// What a word of a sentence says of a count: the number itself, or one from which, with another that readers know, it
/// can be worked out.
struct SaidNumber {
    enum class Kind {
        itself,    ///< "three", "a single", "a couple of", "half a dozen"
        rise,      ///< By the number, or so many per cent: "rose by six", "six more".
        fall,      ///< "a fall of six", "one fewer"
        multiple,  ///< The number of times another: "twice as many", "a third as many", "has doubled".
        rest,      ///< All of a total but so many: "all but four", "the other 41".
        share,     ///< So many per cent of a total.
        one_in,    ///< One in so many of a total: "one in six".
    };
    Kind kind = Kind::itself;
    TypedNumber number;
    int divisor = 1;       ///< Of a multiple: 3 in "a third as many".
    bool excepted = false;  ///< Those of a total of whom something is not true: "all but four".
    std::size_t last = 0;  ///< The last word of it, behind which stands what is counted.
    bool vague = false;    ///< Means a number only before a noun of people: "one", "a single", "both".
};

/// All that the word may say, in English and with `welsh` also in Welsh; nothing for most words.
std::vector<SaidNumber> said_at(const Sentence& sentence, std::size_t index, bool welsh);

}  // namespace quarterdeck
