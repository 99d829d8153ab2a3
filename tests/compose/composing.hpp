#pragma once

#include <string>
#include <utility>

#include "compose/compose.hpp"

/// Small inputs for composing, built by hand. All figures are invented.
namespace quarterdeck::testing {

inline markup::Block words(std::string text) { return {markup::Paragraph{{{markup::Text{std::move(text)}, {}}}}, {}}; }

inline markup::Block heading(int level, std::string text) {
    return {markup::Heading{level, {{markup::Text{std::move(text)}, {}}}, ""}, {}};
}

inline markup::Inline reference(const std::string& text) {
    return {markup::FigureReference{std::get<Reference>(parse_reference(text))}, {}};
}

inline markup::Block alone(const std::string& text) { return {markup::Paragraph{{reference(text)}}, {}}; }

inline Prose prose(markup::Blocks blocks) { return {Prose::Presence::written, std::move(blocks), {}}; }

/// One document and all that it is made from.
struct Desk {
    Desk() {
        archive.council.name = "Northshire Council";
        archive.council.service = "Children's Services";
        source.form = DocumentForm::deck;
        source.name = "deck";
        entry.id = "deck";
        entry.title = "How it went";
        entry.period = Period::quarter_of(2024, 2);
    }

    Document compose() {
        diagnostics = {};
        const Release release(archive, entry.published);
        return compose_document({source, entry, narrative, release, {}}, diagnostics);
    }

    /// The messages of all complaints, one a line.
    std::string complaints() const {
        std::string text;
        for (const Diagnostic& diagnostic : diagnostics.sorted()) text += diagnostic.message + "\n";
        return text;
    }

    void add_measure(const std::string& id, Unit unit = Unit::count) {
        Measure measure;
        measure.id = id;
        measure.title = id;
        measure.short_title = id;
        measure.unit = unit;
        archive.measures.push_back(measure);
    }

    void add_figure(const std::string& measure, const Period& period, int value, std::optional<Date> known = {}) {
        Figure figure;
        figure.key = {measure, local_area, {}, period};
        FigureVintage vintage;
        vintage.value = Decimal(value, 0);
        vintage.known = known;
        figure.vintages.push_back(vintage);
        archive.figures[figure.key] = figure;
    }

    Archive archive;
    Template source;
    DocumentEntry entry;
    ProseSlots narrative;
    Diagnostics diagnostics;
};

}  // namespace quarterdeck::testing
