#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/council.hpp"
#include "model/figure.hpp"
#include "model/finance.hpp"
#include "model/measure.hpp"
#include "model/risk.hpp"

namespace quarterdeck {

/// Everything that was ever known: the council, the register of measures, and the figures of all quarters' files.
struct Archive {
    Council council;
    std::vector<Measure> measures;  ///< In the register's order.
    std::vector<MeasureGroup> groups;
    std::map<FigureKey, Figure> figures;
    /// Finance statements by period and id.
    std::map<Period, std::map<std::string, FinanceStatement>> finance;
    RiskRegister risks;
    std::map<RiskId, RiskHistory> risk_scores;
    std::set<Date> publications;  ///< The days on which documents were or will be published.

    /// Nothing when the register has no such measure.
    const Measure* measure(const MeasureId& id) const;
    const MeasureGroup* group(const std::string& id) const;
};

}  // namespace quarterdeck
