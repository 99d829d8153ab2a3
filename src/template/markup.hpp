#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/source_span.hpp"
#include "template/directive.hpp"
#include "template/reference.hpp"
#include "template/value.hpp"

/// Markdown as it was read: the tree of a template, a narrative or a document's text, with references not yet resolved.
namespace quarterdeck::markup {

struct Inline;
using Inlines = std::vector<Inline>;

struct Text { std::string text; };
struct Strong { Inlines content; };
struct Emphasis { Inlines content; };
/// A link; `#id` targets name a paragraph, heading or slide of the same document.
struct Link { std::string target; Inlines content; };
struct Image { std::string path; std::string alternative_text; };
/// Words in another language than the document's: `[Cyngor Sir]{lang=cy}`.
struct LanguageSpan { std::string language; std::string text; };
struct FigureReference { Reference reference; };
/// A line break the author asked for (two spaces or a backslash at the line's end).
struct LineBreak {};

struct Inline {
    std::variant<Text, Strong, Emphasis, Link, Image, LanguageSpan, FigureReference, LineBreak> node;
    SourceSpan span;
};

struct Block;
using Blocks = std::vector<Block>;

/// `# …` to `###### …`. `{#id}` at the end of the line names it.
struct Heading { int level = 1; Inlines text; std::string id; };
struct Paragraph { Inlines text; };
struct ListItem { Blocks blocks; std::string id; SourceSpan span; };
struct List { bool ordered = false; int start = 1; bool tight = true; std::vector<ListItem> items; };
struct Quote { Blocks blocks; };
struct ThematicBreak {};
/// A fenced directive: its kind, and its body read as the kind demands.
struct Directive {
    DirectiveKind kind = DirectiveKind::chart;
    Value settings;                     ///< For directives whose body is YAML.
    Blocks prose;                       ///< For directives whose body is Markdown.
    std::vector<Blocks> columns;        ///< For `columns`: what stands side by side.
    SourceSpan settings_span;
};

struct Block {
    std::variant<Heading, Paragraph, List, Quote, ThematicBreak, Directive> node;
    SourceSpan span;
};

}  // namespace quarterdeck::markup
