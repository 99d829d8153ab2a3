#include "check/words/surroundings.hpp"

#include <algorithm>

#include "model/derived.hpp"
#include "model/relation.hpp"

namespace quarterdeck {

namespace {

using As = Surrounding::As;
using Kind = SaidNumber::Kind;

constexpr int percent_scale = 100;

bool is_of_figures(const Sum& sum) {
    return std::all_of(sum.terms.begin(), sum.terms.end(),
                       [](const Sum::Term& term) { return term.quantity.role == Role::figure; });
}

/// Whether the percentage that is said is this part of a whole, and of no other.
bool is_share(const SaidNumber& said, const Decimal& part, const Decimal& whole) {
    if (said.number.value.negative() || whole.decimals() != 0 || whole <= Decimal(0, 0)) return false;
    const WholeNumbers counts = possible_numerators(said.number.value, whole.coefficient(), percent_scale);
    return counts.least == counts.most && Decimal(counts.least, 0) == part;
}

/// Whether of all counts of a whole only this one is nearest to one in so many.
bool is_one_in(const SaidNumber& said, const Decimal& part, const Decimal& whole) {
    if (whole.decimals() != 0 || said.number.value.decimals() != 0 || said.number.value <= Decimal(1, 0)) return false;
    const std::int64_t twice_whole = 2 * whole.coefficient(), twice_many = 2 * said.number.value.coefficient();
    const std::int64_t most = twice_whole / (twice_many - 1), least = (twice_whole + twice_many) / (twice_many + 1);
    return least == most && Decimal(least, 0) == part;
}

bool is_part_of(const SaidNumber& said, const Decimal& part, const Decimal& whole) {
    if (said.kind == Kind::one_in) return is_one_in(said, part, whole);
    return said.kind == Kind::share && is_share(said, part, whole);
}

/// By so many, or so many per cent of what was before.
bool changes_by(const SaidNumber& said, const Decimal& difference, const Decimal& before) {
    return said.number.percent ? is_share(said, difference, before) : said.number.value == difference;
}

/// Whether a figure moved from one value to the other as is said.
bool moves(const SaidNumber& said, const Decimal& before, const Decimal& after) {
    if (said.kind == Kind::rise) return changes_by(said, after - before, before);
    if (said.kind == Kind::fall) return changes_by(said, before - after, before);
    return said.kind == Kind::multiple && after * Decimal(said.divisor, 0) == before * said.number.value;
}

/// Two hidden numbers, of which readers know the ranges, can be told where no other two move like that.
bool only_one_pair_moves(const SaidNumber& said, const CountRange& before, const CountRange& after) {
    int pairs = 0;
    for (int from = before.from; from <= before.to; ++from)
        for (int to = after.from; to <= after.to; ++to) pairs += moves(said, Decimal(from, 0), Decimal(to, 0)) ? 1 : 0;
    return pairs == 1;
}

/// Collects what is known around one figure.
class SurroundingsFinder {
public:
    SurroundingsFinder(const FigureKey& key, const Measure& measure, const DocumentWords& document,
                       const EnteredFigures& figures)
        : key_(key), measure_(measure), document_(document), figures_(figures) {}

    std::vector<Surrounding> find(const Totals& totals) {
        const Period own = figure_period(measure_, document_.entry.period);
        for (const Period& before : {previous_period(own, document_.entry.period), own.year_before()}) {
            if (key_.period == own) add(As::before, of_period(before));
            if (key_.period == before) add(As::after, of_period(own));
        }
        for (const PartId& part : measure_.parts) {
            FigureKey sibling = key_;
            sibling.part = part;
            if (part != key_.part && !key_.part.empty()) add(As::sibling, sibling);
        }
        for (const FigureKey& total : totals.of(key_)) add(As::whole, total);
        return std::move(found_);
    }

private:
    FigureKey of_period(const Period& period) const {
        FigureKey key = key_;
        key.period = period;
        return key;
    }

    void add(As as, const FigureKey& key) {
        const auto entered = figures_.value(key, document_.entry.published);
        if (!entered) return;
        Surrounding surrounding{as, key, entered->value};
        if (document_.suppressed->hidden.count(key) > 0) {
            if (as == As::whole || as == As::sibling || !is_small(measure_, entered->value)) return;
            surrounding.hidden_in = measure_.suppress;
        }
        found_.push_back(std::move(surrounding));
    }

    const FigureKey& key_;
    const Measure& measure_;
    const DocumentWords& document_;
    const EnteredFigures& figures_;
    std::vector<Surrounding> found_;
};

}  // namespace

Totals::Totals(const Archive& archive) {
    const Relations relations = relations_among(measures_with_small_numbers(archive), archive);
    for (const Sum& sum : relations.sums) {
        constexpr std::size_t fewest_terms = 3;  // Fewer are figures that are equal.
        if (sum.terms.size() < fewest_terms || !is_of_figures(sum)) continue;
        for (const Sum::Term& total : sum.terms) {
            if (total.sign > 0) continue;
            for (const Sum::Term& term : sum.terms)
                if (term.sign > 0) totals_[term.quantity.key].push_back(total.quantity.key);
        }
    }
    for (const Ratio& ratio : relations.ratios)
        if (ratio.scale == percent_scale && ratio.numerator.role == Role::figure)
            totals_[ratio.numerator.key].push_back(ratio.denominator);
}

const std::vector<FigureKey>& Totals::of(const FigureKey& key) const {
    static const std::vector<FigureKey> none;
    const auto found = totals_.find(key);
    return found == totals_.end() ? none : found->second;
}

bool is_small(const Measure& measure, const Decimal& value) {
    const auto& range = measure.suppress;
    return range && value >= Decimal(range->from, 0) && value <= Decimal(range->to, 0);
}

std::vector<Surrounding> surroundings_of(const FigureKey& key, const Measure& measure, const DocumentWords& document,
                                         const EnteredFigures& figures, const Totals& totals) {
    if (measure.unit != Unit::count) return {};
    return SurroundingsFinder(key, measure, document, figures).find(totals);
}

bool tells(const SaidNumber& said, const Surrounding& surrounding, const Decimal& hidden,
           const std::optional<CountRange>& range) {
    const Decimal& value = surrounding.value;
    if (surrounding.as == As::whole) {
        if (said.kind == Kind::rest) return hidden + said.number.value == value;
        return is_part_of(said, hidden, value);
    }
    if (surrounding.as == As::sibling)
        return said.kind == Kind::multiple && (moves(said, value, hidden) || moves(said, hidden, value));
    const bool before = surrounding.as == As::before;
    if (before ? !moves(said, value, hidden) : !moves(said, hidden, value)) return false;
    if (!surrounding.hidden_in) return true;
    return range && only_one_pair_moves(said, before ? *surrounding.hidden_in : *range,
                                        before ? *range : *surrounding.hidden_in);
}

bool tells_of_others(const SaidNumber& said, const Surrounding& surrounding, const Decimal& hidden) {
    if (surrounding.as != As::whole) return false;
    const Decimal others = surrounding.value - hidden;
    const bool count = said.kind == Kind::itself && !said.number.percent && !said.excepted;
    return count ? said.number.value == others : is_part_of(said, others, surrounding.value);
}

}  // namespace quarterdeck
