#include "model/suppression_rules.hpp"

#include <algorithm>
#include <tuple>

#include "model/suppression_audit.hpp"

namespace quarterdeck {

namespace {

/// What a reader sees of a quantity: its value, that something is hidden, or nothing.
enum class Sight { open, closed, none };

/// Works on the cells of one release and of those before it until nothing is left to hide.
class SmallNumberRules {
public:
    SmallNumberRules(Cells& cells, std::vector<Exposure>& exposures) : cells_(cells), exposures_(exposures) {}

    void apply() {
        mark_small_counts();
        for (const CellRatio& ratio : cells_.ratios()) mark_small_behind(ratio);
        do {
            come_to_rest();
        } while (audit());
    }

private:
    Cell& at(int cell) { return cells_.at(cell); }

    // Primary suppression ---------------------------------------------------------------------------------------------

    static bool in_range(const std::optional<CountRange>& range, const WholeNumbers& numbers) {
        return range && numbers.least <= range->to && numbers.most >= range->from;
    }

    void mark_small_counts() {
        for (int cell = 0; cell < cells_.size(); ++cell) {
            const Cell& counted = at(cell);
            const bool own_range = counted.quantity.role == Role::figure || counted.quantity.role == Role::growth;
            if (!own_range || !counted.count || !cells_.is_count(cell) || counted.measure == nullptr) continue;
            if (in_range(counted.measure->suppress, {*counted.count, *counted.count})) mark_small(cell);
        }
    }

    void mark_small(int cell) {
        if (cells_.decision(cell) != nullptr || at(cell).published) return;
        at(cell).small = true;
        if (at(cell).state == CellState::shown) at(cell).state = CellState::hidden;
    }

    /// The range for which the percentage asks, or else its numerator.
    std::optional<CountRange> range_behind(const CellRatio& ratio) {
        const Measure* value = at(ratio.value).measure;
        const Measure* numerator = at(ratio.numerator).measure;
        if (value != nullptr && value->suppress) return value->suppress;
        return numerator == nullptr ? std::nullopt : numerator->suppress;
    }

    void mark_small_behind(const CellRatio& ratio) {
        const FigureVintage* value = at(ratio.value).vintage;
        // A percentage that an officer hid is as confidential as its numerator.
        if (value != nullptr && value->shorthand == Shorthand::confidential) mark_small(ratio.numerator);
        const auto range = range_behind(ratio);
        const auto counts = cells_.numerators(ratio);
        const auto whole = at(ratio.denominator).count;
        if (!range || !counts) return;
        const bool decided = cells_.decision(ratio.value) != nullptr && at(ratio.numerator).vintage == nullptr;
        if (counts->most > 0 && in_range(range, *counts) && !decided) mark_small(ratio.numerator);
        if (ratio.remainder < 0 || !whole || counts->most == 0 || counts->least == *whole) return;
        if (cells_.decision(ratio.numerator) != nullptr) return;
        if (in_range(range, {*whole - counts->most, *whole - counts->least})) mark_small(ratio.remainder);
    }

    // Secondary suppression -------------------------------------------------------------------------------------------

    bool can_be_hidden(int cell) {
        const Cell& shown = at(cell);
        return shown.state == CellState::shown && !shown.published && !shown.vintage->value->zero() &&
               cells_.decision(cell) == nullptr;
    }

    void hide(int cell) { at(cell).state = CellState::hidden; }

    /// Whether a reader sees a quantity, sees that it is hidden, or knows nothing of it.
    Sight sight(int cell) {
        const Cell& seen = at(cell);
        if (seen.small || seen.state == CellState::hidden) return Sight::closed;
        if (seen.state == CellState::shown) return Sight::open;
        if (seen.ratio < 0) return Sight::none;
        const CellRatio& ratio = cells_.ratios()[static_cast<std::size_t>(seen.ratio)];
        if (at(ratio.value).state == CellState::hidden) return Sight::closed;
        const bool both = at(ratio.value).state == CellState::shown && at(ratio.denominator).state == CellState::shown;
        return both ? Sight::open : Sight::none;
    }

