#pragma once

#include <string>
#include <string_view>

#include "read/source.hpp"

namespace quarterdeck {

/// What a YAML parser gave up on.
struct YamlFailure {
    std::string message;  ///< yaml-cpp's own words.
    int line = 1;         ///< Within the passage, from 1.
    int column = 1;
    int open_line = 0;  ///< Where the innermost { or [ stands that is still open; 0 when there is none.
    int open_column = 0;
    int quote_line =
        0;  ///< Where the text in quotes began that was read last, if it runs over several lines; 0 otherwise.
    int quote_column = 0;
};

/// Why it gave up, in words that an officer can act on, at the place that has to be changed.
struct YamlExplanation {
    std::string message;
    std::string hint;
    int line = 1;
    int column = 1;
    int length = 1;
};

YamlExplanation explain_yaml_failure(const YamlFailure& failure, const SourceLines& lines);

/// The explanation of an unquoted `{{ … }}` at the start of a value, which YAML takes for two mappings.
YamlExplanation explain_unquoted_reference(int line, int column, const SourceLines& lines);

}  // namespace quarterdeck
