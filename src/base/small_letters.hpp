#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace quarterdeck {

/// The text with A to Z made small. Other letters stay as they are: what is compared like this are schemes of addresses,
/// names on the command line and English words.
inline std::string in_small_letters(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    });
    return small;
}

}  // namespace quarterdeck
