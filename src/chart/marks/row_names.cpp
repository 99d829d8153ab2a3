#include "chart/marks/row_names.hpp"

#include <algorithm>

#include "text/grapheme.hpp"

namespace quarterdeck {

namespace {

constexpr double widest_beside_when_narrow = 0.25;  // Of the frame.
constexpr double letter_width = 0.6;                // In ems, in text of many words, with some to spare.

double likely_width(std::string_view text) { return letter_width * static_cast<double>(grapheme_ends(text).size()); }

}  // namespace

bool names_stand_above(const ChartCanvas& canvas, double frame_width, const std::vector<std::string>& names) {
    return frame_width < narrow_frame * canvas.em() && canvas.widest(names) > widest_beside_when_narrow * frame_width;
}

bool names_likely_above(const std::vector<std::string>& names, double frame_width) {
    return frame_width < narrow_frame && std::any_of(names.begin(), names.end(), [&](const std::string& name) {
               return likely_width(name) > widest_beside_when_narrow * frame_width;
           });
}

int likely_lines(const std::string& text, double width) {
    int lines = 1;
    double used = 0;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        const double word = likely_width(std::string_view(text).substr(start, end - start));
        if (used > 0 && used + letter_width + word > width) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? letter_width : 0) + word;
        start = end + 1;
    }
    return lines;
}

int most_likely_lines(const std::vector<std::string>& texts, double width) {
    int most = 1;
    for (const std::string& text : texts) most = std::max(most, likely_lines(text, width));
    return most;
}

double height_of_names(const ChartCanvas& canvas, double frame_width, const std::vector<std::string>& names) {
    std::size_t lines = 0;
    for (const std::string& name : names) lines = std::max(lines, canvas.wrap(name, frame_width).size());
    return static_cast<double>(lines) * canvas.line_height();
}

void draw_name_above(ChartCanvas& canvas, const std::vector<std::string>& lines, Point top_left) {
    double middle = top_left.y + canvas.line_height() / 2;
    for (const std::string& line : lines) {
        canvas.draw_line_on_paper(line, {top_left.x, middle + canvas.baseline_below_middle()}, TextAnchor::start,
                                  canvas.colours().ink);
        middle += canvas.line_height();
    }
}

}  // namespace quarterdeck
