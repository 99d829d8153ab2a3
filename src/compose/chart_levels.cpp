#include "compose/chart_levels.hpp"

#include <utility>

#include <fmt/format.h>

#include "compose/chart_bands.hpp"
#include "model/derived.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// Over which of a grid's periods a target is the one in force.
struct InForce {
    bool anywhere = false;
    bool others = false;  ///< Whether another one is, in other periods.
    std::optional<CategoryStretch> over = {};  ///< Only where others are.
};

InForce in_force(const Target& target, const Measure& measure, const FigureGrid& grid) {
    InForce found;
    CategoryStretch over;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        if (target_for(measure, grid.rows[row].period.value_or(grid.selection.periods.back())) != &target) {
            found.others = true;
            continue;
        }
        over.last = static_cast<int>(row);
        if (!found.anywhere) over.first = over.last;
        found.anywhere = true;
    }
    if (found.anywhere && found.others) found.over = over;
    return found;
}

/// Of several targets each says by when it is due.
std::string target_name(const Target& target, const Measure& measure, const std::string& language) {
    if (!target.label.empty()) return target.label;
    const std::string name(words_in(language).charts.target);
    if (measure.targets.size() < 2 || !target.by) return name;
    return name + " " + filled(words_in(language).cards.due, shown_period(*target.by, language));
}

/// Those in force, each over its own periods, and those to come, over all.
void add_targets(const Measure& measure, const FigureGrid& grid, const PlacedText& word, ChartPanel& panel,
                 Composition& composition) {
    if (measure.targets.empty()) {
        composition.diagnostics.error(word.span, fmt::format("the measure “{}” has no target to draw", measure.id))
            .hint("give it a “target:” in content/measures.yaml");
    }
    const ChartWords& words = words_in(composition.language()).charts;
    const Period& first = grid.selection.periods.front();
    for (const Target& target : measure.targets) {
        const InForce stretch = in_force(target, measure, grid);
        const bool past = target.by && target.by->last_day() < first.last_day();
        if (past && !stretch.anywhere) continue;
        std::string label = filled(words.level, target_name(target, measure, composition.language()),
                                   shown_target(target, measure, composition.language()));
        // Of two values the first line names both.
        panel.levels.push_back({std::move(label), target.value.to_double(), stretch.over});
        if (target.upper) panel.levels.push_back({"", target.upper->to_double(), stretch.over});
    }
}

/// The band beside each target that is in force, over its own periods.
void add_tolerance(const Measure& measure, const FigureGrid& grid, const PlacedText& word, ChartPanel& panel,
                   Composition& composition) {
    const std::size_t before = panel.bands.size();
    for (const Target& target : measure.targets) {
        const InForce stretch = in_force(target, measure, grid);
        if (!stretch.anywhere) continue;
        for (ValueBand& band : tolerance_bands(measure, target, composition.language())) {
            band.over = stretch.over;
            panel.bands.push_back(std::move(band));
        }
    }
    if (panel.bands.size() > before) return;
    composition.diagnostics
        .error(word.span, fmt::format("the measure “{}” has no tolerance of its target to draw", measure.id))
        .hint("give it “target:”, “tolerance:” and “better:” in content/measures.yaml");
}

void add_baseline(const Measure& measure, const FigureSelection& selection, const PlacedText& word,
                  std::vector<ReferenceLevel>& levels, Composition& composition) {
    const AreaId& area = selection.areas.front().id;
    const ReleasedFigure figure = baseline_figure(composition.release(), measure, area);
    if (!measure.baseline) {
        composition.diagnostics.error(word.span, fmt::format("the measure “{}” has no baseline to draw", measure.id))
            .hint("give it a “baseline:” in content/measures.yaml");
    } else if (figure.state != FigureState::known) {
        composition.diagnostics.warning(
            word.span, fmt::format("the baseline of “{}” is {}, so it is not drawn", measure.id,
                                   figure.state == FigureState::missing ? "not known" : "hidden or not available"));
    } else if (breaks_after(figure.key.period, composition.release().figure({measure.id, area, {}, selection.periods.back()}))) {
        composition.diagnostics.warning(word.span, fmt::format("the baseline of “{}” is of before a break in its series, so it is "
                                                               "not drawn beside figures after it", measure.id));
    } else {
        const std::string& language = composition.language();
        const ChartWords& words = words_in(language).charts;
        const std::string name = measure.baseline->label.empty()
                                     ? filled(words.baseline, shown_period(measure.baseline->period, language))
                                     : measure.baseline->label;
        levels.push_back({filled(words.level, name, shown_figure(figure, measure, Form::text, language)),
                          figure.value.to_double()});
    }
}

void add_level(const Measure& measure, const FigureGrid& grid, const PlacedText& word, ChartPanel& panel,
               Composition& composition) {
    if (word.text == "target") {
        add_targets(measure, grid, word, panel, composition);
    } else if (word.text == "tolerance") {
        add_tolerance(measure, grid, word, panel, composition);
    } else if (word.text == "baseline") {
        add_baseline(measure, grid.selection, word, panel.levels, composition);
    } else {
        suggest(composition.diagnostics.error(word.span, fmt::format("there is no level “{}”", word.text)), word.text,
                {"target", "tolerance", "baseline"});
    }
}

/// Whether the register gives the measure what a level is drawn from.
bool has_level(const Measure& measure, std::string_view level) {
    if (level == "target") return !measure.targets.empty();
    if (level == "tolerance") return measure.tolerance.has_value();
    return level == "baseline" && measure.baseline.has_value();
}

}  // namespace

void read_levels(const Settings& settings, const FigureGrid& grid, ChartPanel& panel, Composition& composition) {
    const std::vector<PlacedText> words = settings.words("levels");
    if (words.empty()) return;
    if (grid.selection.measures.size() > 1) {
        settings.error("levels", "levels are of one measure, and this chart shows several",
                       "use “kind: small-multiples” or “kind: panels”, where each plot has its own, or a chart for each");
        return;
    }
    for (const PlacedText& word : words)
        add_level(*grid.selection.measures.front(), grid, word, panel, composition);
}

void read_levels_of_each(const Settings& settings, const FigureGrid& grid, std::vector<ChartPanel>& panels,
                         Composition& composition) {
    for (const PlacedText& word : settings.words("levels")) {
        bool any = false;
        for (std::size_t column = 0; column < panels.size(); ++column) {
            if (!has_level(column_measure(grid, column), word.text)) continue;
            add_level(column_measure(grid, column), grid, word, panels[column], composition);
            any = true;
        }
        // For its complaint.
        if (!any) add_level(column_measure(grid, 0), grid, word, panels.front(), composition);
    }
}

std::vector<std::string> take_level_names(ChartPanel& panel) {
    std::vector<std::string> names;
    const auto take = [&](std::string& label) {
        if (!label.empty()) names.push_back(std::exchange(label, ""));
    };
    for (ReferenceLevel& level : panel.levels) take(level.label);
    for (ValueBand& band : panel.bands) take(band.label);
    return names;
}

}  // namespace quarterdeck
