#pragma once

#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "model/archive.hpp"

/// Which figures are hidden so that nobody can be recognised in a small number.
///
/// The rules are those of statistical disclosure control for tables of counts, as the Government Analysis Function and
/// the Department for Education apply them: the symbol is [c], and a nought is only ever a true nought, and is shown.
///
/// - Primary suppression. Hidden are counts in the range for which their measure asks (`suppress: 1 to 5`), and what
///   would give such a count away by itself: a percentage or rate whose numerator is in the range, also where the
///   numerator stands in no file but follows from the denominator (2.0 % of 256 is five); a percentage whose complement
///   (those of the denominator whom the numerator does not count) is; a cumulative count that grew by so few.
/// - Secondary suppression. A hidden count that is the only one in a sum could be worked out from the others. So the
/// next
///   smallest of that sum that is not nought is hidden too, the total if need be; and so on in the sums that this one
///   stands in, until no sum has a single hidden count. The sums are those of relation.hpp.
/// - Percentages and rates go with their numerator: where that is hidden, for whatever reason, so are they.
/// - The audit. When the rules have come to rest, it is tried for each small count whether a reader who knows
/// everything
///   that is shown can tell it (see disclosure_audit.hpp): two hidden ones that add up to 2 are 1 and 1. As long as he
///   can, one more is hidden.
/// - What was published stays known. Hiding a value that an earlier release showed hides nothing, so another is hidden
///   in its stead; and what an earlier release hid is not given away by a later one. Releases are those of the days on
///   which documents are published.
/// - A decision (`publish:` with who and why, on the figure) shows a value all the same. Where it gives another small
///   count away, that is an exposure, and an error.
///
/// Readers are not taken to know the range or these rules; somebody who reasons that a hidden figure must be the next
/// smallest can narrow it down further. Values that nobody enters but that derive from figures (changes, averages,
/// years to date) take the symbol of any hidden figure they rest on, so they tell nothing new.
namespace quarterdeck {

/// What readers are not to see of one release.
struct Suppressed {
    std::set<FigureKey> hidden;
    /// The figures among which some may be hidden, and of them the values that releases so far have shown.
    std::set<MeasureId> measures;
    std::set<const FigureVintage*> published;
};

/// A small number that could not be kept.
struct Exposure {
    FigureKey figure;                           ///< Whose count, or the count behind which, can be worked out.
    SourceSpan span;                            ///< Of the decision that gives it away, or else of the figure.
    const PublishDecision* decision = nullptr;  ///< Nothing when earlier releases give it away.
};

/// The suppression of all releases of an archive, each with regard to those before. Made once and shared by the
/// releases of a run. Takes time in proportion to the figures of measures that have to do with small numbers, and none
/// where no measure asks.
class Suppression {
public:
    /// Keeps a reference to the archive.
    explicit Suppression(const Archive& archive);

    /// For a release as of a day; without one, for a release of everything known, after all others.
    std::shared_ptr<const Suppressed> as_of(std::optional<Date> day) const;
    /// What the releases up to the last one give away, in the order of the figures.
    const std::vector<Exposure>& exposures() const { return exposures_; }

private:
    const Archive& archive_;
    std::map<Date, std::shared_ptr<const Suppressed>> on_publication_;
    std::shared_ptr<const Suppressed> after_all_;
    std::vector<Exposure> exposures_;
};

}  // namespace quarterdeck
