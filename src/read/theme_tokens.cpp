#include "read/theme_tokens.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/decimal.hpp"
#include "base/suggest.hpp"

namespace quarterdeck {

namespace {

constexpr double largest_length = 5000;

struct PaletteEntry {
    std::string name;
    Colour ThemeColours::*member;
};

const std::vector<PaletteEntry>& palette() {
    static const std::vector<PaletteEntry> entries{{"ink", &ThemeColours::ink},
                                                   {"muted", &ThemeColours::muted},
                                                   {"paper", &ThemeColours::paper},
                                                   {"brand", &ThemeColours::brand},
                                                   {"on-brand", &ThemeColours::on_brand},
                                                   {"accent", &ThemeColours::accent},
                                                   {"link", &ThemeColours::link},
                                                   {"rule", &ThemeColours::rule},
                                                   {"stripe", &ThemeColours::stripe},
                                                   {"gridline", &ThemeColours::gridline},
                                                   {"comparator", &ThemeColours::comparator},
                                                   {"rag-green", &ThemeColours::rag_green},
                                                   {"rag-amber", &ThemeColours::rag_amber},
                                                   {"rag-red", &ThemeColours::rag_red}};
    return entries;
}

std::vector<std::string> palette_names() {
    std::vector<std::string> names;
    for (const PaletteEntry& entry : palette()) names.push_back(entry.name);
    return names;
}

std::vector<std::string> role_names() {
    std::vector<std::string> names;
    for (int index = 0; index < text_role_count; ++index) names.push_back(text_role_name(static_cast<TextRole>(index)));
    return names;
}

TextStyle& style_of(MediumTokens& tokens, TextRole role) { return tokens.text.at(static_cast<std::size_t>(role)); }

}  // namespace

void ThemeTokenReader::check_keys(const Value& mapping, const std::vector<std::string>& known) {
    if (mapping.map() == nullptr) {
        diagnostics_.error(mapping.span, "keys with their values are expected here")
            .hint(fmt::format("the keys are {}", fmt::join(known, ", ")));
        return;
    }
    for (const Value::Entry& entry : mapping.map()->entries) {
        if (std::find(known.begin(), known.end(), entry.key) != known.end()) continue;
        diagnostics_.error(entry.key_span, fmt::format("themes know no key “{}” here", entry.key))
            .hint(did_you_mean(entry.key, known))
            .hint(fmt::format("the keys are {}", fmt::join(known, ", ")));
    }
}

const Value* ThemeTokenReader::required(const Value& mapping, const std::string& key) {
    const Value* value = mapping.find(key);
    if (value == nullptr && mapping.map() != nullptr)
        diagnostics_.error(mapping.span, fmt::format("the theme has no “{}” here", key));
    return value;
}

std::string ThemeTokenReader::text(const Value& value) {
    if (const auto* scalar = value.scalar(); scalar != nullptr && !scalar->text.empty()) return scalar->text;
    diagnostics_.error(value.span, "a text is expected here");
    return {};
}

std::vector<std::string> ThemeTokenReader::texts(const Value& value) {
    std::vector<std::string> found;
    if (value.list() == nullptr) return {text(value)};
    for (const Value& item : value.list()->items) found.push_back(text(item));
    return found;
}

double ThemeTokenReader::number(const Value& value) {
    const auto parsed = value.scalar() != nullptr ? Decimal::parse(value.scalar()->text) : std::nullopt;
    if (parsed && !parsed->negative() && parsed->to_double() <= largest_length) return parsed->to_double();
    diagnostics_.error(value.span, fmt::format("a number from 0 to {:g} is expected here", largest_length))
        .hint("lengths are in points, without a unit");
    return 0;
}

Colour ThemeTokenReader::colour(const Value& value) {
    if (const auto* scalar = value.scalar(); scalar != nullptr) {
        if (const auto parsed = parse_colour(scalar->text)) return *parsed;
        diagnostics_.error(value.span, fmt::format("“{}” is no colour", scalar->text))
            .hint("write it as “#12436D”: a # and six hexadecimal digits, in quotes");
        return {};
    }
    Diagnostic& complaint = diagnostics_.error(value.span, "a colour is expected here");
    complaint.hint(value.null() ? "put the colour in quotes: without them YAML takes what follows # for a comment"
                                : "write it as \"#12436D\"");
    return {};
}

/// A colour of the palette by its name, or one of its own.
Colour ThemeTokenReader::named_colour(const Value& value, const ThemeColours& colours) {
    if (value.scalar() == nullptr || value.scalar()->text.starts_with('#')) return colour(value);
    for (const PaletteEntry& entry : palette()) {
        if (entry.name == value.scalar()->text) return colours.*entry.member;
    }
    diagnostics_.error(value.span, fmt::format("“{}” is no colour of this theme", value.scalar()->text))
        .hint(did_you_mean(value.scalar()->text, palette_names()))
        .hint(fmt::format("the colours are {}, or one like \"#12436D\"", fmt::join(palette_names(), ", ")));
    return {};
}

void ThemeTokenReader::read_series(const Value& settings, ThemeColours& colours) {
    const Value* series = required(settings, "series");
    if (series == nullptr) return;
    if (series->list() == nullptr || series->list()->items.empty()) {
        diagnostics_.error(series->span, "a list of colours is expected here, the first for a chart's subject");
        return;
    }
    for (const Value& item : series->list()->items) {
        colours.series.push_back(colour(item));
        colour_places_[fmt::format("series {}", colours.series.size())] = item.span;
    }
}

void ThemeTokenReader::read_colours(const Value& settings, ThemeColours& colours) {
    std::vector<std::string> known = palette_names();
    known.emplace_back("series");
    check_keys(settings, known);
    for (const PaletteEntry& entry : palette()) {
        const Value* value = required(settings, entry.name);
        if (value == nullptr) continue;
        colours.*entry.member = colour(*value);
        colour_places_[entry.name] = value->span;
    }
    read_series(settings, colours);
}

void ThemeTokenReader::read_length(const Value& settings, const std::string& key, double& length) {
    if (const Value* value = settings.find(key)) length = number(*value);
}

void ThemeTokenReader::read_size(const Value& settings, const std::string& key, Size& size) {
    const Value* value = required(settings, key);
    if (value == nullptr) return;
    if (value->list() == nullptr || value->list()->items.size() != 2) {
        diagnostics_.error(value->span, "a width and a height are expected here, such as [960, 540]");
        return;
    }
    size = {number(value->list()->items[0]), number(value->list()->items[1])};
}

void ThemeTokenReader::read_margins(const Value& settings, Margins& margins) {
    const Value* value = required(settings, "margins");
    if (value == nullptr) return;
    check_keys(*value, {"top", "right", "bottom", "left"});
    read_length(*value, "top", margins.top);
    read_length(*value, "right", margins.right);
    read_length(*value, "bottom", margins.bottom);
    read_length(*value, "left", margins.left);
}

void ThemeTokenReader::read_lengths(const Value& settings, MediumTokens& tokens) {
    read_size(settings, "size", tokens.size);
    read_margins(settings, tokens.margins);
    read_size(settings, "chart-full", tokens.chart_full);
    read_size(settings, "chart-half", tokens.chart_half);
    read_length(settings, "list-indent", tokens.list_indent);
    read_length(settings, "block-gap", tokens.block_gap);
    read_length(settings, "smaller", tokens.smaller);
}

std::optional<std::size_t> ThemeTokenReader::choice(const Value& settings, const std::string& key,
                                                    const std::vector<std::string>& names) {
    const Value* value = settings.find(key);
    if (value == nullptr) return std::nullopt;
    const std::string word = value->scalar() != nullptr ? value->scalar()->text : "";
    const auto found = std::find(names.begin(), names.end(), word);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    diagnostics_.error(value->span, fmt::format("“{}” is one of {}", key, fmt::join(names, ", ")))
        .hint(did_you_mean(word, names));
    return std::nullopt;
}

void ThemeTokenReader::read_style(const Value& settings, const std::string& place, const ThemeColours& colours,
                                  TextStyle& style) {
    check_keys(settings, {"size", "leading", "weight", "style", "colour", "before", "after"});
    read_length(settings, "size", style.size);
    read_length(settings, "leading", style.leading);
    read_choice(settings, "weight", std::array{"regular", "bold"}, style.bold);
    read_choice(settings, "style", std::array{"upright", "italic"}, style.italic);
    read_length(settings, "before", style.space_before);
    read_length(settings, "after", style.space_after);
    if (const Value* value = settings.find("colour")) {
        style.colour = named_colour(*value, colours);
        colour_places_[place] = value->span;
    }
}

void ThemeTokenReader::read_styles(const Value& settings, const std::string& medium, const ThemeColours& colours,
                                   MediumTokens& tokens) {
    check_keys(settings, role_names());
    TextStyle body;
    body.colour = colours.ink;
    if (const Value* value = required(settings, "body")) read_style(*value, medium + " body", colours, body);
    TextStyle base = body;
    base.space_before = 0;
    base.space_after = 0;
    for (int index = 0; index < text_role_count; ++index) {
        const auto role = static_cast<TextRole>(index);
        style_of(tokens, role) = role == TextRole::body ? body : base;
        const Value* value = settings.find(text_role_name(role));
        if (value == nullptr || role == TextRole::body) continue;
        read_style(*value, medium + " " + text_role_name(role), colours, style_of(tokens, role));
    }
}

void ThemeTokenReader::read_medium(const Value& settings, const std::string& medium, const Theme& theme,
                                   MediumTokens& tokens) {
    const Value* value = required(settings, medium);
    if (value == nullptr) return;
    check_keys(*value, {"size", "margins", "chart-full", "chart-half", "list-indent", "block-gap", "smaller", "heading-rule",
                        "table", "corner", medium == "slide" ? "cover" : "masthead", "text"});
    read_lengths(*value, tokens);
    read_choice(*value, "heading-rule", heading_rule_names, tokens.heading_rule);
    read_choice(*value, "table", table_look_names, tokens.table);
    read_length(*value, "corner", tokens.corner);
    if (const Value* styles = required(*value, "text")) read_styles(*styles, medium, theme.colours, tokens);
}

void ThemeTokenReader::read(const Value& settings, Theme& theme) {
    check_keys(settings, {"title", "wordmark", "inherits", "fonts", "colours", "slide", "paper"});
    if (const Value* title = required(settings, "title")) theme.title = text(*title);
    if (const Value* wordmark = settings.find("wordmark")) theme.wordmark = texts(*wordmark);
    if (const Value* colours = required(settings, "colours")) read_colours(*colours, theme.colours);
    read_medium(settings, "slide", theme, theme.slide);
    read_medium(settings, "paper", theme, theme.paper);
    if (const Value* slide = settings.find("slide")) read_choice(*slide, "cover", cover_look_names, theme.cover);
    if (const Value* paper = settings.find("paper")) read_choice(*paper, "masthead", masthead_names, theme.masthead);
}

}  // namespace quarterdeck
