#pragma once

#include <string>
#include <vector>

#include "read/source.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// A line of text as a YAML value that reads back as the same text: in quotes only where it needs them.
std::string yaml_text(const std::string& text);

/// A value behind `key:` and its colon, ending in a newline: on the same line where it fits, otherwise below, indented by two
/// columns more than the key's `indent`.
std::string yaml_value(const Value& value, int indent);

/// The text without empty lines at its end.
std::string without_empty_end(std::string text);

/// The comment lines and empty lines that stand right above a line of a file (counted from 1), without their indentation.
std::vector<std::string> comments_above(const SourceLines& lines, int line);

}  // namespace quarterdeck
