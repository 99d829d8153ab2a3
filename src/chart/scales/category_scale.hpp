#pragma once

#include <vector>

#include "document/chart_spec.hpp"

namespace quarterdeck {

/// An axis of categories along a length, each with its middle. Periods stand where they lie in time, so that a quarter
/// that is left out leaves its room, and many of them as much as looks well; anything else stands in equal steps.
class CategoryScale {
public:
    explicit CategoryScale(const std::vector<ChartCategory>& categories);

    /// Lays the categories out so that their steps fill the length, for columns and bars. With a lead, each keeps so much
    /// before its step free, for its name.
    void fill(double start, double length, double lead = 0);
    /// Lays them out so that the first and last middles stand `inset` from the ends, for lines; a single one in the
    /// middle.
    void span(double start, double length, double inset);

    int count() const { return static_cast<int>(places_.size()); }
    /// What each category has for itself: the least distance of two neighbours.
    double step() const { return unit_ - lead_; }
    double middle(int category) const { return first_middle_ + places_.at(static_cast<std::size_t>(category)) * unit_; }
    /// Whether no period is left out between a category and the one before it: as many quarters lie between them as between
    /// most others, or none. A line may join the two.
    bool follows(int category) const { return follows_.at(static_cast<std::size_t>(category)); }
    /// The category's number among those that follow each other: where periods are left out, one is.
    int number(int category) const;
    /// The border between a category and the one before it.
    double border(int category) const;

private:
    std::vector<double> places_;  ///< From 0, in units of the nearest two.
    std::vector<bool> follows_;
    double first_middle_ = 0;
    double unit_ = 1;
    double lead_ = 0;
};

}  // namespace quarterdeck
