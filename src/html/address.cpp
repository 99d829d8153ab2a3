#include "html/address.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/small_letters.hpp"

namespace quarterdeck {

namespace {

bool is_letter_or_digit(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9');
}

// Browsers drop tabs and line ends inside an address and read a backslash as a slash, so that what is checked here
// would not be what they follow.
bool is_repaired_by_browsers(char character) {
    return static_cast<unsigned char>(character) <= 0x20 || character == '\\' || character == 0x7f;
}

bool is_allowed_scheme(std::string_view scheme) {
    const std::string lowered = in_small_letters(scheme);
    return lowered == "https" || lowered == "http" || lowered == "mailto";
}

}  // namespace

bool is_safe_address(std::string_view address) {
    if (address.empty() || std::any_of(address.begin(), address.end(), is_repaired_by_browsers)) return false;
    if (address.starts_with("//")) return false;  // leads to another host, although it looks relative
    const std::size_t colon = address.find_first_of(":/?#");
    if (colon == std::string_view::npos || address[colon] != ':') return true;
    return is_allowed_scheme(address.substr(0, colon));
}

std::string encode_path(std::string_view path) {
    std::string encoded;
    for (const char character : path) {
        const bool plain =
            is_letter_or_digit(character) || std::string_view("/-._~").find(character) != std::string_view::npos;
        encoded += plain ? std::string(1, character) : fmt::format("%{:02X}", static_cast<unsigned char>(character));
    }
    return encoded;
}

}  // namespace quarterdeck
