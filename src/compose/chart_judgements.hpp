#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/measure.hpp"
#include "model/rag.hpp"
#include "model/release.hpp"

/// What charts say of judgements in a sentence.
namespace quarterdeck {

/// "green", "amber", "red": within a sentence.
std::string rag_in_sentence(Rag rag, const std::string& language);

/// "Of three judged measures: two green and one amber". Empty where fewer than two are judged.
std::string judgements_in_words(const std::vector<std::optional<Rag>>& judgements, const std::string& language);

/// "Assessments in time: 82.1% in Quarter 2 2024/25"; with its symbol where the figure is not known.
std::string figure_in_words(const std::string& subject, const ReleasedFigure& figure, const Measure& measure,
                            const std::string& language);

/// "Assessments in time: 82.1% in Quarter 2 2024/25, missing the target of at least 85% (amber)", or without the target
/// where the figure has none. Empty where the figure is not known.
std::string judged_figure_in_words(const std::string& subject, const ReleasedFigure& figure, const Measure& measure,
                                   const std::string& language);

}  // namespace quarterdeck
