#include "chart/marks/gap_symbols.hpp"

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

}  // namespace quarterdeck
