#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "check/entered_figures.hpp"
#include "check/findings.hpp"

namespace quarterdeck {

struct DocumentWords;
struct DocumentNumbers;

/// Looks at figures and the register.
using FigureCheck = void (*)(const EnteredFigures& figures, Findings& findings);
/// Looks at one document.
using DocumentCheck = void (*)(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
/// Looks at the numbers of one document.
using NumbersCheck = void (*)(const DocumentNumbers& numbers, Findings& findings);
/// Holds documents against each other, in the order of time.
using ArchiveCheck = void (*)(const std::vector<DocumentWords>& documents, const EnteredFigures& figures,
                              Findings& findings);

/// A question that is asked of the content, under the name by which its warnings are acknowledged.
struct Check {
    std::string_view name;
    std::variant<FigureCheck, DocumentCheck, NumbersCheck, ArchiveCheck> run;
};

/// Every check, in the order in which the README lists them. One name may stand for several questions.
const std::vector<Check>& checks();
std::vector<std::string> check_names();

}  // namespace quarterdeck
