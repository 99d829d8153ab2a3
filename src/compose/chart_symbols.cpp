#include "compose/chart_symbols.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "compose/symbols.hpp"
#include "compose/wording.hpp"

namespace quarterdeck {
namespace {

std::vector<Shorthand> drawn_symbols(const ChartSpec& spec, bool breaks_drawn) {
    std::vector<Shorthand> symbols;
    for (const ChartPanel& panel : spec.panels) {
        for (const ChartSeries& series : panel.series) {
            for (const ChartPoint& point : series.points) {
                for (const Shorthand symbol : symbols_in(point.shown)) symbols.push_back(symbol);
                if (breaks_drawn && point.begins_anew) symbols.push_back(Shorthand::break_in_series);
            }
        }
    }
    return symbols;
}

bool has_break(const ChartSeries& series) {
    return std::any_of(series.points.begin(), series.points.end(), [](const ChartPoint& point) { return point.begins_anew; });
}

/// The series that have a break where others have none.
std::vector<std::string> series_with_breaks(const ChartSpec& spec) {
    std::vector<std::string> broken;
    bool all = true;
    for (const ChartPanel& panel : spec.panels) {
        const bool titled = panel.series.size() == 1 && !panel.title.empty();
        for (const ChartSeries& series : panel.series) {
            if (has_break(series)) broken.push_back(titled ? panel.title : series.name);
            all = all && has_break(series);
        }
    }
    return all ? std::vector<std::string>{} : broken;
}

}  // namespace

std::vector<Inlines> explain_drawn_symbols(const ChartSpec& spec, bool breaks_drawn) {
    std::vector<Shorthand> symbols = drawn_symbols(spec, breaks_drawn);
    const std::vector<std::string> broken = breaks_drawn ? series_with_breaks(spec) : std::vector<std::string>{};
    if (broken.empty()) return explain_symbols(symbols, spec.language);
    std::erase(symbols, Shorthand::break_in_series);
    std::vector<Inlines> notes = explain_symbols(symbols, spec.language);
    const Inlines on_breaks = explain_symbols({Shorthand::break_in_series}, spec.language).front();
    notes.push_back(plain(fmt::format("{} ({})", plain_text(on_breaks), joined_words(broken, spec.language))));
    return notes;
}

}  // namespace quarterdeck
