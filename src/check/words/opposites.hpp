#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "check/words/token.hpp"

/// When a sentence speaks of those whom a name leaves out.
namespace quarterdeck {

/// Whether words hold the ages that a name holds, however it is said. Both as comparable_words() has them.
bool holds_ages(const std::vector<std::string>& words, const std::vector<std::string>& name);
/// Whether they hold those that the name leaves out: "1 or over" beside "under 1".
bool holds_other_ages(const std::vector<std::string>& words, const std::vector<std::string>& name);

/// Whether what stands behind a number denies a telling word of a measure, of which these are the stems: "21 were not
/// judged good".
bool denies(const Sentence& sentence, std::size_t index, const std::set<std::string>& telling);

}  // namespace quarterdeck
