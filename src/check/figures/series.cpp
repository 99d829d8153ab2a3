#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "check/figures/additive.hpp"
#include "check/figures/figure_checks.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

// A slip of the keyboard moves a figure to about ten times or a tenth of its neighbours; no series of ours does that.
constexpr double least_slip = 7, most_slip = 14;
// How many times the usual distance from the middle is far, and how many other figures it takes to know what is usual.
constexpr double far_off = 6;
constexpr std::size_t enough_to_know = 5;
// Series that hardly move are given this much room: a share of the middle.
constexpr double least_room = 0.05;
// Below these a series moves by such factors of its own accord.
constexpr double small_count = 20, small_measure = 5;
constexpr std::size_t enough_to_doubt_nil = 2;

using Values = std::vector<const EnteredValue*>;

double number(const EnteredValue& entered) { return entered.value.to_double(); }

/// Figures in the order of their size, to find what is usual among them and how much they move.
class Spread {
public:
    explicit Spread(Values values) : sorted_(std::move(values)) {
        std::stable_sort(sorted_.begin(), sorted_.end(),
                         [](const auto* left, const auto* right) { return left->value < right->value; });
    }

    /// The least, middle and greatest of all figures but one.
    const EnteredValue& least_but(const EnteredValue& one) const { return at_without(0, rank_of(one)); }
    const EnteredValue& greatest_but(const EnteredValue& one) const {
        return at_without(sorted_.size() - 2, rank_of(one));
    }
    double middle_but(const EnteredValue& one) const {
        const std::size_t rank = rank_of(one), others = sorted_.size() - 1, half = others / 2;
        if (others % 2 == 1) return number(at_without(half, rank));
        return (number(at_without(half - 1, rank)) + number(at_without(half, rank))) / 2;
    }

    /// The median of the distances from a value, as wide as a standard deviation would be.
    double room_around(double usual) const {
        constexpr double like_a_standard_deviation = 1.4826;
        std::vector<double> distances;
        for (const EnteredValue* entered : sorted_) distances.push_back(std::abs(number(*entered) - usual));
        std::nth_element(distances.begin(), distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2),
                         distances.end());
        return distances[distances.size() / 2] * like_a_standard_deviation;
    }

    double middle() const { return number(*sorted_[sorted_.size() / 2]); }

private:
    std::size_t rank_of(const EnteredValue& one) const {
        const auto found =
            std::lower_bound(sorted_.begin(), sorted_.end(), &one,
                             [](const auto* left, const auto* right) { return left->value < right->value; });
        return static_cast<std::size_t>(found - sorted_.begin());
    }

    const EnteredValue& at_without(std::size_t index, std::size_t rank) const {
        return *sorted_[index < rank ? index : index + 1];
    }

    Values sorted_;
};

/// How many times the one the other is, the larger by the smaller; nothing where either is nil or both are small.
std::optional<double> times_apart(double one, double other, const Measure& measure) {
    const double larger = std::max(one, other), smaller = std::min(one, other);
    if (smaller <= 0 || larger < (measure.unit == Unit::count ? small_count : small_measure)) return std::nullopt;
    return larger / smaller;
}

bool is_slip(double one, double other, const Measure& measure) {
    return times_apart(one, other, measure).value_or(1) >= least_slip;
}

/// "about ten times 118", "about a tenth of 118", "31 times 118".
std::string comparison_in_words(double value, double usual, const std::string& shown_usual) {
    const bool more = value > usual;
    const double times = more ? value / usual : usual / value;
    if (times <= most_slip) return fmt::format("about {} {}", more ? "ten times" : "a tenth of", shown_usual);
    if (times >= least_slip * 10 && times <= most_slip * 10)
        return fmt::format("about {} {}", more ? "a hundred times" : "a hundredth of", shown_usual);
    return more ? fmt::format("{:.0f} times {}", times, shown_usual)
                : fmt::format("less than a {:.0f}th of {}", times - 1, shown_usual);
}

/// Looks at the figures of one series that may be held against each other.
class SeriesCheck {
public:
    SeriesCheck(const Measure& measure, const Values& values, const EnteredFigures& figures, Findings& findings)
        : measure_(measure), values_(values), spread_(values), figures_(figures), findings_(findings) {}

