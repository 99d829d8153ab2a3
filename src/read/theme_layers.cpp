#include "read/theme_layers.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "read/yaml.hpp"

namespace quarterdeck {

namespace {

constexpr std::string_view file_name = "/theme.yaml";

std::vector<std::string> theme_names(const FileSystem& project) {
    std::vector<std::string> names;
    for (const std::string& path : project.list("themes")) {
        const std::string folder = path.substr(0, path.find('/', std::string("themes/").size()));
        if (path == folder + std::string(file_name)) names.push_back(folder.substr(std::string("themes/").size()));
    }
    return names;
}

void complain_about_missing(const FileSystem& project, const std::string& name, const SourceSpan& named_at,
                            Diagnostics& diagnostics) {
    const auto names = theme_names(project);
    Diagnostic& complaint = diagnostics.error(named_at, fmt::format("there is no theme called “{}”", name));
    complaint.hint(did_you_mean(name, names));
    if (!names.empty()) complaint.hint(fmt::format("themes/ holds {}", fmt::join(names, ", ")));
    complaint.hint(fmt::format("a theme is a folder with its tokens in it: themes/{}{}", name, file_name));
}

bool is_theme_name(const std::string& name) {
    return !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

std::optional<Value> read_settings(const FileSystem& project, const std::string& name, const SourceSpan& named_at,
                                   Diagnostics& diagnostics) {
    const std::string path = "themes/" + name + std::string(file_name);
    auto bytes = is_theme_name(name) ? project.read(path) : std::nullopt;
    if (!bytes) {
        complain_about_missing(project, name, named_at, diagnostics);
        return std::nullopt;
    }
    const auto source = read_source(path, std::move(*bytes), diagnostics);
    if (source == nullptr) return std::nullopt;
    auto settings = read_yaml(whole_file(source), diagnostics);
    if (settings && settings->map() == nullptr) {
        diagnostics.error(settings->span, "a theme is a list of keys with their values, such as “title: Island”");
        return std::nullopt;
    }
    return settings;
}

/// Keys of mappings are inherited one by one; anything else is replaced as a whole.
Value laid_over(const Value& upper, const Value& lower) {
    if (upper.map() == nullptr || lower.map() == nullptr) return upper;
    Value::Map merged;
    for (const Value::Entry& entry : lower.map()->entries) {
        const Value* own = upper.find(entry.key);
        merged.entries.push_back(
            own == nullptr ? entry : Value::Entry{entry.key, entry.key_span, laid_over(*own, entry.value)});
    }
    for (const Value::Entry& entry : upper.map()->entries) {
        if (lower.find(entry.key) == nullptr) merged.entries.push_back(entry);
    }
    return {merged, upper.span};
}

/// The theme that these settings inherit from; nothing when they stand alone or say it wrongly.
std::optional<Value> parent_of(const Value& settings, Diagnostics& diagnostics) {
    const Value* inherits = settings.find("inherits");
    if (inherits == nullptr) return std::nullopt;
    if (inherits->scalar() != nullptr) return *inherits;
    diagnostics.error(inherits->span, "“inherits” takes the name of one theme");
    return std::nullopt;
}

}  // namespace

std::optional<ThemeLayers> read_theme_layers(const FileSystem& project, const std::string& name,
                                             const SourceSpan& named_at, Diagnostics& diagnostics) {
    auto settings = read_settings(project, name, named_at, diagnostics);
    if (!settings) return std::nullopt;
    ThemeLayers layers{{"themes/" + name}, *settings};
    std::set<std::string> seen{name};
    while (const auto parent = parent_of(*settings, diagnostics)) {
        const std::string& parent_name = parent->scalar()->text;
        if (!seen.insert(parent_name).second) {
            diagnostics.error(parent->span, fmt::format("the theme “{}” inherits from itself", parent_name))
                .hint("one of the themes in this circle has to stand alone: remove its “inherits”");
            return std::nullopt;
        }
        settings = read_settings(project, parent_name, parent->span, diagnostics);
        if (!settings) return std::nullopt;
        layers.folders.push_back("themes/" + parent_name);
        layers.settings = laid_over(layers.settings, *settings);
    }
    return layers;
}

}  // namespace quarterdeck
