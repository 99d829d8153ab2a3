#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "template/value.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// Where each colour stands, by the names that contrast_failures gives: "muted", "series 2", "slide heading".
using ColourPlaces = std::map<std::string, SourceSpan>;

/// Reads a theme's settings into tokens and complains about keys that it does not know, keys that are missing, and
/// values that are none.
class ThemeTokenReader {
public:
    explicit ThemeTokenReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    /// Title, wordmark, colours, slide and paper. Fonts and files are not part of it.
    void read(const Value& settings, Theme& theme);

    const ColourPlaces& colour_places() const { return colour_places_; }

    /// Complains about every key of a mapping that is not among the known ones.
    void check_keys(const Value& mapping, const std::vector<std::string>& known);
    /// The value under a key; complains when there is none.
    const Value* required(const Value& mapping, const std::string& key);
    std::string text(const Value& value);
    std::vector<std::string> texts(const Value& value);

private:
    void read_colours(const Value& settings, ThemeColours& colours);
    void read_series(const Value& settings, ThemeColours& colours);
    void read_medium(const Value& settings, const std::string& medium, const Theme& theme, MediumTokens& tokens);
    void read_lengths(const Value& settings, MediumTokens& tokens);
    void read_margins(const Value& settings, Margins& margins);
    void read_styles(const Value& settings, const std::string& medium, const ThemeColours& colours,
                     MediumTokens& tokens);
    void read_style(const Value& settings, const std::string& place, const ThemeColours& colours, TextStyle& style);
    void read_length(const Value& settings, const std::string& key, double& length);
    void read_size(const Value& settings, const std::string& key, Size& size);
    /// The place among the names of the word under a key; nothing where there is none, or another one.
    std::optional<std::size_t> choice(const Value& settings, const std::string& key, const std::vector<std::string>& names);
    template <class Choice, std::size_t count>
    void read_choice(const Value& settings, const std::string& key, const std::array<const char*, count>& names, Choice& chosen) {
        if (const auto place = choice(settings, key, {names.begin(), names.end()})) chosen = static_cast<Choice>(*place);
    }
    double number(const Value& value);
    Colour colour(const Value& value);
    Colour named_colour(const Value& value, const ThemeColours& colours);

    Diagnostics& diagnostics_;
    ColourPlaces colour_places_;
};

}  // namespace quarterdeck
