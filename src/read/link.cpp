#include "read/link.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "model/figure_words.hpp"
#include "read/figure_keys.hpp"
#include "read/interval_hints.hpp"
#include "read/scalars.hpp"

namespace quarterdeck {

namespace {

/// What an officer would try for the ends of an interval.
bool is_end_of_interval(std::string_view name) {
    constexpr std::array<std::string_view, 7> ends = {"lower", "upper", "low", "high", "ci", "lci", "uci"};
    return std::find(ends.begin(), ends.end(), name) != ends.end();
}

bool is_nothing_entered(const Figure& figure) {
    return !figure.vintages.empty() && figure.vintages.back().shorthand == Shorthand::to_come;
}

}  // namespace

FigureLinker::FigureLinker(Archive& archive, Diagnostics& diagnostics) : archive_(archive), diagnostics_(diagnostics) {
    for (const Measure& measure : archive_.measures) {
        measures_.emplace(measure.id, &measure);
        measure_ids_.push_back(measure.id);
    }
    for (const Area& area : archive_.council.areas) {
        areas_.insert(area.id);
        area_ids_.push_back(area.id);
    }
}

void FigureLinker::link(const QuarterFile& quarter) {
    for (const FigureEntry& entry : quarter.figures) link_figure(entry);
    for (const auto& [period, statements] : quarter.finance) {
        for (const auto& [id, statement] : statements) archive_.finance[period].emplace(id, statement);
    }
}

void FigureLinker::link_baselines() {
    for (const Measure& measure : archive_.measures) {
        if (!measure.baseline || !measure.baseline->value) continue;
        const Baseline& baseline = *measure.baseline;
        FigureVintage vintage;
        vintage.value = baseline.value;
        vintage.span = baseline.span;
        const FigureKey key{measure.id, local_area, {}, baseline.period};
        const auto [first, is_new] = archive_.figures.emplace(key, Figure{key, {vintage}, baseline.span});
        if (is_new) continue;
        diagnostics_
            .error(baseline.span, fmt::format("{} is given twice: also in {}", figure_in_words(key),
                                              place_in_words(first->second.span)))
            .hint("leave “value” out: the baseline is then the figure of that file");
    }
}

void FigureLinker::link_figure(const FigureEntry& entry) {
    const auto found = measures_.find(entry.figure.key.measure);
    if (found == measures_.end()) {
        suggest_from(
            diagnostics_.error(entry.measure_span, fmt::format("there is no measure “{}” in content/measures.yaml",
                                                               entry.figure.key.measure)),
            entry.figure.key.measure, measure_ids_);
        return remember_gap(entry);
    }
    Figure figure = entry.figure;
    if (!resolve_names(entry, *found->second, figure.key)) return;
    check_confidence(*found->second, figure);
    const auto [first, is_new] = archive_.figures.emplace(figure.key, figure);
    if (is_new) return;
    diagnostics_
        .error(figure.span, fmt::format("{} is given twice: first in {}", figure_in_words(figure.key),
                                        place_in_words(first->second.span)))
        .hint("keep it in one place; a value that changed later is a list of values there, with “known:”");
}

/// An interval without its level tells nobody anything. Said once a measure.
void FigureLinker::check_confidence(const Measure& measure, const Figure& figure) {
    if (measure.confidence) return;
    for (const FigureVintage& vintage : figure.vintages) {
        if (!vintage.interval || !without_level_.insert(measure.id).second) continue;
        diagnostics_
            .error(vintage.interval->span, fmt::format("this figure has a confidence interval, and the register does not say of "
                                             "which level those of “{}” are", measure.id))
            .hint("add “confidence: 95” to the measure in content/measures.yaml");
    }
}

void FigureLinker::remember_gap(const FigureEntry& entry) {
    const auto meant = nearest_word(entry.figure.key.measure, measure_ids_);
    if (!meant) return;
    FigureKey key = entry.figure.key;
    key.measure = *meant;
    key.area = local_area;
    for (const auto& [name, span] : entry.names) (areas_.count(name) > 0 ? key.area : key.part) = name;
    FigureVintage unread;
    unread.span = entry.figure.span;
    gaps_.push_back({key, {unread}, entry.figure.span});
}

void FigureLinker::leave_gaps() {
    for (const Figure& gap : gaps_) archive_.figures.emplace(gap.key, gap);
}

bool FigureLinker::resolve_names(const FigureEntry& entry, const Measure& measure, FigureKey& key) {
    key.area.clear();
    for (const auto& name : entry.names) {
        if (!resolve_name(name, entry, measure, key)) return false;
    }
    if (key.area.empty()) key.area = local_area;
    return true;
}

bool FigureLinker::resolve_name(const std::pair<std::string, SourceSpan>& name, const FigureEntry& entry,
                                const Measure& measure, FigureKey& key) {
    const bool is_part = std::find(measure.parts.begin(), measure.parts.end(), name.first) != measure.parts.end();
    const bool is_area = areas_.count(name.first) > 0;
    if ((is_part && !key.part.empty()) || (!is_part && is_area && !key.area.empty())) {
        diagnostics_
            .error(name.second, fmt::format("“{}” stands inside another {}", name.first, is_part ? "part" : "area"))
            .hint("write them side by side");
        return false;
    }
    if (is_part) key.part = name.first;
    if (!is_part && is_area) key.area = name.first;
    if (is_part || is_area) return true;
    std::vector<std::string> names = area_ids_;
    names.insert(names.end(), measure.parts.begin(), measure.parts.end());
    std::vector<std::string> all = names;
    all.insert(all.end(), reserved_figure_keys().begin(), reserved_figure_keys().end());
    Diagnostic& complaint =
        diagnostics_.error(name.second, fmt::format("“{}” is neither an area nor a part of “{}”", name.first, measure.id));
    if (is_end_of_interval(name.first))
        complaint.hint(fmt::format("the ends of a confidence interval are written as one, as in {}", example_of_interval));
    if (name.first == "confidence")
        complaint.hint(fmt::format("its level is said once, at “{}” in content/measures.yaml; beside a value stands its "
                                   "interval, as in {}",
                                   measure.id, example_of_interval));
    complaint.hint(is_nothing_entered(entry.figure) ? hint_behind_comma(name.first, name.second) : "")
        .hint(did_you_mean(name.first, all))
        .hint(fmt::format("areas are declared in content/council.yaml, parts in content/measures.yaml: {}",
                          fmt::join(names, ", ")));
    return false;
}

void check_periods(const std::vector<QuarterFile>& quarters, Diagnostics& diagnostics) {
    std::map<Period, SourceSpan> seen;
    for (const QuarterFile& quarter : quarters) {
        const auto [first, is_new] = seen.emplace(quarter.text.period, quarter.span);
        if (is_new) continue;
        diagnostics
            .error(quarter.span, fmt::format("two files are about {}: the other is {}", quarter.text.period.id(),
                                             first->second.file->path))
            .hint("put all that one quarter holds into one file, and figures of other periods under “other-periods”");
    }
}

}  // namespace quarterdeck
