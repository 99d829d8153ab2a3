#include "compose/stack_overlap.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/council.hpp"

namespace quarterdeck {
namespace {

/// Whether the register says that one measure counts some of those whom the other counts.
bool is_within(const Measure& part, const Measure& whole, const Release& release) {
    if (part.total == whole.id) return true;
    const std::vector<MeasureId> ids = release.measure_ids();
    return std::any_of(ids.begin(), ids.end(), [&](const MeasureId& id) {
        const Measure& share = *release.measure(id);
        return share.numerator == part.id && share.denominator == whole.id;
    });
}

/// A region, a nation or a group of councils may hold any area that is none of its own level.
bool is_within(const Area& part, const Area& whole) {
    if (part.part_of == whole.id) return true;
    const std::string level = geographic_level(whole);
    const bool wide = whole.group || level == "Regional" || level == "National";
    return wide && (whole.group || geographic_level(part) != level);
}

void complain_of_overlap(const std::string& part, const std::string& whole, const SourceSpan& span,
                         Composition& composition) {
    composition.diagnostics
        .error(span, fmt::format("“{}” counts some that “{}” counts, too, and a stack of both counts them twice", whole, part))
        .hint("use “kind: line”, “kind: clustered-columns” or “kind: small-multiples”");
}

bool measures_are_apart(const FigureGrid& grid, const SourceSpan& span, Composition& composition) {
    for (const Measure* part : grid.selection.measures) {
        for (const Measure* whole : grid.selection.measures) {
            if (part == whole || !is_within(*part, *whole, composition.release())) continue;
            complain_of_overlap(part->title, whole->title, span, composition);
            return false;
        }
    }
    return true;
}

bool areas_are_apart(const FigureGrid& grid, const SourceSpan& span, Composition& composition) {
    if (grid.columns.front().dimension != Dimension::area) return true;
    for (const Area& part : grid.selection.areas) {
        for (const Area& whole : grid.selection.areas) {
            if (part.id == whole.id || !is_within(part, whole)) continue;
            complain_of_overlap(part.title, whole.title, span, composition);
            return false;
        }
    }
    return true;
}

}  // namespace

bool parts_are_apart(const FigureGrid& grid, const SourceSpan& span, Composition& composition) {
    return measures_are_apart(grid, span, composition) && areas_are_apart(grid, span, composition);
}

}  // namespace quarterdeck