    void check() {
        const double usual = spread_.middle();
        const double room = std::max(spread_.room_around(usual), std::abs(usual) * least_room);
        const std::vector<bool> slips = find_slips();
        for (std::size_t i = 0; i < values_.size(); ++i) {
            if (slips[i]) complain_of_slip(i);
            else if (is_doubtful_nil(*values_[i])) complain_of_nil(*values_[i]);
            else if (is_far_off(*values_[i], usual, room)) complain_of_distance(*values_[i]);
        }
    }

private:
    /// Figures that are ten times all the others, or a tenth. Where most of the series would be, the first is trusted.
    std::vector<bool> find_slips() const {
        std::vector<bool> against_others, against_first;
        for (const EnteredValue* entered : values_) {
            against_others.push_back(is_slip(number(*entered), spread_.middle_but(*entered), measure_));
            against_first.push_back(is_slip(number(*entered), number(*values_.front()), measure_));
        }
        const auto slips = static_cast<std::size_t>(std::count(against_others.begin(), against_others.end(), true));
        return slips * 2 > values_.size() ? against_first : against_others;
    }

    void complain_of_slip(std::size_t index) {
        const EnteredValue& entered = *values_[index];
        const EnteredValue& neighbour = *values_[index > 0 ? index - 1 : index + 1];
        const bool against_neighbour = is_slip(number(entered), number(neighbour), measure_);
        const double compared = against_neighbour ? number(neighbour) : spread_.middle_but(entered);
        const std::string usual = against_neighbour ? in_words(neighbour) : "what is usual for it";
        complain(entered,
                 fmt::format("{} is {}", shown(entered), comparison_in_words(number(entered), compared, usual)))
            .hint(number(entered) > compared ? "is there a digit too many, or a point missing?"
                                             : "is a digit missing, a point too many, or part of it in another cell?");
    }

    bool is_doubtful_nil(const EnteredValue& entered) const {
        return entered.value.zero() && values_.size() > enough_to_doubt_nil &&
               number(spread_.least_but(entered)) >= small();
    }

    void complain_of_nil(const EnteredValue& entered) {
        complain(entered, fmt::format("it is 0 here, and its other figures go from {} to {}",
                                      shown(spread_.least_but(entered)), shown(spread_.greatest_but(entered))))
            .hint("0 is a true zero; write x for a figure that is not available");
    }

    bool is_far_off(const EnteredValue& entered, double usual, double room) const {
        if (values_.size() <= enough_to_know || measure_.kind == MeasureKind::cumulative) return false;
        const double distance = std::abs(number(entered) - usual);
        return distance > far_off * room && distance >= small();
    }

    void complain_of_distance(const EnteredValue& entered) {
        complain(entered, fmt::format("{} lies far from its other figures, which go from {} to {}", shown(entered),
                                      shown(spread_.least_but(entered)), shown(spread_.greatest_but(entered))))
            .hint("check the figure, and that it is of the same measure");
    }

    double small() const { return measure_.unit == Unit::count ? small_count : small_measure; }

    Diagnostic& complain(const EnteredValue& entered, const std::string& what) {
        const FigureKey& key = entered.figure->key;
        return findings_.warning(entered.span(), fmt::format("“{}”: {}", key.measure, what),
                                 {name_in_file(key, entered.span())});
    }

    std::string shown(const EnteredValue& entered) const {
        return shown_value(entered.value, measure_, figures_.archive());
    }

    std::string in_words(const EnteredValue& entered) const {
        return fmt::format("the {} of {}", shown(entered),
                           shown_period(entered.period(), figures_.archive().council.language));
    }

    const Measure& measure_;
    const Values& values_;
    Spread spread_;
    const EnteredFigures& figures_;
    Findings& findings_;
};

/// A quarter's contacts are not to be held against a year's; a rate is a rate whatever the period.
std::vector<Values> comparable(const EnteredSeries& series) {
    const bool sums = is_additive(series.measure->unit) &&
                      (series.measure->kind == MeasureKind::flow || series.measure->kind == MeasureKind::cumulative);
    std::map<PeriodKind, Values> by_kind;
    for (const EnteredValue& entered : series.values)
        by_kind[sums ? entered.period().kind() : PeriodKind::quarter].push_back(&entered);
    std::vector<Values> groups;
    for (auto& [kind, values] : by_kind) groups.push_back(std::move(values));
    return groups;
}

}  // namespace

void check_series(const EnteredFigures& figures, Findings& findings) {
    for (const EnteredSeries& series : figures.series()) {
        for (const Values& values : comparable(series)) {
            if (values.size() > 1) SeriesCheck(*series.measure, values, figures, findings).check();
        }
    }
}

}  // namespace quarterdeck
