#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "template/template.hpp"

namespace quarterdeck {

/// A document that is to be built, with the quarter whose narrative it uses.
struct SelectedDocument {
    const QuarterText* quarter = nullptr;
    const DocumentEntry* entry = nullptr;
    std::optional<Date> embargo = std::nullopt;  ///< Where the document is made before its embargo has passed.
};

/// The documents that the names stand for, in the order of time, each once; all of them when no name is given.
///
/// A name is a quarter ("2020-21 Q4" or "2020-21/q4"), a year ("2020-21"), a document ("performance-deck") or a document of a
/// quarter ("2020-21/q4/performance-deck"), in capitals or not. A name that stands for nothing is an error with a suggestion.
std::vector<SelectedDocument> select_documents(const std::vector<QuarterText>& quarters, const std::vector<std::string>& names,
                                               Diagnostics& diagnostics);

}  // namespace quarterdeck
