#pragma once

#include <string>
#include <string_view>

namespace quarterdeck {

/// A line of YAML taken apart: where its value begins (columns from 1).
struct YamlLine {
    int indent = 0;
    std::string_view key;    ///< Empty for a list item without a key.
    std::string_view value;  ///< Empty when nothing follows.
    int value_column = 1;
};

YamlLine split_yaml_line(std::string_view text);

/// The value in quotes, such that YAML reads it as text.
std::string quoted_for_yaml(std::string_view text);

}  // namespace quarterdeck
