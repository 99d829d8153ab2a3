#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

/// A list whose items its author lettered, without the letters: Markdown has no such lists, so they are written as bullets
/// that begin with "(a)", "(b)" and so on.
struct LetteredList {
    markup::List list;
    int first = 1;  ///< 1 for "(a)".
};

/// Nothing for any other list. Complains about letters that do not follow each other.
std::optional<LetteredList> read_lettered_list(const markup::List& list, Diagnostics& diagnostics);

}  // namespace quarterdeck
