#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/source_span.hpp"
#include "model/figure.hpp"
#include "model/rag.hpp"

namespace quarterdeck {

struct Inline;
/// A run of text with its marks, resolved: what a reader reads, in order.
using Inlines = std::vector<Inline>;

struct Text { std::string text; };
/// A figure as it reads, and which figure it is.
struct FigureText { std::string text; FigureKey key; };
struct Strong { Inlines content; };
struct Emphasis { Inlines content; };
/// `target`: https, http, mailto, a relative address, or `#id` of a place in this document.
struct Link { std::string target; Inlines content; };
struct LineBreak {};
/// Text in another language than the document's, such as `cy`.
struct LanguageSpan { std::string language; Inlines content; };
/// An abbreviation with what it stands for.
struct Abbreviation { std::string text; std::string expansion; };
/// A raised "(1)" that leads to the note of that id. `id` is the marker's own, for the way back; may be empty.
struct NoteMarker { std::string text; std::string note_id; std::string id = {}; };
/// A judgement. The word is what is read; every format sets a coloured shape before it, another one for each judgement.
struct RagText { Rag rag = Rag::green; std::string word; };
/// A series drawn as small as a word, the last value marked; nothing stands where a value is missing or hidden.
struct Sparkline { std::vector<std::optional<double>> values; std::string alternative_text; };

struct Inline {
    std::variant<Text, FigureText, Strong, Emphasis, Link, LineBreak, LanguageSpan, Abbreviation, NoteMarker, RagText, Sparkline> node;
    SourceSpan span;
};

/// One piece of plain text.
Inlines plain(std::string text, SourceSpan span = {});
/// The text alone, marks dropped; a line break becomes a space.
std::string plain_text(const Inlines& inlines);

}  // namespace quarterdeck
