#include <map>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/folded_list.hpp"
#include "check/figures/figure_checks.hpp"

namespace quarterdeck {

namespace {

/// A count or a percentage cannot lie beyond what there is.
void check_ends(const EnteredValue& entered, const Measure& measure, Findings& findings) {
    const auto& interval = entered.vintage->interval;
    if (!interval) return;
    const Decimal whole_percent(100, 0);
    const bool below = interval->lower.negative() && (measure.unit == Unit::percent || measure.unit == Unit::count);
    const bool beyond = measure.unit == Unit::percent && interval->upper > whole_percent;
    if (!below && !beyond) return;
    findings
        .warning(interval->span,
                 fmt::format("the confidence interval of “{}” ends at {}, which it cannot be", measure.id,
                             (below ? interval->lower : interval->upper).to_string()),
                 {name_in_file(entered.figure->key, entered.span())})
        .hint("check that the points stand in the right place");
}

/// An end that is far from its figure, and ten times it, or a tenth of it, near.
bool is_off_by_ten(const Decimal& end, const Decimal& value, const Decimal& other_distance) {
    const Decimal far(5, 0), near(3, 0), ten(10, 0);
    if ((value - end).absolute() <= other_distance * far) return false;
    const auto tenth = Decimal::divide(end, ten, end.decimals() + 1);
    const bool below = end < value;
    const Decimal meant = below ? end * ten : tenth.value_or(end);
    return (below ? meant <= value : meant >= value) && (value - meant).absolute() <= other_distance * near;
}

/// An interval that may be one, and hardly is.
void check_width(const EnteredValue& entered, const Measure& measure, Findings& findings) {
    const auto& interval = entered.vintage->interval;
    if (!interval) return;
    const Decimal whole_percent(100, 0), &value = entered.value;
    const std::string name = name_in_file(entered.figure->key, entered.span());
    const Decimal below = value - interval->lower, above = interval->upper - value;
    // Of none or of all, some publishers state no other.
    const bool exact = value.zero() || (measure.unit == Unit::percent && value == whole_percent);
    if (interval->lower == interval->upper && !exact) {
        findings
            .warning(interval->span, fmt::format("the confidence interval of “{}” has no width", measure.id), {name})
            .hint("write the ends that its publisher states; what was counted whole has none");
    } else if (is_off_by_ten(interval->lower, value, above) || is_off_by_ten(interval->upper, value, below)) {
        findings
            .warning(interval->span,
                     fmt::format("one end of the confidence interval of “{}” is far from {}, and the other is near",
                                 measure.id, value.to_string()),
                     {name})
            .hint("check that the points stand in the right place");
    }
}

/// A percentage beyond none and all, or a count below none.
bool is_unusual(const EnteredValue& entered, const Measure& measure) {
    const Decimal whole_percent(100, 0);
    if (measure.unit == Unit::count) return entered.value.negative();
    return measure.unit == Unit::percent && (entered.value > whole_percent || entered.value.negative());
}

void complain(const EnteredValue& entered, const Measure& measure, Findings& findings) {
    const std::string typed = entered.value.to_string(), name = name_in_file(entered.figure->key, entered.span());
    const bool count = measure.unit == Unit::count;
    findings
        .warning(entered.span(),
                 count ? fmt::format("“{}” is a count, and {} is less than none", measure.id, typed)
                       : fmt::format("{} is an unusual percentage for “{}”", typed, measure.id),
                 {name})
        .hint(count ? "check the figure" : "check that the point stands in the right place");
}

/// Several of one measure are a slip less often than what it means, such as a balance: one question for all.
void complain_of_several(const std::vector<const EnteredValue*>& unusual, const Measure& measure, Findings& findings) {
    std::vector<std::string> names;
    for (const EnteredValue* entered : unusual)
        names.push_back(
            fmt::format("{} ({})", figure_name(entered->figure->key, Period::day(Date{})), entered->value.to_string()));
    Diagnostic& complaint = findings.warning(
        measure.span,
        measure.unit == Unit::count
            ? fmt::format("“{}” is a count, and {} of its figures are less than none", measure.id, names.size())
            : fmt::format("{} figures of “{}” are unusual percentages", names.size(), measure.id),
        {measure.id});
    for (std::string& line : folded_list("they are: ", names)) complaint.hint(std::move(line));
    complaint.hint("where the measure can be so, as a balance can, acknowledge it once");
}

/// The figures of one measure, and those of them that it can hardly have.
struct UnusualValues {
    std::size_t count = 0;
    std::vector<const EnteredValue*> unusual;

    /// Few among many are slips, each for itself.
    bool are_often_unusual() const {
        constexpr std::size_t often = 4;
        return unusual.size() > 1 && unusual.size() * often >= count;
    }
};

}  // namespace

void check_unusual_values(const EnteredFigures& figures, Findings& findings) {
    std::map<MeasureId, UnusualValues> by_measure;
    for (const EnteredSeries& series : figures.series()) {
        UnusualValues& values = by_measure[series.measure->id];
        values.count += series.values.size();
        for (const EnteredValue& entered : series.values) {
            check_ends(entered, *series.measure, findings);
            check_width(entered, *series.measure, findings);
            if (is_unusual(entered, *series.measure)) values.unusual.push_back(&entered);
        }
    }
    for (const auto& [id, values] : by_measure) {
        const Measure& measure = *figures.archive().measure(id);
        if (values.are_often_unusual()) complain_of_several(values.unusual, measure, findings);
        else
            for (const EnteredValue* entered : values.unusual) complain(*entered, measure, findings);
    }
}

}  // namespace quarterdeck
