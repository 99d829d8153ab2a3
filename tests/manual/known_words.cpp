#include "manual/known_words.hpp"

#include <regex>

#include "base/file_system.hpp"
#include "compose/chart_kinds.hpp"
#include "model/derived_values.hpp"
#include "read/figure_keys.hpp"

namespace quarterdeck::testing {
namespace {

/// Words of officers: lower case, joined by hyphens.
constexpr const char* word = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";

void add_matches(const std::string& text, const std::string& pattern, std::set<std::string>& found) {
    const std::regex expression(pattern);
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match) {
        found.insert((*match)[1].str());
    }
}

/// The source of a stage, without what reads themes and the front matter of templates.
std::string source_of(const std::string& folder) {
    const DiskFileSystem checkout(QUARTERDECK_SOURCE_FOLDER);
    std::string text;
    for (const std::string& path : checkout.list("src/" + folder)) {
        if (path.ends_with(".cpp") && path.find("/theme") == std::string::npos) text += checkout.read(path).value();
    }
    return text;
}

std::string quoted_word() { return std::string("\\s*\"(") + word + ")\""; }

/// All words in quotation marks in the pieces of text that a pattern finds.
void add_words_within(const std::string& text, const std::string& pattern, std::set<std::string>& found) {
    const std::regex expression(pattern);
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match) {
        add_matches(match->str(), quoted_word(), found);
    }
}

}  // namespace

std::set<std::string> known_keys() {
    std::set<std::string> keys(reserved_figure_keys().begin(), reserved_figure_keys().end());
    const std::string readers =
        R"((?:find|require|text|required_text|number|required_number|count|date|period|identifier|words|choice(?:<[^>]*>)?|mention)\()";
    add_matches(source_of("read"), R"(\bfields_?\.)" + readers + quoted_word(), keys);
    add_matches(source_of("read"), R"(\bmention\(fields,)" + quoted_word(), keys);
    return keys;
}

std::set<std::string> known_choices() {
    std::set<std::string> choices;
    add_matches(source_of("read"), R"(\{)" + quoted_word() + R"(,\s*[A-Z]\w*::)", choices);
    for (const ChartKindEntry& entry : chart_kinds()) choices.insert(entry.name);
    return choices;
}

std::set<std::string> known_settings() {
    const std::vector<std::string> of_charts = chart_keys();
    std::set<std::string> settings(of_charts.begin(), of_charts.end());
    const std::string source = source_of("compose");
    add_matches(source, R"(\bsettings\.(?:has|text|words|items|find|missing)\()" + quoted_word(), settings);
    add_words_within(source, R"(std::vector<std::string> \w*keys\(\) \{[^}]*\{[^}]*\})", settings);
    add_words_within(source, R"(Settings settings\([^;]*;)", settings);
    add_words_within(source, R"(for \(const char\* key : \{[^}]*\})", settings);
    return settings;
}

std::set<std::string> known_properties() {
    std::set<std::string> properties;
    for (const DerivedValue& value : derived_values()) properties.emplace(value.name);
    return properties;
}

}  // namespace quarterdeck::testing
