#pragma once

#include <string_view>
#include <vector>

namespace quarterdeck {

/// A place where a line may or must end.
struct BreakOpportunity {
    int offset = 0;          ///< Bytes of the text before it, trailing spaces included.
    bool mandatory = false;  ///< Only after a line separator such as "\n", not for the text's end as such.
};

/// Where lines of the text may break (UAX #14 as ICU implements it for the language), the text's end included; none for
/// an empty text. Any number of threads may call it at once: each keeps its own iterators.
std::vector<BreakOpportunity> line_break_opportunities(std::string_view text, std::string_view language);

}  // namespace quarterdeck
