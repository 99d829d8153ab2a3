#include <fmt/format.h>

#include "html/address.hpp"
#include "html/html.hpp"

namespace quarterdeck {

namespace {

/// Text for a quoted CSS string.
std::string css_string(const std::string& text) {
    std::string escaped;
    for (const char character : text) {
        const bool special = character == '"' || character == '\\' || static_cast<unsigned char>(character) < 0x20;
        escaped += special ? fmt::format("\\{:x} ", static_cast<unsigned char>(character)) : std::string(1, character);
    }
    return "\"" + escaped + "\"";
}

std::string font_format(const std::string& file_name) {
    return file_name.ends_with(".otf") ? "opentype" : file_name.ends_with(".woff2") ? "woff2" : "truetype";
}

std::string font_face(const std::string& family, const FontFile& file, bool bold, bool italic) {
    return fmt::format(
        "@font-face {{ font-family: {}; src: url(\"fonts/{}\") format(\"{}\"); font-weight: {}; font-style: {}; "
        "font-display: swap; }}\n",
        css_string(family), encode_path(file.name), font_format(file.name), bold ? 700 : 400,
        italic ? "italic" : "normal");
}

std::string fallback_family(const Theme& theme, std::size_t index) {
    return fmt::format("{} fallback {}", theme.font_family, index + 1);
}

std::string font_faces(const Theme& theme) {
    std::string rules;
    for (const FaceWeight weight :
         {FaceWeight::regular, FaceWeight::bold, FaceWeight::italic, FaceWeight::bold_italic}) {
        const bool bold = weight == FaceWeight::bold || weight == FaceWeight::bold_italic;
        const bool italic = weight == FaceWeight::italic || weight == FaceWeight::bold_italic;
        rules += font_face(theme.font_family, theme.faces.at(static_cast<std::size_t>(weight)), bold, italic);
    }
    for (std::size_t index = 0; index < theme.fallback_faces.size(); ++index) {
        rules += font_face(fallback_family(theme, index), theme.fallback_faces[index], false, false);
    }
    return rules;
}

std::string property(const std::string& name, const std::string& value) { return "  --" + name + ": " + value + ";\n"; }

std::string property(const std::string& name, double value) { return property(name, fmt::format("{:g}", value)); }

std::string font_stack(const Theme& theme) {
    std::string families = css_string(theme.font_family);
    for (std::size_t index = 0; index < theme.fallback_faces.size(); ++index) {
        families += ", " + css_string(fallback_family(theme, index));
    }
    return families + ", sans-serif";
}

std::string palette(const Theme& theme) {
    const ThemeColours& colours = theme.colours;
    return property("font-family", font_stack(theme)) + property("ink", hex(colours.ink)) +
           property("muted", hex(colours.muted)) + property("paper", hex(colours.paper)) +
           property("brand", hex(colours.brand)) + property("on-brand", hex(colours.on_brand)) +
           property("accent", hex(colours.accent)) + property("link", hex(colours.link)) +
           property("rule", hex(colours.rule)) + property("stripe", hex(colours.stripe)) +
           property("rag-green", hex(colours.rag_green)) + property("rag-amber", hex(colours.rag_amber)) +
           property("rag-red", hex(colours.rag_red));
}

std::string text_style(const std::string& role, const TextStyle& style) {
    return property(role + "-size", style.size) + property(role + "-leading", style.leading) +
           property(role + "-weight", style.bold ? "700" : "400") +
           property(role + "-style", style.italic ? "italic" : "normal") +
           property(role + "-colour", hex(style.colour)) + property(role + "-before", style.space_before) +
           property(role + "-after", style.space_after);
}

std::string medium_tokens(const MediumTokens& medium) {
    std::string properties =
        property("width", medium.size.width) + property("height", medium.size.height) +
        property("margin-top", medium.margins.top) + property("margin-right", medium.margins.right) +
        property("margin-bottom", medium.margins.bottom) + property("margin-left", medium.margins.left) +
        property("chart-full-width", medium.chart_full.width) +
        property("chart-full-height", medium.chart_full.height) +
        property("chart-half-width", medium.chart_half.width) +
        property("chart-half-height", medium.chart_half.height) + property("list-indent", medium.list_indent) +
        property("block-gap", medium.block_gap) + property("smaller", medium.smaller) + property("corner", medium.corner);
    for (int index = 0; index < text_role_count; ++index) {
        const auto role = static_cast<TextRole>(index);
        properties += text_style(text_role_name(role), medium.style(role));
    }
    return properties;
}

}  // namespace

std::string render_stylesheet(const Theme& theme) {
    return font_faces(theme) + ":root {\n" + palette(theme) + "}\n.deck {\n" + medium_tokens(theme.slide) +
           "}\n.report {\n" + medium_tokens(theme.paper) + "}\n" + theme.stylesheet;
}

}  // namespace quarterdeck
