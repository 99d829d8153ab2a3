#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quarterdeck {

/// An opaque sRGB colour.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Colour&) const = default;
};

/// Reads `#12436D`; nothing for any other form.
std::optional<Colour> parse_colour(std::string_view text);

/// `#12436d`.
std::string hex(Colour colour);

/// Contrast between two colours, 1 to 21 (WCAG 2.2, "contrast ratio", from relative luminance).
double contrast_ratio(Colour first, Colour second);

}  // namespace quarterdeck
