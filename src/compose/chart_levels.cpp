#include "compose/chart_levels.hpp"

#include <fmt/format.h>

#include "model/derived.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

void add_targets(const Measure& measure, const PlacedText& word, std::vector<ReferenceLevel>& levels,
                 Composition& composition) {
    if (measure.targets.empty()) {
        composition.diagnostics.error(word.span, fmt::format("the measure “{}” has no target to draw", measure.id))
            .hint("give it a “target:” in content/measures.yaml");
    }
    for (const Target& target : measure.targets) {
        const std::string name = target.label.empty() ? "Target" : target.label;
        levels.push_back({fmt::format("{}: {}", name, shown_target(target, measure, composition.language())),
                          target.value.to_double()});
    }
}

void add_baseline(const Measure& measure, const AreaId& area, const PlacedText& word,
                  std::vector<ReferenceLevel>& levels, Composition& composition) {
    const ReleasedFigure figure = baseline_figure(composition.release(), measure, area);
    if (!measure.baseline) {
        composition.diagnostics.error(word.span, fmt::format("the measure “{}” has no baseline to draw", measure.id))
            .hint("give it a “baseline:” in content/measures.yaml");
    } else if (figure.state != FigureState::known) {
        composition.diagnostics.warning(
            word.span, fmt::format("the baseline of “{}” is {}, so it is not drawn", measure.id,
                                   figure.state == FigureState::missing ? "not known" : "hidden or not available"));
    } else {
        const std::string& language = composition.language();
        const std::string name = measure.baseline->label.empty()
                                     ? "Baseline " + shown_period(measure.baseline->period, language)
                                     : measure.baseline->label;
        levels.push_back({fmt::format("{}: {}", name, shown_figure(figure, measure, Form::text, language)),
                          figure.value.to_double()});
    }
}

}  // namespace

std::vector<ReferenceLevel> read_levels(const Settings& settings, const FigureGrid& grid, Composition& composition) {
    std::vector<ReferenceLevel> levels;
    const std::vector<PlacedText> words = settings.words("levels");
    if (words.empty()) return levels;
    if (grid.selection.measures.size() > 1) {
        settings.error("levels", "levels are of one measure, and this chart shows several");
        return levels;
    }
    const Measure& measure = *grid.selection.measures.front();
    for (const PlacedText& word : words) {
        if (word.text == "target") {
            add_targets(measure, word, levels, composition);
        } else if (word.text == "baseline") {
            add_baseline(measure, grid.selection.areas.front().id, word, levels, composition);
        } else {
            suggest(composition.diagnostics.error(word.span, fmt::format("there is no level “{}”", word.text)),
                    word.text, {"target", "baseline"});
        }
    }
    return levels;
}

}  // namespace quarterdeck
