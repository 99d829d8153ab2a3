#pragma once

#include <string>
#include <string_view>

/// What an officer most likely meant by a value that cannot be read, and how to write it.
namespace quarterdeck {

std::string number_hint(std::string_view text);
std::string date_hint(std::string_view text);

}  // namespace quarterdeck
