#include "html/inlines.hpp"

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "chart/marks/rag_shape.hpp"
#include "html/address.hpp"
#include "html/element.hpp"
#include "svg/attributes.hpp"
#include "svg/svg.hpp"

namespace quarterdeck {

namespace {

std::string render_link(const Link& link) {
    const std::string content = render_inlines(link.content);
    return is_safe_address(link.target) ? element("a", attribute("href", link.target), content) : content;
}

std::string render_note_marker(const NoteMarker& marker) {
    const std::string text = escape_markup(marker.text);
    if (marker.note_id.empty()) return element("sup", "", text);
    const std::string role = marker.id.empty() ? "" : " role=\"doc-noteref\"";
    return element("sup", attribute("id", marker.id),
                   element("a", attribute("href", "#" + marker.note_id) + role, text));
}

/// The shape is decoration: the word says the same.
std::string render_judgement(const RagText& judgement) {
    constexpr Rect square{0, 0, 12, 12};
    const std::string shape =
        fmt::format("<svg viewBox=\"0 0 12 12\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{}\"/></svg>",
                    svg_path_data(rag_path(judgement.rag, square)));
    return element("span", attribute("class", "rag rag--" + rag_name(judgement.rag)),
                   shape + escape_markup(judgement.word));
}

std::string render_inline(const Inline& piece) {
    return std::visit(overloaded{
                          [](const Text& text) { return escape_markup(text.text); },
                          [](const FigureText& figure) { return escape_markup(figure.text); },
                          [](const Strong& strong) { return element("strong", "", render_inlines(strong.content)); },
                          [](const Emphasis& emphasis) { return element("em", "", render_inlines(emphasis.content)); },
                          [](const Link& link) { return render_link(link); },
                          [](const LineBreak&) { return std::string("<br/>"); },
                          [](const LanguageSpan& span) {
                              return element("span", attribute("lang", span.language), render_inlines(span.content));
                          },
                          [](const Abbreviation& abbreviation) {
                              return element("abbr", attribute("title", abbreviation.expansion),
                                             escape_markup(abbreviation.text));
                          },
                          [](const NoteMarker& marker) { return render_note_marker(marker); },
                          [](const RagText& judgement) { return render_judgement(judgement); },
                      },
                      piece.node);
}

}  // namespace

std::string render_inlines(const Inlines& inlines) {
    std::string markup;
    for (const Inline& piece : inlines) markup += render_inline(piece);
    return markup;
}

}  // namespace quarterdeck
