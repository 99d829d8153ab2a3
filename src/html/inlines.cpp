#include "html/inlines.hpp"

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "chart/marks/rag_shape.hpp"
#include "chart/sparkline.hpp"
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

/// As wide as it is in print, and in the colour of its text, whatever that is.
std::string render_sparkline(const Sparkline& sparkline) {
    constexpr double text_size = 10;
    if (sparkline.values.empty()) return {};
    const Frame drawing = lay_out_sparkline(sparkline.values, text_size, {});
    std::string shapes;
    for (const FrameItem& item : drawing.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape == nullptr) continue;
        const bool line = shape->outline == Paint::filled;
        shapes += fmt::format("<path class=\"{}\" d=\"{}\"/>", line ? "line" : "dot", svg_path_data(shape->path));
    }
    return fmt::format("<svg class=\"sparkline\" viewBox=\"0 0 {0} {1}\" style=\"width: {2}em; height: {3}em\" role=\"img\" "
                       "aria-label=\"{4}\">{5}</svg>",
                       svg_number(drawing.size.width), svg_number(drawing.size.height),
                       svg_number(drawing.size.width / text_size), svg_number(drawing.size.height / text_size),
                       escape_markup(sparkline.alternative_text), shapes);
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
                          [](const Sparkline& sparkline) { return render_sparkline(sparkline); },
                      },
                      piece.node);
}

}  // namespace

std::string render_inlines(const Inlines& inlines) {
    std::string markup;
    for (const Inline& piece : inlines) markup += render_inline(piece);
    return markup;
}

std::string render_paragraph(const char* name, const Inlines& text) {
    return text.empty() ? "" : block_element("p", attribute("class", name), render_inlines(text));
}

}  // namespace quarterdeck
