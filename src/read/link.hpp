#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/archive.hpp"
#include "read/quarter.hpp"

namespace quarterdeck {

/// Brings the figures of all quarters together under the register and the council: says which names are areas and which
/// are parts, complains about those that are neither, about figures given twice, and about values that do not suit
/// their measure's unit.
class FigureLinker {
public:
    /// Adds to the figures and finance of `archive`, whose register and council must have been read.
    FigureLinker(Archive& archive, Diagnostics& diagnostics);

    void link(const QuarterFile& quarter);
    /// The values of baselines that stand in the register, as figures of their periods: so they are shown, checked and
    /// hidden as all others. After all quarters, since a figure that stands in a file is not given again.
    void link_baselines();
    /// Where a measure was mistyped, a figure of the one that was probably meant, without a value: that it is missing need
    /// not be said as well. After all quarters, for a figure that is there is not given again.
    void leave_gaps();

private:
    void link_figure(const FigureEntry& entry);
    void check_confidence(const Measure& measure, const Figure& figure);
    /// Whether all names could be resolved.
    bool resolve_names(const FigureEntry& entry, const Measure& measure, FigureKey& key);
    bool resolve_name(const std::pair<std::string, SourceSpan>& name, const FigureEntry& entry,
                      const Measure& measure, FigureKey& key);

    void remember_gap(const FigureEntry& entry);

    Archive& archive_;
    Diagnostics& diagnostics_;
    std::vector<Figure> gaps_;
    std::map<MeasureId, const Measure*> measures_;
    std::vector<std::string> measure_ids_;
    std::vector<std::string> area_ids_;
    std::set<std::string> areas_;
    std::set<MeasureId> without_level_;  ///< Complained about.
};

/// Complains about two files for one period.
void check_periods(const std::vector<QuarterFile>& quarters, Diagnostics& diagnostics);

}  // namespace quarterdeck
