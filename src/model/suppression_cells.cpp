#include "model/suppression_cells.hpp"

namespace quarterdeck {

Cells::Cells(const Archive& archive) : archive_(archive), measures_(measures_with_small_numbers(archive)) {
    if (!measures_.empty()) relations_ = relations_among(measures_, archive);
}

void Cells::bring_in(std::optional<Date> as_of) {
    as_of_ = as_of;
    current_.clear();
    for (const MeasureId& measure : measures_) {
        for (auto figure = archive_.figures.lower_bound({measure, {}, {}, {}});
             figure != archive_.figures.end() && figure->first.measure == measure; ++figure)
            bring_in(figure->first);
    }
    for (const Ratio& ratio : relations_.ratios) bring_in(ratio);
    for (const Sum& sum : relations_.sums) bring_in(sum);
    work_out_counts();
}

void Cells::publish() {
    for (const auto& [key, cell] : current_)
        if (at(cell).state == CellState::shown) at(cell).published = true;
}

std::optional<std::size_t> Cells::vintage_known(const FigureKey& key) const {
    std::optional<std::size_t> known;
    const auto found = archive_.figures.find(key);
    if (found == archive_.figures.end()) return known;
    const std::vector<FigureVintage>& vintages = found->second.vintages;
    for (std::size_t index = 0; index < vintages.size(); ++index)
        if (!as_of_ || known_from(vintages[index], key.period) <= *as_of_) known = index;
    return known;
}

int Cells::cell_for(const Quantity& quantity) {
    const std::size_t vintage = vintage_known(quantity.key).value_or(0);
    const auto [entry, is_new] = numbers_.emplace(std::pair(quantity, vintage), size());
    if (is_new) {
        Cell cell;
        cell.quantity = quantity;
        cell.measure = archive_.measure(quantity.key.measure);
        cells_.push_back(std::move(cell));
    }
    const int number = entry->second;
    if (is_new && quantity.role != Role::figure) {
        const int owner = cell_for({quantity.key, Role::figure});
        at(number).owner = owner;
    }
    return number;
}

void Cells::bring_in(const FigureKey& key) {
    const auto index = vintage_known(key);
    if (!index) return;
    const int number = cell_for({key, Role::figure});
    current_[key] = number;
    Cell& cell = at(number);
    if (cell.vintage != nullptr) return;
    cell.vintage = &archive_.figures.at(key).vintages[*index];
    cell.count.reset();
    if (cell.vintage->value) {
        cell.state = CellState::shown;
        if (is_count(number)) {
            const Decimal whole = cell.vintage->value->rounded(0);
            cell.count = whole.coefficient();
            cell.uncertainty = whole == *cell.vintage->value ? 0 : 1;
        }
    } else if (cell.vintage->shorthand == Shorthand::confidential) {
        cell.state = CellState::hidden;
        cell.small = true;
    }
}

void Cells::bring_in(const Sum& sum) {
    CellSum cells;
    for (const Sum::Term& term : sum.terms) cells.terms.push_back({cell_for(term.quantity), term.sign});
    if (known_sums_.insert(cells.terms).second) sums_.push_back(std::move(cells));
}

void Cells::bring_in(const Ratio& ratio) {
    CellRatio cells;
    cells.value = cell_for({ratio.value, Role::figure});
    cells.numerator = cell_for(ratio.numerator);
    if (ratio.has_remainder) cells.remainder = cell_for({ratio.value, Role::remainder});
    cells.denominator = cell_for({ratio.denominator, Role::figure});
    cells.scale = ratio.scale;
    if (!known_ratios_.insert(cells).second) return;
    at(cells.numerator).ratio = static_cast<int>(ratios_.size());
    ratios_.push_back(cells);
}

/// Counts that stand in no file and follow from those that do.
void Cells::work_out_counts() {
    for (const CellRatio& ratio : ratios_) work_out_numerator(ratio);
    bool found = true;
    while (found) {
        found = false;
        for (const CellSum& sum : sums_) found = work_out_last(sum) || found;
    }
}

std::optional<WholeNumbers> Cells::numerators(const CellRatio& ratio) const {
    const Cell& numerator = at(ratio.numerator);
    if (numerator.count && numerator.vintage != nullptr) return WholeNumbers{*numerator.count, *numerator.count};
    const FigureVintage* value = at(ratio.value).vintage;
    const auto whole = at(ratio.denominator).count;
    if (value == nullptr || !value->value || value->value->negative() || whole.value_or(0) <= 0) return std::nullopt;
    return possible_numerators(*value->value, *whole, ratio.scale);
}

void Cells::work_out_numerator(const CellRatio& ratio) {
    Cell& numerator = at(ratio.numerator);
    const auto range = numerators(ratio);
    if (numerator.count || !range) return;
    numerator.count = (range->least + range->most) / 2;
    numerator.uncertainty = range->most - range->least;
}

/// A sum of which all but one count is known gives that one.
bool Cells::work_out_last(const CellSum& sum) {
    std::int64_t known = 0;
    std::int64_t uncertainty = 0;
    const CellSum::Term* last = nullptr;
    for (const CellSum::Term& term : sum.terms) {
        if (!is_count(term.cell) || (!at(term.cell).count && last != nullptr)) return false;
        if (!at(term.cell).count) last = &term;
        known += term.sign * at(term.cell).count.value_or(0);
        uncertainty += at(term.cell).uncertainty;
    }
    const std::int64_t count = last == nullptr ? -1 : -known * last->sign;
    if (count < 0) return false;
    at(last->cell).count = count;
    at(last->cell).uncertainty = uncertainty;
    return true;
}

bool Cells::is_count(int cell) const {
    const Cell& asked = at(cell);
    return asked.quantity.role != Role::figure || (asked.measure != nullptr && asked.measure->unit == Unit::count);
}

const PublishDecision* Cells::decision(int cell) const {
    const Cell& asked = at(at(cell).owner < 0 ? cell : at(cell).owner);
    return asked.vintage != nullptr && asked.vintage->publish ? &*asked.vintage->publish : nullptr;
}

std::optional<std::int64_t> Cells::residual(const CellSum& sum) const {
    std::int64_t residual = 0;
    for (const CellSum::Term& term : sum.terms) {
        if (!at(term.cell).count) return std::nullopt;
        residual += term.sign * *at(term.cell).count;
    }
    return residual;
}

}  // namespace quarterdeck
