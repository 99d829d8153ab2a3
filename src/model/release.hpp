#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "base/date.hpp"
#include "model/archive.hpp"
#include "model/suppression.hpp"

namespace quarterdeck {

enum class FigureState { known, symbol, missing };

/// A figure as it may be shown: a value, a symbol that stands for one, or nothing because no file gives it.
struct ReleasedFigure {
    FigureKey key;
    FigureState state = FigureState::missing;
    Decimal value;                    ///< Only when known.
    std::optional<Shorthand> symbol;  ///< Only for `symbol`.
    std::vector<Shorthand> marks;     ///< Shown after the value.
    std::optional<ConfidenceInterval> interval;  ///< Only when known; nothing of what is not shown.
    std::optional<Date> as_at;
    std::string note;
    /// The newest period, up to its own, with which its series begins anew: figures of periods before it cannot be compared
    /// with it. Known of hidden and missing figures too.
    std::optional<Period> begins_anew;
    std::optional<Date> becomes_known;  ///< Only when missing: a file gives the figure, but it counts from this day.
    SourceSpan span;
};

/// A value that took the place of another one.
struct Revision {
    ReleasedFigure was;
    ReleasedFigure is;
    Date known;       ///< The day from which the new value counts.
    std::string why;  ///< May be empty.
};

/// One measure in one area over several periods; a period without a figure has state `missing`.
using Series = std::vector<ReleasedFigure>;

/// The figures as they were known on a date. Everything after it (compose, charts, downloads) sees only a Release.
///
/// A value counts from its `known` date, or else from the end of its period or its own `as-at`, whichever is later. A
/// value that replaced another carries [r].
///
/// Small numbers are hidden as suppression.hpp says: such a figure has the symbol [c], and its value is nowhere in it.
class Release {
public:
    /// Without a date, all that is known. Keeps a reference to the archive.
    Release(const Archive& archive, std::optional<Date> as_of);
    /// With the suppression of the archive, for several releases of one run.
    Release(const Archive& archive, std::optional<Date> as_of, const Suppression& suppression);

    ReleasedFigure figure(const FigureKey& key) const;
    /// Every revision of a figure known by the release's date, oldest first. The first value to stand where a symbol
    /// stood is no revision, nor is a provisional value that was confirmed. Of figures that have to do with small
    /// numbers, values that no release has shown are left out.
    std::vector<Revision> revisions(const FigureKey& key) const;
    /// Every figure of a measure that was revised by the release's date, by area, part and period.
    std::vector<FigureKey> revised_figures(const MeasureId& measure) const;
    Series series(const MeasureId& measure, const AreaId& area, const PartId& part,
                  const std::vector<Period>& periods) const;
    /// The last `count` periods of a measure, oldest first, at the measure's own step, up to the newest that is
    /// complete when `last` ends.
    std::vector<Period> last_periods(const Measure& measure, const Period& last, int count) const;
    /// The newest period of any kind, ending no later than `last`, for which the measure has a value in the area, as a
    /// whole or in any part; nothing when there is none.
    std::optional<Period> latest_period(const Measure& measure, const AreaId& area, const Period& last) const;
    /// The same for one figure: the newest period, ending no later than the key's, that has a value.
    std::optional<Period> latest_period(const FigureKey& key) const;

    const Council& council() const { return archive_.council; }
    const Measure* measure(const MeasureId& id) const { return archive_.measure(id); }
    const MeasureGroup* group(const std::string& id) const { return archive_.group(id); }
    /// In the register's order.
    std::vector<std::string> measure_ids() const;
    /// Nothing when no file states it, or when its period had not ended by the release's date.
    const FinanceStatement* finance(const Period& period, const std::string& id) const;
    /// The ids of a period's statements; none before the period has ended.
    std::vector<std::string> finance_ids(const Period& period) const;
    const RiskRegister& risks() const { return archive_.risks; }
    /// A risk's scores as they were known, up to the end of `last`; newest first.
    std::vector<RiskScore> risk_scores(const RiskId& risk, const Period& last) const;
    std::optional<Date> as_of() const { return as_of_; }
    /// The figures that figure() was asked for so far: what a document that was made from the release rests on.
    const std::set<FigureKey>& figures_asked_for() const { return asked_for_; }

private:
    using Vintage = std::vector<FigureVintage>::const_iterator;

    using SeriesKey = std::tuple<MeasureId, AreaId, PartId>;

    void find_breaks();
    ReleasedFigure with_break(ReleasedFigure figure) const;
    std::optional<Period> newest_break(const FigureKey& key) const;
    ReleasedFigure look_up(const FigureKey& key) const;
    /// `end` is that of the values known by the release's date.
    bool may_be_read(const Figure& figure, Vintage vintage, Vintage end) const;
    ReleasedFigure released(const Figure& figure, Vintage vintage, Vintage end) const;

    const Archive& archive_;
    std::optional<Date> as_of_;
    std::shared_ptr<const Suppressed> suppressed_;
    std::map<SeriesKey, std::vector<Period>, std::less<>> breaks_;  ///< In the order of their periods.
    mutable std::set<FigureKey> asked_for_;
};

}  // namespace quarterdeck
