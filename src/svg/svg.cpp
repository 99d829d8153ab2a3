#include "svg/svg.hpp"

#include <optional>

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "svg/attributes.hpp"

namespace quarterdeck {

namespace {

/// The rectangle that a path draws when it goes round one from its top left corner, as filled_rectangle does.
std::optional<Rect> drawn_rectangle(const std::vector<PathStep>& path) {
    if (path.size() != 5 || !std::holds_alternative<ClosePath>(path[4])) return std::nullopt;
    const auto* start = std::get_if<MoveTo>(&path[0]);
    const auto* right = std::get_if<LineTo>(&path[1]);
    const auto* corner = std::get_if<LineTo>(&path[2]);
    const auto* below = std::get_if<LineTo>(&path[3]);
    if (start == nullptr || right == nullptr || corner == nullptr || below == nullptr) return std::nullopt;
    const bool square = start->to.y == right->to.y && right->to.x == corner->to.x && corner->to.y == below->to.y &&
                        below->to.x == start->to.x;
    const Rect area{start->to.x, start->to.y, right->to.x - start->to.x, corner->to.y - right->to.y};
    if (!square || area.width < 0 || area.height < 0) return std::nullopt;
    return area;
}

std::string area_attributes(Rect area) {
    return fmt::format(" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", svg_number(area.x), svg_number(area.y),
                       svg_number(area.width), svg_number(area.height));
}

std::string render(const Shape& shape) {
    const std::optional<Rect> area = drawn_rectangle(shape.path);
    const std::string element = area ? "rect" : "path";
    const std::string geometry = area ? area_attributes(*area) : fmt::format(" d=\"{}\"", svg_path_data(shape.path));
    const std::string start = fmt::format("<{} class=\"chart-mark\"{}{}", element, geometry, svg_paint(shape));
    if (shape.title.empty()) return start + "/>";
    return fmt::format("{}><title>{}</title></{}>", start, escape_markup(shape.title), element);
}

/// The place that a browser keeps when its own widths differ a little from those that the layout measured.
double anchored_x(const GlyphRun& run) {
    switch (run.anchor) {
        case TextAnchor::start:
            return run.origin.x;
        case TextAnchor::middle:
            return run.origin.x + run.width / 2;
        case TextAnchor::end:
            return run.origin.x + run.width;
    }
    return run.origin.x;
}

std::string anchor_attribute(TextAnchor anchor) {
    switch (anchor) {
        case TextAnchor::start:
            return "";
        case TextAnchor::middle:
            return " text-anchor=\"middle\"";
        case TextAnchor::end:
            return " text-anchor=\"end\"";
    }
    return "";
}

/// XML drops spaces at the ends of a text and joins those within it, unless told not to.
bool needs_its_spaces(const std::string& text) {
    return !text.empty() && (text.front() == ' ' || text.back() == ' ' || text.find("  ") != std::string::npos);
}

std::string render(const GlyphRun& run) {
    std::string attributes = fmt::format(" x=\"{}\" y=\"{}\" font-size=\"{}\"", svg_number(anchored_x(run)),
                                         svg_number(run.origin.y), svg_number(run.size));
    if (run.style.bold) attributes += " font-weight=\"700\"";
    if (run.style.italic) attributes += " font-style=\"italic\"";
    attributes += fmt::format(" fill=\"{}\"", hex(run.colour)) + anchor_attribute(run.anchor);
    if (needs_its_spaces(run.text)) attributes += " xml:space=\"preserve\"";
    return fmt::format("<text class=\"chart-text\"{}>{}</text>", attributes, escape_markup(run.text));
}

std::string render(const Picture& picture) {
    return fmt::format("<image{} href=\"{}\"/>", area_attributes(picture.area), escape_markup(picture.path));
}

std::string naming_attributes(const SvgDescription& description) {
    const std::string id = escape_markup(description.id);
    std::string names;
    if (!description.title.empty()) names = id + "-title";
    if (!description.text.empty()) names += (names.empty() ? "" : " ") + id + "-desc";
    return names.empty() ? " aria-hidden=\"true\"" : fmt::format(" role=\"img\" aria-labelledby=\"{}\"", names);
}

std::string naming_elements(const SvgDescription& description) {
    const std::string id = escape_markup(description.id);
    std::string elements;
    if (!description.title.empty()) {
        elements += fmt::format("<title id=\"{}-title\">{}</title>\n", id, escape_markup(description.title));
    }
    if (!description.text.empty()) {
        elements += fmt::format("<desc id=\"{}-desc\">{}</desc>\n", id, escape_markup(description.text));
    }
    return elements;
}

}  // namespace

std::string render_svg(const Frame& frame, const SvgDescription& description) {
    std::string svg =
        fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" width=\"100%\"{}>\n",
                    svg_number(frame.size.width), svg_number(frame.size.height), naming_attributes(description));
    svg += naming_elements(description);
    if (description.ground)
        svg += fmt::format("<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n", hex(*description.ground));
    svg += "<g aria-hidden=\"true\">\n";
    for (const FrameItem& item : frame.items) {
        svg += std::visit(overloaded{
                              [](const GlyphRun& run) { return render(run) + "\n"; },
                              [](const Shape& shape) { return render(shape) + "\n"; },
                              [](const Picture& picture) { return render(picture) + "\n"; },
                              [](const LinkArea&) { return std::string(); },
                          },
                          item.item);
    }
    return svg + "</g>\n</svg>\n";
}

}  // namespace quarterdeck
