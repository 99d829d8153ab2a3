#pragma once

#include "check/document_words.hpp"
#include "check/entered_figures.hpp"
#include "check/findings.hpp"
#include "check/words/document_numbers.hpp"

/// The checks of documents, one file each. What each looks for stands in README.
namespace quarterdeck {

void check_agenda(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_doubled_signs(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_heading_marks(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_placeholders(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_single_braces(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_unused_texts(const std::vector<DocumentWords>& documents, const EnteredFigures& figures, Findings& findings);
void check_codes(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_cross_references(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_date_styles(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_direction_words(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_hidden_numbers(const DocumentNumbers& numbers, Findings& findings);
void check_later_dates(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_links(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_paragraph_numbers(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_passed_targets(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_publication(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_typed_numbers(const DocumentNumbers& numbers, Findings& findings);
void check_typed_money(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_unexplained_changes(const DocumentWords& document, const EnteredFigures& figures, Findings& findings);
void check_revised_figures(const std::vector<DocumentWords>& documents, const EnteredFigures& figures,
                           Findings& findings);

}  // namespace quarterdeck
