#include "author/yaml_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace quarterdeck {

namespace {

constexpr std::size_t longest_yaml_line = 110;

/// YAML gives these a meaning of their own at the beginning of a text.
constexpr std::string_view special_beginnings = "-?:,[]{}#&*!|>'\"%@` ";

bool needs_quotes(const std::string& text) {
    return text.empty() || special_beginnings.find(text.front()) != std::string_view::npos || text.back() == ':' || text.back() == ' ' ||
           text.find(": ") != std::string::npos || text.find(" #") != std::string::npos || text == "~" || text == "null" ||
           text.find('\n') != std::string::npos;
}

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        if (c == '\n') result += "\\n";
        else result += c;
    }
    return result + "\"";
}

std::string spaces(int count) { return std::string(static_cast<std::size_t>(count), ' '); }

/// Words in lines that are not too long, each indented.
std::string folded(const std::string& text, int indent) {
    std::string result, line;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (!line.empty() && static_cast<std::size_t>(indent) + line.size() + 1 + word.size() > longest_yaml_line) {
            result += spaces(indent) + line + "\n";
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
    }
    return result + spaces(indent) + line + "\n";
}

std::string literal(const std::string& text, int indent) {
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) result += line.empty() ? "\n" : spaces(indent) + line + "\n";
    return result;
}

std::string scalar_value(std::string text, int indent) {
    while (!text.empty() && text.back() == '\n') text.pop_back();
    if (text.find('\n') != std::string::npos) return " |\n" + literal(text, indent + 2);
    if (text.size() > longest_yaml_line) return " >-\n" + folded(text, indent + 2);
    return " " + yaml_text(text) + "\n";
}

std::string list_value(const Value::List& list, int indent) {
    const bool flat = std::all_of(list.items.begin(), list.items.end(), [](const Value& item) { return item.scalar() != nullptr; });
    std::vector<std::string> items;
    // Between brackets a comma or a bracket in a text would end it.
    for (const Value& item : list.items) {
        if (flat) items.push_back(item.scalar()->text.find_first_of(",[]{}") == std::string::npos ? yaml_text(item.scalar()->text)
                                                                                                  : quoted(item.scalar()->text));
    }
    if (flat) return fmt::format(" [{}]\n", fmt::join(items, ", "));
    std::string result = "\n";
    for (const Value& item : list.items) result += spaces(indent + 2) + "-" + yaml_value(item, indent + 2);
    return result;
}

std::string map_value(const Value::Map& map, int indent) {
    std::string result = "\n";
    for (const Value::Entry& entry : map.entries) result += spaces(indent + 2) + yaml_text(entry.key) + ":" + yaml_value(entry.value, indent + 2);
    return result;
}

}  // namespace

std::string yaml_text(const std::string& text) { return needs_quotes(text) ? quoted(text) : text; }

std::string yaml_value(const Value& value, int indent) {
    if (const Value::Scalar* scalar = value.scalar()) return scalar_value(scalar->text, indent);
    if (const Value::List* list = value.list()) return list_value(*list, indent);
    if (const Value::Map* map = value.map()) return map_value(*map, indent);
    return "\n";
}

std::string without_empty_end(std::string text) {
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

std::vector<std::string> comments_above(const SourceLines& lines, int line) {
    std::vector<std::string> comments;
    for (int above = line - 1; above >= 1; --above) {
        const std::string_view text = stripped(lines.line(above));
        if (!text.empty() && text.front() != '#') break;
        comments.emplace_back(text);
    }
    std::reverse(comments.begin(), comments.end());
    return comments;
}

}  // namespace quarterdeck
