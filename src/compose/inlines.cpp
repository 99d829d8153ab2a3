#include "compose/inlines.hpp"

#include <algorithm>

#include <utility>

#include "base/overloaded.hpp"
#include "compose/references.hpp"
#include "compose/wording.hpp"
#include "template/inline_references.hpp"

namespace quarterdeck {
namespace {

void append(Inlines& target, Inlines addition) {
    for (Inline& part : addition) target.push_back(std::move(part));
}

Inlines compose_inline(const markup::Inline& part, Composition& composition) {
    const SourceSpan& span = part.span;
    return std::visit(overloaded{
                          [&](const markup::Text& text) { return plain(text.text, span); },
                          [&](const markup::Strong& strong) {
                              return Inlines{{Strong{compose_inlines(strong.content, composition)}, span}};
                          },
                          [&](const markup::Emphasis& emphasis) {
                              return Inlines{{Emphasis{compose_inlines(emphasis.content, composition)}, span}};
                          },
                          [&](const markup::Link& link) {
                              return Inlines{{Link{link.target, compose_inlines(link.content, composition)}, span}};
                          },
                          [&](const markup::Image& image) {
                              composition.diagnostics
                                  .error(span, "the picture “" + image.path + "” stands inside a line of text")
                                  .hint("let it stand in a paragraph of its own, with an empty line before and after");
                              return Inlines{};
                          },
                          [&](const markup::LanguageSpan& words) {
                              return Inlines{{LanguageSpan{words.language, plain(words.text, span)}, span}};
                          },
                          [&](const markup::FigureReference& reference) {
                              return resolve_reference(reference.reference, span, composition);
                          },
                          [&](const markup::LineBreak&) {
                              return Inlines{{LineBreak{}, span}};
                          },
                      },
                      part.node);
}

SourceSpan text_start(const Value::Scalar& scalar, SourceSpan place) {
    if (scalar.block) {
        place.line += 1;
        place.column = scalar.block_indent + 1;
    } else if (scalar.quoted) {
        place.column += 1;
    }
    return place;
}

}  // namespace

Inlines compose_inlines(const markup::Inlines& inlines, Composition& composition) {
    Inlines composed;
    for (const markup::Inline& part : inlines) append(composed, compose_inline(part, composition));
    return composed;
}

Inlines compose_setting(const Value& value, Composition& composition) {
    const Value::Scalar* scalar = value.scalar();
    if (scalar == nullptr) {
        composition.diagnostics.error(value.span, "this must be one line of text").hint("not a list and not a mapping");
        return {};
    }
    Inlines composed;
    SourceSpan place = text_start(*scalar, value.span);
    // A reference does not cross a line, so each line of a block is read by itself and keeps its place.
    std::string_view rest = trimmed(scalar->text);
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = trimmed(rest.substr(0, end));
        if (!composed.empty() && !line.empty()) append(composed, plain(" ", place));
        append(composed, compose_inlines(read_references(line, place, composition.diagnostics), composition));
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        place.line += 1;
    }
    return composed;
}

bool blank(const Inlines& inlines) { return trimmed(plain_text(inlines)).empty(); }

}  // namespace quarterdeck
