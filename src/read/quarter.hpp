#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/figure.hpp"
#include "model/finance.hpp"
#include "read/risks.hpp"
#include "template/template.hpp"

namespace quarterdeck {

/// A figure as a quarter's file gives it. Whether its names are areas or parts only the register and the council know.
struct FigureEntry {
    Figure figure;                                          ///< Its key has no area and part yet.
    SourceSpan measure_span;                                ///< Where the measure's id stands.
    std::vector<std::pair<std::string, SourceSpan>> names;  ///< The keys below the measure that lead to it.
};

/// A text that stands in a file of its own beside the quarter's file.
struct ProseFile {
    std::size_t document = 0;  ///< Index of the document that asks for it.
    std::string slot;
    std::string path;
    SourceSpan span;
};

/// All that one quarter's file says, read without knowing any other file.
struct QuarterFile {
    std::string path;
    SourceSpan span;  ///< Where its period stands.
    std::vector<FigureEntry> figures;
    std::map<Period, std::map<std::string, FinanceStatement>> finance;
    std::vector<RiskEntry> risk_scores;
    QuarterText text;
    std::vector<ProseFile> prose_files;
};

/// Reads content/<year>/<quarter>.yaml. Nothing when it is no YAML or has no period.
std::optional<QuarterFile> read_quarter(const std::shared_ptr<const SourceFile>& file, Diagnostics& diagnostics);

}  // namespace quarterdeck
