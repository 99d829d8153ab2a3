#include "model/relation.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace quarterdeck {

namespace {

constexpr int percent_scale = 100;
constexpr int rate_scale = 10000;

/// The measures that a measure's entry ties it to.
std::vector<MeasureId> tied_to(const Measure& measure) {
    std::vector<MeasureId> tied;
    for (const MeasureId& id : {measure.numerator, measure.denominator, measure.population, measure.total})
        if (!id.empty()) tied.push_back(id);
    return tied;
}

/// The consecutive periods of a kind (quarter or month) that fill a longer one; none when they do not fit.
std::vector<Period> pieces(const Period& whole, PeriodKind kind) {
    const int year = static_cast<int>(whole.first_day().year());
    const auto month = static_cast<int>(static_cast<unsigned>(whole.first_day().month()));
    Period piece = Period::month(year, month);
    if (kind == PeriodKind::quarter) piece = piece.latest_complete(kind).shifted(1);
    std::vector<Period> filled;
    if (piece.first_day() != whole.first_day()) return filled;
    while (piece.last_day() <= whole.last_day()) {
        filled.push_back(piece);
        piece = piece.shifted(1);
    }
    if (filled.size() < 2 || filled.back().last_day() != whole.last_day()) filled.clear();
    return filled;
}

/// The year in which the financial year of a quarter or a month begins.
int financial_year(const Period& period) {
    const int year = static_cast<int>(period.first_day().year());
    return period.first_day().month() < std::chrono::April ? year - 1 : year;
}

int scale_of(Unit unit) {
    if (unit == Unit::percent) return percent_scale;
    return unit == Unit::rate_per_10000 ? rate_scale : 1;
}

bool is_ratio(Unit unit) { return unit == Unit::percent || unit == Unit::rate_per_10000 || unit == Unit::mean; }

/// Finds the relations of one measure after the other.
class RelationFinder {
public:
    explicit RelationFinder(const Archive& archive) : archive_(archive) {
        for (const Area& area : archive.council.areas)
            if (!area.part_of.empty()) areas_in_[area.part_of].push_back(area.id);
    }

    void find(const Measure& measure) {
        measure_ = &measure;
        keys_ = figures_of(measure.id);
        if (measure.unit == Unit::count) {
            find_parts();
            find_areas();
            if (measure.kind == MeasureKind::flow) find_pieces();
            if (measure.kind == MeasureKind::cumulative) find_growth();
        }
        if (measure.kind != MeasureKind::flow) find_equals();
        if (is_ratio(measure.unit)) find_ratios();
    }

    Relations take() { return std::move(relations_); }

private:
    std::vector<FigureKey> figures_of(const MeasureId& measure) const {
        std::vector<FigureKey> keys;
        for (auto figure = archive_.figures.lower_bound({measure, {}, {}, {}});
             figure != archive_.figures.end() && figure->first.measure == measure; ++figure)
            keys.push_back(figure->first);
        return keys;
    }

    bool in_a_file(const FigureKey& key) const { return archive_.figures.count(key) > 0; }

    /// Some figures that make another one, where that one and at least one of them is in a file.
    void add_sum(const std::vector<FigureKey>& figures, const FigureKey& total) {
        if (!in_a_file(total)) return;
        if (std::none_of(figures.begin(), figures.end(), [&](const FigureKey& key) { return in_a_file(key); })) return;
        Sum sum;
        for (const FigureKey& key : figures) sum.terms.push_back({{key, Role::figure}, 1});
        sum.terms.push_back({{total, Role::figure}, -1});
        relations_.sums.push_back(std::move(sum));
    }

    /// Areas and periods for which any part has a figure.
    std::set<std::pair<AreaId, Period>> broken_down() const {
        std::set<std::pair<AreaId, Period>> places;
        for (const FigureKey& key : keys_)
            if (!key.part.empty()) places.emplace(key.area, key.period);
        return places;
    }

