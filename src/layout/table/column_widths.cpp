#include "layout/table/column_widths.hpp"

#include <algorithm>
#include <numeric>

namespace quarterdeck {

namespace {

/// A table is stretched to this many times what it needs, one of few columns to less: there each column that is stretched
/// takes the figures further from their names.
constexpr double most_stretch = 1.4;
constexpr double most_stretch_of_few = 1.15;
constexpr std::size_t few_columns = 3;
/// Halvings of an interval that take it below what counts.
constexpr int part_steps = 50;

double sum_of(const std::vector<ColumnNeed>& needs, double ColumnNeed::*width) {
    double sum = 0;
    for (const ColumnNeed& need : needs) sum += need.*width;
    return sum;
}

/// Columns of figures look alike when they are equally wide, or as nearly so as there is room for.
std::vector<ColumnNeed> with_equal_figures(std::vector<ColumnNeed> needs, double available) {
    double widest = 0;
    for (const ColumnNeed& need : needs) {
        if (need.alignment == Alignment::end) widest = std::max(widest, need.preferred);
    }
    double lacking = 0;
    for (const ColumnNeed& need : needs) {
        if (need.alignment == Alignment::end) lacking += widest - need.preferred;
    }
    if (lacking <= 0) return needs;
    const double part = std::clamp((available - sum_of(needs, &ColumnNeed::preferred)) / lacking, 0.0, 1.0);
    for (ColumnNeed& need : needs) {
        if (need.alignment == Alignment::end) need.preferred += (widest - need.preferred) * part;
    }
    return needs;
}

template <class Width>
std::vector<double> each_column(const std::vector<ColumnNeed>& needs, Width width) {
    std::vector<double> widths(needs.size());
    std::transform(needs.begin(), needs.end(), widths.begin(), width);
    return widths;
}

std::vector<double> stretched(const std::vector<ColumnNeed>& needs, double preferred, double available) {
    const double width = std::min(available, preferred * (needs.size() > few_columns ? most_stretch : most_stretch_of_few));
    return each_column(needs, [&](const ColumnNeed& need) { return need.preferred * width / preferred; });
}

/// Between two widths of each column, as far as there is room: where no column has less than the lower one, each has the
/// same part of the higher one, so that the longest cells come out at the same number of lines.
std::vector<double> between(const std::vector<ColumnNeed>& needs, double ColumnNeed::*low, double ColumnNeed::*high, double available) {
    const auto with_part = [&](double part) {
        return each_column(needs, [&](const ColumnNeed& need) { return std::max(need.*low, need.*high * part); });
    };
    double fitting = 0, too_much = 1;
    for (int step = 0; step < part_steps; ++step) {
        const double middle = (fitting + too_much) / 2;
        const std::vector<double> widths = with_part(middle);
        (std::accumulate(widths.begin(), widths.end(), 0.0) <= available ? fitting : too_much) = middle;
    }
    return with_part(fitting);
}

}  // namespace

std::vector<double> column_widths(const std::vector<ColumnNeed>& needs, double available) {
    std::vector<ColumnNeed> evened = with_equal_figures(needs, available);
    for (ColumnNeed& need : evened) {
        need.figures = std::clamp(need.figures, need.minimum, need.preferred);
        need.whole = std::clamp(need.whole, need.figures, need.preferred);
    }
    const double preferred = sum_of(evened, &ColumnNeed::preferred);
    if (preferred <= 0)
        return std::vector<double>(needs.size(), needs.empty() ? 0 : available / static_cast<double>(needs.size()));
    // Evening out may use up all the width, to the last bit of rounding.
    if (preferred <= available + 1e-9) return stretched(evened, preferred, available);
    const double minimum = sum_of(evened, &ColumnNeed::minimum);
    if (sum_of(evened, &ColumnNeed::whole) <= available)
        return between(evened, &ColumnNeed::whole, &ColumnNeed::preferred, available);
    if (sum_of(evened, &ColumnNeed::figures) <= available)
        return between(evened, &ColumnNeed::figures, &ColumnNeed::whole, available);
    if (minimum <= available) return between(evened, &ColumnNeed::minimum, &ColumnNeed::figures, available);
    return each_column(evened, [&](const ColumnNeed& need) { return need.minimum * available / minimum; });
}

}  // namespace quarterdeck
