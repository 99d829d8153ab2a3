#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/archive.hpp"

namespace quarterdeck {

enum class FigureState { known, symbol, missing };

/// A figure as it may be shown: a value, a symbol that stands for one, or nothing because no file gives it.
struct ReleasedFigure {
    FigureKey key;
    FigureState state = FigureState::missing;
    Decimal value;                              ///< Only when known.
    std::optional<Shorthand> symbol;            ///< Only for `symbol`.
    std::vector<Shorthand> marks;               ///< Shown after the value.
    std::optional<Date> as_at;
    std::string note;
    SourceSpan span;
};

/// One measure in one area over several periods; a period without a figure has state `missing`.
using Series = std::vector<ReleasedFigure>;

/// The figures as they were known on a date. Everything after it (compose, charts, downloads) sees only a Release.
///
/// A value counts from its `known` date, or from the end of its period. A later value than the first carries [r].
class Release {
public:
    /// Without a date, all that is known. Keeps a reference to the archive.
    Release(const Archive& archive, std::optional<Date> as_of);

    ReleasedFigure figure(const FigureKey& key) const;
    Series series(const MeasureId& measure, const AreaId& area, const PartId& part, const std::vector<Period>& periods) const;
    /// The last `count` periods of a measure up to and including `last`, oldest first, at the measure's own step.
    std::vector<Period> last_periods(const Measure& measure, const Period& last, int count) const;
    /// The newest period up to `last` for which a value of the measure in the area is known; nothing when there is none.
    std::optional<Period> latest_period(const Measure& measure, const AreaId& area, const Period& last) const;

    const Council& council() const { return archive_.council; }
    const Measure* measure(const MeasureId& id) const { return archive_.measure(id); }
    const MeasureGroup* group(const std::string& id) const { return archive_.group(id); }
    std::vector<std::string> measure_ids() const;
    const FinanceStatement* finance(const Period& period, const std::string& id) const;
    std::optional<Date> as_of() const { return as_of_; }

private:
    const Archive& archive_;
    std::optional<Date> as_of_;
};

}  // namespace quarterdeck
