#include "read/yaml_line.hpp"

#include <algorithm>

#include "read/source.hpp"

namespace quarterdeck {

YamlLine split_yaml_line(std::string_view text) {
    YamlLine line;
    std::size_t at = static_cast<std::size_t>(indent_of(text));
    while (text.substr(at, 2) == "- ") at = std::min(text.find_first_not_of(' ', at + 2), text.size());
    line.indent = static_cast<int>(at);
    const std::size_t colon = text.find(": ", at);
    const bool ends_in_colon = colon == std::string_view::npos && text.ends_with(':');
    if (colon != std::string_view::npos || ends_in_colon) {
        const std::size_t end = ends_in_colon ? text.size() - 1 : colon;
        line.key = stripped(text.substr(at, end - at));
        at = std::min(text.find_first_not_of(' ', end + 1), text.size());
    }
    line.value = stripped(text.substr(at));
    line.value_column = static_cast<int>(at) + 1;
    return line;
}

std::string quoted_for_yaml(std::string_view text) {
    std::string quoted = "\"";
    for (char byte : text) {
        if (byte == '"' || byte == '\\') quoted += '\\';
        quoted += byte;
    }
    return quoted + '"';
}

}  // namespace quarterdeck