    /// The cell that has to be hidden so that a quantity is: the percentage, for a numerator that stands in no file.
    std::optional<int> what_shows(int cell) {
        const int shown = at(cell).state == CellState::unseen && at(cell).ratio >= 0
                              ? cells_.ratios()[static_cast<std::size_t>(at(cell).ratio)].value
                              : cell;
        return can_be_hidden(shown) ? std::optional(shown) : std::nullopt;
    }

    /// Figures that miss each other by more than rounding and a small number are no sum to anybody.
    bool holds(const CellSum& sum) {
        const auto residual = cells_.residual(sum);
        if (!residual) return true;
        std::int64_t tolerance = 0;
        for (const CellSum::Term& term : sum.terms) {
            tolerance += at(term.cell).uncertainty;
            const Measure* measure = at(term.cell).measure;
            if (measure != nullptr && measure->suppress)
                tolerance = std::max<std::int64_t>(tolerance, measure->suppress->to);
        }
        return -tolerance <= *residual && *residual <= tolerance;
    }

    /// After each figure that was hidden everything is looked at anew: it may have completed another sum already.
    void come_to_rest() {
        const std::vector<CellRatio>& ratios = cells_.ratios();
        const std::vector<CellSum>& sums = cells_.sums();
        while (std::any_of(ratios.begin(), ratios.end(),
                           [&](const CellRatio& ratio) { return hide_with_numerator(ratio); }) ||
               std::any_of(sums.begin(), sums.end(), [&](const CellSum& sum) { return hide_next_smallest(sum); })) {
        }
    }

    bool hide_with_numerator(const CellRatio& ratio) {
        if (!can_be_hidden(ratio.value)) return false;
        const bool numerator_shown = at(ratio.numerator).state == CellState::shown;
        const bool gives_away = sight(ratio.numerator) == Sight::closed ||
                                (ratio.remainder >= 0 && sight(ratio.remainder) == Sight::closed) ||
                                (numerator_shown && at(ratio.denominator).state == CellState::hidden);
        if (gives_away) hide(ratio.value);
        return gives_away;
    }

    /// Whether the only hidden quantity of a sum could be worked out, and another has been hidden.
    bool hide_next_smallest(const CellSum& sum) {
        int closed = 0;
        for (const CellSum::Term& term : sum.terms) {
            const Sight seen = sight(term.cell);
            if (seen == Sight::none || at(term.cell).given_away) return false;
            closed += seen == Sight::closed ? 1 : 0;
        }
        if (closed != 1 || !holds(sum)) return false;
        const auto next = smallest_to_hide(sum);
        if (next) hide(*next);
        return next.has_value();
    }

    /// Of a sum's quantities that can be hidden: the smallest, a part rather than the total, then by their order.
    std::optional<int> smallest_to_hide(const CellSum& sum) {
        std::optional<std::tuple<Decimal, int, Quantity, int>> smallest;
        for (const CellSum::Term& term : sum.terms) {
            const auto shown = what_shows(term.cell);
            if (!shown) continue;
            std::tuple candidate{*at(*shown).vintage->value, -term.sign, at(*shown).quantity, *shown};
            if (!smallest || candidate < *smallest) smallest = std::move(candidate);
        }
        return smallest ? std::optional(std::get<3>(*smallest)) : std::nullopt;
    }

    // The audit -------------------------------------------------------------------------------------------------------

    /// Whether something more has been hidden, or given up as lost, because a small count was not safe.
    bool audit() {
        SuppressionAudit audit(cells_);
        bool changed = false;
        for (int cell = 0; cell < cells_.size(); ++cell) {
            if (!at(cell).small || at(cell).given_away || audit.open(cell)) continue;
            changed = true;
            if (hide_nearby(cell)) return true;
            at(cell).given_away = true;
            report(cell);
        }
        return changed;
    }

