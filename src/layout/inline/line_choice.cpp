#include "layout/inline/line_choice.hpp"

#include <algorithm>
#include <limits>

#include "text/grapheme.hpp"

namespace quarterdeck {

namespace {

/// Against rounding: a line may be this much too wide, in points.
constexpr double line_tolerance = 0.001;
/// A last line shorter than this part of the width looks lost.
constexpr double short_line = 0.2;

std::size_t visible_end(std::string_view text, std::size_t begin, std::size_t end) {
    while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
    return end;
}

class LineChooser {
public:
    LineChooser(std::string_view text, const std::vector<double>& positions, double width, LineChoice choice)
        : text_(text), positions_(positions), width_(width), choice_(choice) {}

    /// Divides words that are wider than a line between their characters.
    void take_opportunities(const std::vector<BreakOpportunity>& opportunities) {
        std::size_t begin = 0;
        for (const BreakOpportunity& opportunity : opportunities) {
            const auto end = static_cast<std::size_t>(opportunity.offset);
            if (visible_width(begin, end) > width_ + line_tolerance) divide(begin, visible_end(text_, begin, end));
            breaks_.push_back({end, opportunity.mandatory});
            begin = end;
        }
    }

    std::vector<LineRange> choose() {
        if (breaks_.empty()) return {};
        best_.resize(breaks_.size());
        for (std::size_t last = 0; last < breaks_.size(); ++last) find_best_line_ending_at(last);
        return trace_back();
    }

private:
    struct Break {
        std::size_t offset = 0;
        bool mandatory = false;
    };
    /// The best way to set the text up to a break: the number of lines first, then how ragged they are.
    struct Best {
        int lines = std::numeric_limits<int>::max();
        double raggedness = 0;
        std::ptrdiff_t previous = -1;  ///< The break that ends the line before; -1 for the text's start.
    };

    double visible_width(std::size_t begin, std::size_t end) const {
        return positions_[visible_end(text_, begin, end)] - positions_[begin];
    }

    void divide(std::size_t begin, std::size_t end) {
        for (const std::size_t offset : grapheme_ends(text_.substr(begin, end - begin))) {
            if (begin + offset < end) breaks_.push_back({begin + offset, false});
        }
    }

    void find_best_line_ending_at(std::size_t last) {
        for (auto previous = static_cast<std::ptrdiff_t>(last) - 1; previous >= -1; --previous) {
            const std::size_t begin = previous < 0 ? 0 : breaks_[static_cast<std::size_t>(previous)].offset;
            const double line_width = visible_width(begin, breaks_[last].offset);
            // A single character wider than the line stands alone on its line: there is no way to divide it.
            const bool only_choice = previous + 1 == static_cast<std::ptrdiff_t>(last);
            if (line_width > width_ + line_tolerance && !only_choice) break;
            consider(previous, last, line_width);
            if (previous >= 0 && breaks_[static_cast<std::size_t>(previous)].mandatory) break;
        }
    }

    void consider(std::ptrdiff_t previous, std::size_t last, double line_width) {
        Best candidate{1, raggedness(line_width, last), previous};
        if (previous >= 0) {
            candidate.lines += best_[static_cast<std::size_t>(previous)].lines;
            candidate.raggedness += best_[static_cast<std::size_t>(previous)].raggedness;
        }
        Best& best = best_[last];
        const bool better = candidate.lines < best.lines ||
                            (candidate.lines == best.lines && candidate.raggedness < best.raggedness - 1e-9);
        if (better) best = candidate;
    }

    double raggedness(double line_width, std::size_t last) const {
        const double filled = std::min(1.0, line_width / std::max(width_, 1.0));
        const bool ends_paragraph = breaks_[last].mandatory || last + 1 == breaks_.size();
        if (!ends_paragraph || choice_ == LineChoice::balanced) return (1 - filled) * (1 - filled);
        return filled < short_line ? 0.5 * (1 - filled / short_line) : 0;
    }

    std::vector<LineRange> trace_back() const {
        std::vector<LineRange> lines;
        for (auto last = static_cast<std::ptrdiff_t>(breaks_.size()) - 1; last >= 0;) {
            const Best& best = best_[static_cast<std::size_t>(last)];
            const std::size_t begin = best.previous < 0 ? 0 : breaks_[static_cast<std::size_t>(best.previous)].offset;
            const std::size_t end = breaks_[static_cast<std::size_t>(last)].offset;
            lines.push_back({begin, visible_end(text_, begin, end), end});
            last = best.previous;
        }
        std::reverse(lines.begin(), lines.end());
        return lines;
    }

    std::string_view text_;
    const std::vector<double>& positions_;
    double width_;
    LineChoice choice_;
    std::vector<Break> breaks_;
    std::vector<Best> best_;
};

double widest_stretch(std::string_view text, const std::vector<double>& positions,
                      const std::vector<BreakOpportunity>& opportunities, bool only_mandatory) {
    double widest = 0;
    std::size_t begin = 0;
    for (const BreakOpportunity& opportunity : opportunities) {
        const auto end = static_cast<std::size_t>(opportunity.offset);
        if (only_mandatory && !opportunity.mandatory && end != text.size()) continue;
        widest = std::max(widest, positions[visible_end(text, begin, end)] - positions[begin]);
        begin = end;
    }
    return widest;
}

}  // namespace

std::vector<LineRange> choose_lines(std::string_view text, const std::vector<double>& positions,
                                    const std::vector<BreakOpportunity>& opportunities, double width,
                                    LineChoice choice) {
    LineChooser chooser(text, positions, width, choice);
    chooser.take_opportunities(opportunities);
    return chooser.choose();
}

double widest_word(std::string_view text, const std::vector<double>& positions,
                   const std::vector<BreakOpportunity>& opportunities) {
    return widest_stretch(text, positions, opportunities, false);
}

double widest_line(std::string_view text, const std::vector<double>& positions,
                   const std::vector<BreakOpportunity>& opportunities) {
    return widest_stretch(text, positions, opportunities, true);
}

}  // namespace quarterdeck
