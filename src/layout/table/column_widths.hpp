#pragma once

#include <vector>

#include "document/block.hpp"

namespace quarterdeck {

/// What a column needs, padding included.
struct ColumnNeed {
    double minimum = 0;    ///< For its widest word.
    double whole = 0;      ///< For its short cells each on one line: "Quarter 1 2019/20" reads badly in two.
    double preferred = 0;  ///< For its widest cell on one line.
    Alignment alignment = Alignment::start;
    double figures = 0;    ///< For its figures, intervals and periods each on one line: what is broken last.
};

/// Shares a width out among a table's columns by what is in them. A table that needs far less stays narrower than it
/// may, so that the eye finds from a row's heading to its figures; one that needs more breaks its texts before its
/// short cells and those before its figures, and gives no column less than its widest word. More width never makes a
/// column narrower.
std::vector<double> column_widths(const std::vector<ColumnNeed>& needs, double available);

}  // namespace quarterdeck
