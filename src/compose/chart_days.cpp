#include "compose/chart_days.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

bool is_counted_outside(const ReleasedFigure& figure) {
    const Period& period = figure.key.period;
    return figure.state == FigureState::known && figure.as_at &&
           (*figure.as_at < period.first_day() || period.last_day() < *figure.as_at);
}

}  // namespace

std::vector<Inlines> notes_on_days(const FigureGrid& grid, const std::string& language) {
    std::vector<std::string> told;
    for (const std::vector<ReleasedFigure>& row : grid.figures) {
        for (const ReleasedFigure& figure : row) {
            if (!is_counted_outside(figure)) continue;
            const std::string day = filled(words_in(language).cards.as_at, shown_date(*figure.as_at, language));
            std::string note = fmt::format("{}: {}", shown_period(figure.key.period, language), day);
            if (std::find(told.begin(), told.end(), note) == told.end()) told.push_back(std::move(note));
        }
    }
    if (told.empty()) return {};
    return {plain(fmt::format("{}", fmt::join(told, "; ")))};
}

}  // namespace quarterdeck
