#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/source_span.hpp"
#include "model/period.hpp"
#include "model/rag.hpp"

namespace quarterdeck {

/// A risk's id in content/risks.yaml: lower-case kebab, never reused.
using RiskId = std::string;

/// Scores that are judged alike, both ends included; without `highest` all that are higher too.
struct RiskBand {
    Rag rag = Rag::green;
    int lowest = 1;
    std::optional<int> highest;
    SourceSpan span;

    bool holds(int score) const { return score >= lowest && (!highest || score <= *highest); }
};

/// How a council scores its risks: a lookup, since the scores of most councils follow no formula.
struct RiskScale {
    /// Scores by likelihood, lowest first, and in each row by impact. Empty where a council gives none: then every score in
    /// a band is possible.
    std::vector<std::vector<int>> matrix;
    std::vector<RiskBand> bands;

    /// Whether a risk can have the score: it is judged, and stands in the matrix if there is one.
    bool possible(int score) const;
    /// Nothing for a score in no band.
    std::optional<Rag> rag(int score) const;
    /// Counted from 1; nothing outside the matrix.
    std::optional<int> score(int likelihood, int impact) const;
};

/// Green up to 6, amber from 8 to 10, red from 11; no matrix.
RiskScale usual_risk_scale();

/// One entry of the register of risks.
struct Risk {
    RiskId id;
    std::string title;
    std::string review;       ///< "To be reviewed when the summer's results are known"; may be empty.
    std::string assigned_to;  ///< Id of a person in council.yaml.
    int inherent = 0;         ///< Score before anything is done about it.
    int target = 0;
    SourceSpan span;
};

struct RiskRegister {
    RiskScale scale = usual_risk_scale();
    std::vector<Risk> risks;  ///< In the register's order.

    /// Nothing when not declared.
    const Risk* risk(const RiskId& id) const;
};

/// A score that a risk had, and what it is of: a month, a day, or the quarter whose file calls it current.
struct RiskScore {
    Period period;
    int score = 0;
    std::optional<Date> known;  ///< Without one: known when the period ended.
    SourceSpan span;
    bool to_come = false;       ///< Not entered yet: then the score is 0, and is not to be shown.
};

/// A risk's scores by the last day of their period: all files' together, so that there is one a day.
using RiskHistory = std::map<Date, RiskScore>;

/// What was known on a day (without one: all), up to the end of a period; newest first.
std::vector<RiskScore> known_scores(const RiskHistory& history, const Period& last, std::optional<Date> as_of);

/// "No change", "Risk reduced from 11 (red) to 10 (amber)", "Risk increased from 8 (amber) to 11 (red)".
std::string risk_change_in_words(int before, int now, const RiskScale& scale, const std::string& language);

}  // namespace quarterdeck
