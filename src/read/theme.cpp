#include "read/theme.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "read/theme_fonts.hpp"
#include "read/theme_layers.hpp"
#include "read/theme_tokens.hpp"

namespace quarterdeck {

namespace {

/// A skeleton comes from the nearest theme that has one.
std::string read_skeleton(const FileSystem& project, const ThemeLayers& layers, const std::string& file_name,
                          Diagnostics& diagnostics) {
    for (const std::string& folder : layers.folders) {
        const auto skeleton = project.read(folder + "/" + file_name);
        if (!skeleton) continue;
        if (skeleton->find("{{{body}}}") == std::string::npos) {
            diagnostics
                .error(layers.settings.span, fmt::format("{}/{} has no place for the document", folder, file_name))
                .hint("write {{{body}}} where it belongs, inside <main>");
        }
        return *skeleton;
    }
    diagnostics
        .error(layers.settings.span,
               fmt::format("the theme has no page skeleton {}/{}", layers.folders.front(), file_name))
        .hint("copy the one of another theme, or inherit it with “inherits”");
    return {};
}

/// Stylesheets add to those they inherit: the farthest comes first, so that nearer rules win.
std::string read_stylesheet(const FileSystem& project, const ThemeLayers& layers) {
    std::string rules;
    for (auto folder = layers.folders.rbegin(); folder != layers.folders.rend(); ++folder) {
        rules += project.read(*folder + "/theme.css").value_or("");
    }
    return rules;
}

/// Never up: what misses the mark by a hair must not read as if it met it.
double rounded_down(double ratio) { return std::floor(ratio * 10) / 10; }

/// Of two colours the one that this theme sets is complained about: the other may be another theme's, which its author
/// has not touched.
void complain_about_contrast(const Theme& theme, const ColourPlaces& places, const SourceSpan& otherwise,
                             Diagnostics& diagnostics) {
    const auto place_of = [&](const std::string& colour) {
        const auto place = places.find(colour);
        return place != places.end() ? place->second : otherwise;
    };
    for (const ContrastFailure& failure : contrast_failures(theme)) {
        const SourceSpan foreground = place_of(failure.foreground);
        const SourceSpan background = place_of(failure.background);
        const bool inherited = foreground.file != otherwise.file && background.file == otherwise.file;
        Diagnostic& complaint = diagnostics.error(
            inherited ? background : foreground,
            fmt::format("“{}” on “{}” has a contrast of {:.1f}:1, and at least {:.1f}:1 is needed to be seen by all",
                        failure.foreground, failure.background, rounded_down(failure.ratio), failure.required));
        complaint.hint(fmt::format("make “{}” darker or lighter until it stands out from “{}”", failure.foreground,
                                   failure.background));
        if (inherited) {
            complaint.hint(fmt::format("“{}” is inherited from {}: give it a colour here as well", failure.foreground,
                                       foreground.file->path));
        }
    }
}

Theme read_theme(const FileSystem& project, const FileSystem& system_fonts, const ThemeLayers& layers,
                 Diagnostics& diagnostics) {
    Theme theme;
    ThemeTokenReader reader(diagnostics);
    const int errors_before = diagnostics.error_count();
    reader.read(layers.settings, theme);
    // Colours that could not be read would only be complained about twice.
    if (diagnostics.error_count() == errors_before) {
        complain_about_contrast(theme, reader.colour_places(), layers.settings.span, diagnostics);
    }
    if (const Value* fonts = reader.required(layers.settings, "fonts")) {
        read_theme_fonts(*fonts, FontSearch(project, system_fonts, layers.folders), reader, theme, diagnostics);
    }
    theme.deck_skeleton = read_skeleton(project, layers, "deck.html.mustache", diagnostics);
    theme.paper_skeleton = read_skeleton(project, layers, "paper.html.mustache", diagnostics);
    theme.stylesheet = read_stylesheet(project, layers);
    return theme;
}

bool has_all_faces(const Theme& theme) {
    return std::none_of(theme.faces.begin(), theme.faces.end(),
                        [](const FontFile& face) { return face.bytes.empty(); });
}

}  // namespace

std::map<std::string, Theme> read_themes(const FileSystem& project, const FileSystem& system_fonts,
                                         const std::string& theme_name, Diagnostics& diagnostics,
                                         const SourceSpan& named_at) {
    std::map<std::string, Theme> themes;
    const auto layers = read_theme_layers(project, theme_name, named_at, diagnostics);
    if (!layers) return themes;
    Theme theme = read_theme(project, system_fonts, *layers, diagnostics);
    theme.name = theme_name;
    // Without its fonts nothing can be measured; with any other error documents can still be checked.
    if (has_all_faces(theme)) themes.emplace(theme_name, std::move(theme));
    return themes;
}

}  // namespace quarterdeck
