#pragma once

#include <string>
#include <string_view>

namespace quarterdeck {

/// ` name="value"` with the value escaped; nothing for an empty value.
std::string attribute(std::string_view name, std::string_view value);

/// `<name attributes>content</name>`. Attributes come from `attribute`, content is markup already.
std::string element(std::string_view name, std::string_view attributes, std::string_view content);

/// The same on a line of its own.
std::string block_element(std::string_view name, std::string_view attributes, std::string_view content);

}  // namespace quarterdeck
