#include <chrono>
#include <cstdlib>

#include <fmt/format.h>

#include "check/figures/figure_checks.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

// A count taken so many days from a rate's is still the count that the rate is made from.
constexpr int days_apart = 92;

/// A value and the day that it is about.
struct DatedValue {
    Decimal value;
    Date day{};
};

Date day_of(const EnteredValue& entered) { return entered.as_at().value_or(entered.period().last_day()); }

int days_between(Date one, Date other) {
    return std::abs((std::chrono::sys_days(one) - std::chrono::sys_days(other)).count());
}

std::vector<DatedValue> dated_values(const EnteredSeries& series) {
    std::vector<DatedValue> values;
    for (const EnteredValue& entered : series.values) values.push_back({entered.value, day_of(entered)});
    return values;
}

const DatedValue* nearest(const std::vector<DatedValue>& values, Date day) {
    const DatedValue* found = nullptr;
    for (const DatedValue& value : values) {
        if (days_between(value.day, day) > days_apart) continue;
        if (found == nullptr || days_between(value.day, day) < days_between(found->day, day)) found = &value;
    }
    return found;
}

bool opposite(const Decimal& one, const Decimal& other) {
    return !one.zero() && !other.zero() && one.negative() != other.negative();
}

void check_pair(const EnteredValue& before, const EnteredValue& after, const EnteredSeries& share,
                const std::vector<DatedValue>& counts, const EnteredFigures& figures, Findings& findings) {
    const DatedValue* count_before = nearest(counts, day_of(before));
    const DatedValue* count_after = nearest(counts, day_of(after));
    if (count_before == nullptr || count_after == nullptr || count_before == count_after) return;
    if (!opposite(after.value - before.value, count_after->value - count_before->value)) return;
    const Measure& measure = *share.measure;
    const std::string& language = figures.archive().council.language;
    const bool same_days = day_of(before) == count_before->day && day_of(after) == count_after->day;
    findings
        .warning(after.span(),
                 fmt::format("“{}” goes from {} to {}, while the number behind it, “{}”, goes from {} to {}",
                             measure.id, shown_value(before.value, measure, figures.archive()),
                             shown_value(after.value, measure, figures.archive()), measure.numerator,
                             count_before->value.to_string(), count_after->value.to_string()),
                 {name_in_file(after.figure->key, after.span())})
        .hint(same_days ? std::string("has the population changed so much? Otherwise one of the figures is wrong")
                        : fmt::format("the days differ: {} here, {} there; say so where the two are shown together",
                                      shown_date(day_of(after), language), shown_date(count_after->day, language)));
}

}  // namespace

void check_opposite_directions(const EnteredFigures& figures, Findings& findings) {
    std::map<std::pair<MeasureId, AreaId>, const EnteredSeries*> wholes;
    for (const EnteredSeries& series : figures.series()) {
        if (series.part.empty()) wholes[{series.measure->id, series.area}] = &series;
    }
    for (const auto& [what, share] : wholes) {
        const auto count = wholes.find({share->measure->numerator, share->area});
        if (share->measure->numerator.empty() || count == wholes.end()) continue;
        // Shares of anything but a population move against their numerator whenever the whole moves more.
        if (share->measure->unit != Unit::rate_per_10000) continue;
        const std::vector<DatedValue> counts = dated_values(*count->second);
        for (std::size_t i = 1; i < share->values.size(); ++i)
            check_pair(share->values[i - 1], share->values[i], *share, counts, figures, findings);
    }
}

}  // namespace quarterdeck
