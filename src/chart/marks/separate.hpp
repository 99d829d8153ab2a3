#pragma once

#include <vector>

namespace quarterdeck {

/// A label on a line: where its middle would like to be, and how much of the line it takes.
struct Extent {
    double middle = 0;
    double length = 0;
};

/// Middles near the wanted ones, in the same order along the line, such that no two labels come nearer than `gap` and
/// all stay between `lower` and `upper`. Labels that together are longer than the line start at `lower` and run over.
std::vector<double> separate(const std::vector<Extent>& labels, double gap, double lower, double upper);

/// Whether they can all be placed.
bool can_separate(const std::vector<Extent>& labels, double gap, double lower, double upper);

}  // namespace quarterdeck
