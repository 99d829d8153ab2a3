#include "html/element.hpp"

#include <fmt/format.h>

#include "svg/svg.hpp"

namespace quarterdeck {

std::string attribute(std::string_view name, std::string_view value) {
    return value.empty() ? std::string() : fmt::format(" {}=\"{}\"", name, escape_markup(value));
}

std::string element(std::string_view name, std::string_view attributes, std::string_view content) {
    return fmt::format("<{0}{1}>{2}</{0}>", name, attributes, content);
}

std::string block_element(std::string_view name, std::string_view attributes, std::string_view content) {
    return element(name, attributes, content) + "\n";
}

}  // namespace quarterdeck
