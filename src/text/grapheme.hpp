#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace quarterdeck {

/// Byte offsets of the ends of the text's characters as readers perceive them (extended grapheme clusters of UAX #29):
/// a letter with its combining accents is one. The last is the text's size; none for an empty text.
std::vector<std::size_t> grapheme_ends(std::string_view text);

}  // namespace quarterdeck
