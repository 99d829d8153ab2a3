#pragma once

#include <map>
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
    void read_flag(const Value& settings, const std::string& key, const std::string& on, const std::string& off,
                   bool& flag);
    double number(const Value& value);
    Colour colour(const Value& value);
    Colour named_colour(const Value& value, const ThemeColours& colours);

    Diagnostics& diagnostics_;
    ColourPlaces colour_places_;
};

}  // namespace quarterdeck
