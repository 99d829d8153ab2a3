#pragma once

#include <vector>

#include "base/diagnostic.hpp"
#include "model/archive.hpp"
#include "model/risk.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// What a file may give as a score.
inline constexpr int highest_score = 1000;

/// A score as somebody entered it: the number itself, or a place in the council's matrix.
struct EnteredScore {
    std::optional<int> score;
    int likelihood = 0;
    int impact = 0;
    SourceSpan span;
    bool to_come = false;
};

/// A risk's score as a quarter's file gives it. Whether there is such a risk only the register knows.
struct RiskEntry {
    RiskId risk;
    SourceSpan risk_span;
    Period period;
    std::optional<Date> known;
    EnteredScore score;
};

/// Reads content/risks.yaml: the scale, whose bands may not overlap and must judge every score of the matrix, and the
/// risks, whose people must be the council's.
RiskRegister read_risk_register(const Value& value, const Council& council, Diagnostics& diagnostics);

/// Reads `risks:` of a quarter's file.
std::vector<RiskEntry> read_risk_scores(const Value& value, const Period& quarter, std::optional<Date> known,
                                        Diagnostics& diagnostics);

/// Brings the scores of a quarter's file into the archive, whose register must have been read. Complains about risks that
/// nobody declared, about scores that no risk can have, and about a score given twice and differently.
void link_risk_scores(const std::vector<RiskEntry>& entries, Archive& archive, Diagnostics& diagnostics);

/// The number, or what stands at the place in the matrix; nothing, after a complaint, for a score that no risk can have.
std::optional<int> resolve_score(const EnteredScore& entered, const RiskScale& scale, Diagnostics& diagnostics);

/// One score: `10`, or `{ likelihood: 3, impact: 4 }`. Nothing after a complaint.
std::optional<EnteredScore> read_score(const Value& value, const std::string& what, Diagnostics& diagnostics);

}  // namespace quarterdeck
