#pragma once

#include <string>

#include "model/figure.hpp"

namespace quarterdeck {

/// A figure as complaints name it, by the ids that its author wrote: "“referrals” of “5 to 15” in “england” for 2019-20 Q1".
std::string figure_in_words(const FigureKey& key);

}  // namespace quarterdeck