    void find_parts() {
        for (const auto& [area, period] : broken_down()) {
            std::vector<FigureKey> parts;
            for (const PartId& part : measure_->parts) parts.push_back({measure_->id, area, part, period});
            add_sum(parts, {measure_->id, area, {}, period});
            if (!measure_->total.empty()) add_sum(parts, {measure_->total, area, {}, period});
        }
    }

    void find_areas() {
        for (const FigureKey& key : keys_) {
            const auto inside = areas_in_.find(key.area);
            if (inside == areas_in_.end()) continue;
            std::vector<FigureKey> figures;
            for (const AreaId& area : inside->second) figures.push_back({key.measure, area, key.part, key.period});
            add_sum(figures, key);
        }
    }

    void find_pieces() {
        for (const FigureKey& key : keys_) {
            for (const PeriodKind kind : {PeriodKind::quarter, PeriodKind::month}) {
                std::vector<FigureKey> figures;
                for (const Period& piece : pieces(key.period, kind))
                    figures.push_back({key.measure, key.area, key.part, piece});
                add_sum(figures, key);
            }
        }
    }

    void find_growth() {
        for (auto later = keys_.begin(); later != keys_.end(); ++later) {
            const auto before =
                std::find_if(std::make_reverse_iterator(later), keys_.rend(), [&](const FigureKey& key) {
                    return key.area == later->area && key.part == later->part &&
                           key.period.kind() == later->period.kind();
                });
            if (before == keys_.rend() || !counts_from_the_same_start(*before, *later)) continue;
            relations_.sums.push_back(
                {{{{*later, Role::figure}, 1}, {{*before, Role::figure}, -1}, {{*later, Role::growth}, -1}}});
        }
    }

    /// Cumulative counts begin anew with each financial year.
    static bool counts_from_the_same_start(const FigureKey& one, const FigureKey& other) {
        const PeriodKind kind = one.period.kind();
        if (kind != PeriodKind::quarter && kind != PeriodKind::month) return false;
        return financial_year(one.period) == financial_year(other.period);
    }

    void find_equals() {
        for (std::size_t index = 1; index < keys_.size(); ++index) {
            const FigureKey& one = keys_[index - 1];
            const FigureKey& other = keys_[index];
            const bool same_day =
                one.area == other.area && one.part == other.part && one.period.last_day() == other.period.last_day();
            if (same_day && counts_alike(one.period) && counts_alike(other.period)) add_sum({one}, other);
        }
    }

    /// A cumulative count of a calendar year has another start than one of a financial year.
    bool counts_alike(const Period& period) const {
        if (measure_->kind != MeasureKind::cumulative) return true;
        return period.kind() == PeriodKind::quarter || period.kind() == PeriodKind::month ||
               period.kind() == PeriodKind::financial_year;
    }

    void find_ratios() {
        for (const FigureKey& key : keys_) add_ratio(key);
        if (measure_->unit == Unit::percent && !measure_->denominator.empty()) find_shares();
    }

    void add_ratio(const FigureKey& key) {
        const auto denominator = denominator_of(key);
        if (!denominator) return;
        Ratio ratio{key, numerator_of(key), *denominator, scale_of(measure_->unit), measure_->unit == Unit::percent};
        if (ratio.has_remainder) {
            relations_.sums.push_back({{{ratio.numerator, 1}, {{key, Role::remainder}, 1}, {{*denominator}, -1}}});
        }
        relations_.ratios.push_back(std::move(ratio));
    }

    /// The parts of a percentage of one whole, such as the shares of age groups.
    void find_shares() {
        for (const auto& [area, period] : broken_down()) {
            const FigureKey first{measure_->id, area, measure_->parts.empty() ? PartId{} : measure_->parts.front(),
                                  period};
            const auto denominator = denominator_of(first);
            if (!denominator || !denominator->part.empty()) continue;
            Sum sum;
            for (const PartId& part : measure_->parts)
                sum.terms.push_back({numerator_of({measure_->id, area, part, period}), 1});
            sum.terms.push_back({{*denominator}, -1});
            relations_.sums.push_back(std::move(sum));
        }
    }

