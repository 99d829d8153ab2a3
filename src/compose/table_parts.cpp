#include "compose/table_parts.hpp"

#include <fmt/format.h>

#include "compose/inlines.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

std::string next_table_id(Composition& composition) {
    return composition.targets.reserve(fmt::format("table-{}", ++composition.table_count));
}

Inlines read_caption(const Settings& settings, const std::string& otherwise, Composition& composition) {
    const Value* value = settings.find("caption");
    return value == nullptr ? plain(otherwise, settings.place()) : compose_setting(*value, composition);
}

std::vector<Inlines> read_notes(const Settings& settings, Composition& composition) {
    std::vector<Inlines> notes;
    for (const Value* note : settings.items("notes")) notes.push_back(compose_setting(*note, composition));
    if (const Value* source = settings.find("source")) {
        Inlines line = plain("Source: ", source->span);
        for (Inline& part : compose_setting(*source, composition)) line.push_back(std::move(part));
        notes.push_back(std::move(line));
    }
    return notes;
}

Inlines figure_cell(const ReleasedFigure& figure, const Measure& measure, const Composition& composition) {
    std::string text = shown_figure(figure, measure, Form::cell, composition.language());
    return {Inline{FigureText{std::move(text), figure.key}, figure.span}};
}

}  // namespace quarterdeck