    bool takes_part(int cell, const CellSum& sum) {
        return std::any_of(sum.terms.begin(), sum.terms.end(),
                           [&](const CellSum::Term& term) { return term.cell == cell; });
    }

    /// Cells from which a reader can learn something about a cell.
    struct Related {
        std::vector<int> to_hide;  ///< Of its sums whose quantities he all knows of, and percentages that rest on it.
        std::vector<int> beyond;   ///< All others.
    };

    Related related(int cell) {
        Related cells;
        for (const CellSum& sum : cells_.sums()) {
            if (!takes_part(cell, sum)) continue;
            const bool complete = std::none_of(sum.terms.begin(), sum.terms.end(), [&](const CellSum::Term& term) {
                return sight(term.cell) == Sight::none;
            });
            for (const CellSum::Term& term : sum.terms) (complete ? cells.to_hide : cells.beyond).push_back(term.cell);
        }
        for (const CellRatio& ratio : cells_.ratios()) {
            if (ratio.value != cell && ratio.numerator != cell && ratio.denominator != cell) continue;
            cells.to_hide.push_back(ratio.value);
            cells.beyond.insert(cells.beyond.end(), {ratio.numerator, ratio.denominator});
        }
        return cells;
    }

    /// Looks at what is related to a cell, then at what is related to those of them that readers do not see, and so on,
    /// until `stop` says of one round that it was enough.
    template <class Stop>
    void look_around(int cell, Stop stop) {
        std::set<int> met = {cell};
        std::vector<int> round = {cell};
        while (!round.empty()) {
            Related all;
            for (const int inner : round) {
                const Related cells = related(inner);
                all.to_hide.insert(all.to_hide.end(), cells.to_hide.begin(), cells.to_hide.end());
                all.beyond.insert(all.beyond.end(), cells.beyond.begin(), cells.beyond.end());
            }
            if (stop(all)) return;
            round.clear();
            for (const std::vector<int>& cells : {all.to_hide, all.beyond})
                for (const int other : cells)
                    if (sight(other) != Sight::open && met.insert(other).second) round.push_back(other);
        }
    }

    /// Hides a percentage nearby or else the smallest count, so that a small count can no longer be told; false when
    /// there is nothing to hide.
    bool hide_nearby(int cell) {
        std::optional<std::tuple<bool, Decimal, Quantity, int>> best;
        look_around(cell, [&](const Related& related) {
            for (const int near : related.to_hide) {
                const auto shown = what_shows(near);
                if (!shown) continue;
                std::tuple candidate{cells_.is_count(*shown), *at(*shown).vintage->value, at(*shown).quantity, *shown};
                if (!best || candidate < *best) best = std::move(candidate);
            }
            return best.has_value();
        });
        if (best) hide(std::get<3>(*best));
        return best.has_value();
    }

    void report(int cell) {
        Exposure exposure;
        exposure.figure = at(cell).quantity.key;
        look_around(cell, [&](const Related& related) {
            for (const std::vector<int>& cells : {related.to_hide, related.beyond})
                for (const int near : cells)
                    if (exposure.decision == nullptr) exposure.decision = cells_.decision(near);
            return exposure.decision != nullptr;
        });
        const int figure = at(cell).owner < 0 ? cell : at(cell).owner;
        if (at(figure).vintage != nullptr) exposure.span = at(figure).vintage->span;
        if (exposure.decision != nullptr) exposure.span = exposure.decision->span;
        exposures_.push_back(std::move(exposure));
    }

    Cells& cells_;
    std::vector<Exposure>& exposures_;
};

}  // namespace

void hide_small_numbers(Cells& cells, std::vector<Exposure>& exposures) { SmallNumberRules(cells, exposures).apply(); }

}  // namespace quarterdeck
