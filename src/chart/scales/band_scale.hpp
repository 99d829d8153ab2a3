#pragma once

namespace quarterdeck {

/// An axis of categories: equal steps along a length, each with its middle.
class BandScale {
public:
    /// Steps fill the length, for columns and bars.
    static BandScale filling(double start, double length, int count);
    /// The first and last middles stand `inset` from the ends, for lines; a single one in the middle.
    static BandScale between(double start, double length, int count, double inset);

    int count() const { return count_; }
    double step() const { return step_; }
    double middle(int category) const { return first_middle_ + category * step_; }
    /// The border between a category and the one before it.
    double border(int category) const { return middle(category) - step_ / 2; }

private:
    BandScale(double first_middle, double step, int count) : first_middle_(first_middle), step_(step), count_(count) {}

    double first_middle_;
    double step_;
    int count_;
};

}  // namespace quarterdeck
