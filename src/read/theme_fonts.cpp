#include "read/theme_fonts.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

namespace quarterdeck {

namespace {

struct FontPackage {
    std::string_view file_prefix;
    std::string_view package;
};

constexpr std::array<FontPackage, 8> debian_packages{{{"OpenSans", "fonts-open-sans"},
                                                      {"DejaVu", "fonts-dejavu-core"},
                                                      {"Lato", "fonts-lato"},
                                                      {"Noto", "fonts-noto-core"},
                                                      {"Liberation", "fonts-liberation2"},
                                                      {"Inter", "fonts-inter"},
                                                      {"Roboto", "fonts-roboto-unhinted"},
                                                      {"SourceSans", "fonts-adobe-sourcesans3"}}};

std::string installation_hint(const std::string& file_name) {
    for (const FontPackage& entry : debian_packages) {
        if (file_name.starts_with(entry.file_prefix)) {
            return fmt::format("on Debian it comes with the package {0}: apt-get install {0}", entry.package);
        }
    }
    return "install the package that it comes with";
}

bool names_a_file(const std::string& path, const std::string& file_name) {
    return path == file_name || path.ends_with("/" + file_name);
}

FontFile read_font(const Value& value, const FontSearch& search, ThemeTokenReader& reader, Diagnostics& diagnostics) {
    const std::string name = reader.text(value);
    if (name.empty()) return {};
    if (name.find('/') != std::string::npos) {
        diagnostics.error(value.span, "a font is named by its file name alone, without folders");
        return {};
    }
    auto bytes = search.find(name);
    if (bytes) return {name, std::move(*bytes)};
    diagnostics
        .error(value.span, fmt::format("the font “{}” is neither in the theme’s “fonts” folder nor installed", name))
        .hint(installation_hint(name))
        .hint("or put the file into the theme’s “fonts” folder");
    return {};
}

}  // namespace

FontSearch::FontSearch(const FileSystem& project, const FileSystem& system_fonts,
                       std::vector<std::string> theme_folders)
    : project_(project), system_fonts_(system_fonts), theme_folders_(std::move(theme_folders)) {
    for (const char* folder : {"truetype", "opentype"}) {
        const auto paths = system_fonts.list(folder);
        system_paths_.insert(system_paths_.end(), paths.begin(), paths.end());
    }
}

std::optional<std::string> FontSearch::find(const std::string& file_name) const {
    for (const std::string& folder : theme_folders_) {
        if (auto bytes = project_.read(folder + "/fonts/" + file_name)) return bytes;
    }
    const auto found = std::find_if(system_paths_.begin(), system_paths_.end(),
                                    [&file_name](const std::string& path) { return names_a_file(path, file_name); });
    return found == system_paths_.end() ? std::nullopt : system_fonts_.read(*found);
}

void read_theme_fonts(const Value& fonts, const FontSearch& search, ThemeTokenReader& reader, Theme& theme,
                      Diagnostics& diagnostics) {
    reader.check_keys(fonts, {"family", "regular", "bold", "italic", "bold-italic", "fallback"});
    if (const Value* family = reader.required(fonts, "family")) theme.font_family = reader.text(*family);
    const std::array<const char*, 4> keys{"regular", "bold", "italic", "bold-italic"};  // in the order of FaceWeight
    for (std::size_t index = 0; index < keys.size(); ++index) {
        if (const Value* face = reader.required(fonts, keys.at(index))) {
            theme.faces.at(index) = read_font(*face, search, reader, diagnostics);
        }
    }
    const Value* fallback = fonts.find("fallback");
    if (fallback == nullptr) return;
    const auto* list = fallback->list();
    for (const Value& face : list != nullptr ? list->items : std::vector<Value>{*fallback}) {
        FontFile file = read_font(face, search, reader, diagnostics);
        if (!file.bytes.empty()) theme.fallback_faces.push_back(std::move(file));
    }
}

}  // namespace quarterdeck
