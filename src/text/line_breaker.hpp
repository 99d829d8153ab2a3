#pragma once

#include <string_view>
#include <vector>

namespace quarterdeck {

/// A place where a line may or must end.
struct BreakOpportunity {
    int offset = 0;          ///< Bytes of the text before it.
    bool mandatory = false;
};

/// Where lines of the text may break (UAX #14 as ICU implements it for the language), the text's end included.
std::vector<BreakOpportunity> line_break_opportunities(std::string_view text, std::string_view language);

}  // namespace quarterdeck
