#include "read/yaml_syntax.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include "read/yaml_line.hpp"

namespace quarterdeck {

namespace {

/// What the rules below look at.
struct Scene {
    const YamlFailure& failure;
    const SourceLines& lines;
    std::string_view text;  ///< The line of the failure.
    YamlLine line;
    int previous_number = 0;  ///< The last line before it that says something.
    std::string_view previous_text;
    YamlLine previous;

    bool says(std::string_view message) const { return failure.message == message; }
};

using Rule = std::optional<YamlExplanation> (*)(const Scene&);

std::string assignment(const YamlLine& line, const std::string& value) {
    return line.key.empty() ? value : fmt::format("{}: {}", line.key, value);
}

YamlExplanation at_value(const Scene& scene, std::string message, std::string hint) {
    return {std::move(message), std::move(hint), scene.failure.line, scene.line.value_column,
            static_cast<int>(scene.line.value.size())};
}

bool only_comment(std::string_view line) {
    const std::string_view text = stripped(line);
    return text.empty() || text.front() == '#';
}

bool colon_without_space(std::string_view text) {
    const std::string_view line = stripped(text);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == line.size() || line[colon + 1] == ' ')
        return false;
    return line.substr(0, colon).find_first_of(" \"'{[/") == std::string_view::npos;
}

std::optional<YamlExplanation> tab_in_indentation(const Scene& scene) {
    const std::string_view space = scene.text.substr(0, static_cast<std::size_t>(indent_of(scene.text)));
    const std::size_t tab = space.find('\t');
    if (tab == std::string_view::npos) return std::nullopt;
    return YamlExplanation{"this line is indented with a tab",
                           "indent with spaces, two for each level; most editors can turn tabs into spaces",
                           scene.failure.line, static_cast<int>(tab) + 1, 1};
}

/// Pasted from a web page or a word processor; it looks like a space and is none to YAML.
std::optional<YamlExplanation> pasted_space(const Scene& scene) {
    constexpr std::string_view space = "\xC2\xA0";
    for (const auto& [text, number] :
         {std::pair{scene.previous_text, scene.previous_number}, {scene.text, scene.failure.line}}) {
        const std::size_t at = text.find(space);
        if (at == std::string_view::npos) continue;
        return YamlExplanation{"a no-break space stands here, which looks like a space and is not one to YAML",
                               "type a plain space in its place", number, static_cast<int>(at) + 1, 2};
    }
    return std::nullopt;
}

std::optional<YamlExplanation> unquoted_reference(const Scene& scene) {
    if (!scene.line.value.starts_with("{{")) return std::nullopt;
    return explain_unquoted_reference(scene.failure.line, scene.line.value_column, scene.lines);
}

std::optional<YamlExplanation> open_bracket(const Scene& scene) {
    if (!scene.says(YAML::ErrorMsg::END_OF_MAP_FLOW) && !scene.says(YAML::ErrorMsg::END_OF_SEQ_FLOW))
        return std::nullopt;
    const bool mapping = scene.says(YAML::ErrorMsg::END_OF_MAP_FLOW);
    const std::size_t column = static_cast<std::size_t>(scene.failure.column - 1);
    if (scene.failure.open_line == scene.failure.line &&
        scene.text.substr(std::min(column, scene.text.size())).starts_with(':')) {
        return YamlExplanation{"a comma is missing before here, or a colon stands in text without quotes",
                               "separate entries with commas, and put text that holds a colon in quotes",
                               scene.failure.line, scene.failure.column, 1};
    }
    const bool known = scene.failure.open_line > 0;
    return YamlExplanation{fmt::format("this {} is not closed", mapping ? "{" : "["),
                           fmt::format("end it with {} and put a comma between its entries", mapping ? "}" : "]"),
                           known ? scene.failure.open_line : scene.failure.line,
                           known ? scene.failure.open_column : scene.failure.column, 1};
}

std::optional<YamlExplanation> colon_in_text(const Scene& scene) {
    if (!scene.says(YAML::ErrorMsg::MAP_VALUE)) return std::nullopt;
    if (scene.line.key.empty() || scene.failure.column < scene.line.value_column) return std::nullopt;
    return YamlExplanation{
        "a colon followed by a space cannot stand in text without quotes",
        fmt::format("put the text in quotes: {}", assignment(scene.line, quoted_for_yaml(scene.line.value))),
        scene.failure.line, scene.failure.column, 1};
}

std::optional<YamlExplanation> missing_space_after_colon(const Scene& scene) {
    if (!scene.says(YAML::ErrorMsg::MAP_VALUE) && !scene.says(YAML::ErrorMsg::END_OF_MAP)) return std::nullopt;
    for (const auto& [text, number] :
         {std::pair{scene.previous_text, scene.previous_number}, {scene.text, scene.failure.line}}) {
        if (number == 0 || !colon_without_space(text)) continue;
        const std::size_t colon = text.find(':');
        return YamlExplanation{
            "a space is missing after the colon",
            fmt::format("write {}: {}", stripped(text.substr(0, colon)), stripped(text.substr(colon + 1))), number,
            static_cast<int>(colon) + 1, 1};
    }
    return std::nullopt;
}

std::optional<YamlExplanation> line_ran_on(const Scene& scene) {
    if (!scene.says(YAML::ErrorMsg::MAP_VALUE) || scene.previous_number == 0) return std::nullopt;
    const int indent = indent_of(scene.text);
    if (!scene.previous.key.empty() && !scene.previous.value.empty() && indent > scene.previous.indent) {
        return YamlExplanation{"this line is indented further than the one above it, which already has a value",
                               "begin both in the same column", scene.failure.line, indent + 1, 1};
    }
    if (!scene.previous.key.empty()) return std::nullopt;
    return YamlExplanation{"this line has no colon",
                           "write it as “key: value”, or put text of several lines below a “|”", scene.previous_number,
                           indent_of(scene.previous_text) + 1, static_cast<int>(stripped(scene.previous_text).size())};
}

/// A forgotten quotation mark takes everything up to the next one.
std::optional<YamlExplanation> quotes_over_lines(const Scene& scene) {
    const bool unfinished = scene.says(YAML::ErrorMsg::END_OF_MAP) || scene.says(YAML::ErrorMsg::END_OF_SEQ) ||
                            scene.says(YAML::ErrorMsg::END_OF_MAP_FLOW) || scene.says(YAML::ErrorMsg::END_OF_SEQ_FLOW);
    if (!unfinished || scene.failure.quote_line == 0) return std::nullopt;
    return YamlExplanation{
        fmt::format("this quotation mark is not closed on its line, and the next one stands on line {}",
                    scene.failure.line),
        "end the text with the quotation mark that it begins with", scene.failure.quote_line,
        scene.failure.quote_column, 1};
}

std::optional<YamlExplanation> text_after_quotes(const Scene& scene) {
    const std::string_view value = scene.line.value;
    if (!scene.says(YAML::ErrorMsg::END_OF_MAP) && !scene.says(YAML::ErrorMsg::END_OF_SEQ)) return std::nullopt;
    if (value.starts_with('\'')) {
        const std::string_view inner =
            value.substr(1, value.size() - (value.size() > 1 && value.ends_with('\'') ? 2 : 1));
        return at_value(
            scene, "an apostrophe ends text in single quotes",
            fmt::format("put the text in double quotes: {}", assignment(scene.line, quoted_for_yaml(inner))));
    }
    if (value.starts_with('"')) {
        return at_value(scene, "text goes on after the closing quotation mark",
                        "put all of the text between the quotation marks; inside them write \\\" for a quotation mark");
    }
    // Brackets that are closed at the line's end are meant as they stand: then the fault is another.
    const bool opens_list = value.starts_with('[') && !value.ends_with(']');
    const bool opens_mapping = value.starts_with('{') && !value.ends_with('}');
    if (opens_list || opens_mapping) {
        return at_value(scene, fmt::format("text that begins with {} has to be in quotes", value.front()),
                        fmt::format("write {}", assignment(scene.line, quoted_for_yaml(value))));
    }
    return std::nullopt;
}

bool begins_specially(std::string_view text) {
    return !text.empty() && std::string_view("*&!%@`|>").find(text.front()) != std::string_view::npos;
}

/// Inside a directive: its closing fence is missing, and the next block's fence is taken for its text.
std::optional<YamlExplanation> fence_in_text(const Scene& scene) {
    if (!stripped(scene.text).starts_with("```")) return std::nullopt;
    return YamlExplanation{"the block above this line is not closed",
                           "put ``` on a line of its own where the block above ends", scene.failure.line,
                           indent_of(scene.text) + 1, 3};
}

std::optional<YamlExplanation> special_first_character(const Scene& scene) {
    const std::string_view value = scene.line.value;
    if (begins_specially(value)) {
        return at_value(scene, fmt::format("text that begins with {} has to be in quotes", value.front()),
                        fmt::format("write {}", assignment(scene.line, quoted_for_yaml(value))));
    }
    if (!begins_specially(scene.line.key)) return std::nullopt;
    return YamlExplanation{fmt::format("a key cannot begin with {}", scene.line.key.front()),
                           "delete it, or put the key in quotes", scene.failure.line, scene.line.indent + 1, 1};
}

std::optional<YamlExplanation> uneven_indentation(const Scene& scene) {
    if (!scene.says(YAML::ErrorMsg::END_OF_MAP) && !scene.says(YAML::ErrorMsg::END_OF_SEQ)) return std::nullopt;
    const int indent = indent_of(scene.text);
    if (scene.failure.column != indent + 1) return std::nullopt;
    if (scene.previous.value == "|" && scene.line.key.empty()) {
        return YamlExplanation{fmt::format("the text of “{}” has to be indented by more than the line with its name", scene.previous.key),
                               "put two more spaces before each of its lines", scene.failure.line, indent + 1, 1};
    }
    const bool list = scene.says(YAML::ErrorMsg::END_OF_SEQ);
    return YamlExplanation{"this line does not begin in the same column as the lines it belongs to",
                           list ? "begin all items of a list, each with “- ”, in one column"
                                : "begin all keys of one mapping in one column",
                           scene.failure.line, indent + 1, 1};
}

std::optional<YamlExplanation> escape_in_quotes(const Scene& scene) {
    if (!scene.failure.message.starts_with(YAML::ErrorMsg::INVALID_ESCAPE)) return std::nullopt;
    return YamlExplanation{"a backslash in double quotes begins an escape, and this one does not exist",
                           "write \\\\ for a backslash", scene.failure.line, std::max(1, scene.failure.column - 2), 2};
}

std::optional<YamlExplanation> unknown_character(const Scene& scene) {
    if (!scene.says(YAML::ErrorMsg::UNKNOWN_TOKEN)) return std::nullopt;
    const auto column = static_cast<std::size_t>(scene.failure.column - 1);
    const std::string_view character = scene.text.substr(std::min(column, scene.text.size()), 1);
    return YamlExplanation{fmt::format("{} cannot begin a key or a value", character),
                           "delete it, or put the text in quotes", scene.failure.line, scene.failure.column, 1};
}

std::optional<YamlExplanation> list_on_the_key_line(const Scene& scene) {
    if (!scene.says(YAML::ErrorMsg::BLOCK_ENTRY)) return std::nullopt;
    if (scene.line.value == "-") {
        return YamlExplanation{"a dash alone is no value", "write x for a figure that is not available",
                               scene.failure.line, scene.failure.column, 1};
    }
    return YamlExplanation{"a list cannot begin on the line of its key",
                           "begin the list on the next line, or write it as [first, second]", scene.failure.line,
                           scene.failure.column, 1};
}

std::optional<YamlExplanation> stray_bracket(const Scene& scene) {
    if (!scene.says(YAML::ErrorMsg::FLOW_END)) return std::nullopt;
    return YamlExplanation{"this bracket closes nothing", "delete it, or put the text in quotes", scene.failure.line,
                           scene.failure.column, 1};
}

/// Asked in order; the first that knows the failure explains it.
constexpr Rule rules[] = {tab_in_indentation,      pasted_space,      unquoted_reference,
                          quotes_over_lines,       open_bracket,      missing_space_after_colon,
                          colon_in_text,           line_ran_on,       text_after_quotes,
                          escape_in_quotes,        fence_in_text,     stray_bracket,
                          special_first_character, unknown_character, uneven_indentation,
                          list_on_the_key_line};

Scene scene_of(const YamlFailure& failure, const SourceLines& lines) {
    Scene scene{failure, lines, lines.line(failure.line), {}, failure.line - 1, {}, {}};
    scene.line = split_yaml_line(scene.text);
    while (scene.previous_number > 0 && only_comment(lines.line(scene.previous_number))) --scene.previous_number;
    scene.previous_text = lines.line(scene.previous_number);
    scene.previous = split_yaml_line(scene.previous_text);
    return scene;
}

}  // namespace

YamlExplanation explain_unquoted_reference(int line, int column, const SourceLines& lines) {
    const std::string_view text = lines.line(line);
    const YamlLine parts = split_yaml_line(text);
    const std::string_view value = stripped(text.substr(std::min(text.size(), static_cast<std::size_t>(column - 1))));
    const bool whole_value = parts.value_column == column;
    return {"text that begins with {{ has to be in quotes",
            whole_value ? fmt::format("write {}", assignment(parts, quoted_for_yaml(value)))
                        : std::string("put “ \" ” before and after the text"),
            line, column, 2};
}

YamlExplanation explain_yaml_failure(const YamlFailure& failure, const SourceLines& lines) {
    const Scene scene = scene_of(failure, lines);
    for (Rule rule : rules) {
        if (auto explanation = rule(scene)) return *explanation;
    }
    return {"this line cannot be understood as YAML",
            "check its indentation, and put text with special characters in quotes", failure.line, failure.column, 1};
}

}  // namespace quarterdeck
