#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/archive.hpp"
#include "model/suppression.hpp"
#include "template/template.hpp"

namespace quarterdeck {

/// All that authors wrote, as the readers understood it.
struct CheckInput {
    const Archive& archive;
    const std::vector<QuarterText>& quarters;
    const std::map<std::string, Template>& templates;  ///< By name.
    const Suppression& suppression;
};

/// Asks of the content whether it can be right: every check of the list in checks.cpp, over all figures and all
/// documents. Adds what they find, but of documents only what concerns the `selected` ones, and nothing that an author
/// acknowledged. Returns how much that was.
///
/// Everything is looked at whatever was selected, so that an acknowledgement that fits nothing is told from one that
/// fits a document which is not being built. Takes time in proportion to figures and words.
int check_content(const CheckInput& input, const std::vector<const DocumentEntry*>& selected, Diagnostics& diagnostics);

}  // namespace quarterdeck
