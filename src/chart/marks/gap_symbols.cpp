#include "chart/marks/gap_symbols.hpp"

#include "chart/scales/known_value.hpp"

namespace quarterdeck {

void draw_gap_symbols(ChartCanvas& canvas, const std::vector<GapSymbol>& gaps, double slot_width, double baseline,
                      Colour colour) {
    for (std::size_t first = 0; first < gaps.size();) {
        const std::string& symbol = gaps[first].symbol;
        std::size_t last = first;
        const bool narrow = canvas.text_width(symbol) + canvas.em() * 0.2 > slot_width;
        while (narrow && last + 1 < gaps.size() && gaps[last + 1].slot == gaps[last].slot + 1 &&
               gaps[last + 1].symbol == symbol) {
            ++last;
        }
        const double x = (gaps[first].x + gaps[last].x) / 2;
        canvas.draw_text(symbol, {x, baseline}, TextAnchor::middle, colour);
        first = last + 1;
    }
}

std::string point_title(const ChartSpec& chart, int series, int category) {
    const ChartSeries& owner = chart.series[static_cast<std::size_t>(series)];
    const ChartCategory& place = chart.categories[static_cast<std::size_t>(category)];
    std::string title = chart.series.size() > 1 && !owner.name.empty() ? owner.name + ", " : "";
    title += place.label;
    if (!place.group.empty()) title += " " + place.group;
    return title + ": " + point_at(owner, category).shown;
}

}  // namespace quarterdeck
