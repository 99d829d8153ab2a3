#include "compose/table_parts.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "compose/inlines.hpp"
#include "compose/slots.hpp"
#include "compose/wording.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"
#include "template/inline_references.hpp"

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
        Inlines line = plain(std::string(words_in(composition.language()).document.source), source->span);
        for (Inline& part : compose_setting(*source, composition)) line.push_back(std::move(part));
        notes.push_back(std::move(line));
    }
    return notes;
}

namespace {

/// The words of a note, or those of the slot that it names.
Inlines read_note(const Value& value, Composition& composition) {
    if (const Value::Scalar* scalar = value.scalar()) {
        Diagnostics unsaid;
        const markup::Block line{markup::Paragraph{read_references(scalar->text, value.span, unsaid)}, value.span};
        if (const Reference* slot = lone_slot(line)) return compose_slot_line(*slot, value.span, composition);
    }
    return compose_setting(value, composition);
}

}  // namespace

void add_column_notes(const Settings& settings, const std::vector<std::string>& names, Table& table,
                      Composition& composition) {
    const Value* given = settings.find("column-notes");
    if (given == nullptr) return;
    if (given->map() == nullptr) {
        settings.error("column-notes", "“column-notes” names columns and what is to be noted of each",
                       "as in “column-notes: { contacts: Counted once for each child. }”");
        return;
    }
    for (const Value::Entry& entry : given->map()->entries) {
        if (std::find(names.begin(), names.end(), entry.key) != names.end()) continue;
        suggest(composition.diagnostics.error(entry.key_span, fmt::format("no column is named “{}”", entry.key)),
                entry.key, names);
    }
    for (std::size_t column = 0; column < names.size(); ++column) {
        const Value* text = given->find(names[column]);
        if (text == nullptr) continue;
        Inlines words = read_note(*text, composition);
        if (blank(words)) continue;
        const std::size_t number = table.column_notes.size() + 1;
        ColumnNote note{fmt::format("({})", number), fmt::format("{}-column-note-{}", table.id, number),
                        fmt::format("{}-marker-{}", table.id, number), std::move(words)};
        Inlines& heading = table.columns[column].heading;
        heading.push_back({Text{" "}, text->span});
        heading.push_back({NoteMarker{note.label, note.id, note.marker_id}, text->span});
        table.column_notes.push_back(std::move(note));
    }
}

bool fits_a_page(const Table& table, const SourceSpan& span, Composition& composition) {
    constexpr std::size_t most_columns = 14;  // More, and words break and figures run into each other.
    const std::size_t columns = table.columns.size();
    if (columns <= most_columns) return true;
    composition.diagnostics
        .error(span, fmt::format("a table of {} columns is too wide for a page, which takes {}", columns, most_columns))
        .hint("show fewer measures, areas or values, or use several tables");
    return false;
}

Inlines figure_cell(const ReleasedFigure& figure, const Measure& measure, const Composition& composition) {
    std::string text = shown_figure(figure, measure, Form::cell, composition.language());
    return {Inline{FigureText{std::move(text), figure.key}, figure.span}};
}

}  // namespace quarterdeck