    /// The figure of another measure for the same area, part and period; of the whole where that measure has no such
    /// part.
    static FigureKey beside(const FigureKey& key, const Measure& other) {
        const bool has_part = std::find(other.parts.begin(), other.parts.end(), key.part) != other.parts.end();
        return {other.id, key.area, has_part ? key.part : PartId{}, key.period};
    }

    Quantity numerator_of(const FigureKey& key) const {
        const Measure* numerator = archive_.measure(measure_->numerator);
        if (numerator != nullptr) {
            const FigureKey figure = beside(key, *numerator);
            if (figure.part == key.part && in_a_file(figure)) return {figure, Role::figure};
        }
        return {key, Role::numerator};
    }

    std::optional<FigureKey> denominator_of(const FigureKey& key) const {
        if (measure_->unit == Unit::rate_per_10000 && !measure_->population.empty())
            return population_figure(archive_, measure_->population, key.area, key.period);
        const Measure* denominator = archive_.measure(measure_->denominator);
        if (denominator == nullptr) return std::nullopt;
        const FigureKey figure = beside(key, *denominator);
        if (!in_a_file(figure)) return std::nullopt;
        return figure;
    }

    const Archive& archive_;
    std::map<AreaId, std::vector<AreaId>> areas_in_;
    const Measure* measure_ = nullptr;
    std::vector<FigureKey> keys_;  ///< Of the measure at hand.
    Relations relations_;
};

}  // namespace

WholeNumbers possible_numerators(const Decimal& value, std::int64_t denominator, int scale) {
    if (value.zero()) return {};
    // In halves of the last decimal: the value reads so from one half below it to just under one half above it.
    std::int64_t unit = std::int64_t{2} * scale;
    for (int decimal = 0; decimal < value.decimals(); ++decimal) unit *= 10;
    const std::int64_t below = (2 * value.coefficient() - 1) * denominator;
    const std::int64_t above = (2 * value.coefficient() + 1) * denominator;
    WholeNumbers numbers{std::max<std::int64_t>(0, (below + unit - 1) / unit), (above - 1) / unit};
    if (numbers.most < numbers.least) std::swap(numbers.least, numbers.most);
    return numbers;
}

std::optional<FigureKey> population_figure(const Archive& archive, const MeasureId& population, const AreaId& area,
                                           const Period& period) {
    // Of all periods that end on a day, the day itself is ordered last.
    auto after = archive.figures.upper_bound({population, area, {}, Period::day(period.last_day())});
    if (after == archive.figures.begin()) return std::nullopt;
    const FigureKey& newest = std::prev(after)->first;
    if (newest.measure != population || newest.area != area || !newest.part.empty()) return std::nullopt;
    return newest;
}

std::set<MeasureId> measures_with_small_numbers(const Archive& archive) {
    std::set<MeasureId> tied;
    for (const Measure& measure : archive.measures)
        if (measure.suppress) tied.insert(measure.id);
    std::size_t before = 0;
    while (before != tied.size()) {
        before = tied.size();
        for (const Measure& measure : archive.measures) {
            const std::vector<MeasureId> others = tied_to(measure);
            const bool touches =
                tied.count(measure.id) > 0 ||
                std::any_of(others.begin(), others.end(), [&](const MeasureId& id) { return tied.count(id) > 0; });
            if (!touches) continue;
            tied.insert(measure.id);
            tied.insert(others.begin(), others.end());
        }
    }
    return tied;
}

Relations relations_among(const std::set<MeasureId>& measures, const Archive& archive) {
    RelationFinder finder(archive);
    for (const Measure& measure : archive.measures)
        if (measures.count(measure.id) > 0) finder.find(measure);
    return finder.take();
}

}  // namespace quarterdeck
