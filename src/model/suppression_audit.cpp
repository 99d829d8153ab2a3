#include "model/suppression_audit.hpp"

#include <algorithm>
#include <limits>

namespace quarterdeck {

namespace {

constexpr std::int64_t no_limit = std::numeric_limits<std::int64_t>::max() / 2;
/// Beyond this a percentage has so many digits that products of it might not fit.
constexpr std::int64_t most_digits = 10'000'000'000;

/// A value as readers see it: not more decimals than its measure shows.
Decimal value_as_shown(const Cell& cell) {
    const Decimal& value = *cell.vintage->value;
    return value.rounded(std::min(value.decimals(), std::max(cell.measure->decimals, 0)));
}

}  // namespace

SuppressionAudit::SuppressionAudit(const Cells& cells)
    : cells_(cells), unknowns_(static_cast<std::size_t>(cells.size()), -1) {
    for (const CellSum& sum : cells.sums()) add(sum);
    for (const CellRatio& ratio : cells.ratios()) add(ratio);
}

bool SuppressionAudit::open(int cell) { return audit_.open(unknown_for(cell)); }

bool SuppressionAudit::shown(int cell) const {
    return cells_.at(cell).state == CellState::shown && cells_.at(cell).count.has_value();
}

int SuppressionAudit::unknown_for(int cell) {
    int& unknown = unknowns_[static_cast<std::size_t>(cell)];
    if (unknown >= 0) return unknown;
    const Cell& counted = cells_.at(cell);
    // A hidden figure is not a nought, since that would have been shown, unless noughts are in the measure's range too.
    const bool may_be_nought =
        counted.state != CellState::hidden ||
        (counted.measure != nullptr && counted.measure->suppress && counted.measure->suppress->from == 0);
    unknown = audit_.add_unknown(may_be_nought ? 0 : 1, counted.count);
    return unknown;
}

void SuppressionAudit::add(const std::vector<std::pair<int, std::int64_t>>& terms, std::int64_t least,
                           std::int64_t most) {
    DisclosureAudit::Knowledge knowledge{{}, least, most};
    for (const auto& [cell, coefficient] : terms) {
        if (shown(cell)) {
            const std::int64_t known = coefficient * *cells_.at(cell).count;
            knowledge.least -= known;
            knowledge.most -= known;
        } else {
            knowledge.terms.emplace_back(unknown_for(cell), coefficient);
        }
    }
    if (!knowledge.terms.empty()) audit_.add_knowledge(std::move(knowledge));
}

void SuppressionAudit::add(const CellSum& sum) {
    std::vector<std::pair<int, std::int64_t>> terms;
    std::int64_t rounding = 0;
    for (const CellSum::Term& term : sum.terms) {
        if (!cells_.is_count(term.cell)) return;
        // Only shown figures are rounded to the reader; what he does not see he takes to be whole.
        if (shown(term.cell)) rounding += cells_.at(term.cell).uncertainty;
        terms.emplace_back(term.cell, term.sign);
    }
    add(terms, -rounding, rounding);
}

/// A percentage reads as it does from half a unit of its last decimal below it to just under half a unit above it. With
/// everything in halves of that unit: (2 value − 1) × denominator ≤ unit × numerator < (2 value + 1) × denominator.
void SuppressionAudit::add(const CellRatio& ratio) {
    const Cell& value = cells_.at(ratio.value);
    if (value.state != CellState::shown || !cells_.is_count(ratio.numerator) || !cells_.is_count(ratio.denominator))
        return;
    const Decimal shown = value_as_shown(value);
    if (shown.negative() || shown.coefficient() > most_digits) return;
    if (shown.zero()) {
        // Read as 0 when it is a true nought, as [low] when it only rounds to one.
        const bool nought = value.vintage->value->zero();
        add({{ratio.numerator, 1}}, nought ? 0 : 1, nought ? 0 : no_limit);
        if (nought) return;
    }
    std::int64_t unit = std::int64_t{2} * ratio.scale;
    for (int decimal = 0; decimal < shown.decimals(); ++decimal) unit *= 10;
    add({{ratio.numerator, unit}, {ratio.denominator, -(2 * shown.coefficient() - 1)}}, 0, no_limit);
    add({{ratio.numerator, unit}, {ratio.denominator, -(2 * shown.coefficient() + 1)}}, -no_limit, -1);
}

}  // namespace quarterdeck
