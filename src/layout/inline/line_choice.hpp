#pragma once

#include <string_view>
#include <vector>

#include "text/line_breaker.hpp"

namespace quarterdeck {

/// How the text of a paragraph is shared out among its lines. Both take as few lines as there can be.
enum class LineChoice {
    filled,    ///< Full lines, but no last line of a mere word: for running text.
    balanced,  ///< Lines of much the same length: for titles and headings.
};

/// One line of a text: its bytes, of which those from `visible_end` on are trailing space.
struct LineRange {
    std::size_t begin = 0;
    std::size_t visible_end = 0;
    std::size_t end = 0;
};

/// Chooses lines for a text. `positions` holds, for each byte and the end, how far from the start it stands, in points.
/// A word wider than the width is broken between characters.
std::vector<LineRange> choose_lines(std::string_view text, const std::vector<double>& positions,
                                    const std::vector<BreakOpportunity>& opportunities, double width,
                                    LineChoice choice);

/// The widest stretch that no opportunity divides, trailing space apart.
double widest_word(std::string_view text, const std::vector<double>& positions,
                   const std::vector<BreakOpportunity>& opportunities);
/// The widest line when only hard breaks end lines.
double widest_line(std::string_view text, const std::vector<double>& positions,
                   const std::vector<BreakOpportunity>& opportunities);

}  // namespace quarterdeck
