#include <algorithm>
#include <array>
#include <utility>

#include "theme/theme.hpp"

namespace quarterdeck {

namespace {

constexpr double text_contrast = 4.5;  // WCAG 2.2, 1.4.3
constexpr double mark_contrast = 3.0;  // WCAG 2.2, 1.4.11

struct NamedColour {
    std::string name;
    Colour colour;
};

class ContrastCheck {
public:
    void require(const NamedColour& foreground, const NamedColour& background, double required) {
        const double ratio = contrast_ratio(foreground.colour, background.colour);
        if (ratio < required) failures_.push_back({foreground.name, background.name, ratio, required});
    }

    std::vector<ContrastFailure> failures() && { return std::move(failures_); }

private:
    std::vector<ContrastFailure> failures_;
};

void check_palette(const ThemeColours& colours, ContrastCheck& check) {
    const NamedColour paper{"paper", colours.paper};
    const NamedColour brand{"brand", colours.brand};
    const NamedColour stripe{"stripe", colours.stripe};
    for (const NamedColour& text :
         {NamedColour{"ink", colours.ink}, {"muted", colours.muted}, {"link", colours.link}, brand}) {
        check.require(text, paper, text_contrast);
        check.require(text, stripe, text_contrast);
    }
    check.require({"on-brand", colours.on_brand}, brand, text_contrast);
    check.require({"accent", colours.accent}, paper, mark_contrast);
    check.require({"accent", colours.accent}, brand, mark_contrast);
    check.require({"comparator", colours.comparator}, paper, mark_contrast);
    for (const NamedColour& mark : {NamedColour{"rag-green", colours.rag_green}, {"rag-amber", colours.rag_amber},
                                    {"rag-red", colours.rag_red}}) {
        check.require(mark, paper, mark_contrast);
        check.require(mark, stripe, mark_contrast);
    }
    for (std::size_t index = 0; index < colours.series.size(); ++index) {
        check.require({"series " + std::to_string(index + 1), colours.series[index]}, paper, mark_contrast);
    }
}

/// Callouts, cards and every other row of a table are filled with it.
bool stands_on_stripe(TextRole role) {
    constexpr std::array roles = {TextRole::table_cell, TextRole::callout, TextRole::subheading,
                                  TextRole::caption,    TextRole::small,   TextRole::body};
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

/// A slide's `title` is a cover's, and the heads of banded tables are filled.
bool stands_on_brand(TextRole role, const MediumTokens& tokens, bool is_slide) {
    if (role == TextRole::table_heading) return tokens.table == TableLook::banded;
    return is_slide && role == TextRole::title;
}

void check_text(const std::string& medium, const MediumTokens& tokens, const ThemeColours& colours,
                ContrastCheck& check) {
    const NamedColour paper{"paper", colours.paper};
    const NamedColour brand{"brand", colours.brand};
    for (int index = 0; index < text_role_count; ++index) {
        const auto role = static_cast<TextRole>(index);
        const NamedColour text{medium + " " + text_role_name(role), tokens.style(role).colour};
        check.require(text, stands_on_brand(role, tokens, medium == "slide") ? brand : paper, text_contrast);
        if (stands_on_stripe(role)) check.require(text, {"stripe", colours.stripe}, text_contrast);
    }
}

}  // namespace

std::vector<ContrastFailure> contrast_failures(const Theme& theme) {
    ContrastCheck check;
    check_palette(theme.colours, check);
    check_text("slide", theme.slide, theme.colours, check);
    check_text("paper", theme.paper, theme.colours, check);
    return std::move(check).failures();
}

}  // namespace quarterdeck
