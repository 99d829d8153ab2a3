#pragma once

#include <string>
#include <string_view>

namespace quarterdeck {

/// Whether a text can name something: lower-case letters and digits in words joined by single hyphens, a letter first.
bool is_identifier(std::string_view text);

/// The identifier that a text was most likely meant to be: "Looked after" is `looked-after`. May be empty.
std::string identifier_from(std::string_view text);

}  // namespace quarterdeck
