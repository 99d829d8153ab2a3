#include "read/theme.hpp"

#include <fmt/format.h>

#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// The project's own theme as `base`, and whatever a test adds, in memory.
class ThemeFolder {
public:
    ThemeFolder() {
        write("themes/base/theme.yaml", checkout_file("themes/island/theme.yaml"));
        write("themes/base/deck.html.mustache", "<main>{{{body}}}</main>");
        write("themes/base/paper.html.mustache", "<main>{{{body}}}</main>");
        write("themes/base/theme.css", "p { margin: 0 }\n");
        for (const char* face : {"Regular", "Bold", "Italic", "BoldItalic"}) {
            fonts.write(fmt::format("truetype/open-sans/OpenSans-{}.ttf", face), face);
        }
        fonts.write("truetype/dejavu/DejaVuSans.ttf", "DejaVu");
    }

    void write(const std::string& path, const std::string& text) { project.write(path, text); }

    /// Replaces the first occurrence of a text in base's settings.
    void change(const std::string& from, const std::string& to) {
        std::string settings = *project.read("themes/base/theme.yaml");
        const std::size_t at = settings.find(from);
        REQUIRE(at != std::string::npos);
        write("themes/base/theme.yaml", settings.replace(at, from.size(), to));
    }

    std::map<std::string, Theme> read(const std::string& name = "base") {
        return read_themes(project, fonts, name, diagnostics);
    }

    MemoryFileSystem project;
    MemoryFileSystem fonts;
    Diagnostics diagnostics;
};

/// The only complaint, which must be about this line of this file.
Diagnostic only_complaint(const Diagnostics& diagnostics, const std::string& path, const std::string& line_start) {
    const auto complaints = diagnostics.sorted();
    REQUIRE(complaints.size() == 1);
    REQUIRE(complaints[0].span.known());
    CHECK(complaints[0].span.file->path == path);
    std::string text = complaints[0].span.file->text;
    for (int line = 1; line < complaints[0].span.line; ++line) text.erase(0, text.find('\n') + 1);
    CHECK(text.substr(text.find_first_not_of(" -"), line_start.size()) == line_start);
    return complaints[0];
}

bool has_hint(const Diagnostic& complaint, const std::string& words) {
    for (const std::string& hint : complaint.hints) {
        if (hint.find(words) != std::string::npos) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("A theme is read with its tokens, fonts, skeletons and rules") {
    ThemeFolder folder;
    const auto themes = folder.read();
    REQUIRE(folder.diagnostics.sorted().empty());
    const Theme& theme = themes.at("base");
    CHECK(theme.name == "base");
    CHECK(theme.title == "Island");
    CHECK(theme.wordmark.empty());
    CHECK(hex(theme.colours.brand) == "#12436d");
    CHECK(theme.colours.series.size() == 6);
    CHECK(theme.slide.size.width == 960);
    CHECK(theme.paper.size.height == 841.89);
    CHECK(theme.slide.style(TextRole::heading).bold);
    CHECK(theme.slide.style(TextRole::heading).colour == theme.colours.brand);
    CHECK(theme.paper.style(TextRole::body).leading == 1.45);
    CHECK(theme.faces.at(static_cast<std::size_t>(FaceWeight::bold_italic)).bytes == "BoldItalic");
    REQUIRE(theme.fallback_faces.size() == 1);
    CHECK(theme.fallback_faces[0].name == "DejaVuSans.ttf");
    CHECK(theme.stylesheet == "p { margin: 0 }\n");
}

TEST_CASE("A style takes what it leaves out from the body's, without its space") {
    ThemeFolder folder;
    folder.change("body: { size: 11, leading: 1.45, colour: ink }",
                  "body: { size: 11, leading: 1.7, colour: ink, after: 5 }");
    folder.change("caption: { size: 10.5, leading: 1.35, weight: bold, colour: ink, before: 4, after: 4 }",
                  "caption: { weight: bold }");
    const auto themes = folder.read();
    const TextStyle& caption = themes.at("base").paper.style(TextRole::caption);
    CHECK(caption.size == 11);
    CHECK(caption.leading == 1.7);
    CHECK(caption.bold);
    CHECK(caption.space_after == 0);
}

TEST_CASE("A theme inherits key by key, and its own rules come last") {
    ThemeFolder folder;
    folder.write("themes/harbour/theme.yaml",
                 "inherits: base\ntitle: Harbour\ncolours: { brand: \"#4A1D5C\" }\nslide: { text: { heading: { size: "
                 "30 } } }\n");
    folder.write("themes/harbour/theme.css", "p { margin: 1em }\n");
    folder.write("themes/harbour/fonts/OpenSans-Bold.ttf", "own bold");
    const auto themes = folder.read("harbour");
    REQUIRE(folder.diagnostics.sorted().empty());
    const Theme& theme = themes.at("harbour");
    CHECK(theme.title == "Harbour");
    CHECK(hex(theme.colours.brand) == "#4a1d5c");
    CHECK(hex(theme.colours.ink) == "#1b2633");
    CHECK(theme.slide.style(TextRole::heading).size == 30);
    CHECK(theme.slide.style(TextRole::heading).bold);
    CHECK(hex(theme.slide.style(TextRole::heading).colour) == "#4a1d5c");
    CHECK(theme.stylesheet == "p { margin: 0 }\np { margin: 1em }\n");
    CHECK(theme.deck_skeleton == "<main>{{{body}}}</main>");
    CHECK(theme.faces.at(static_cast<std::size_t>(FaceWeight::bold)).bytes == "own bold");
}

TEST_CASE("How things are composed is chosen by words, and another word is pointed out") {
    ThemeFolder folder;
    folder.change("cover: band", "cover: block");
    folder.change("heading-rule: short", "heading-rule: full");
    folder.change("masthead: plain", "masthead: block");
    folder.change("corner: 0", "corner: 8");
    const auto themes = folder.read();
    REQUIRE(folder.diagnostics.sorted().empty());
    CHECK(themes.at("base").cover == CoverLook::block);
    CHECK(themes.at("base").masthead == Masthead::block);
    CHECK(themes.at("base").slide.heading_rule == HeadingRule::full);
    CHECK(themes.at("base").paper.heading_rule == HeadingRule::none);
    CHECK(themes.at("base").slide.corner == 8);

    folder.change("cover: block", "cover: blok");
    folder.read();
    const Diagnostic complaint = only_complaint(folder.diagnostics, "themes/base/theme.yaml", "cover: blok");
    CHECK(complaint.message == "“cover” is one of band, block, full");
    CHECK(has_hint(complaint, "did you mean “block”?"));
}

TEST_CASE("Themes that inherit from each other are a mistake that is named") {
    ThemeFolder folder;
    folder.write("themes/one/theme.yaml", "inherits: two\n");
    folder.write("themes/two/theme.yaml", "inherits: one\n");
    CHECK(folder.read("one").empty());
    CHECK(only_complaint(folder.diagnostics, "themes/two/theme.yaml", "inherits: one")
              .message.find("inherits from itself") != std::string::npos);
}

TEST_CASE("A theme that is not there is named with those that are") {
    ThemeFolder folder;
    CHECK(folder.read("bass").empty());
    const auto complaints = folder.diagnostics.sorted();
    REQUIRE(complaints.size() == 1);
    CHECK(has_hint(complaints[0], "did you mean “base”?"));
    CHECK(folder.read("../secret").empty());
}

TEST_CASE("What a theme cannot mean is said at its place") {
    ThemeFolder folder;
    SECTION("a key that does not exist") {
        folder.change("block-gap: 12", "block-gab: 12");
        folder.read();
        CHECK(has_hint(only_complaint(folder.diagnostics, "themes/base/theme.yaml", "block-gab"),
                       "did you mean “block-gap”?"));
    }
    SECTION("a colour that is none") {
        folder.change("\"#4D5866\"", "\"#4D586\"");
        folder.read();
        only_complaint(folder.diagnostics, "themes/base/theme.yaml", "muted: \"#4D586\"");
    }
    SECTION("a colour that YAML took for a comment") {
        folder.change("\"#4D5866\"", "#4D5866");
        folder.read();
        CHECK(has_hint(only_complaint(folder.diagnostics, "themes/base/theme.yaml", "muted:"), "quotes"));
    }
    SECTION("a colour of the palette that does not exist") {
        folder.change("subtitle: { size: 20, leading: 1.3, colour: muted }",
                      "subtitle: { size: 20, leading: 1.3, colour: mutted }");
        folder.read();
        CHECK(has_hint(only_complaint(folder.diagnostics, "themes/base/theme.yaml", "subtitle:"),
                       "did you mean “muted”?"));
    }
    SECTION("a length with a unit") {
        folder.change("block-gap: 12", "block-gap: 12pt");
        folder.read();
        only_complaint(folder.diagnostics, "themes/base/theme.yaml", "block-gap: 12pt");
    }
    SECTION("a weight that fonts do not have") {
        folder.change("weight: bold", "weight: heavy");
        folder.read();
        only_complaint(folder.diagnostics, "themes/base/theme.yaml", "title:");
    }
    SECTION("a skeleton without a place for the document") {
        folder.write("themes/base/deck.html.mustache", "<main></main>");
        folder.read();
        CHECK(folder.diagnostics.error_count() == 1);
    }
}

TEST_CASE("Colours that do not stand out are errors at the colour") {
    ThemeFolder folder;
    folder.change("muted: \"#4D5866\"", "muted: \"#9AA4AE\"");
    folder.read();
    for (const Diagnostic& complaint : folder.diagnostics.sorted()) {
        INFO(complaint.message);
        CHECK(complaint.severity == Severity::error);
        CHECK(complaint.span.known());
    }
    CHECK(folder.diagnostics.sorted().front().message ==
          "“muted” on “paper” has a contrast of 2.5:1, and at least 4.5:1 is needed to be seen by all");
}

TEST_CASE("A colour that does not suit an inherited one is an error in the theme that set it") {
    ThemeFolder folder;
    folder.write("themes/own/theme.yaml", "inherits: base\ntitle: Own\ncolours: { brand: \"#005A30\" }\n");
    folder.read("own");
    const Diagnostic complaint = only_complaint(folder.diagnostics, "themes/own/theme.yaml", "colours:");
    CHECK(has_hint(complaint, "“accent” is inherited from themes/base/theme.yaml: give it a colour here as well"));
}

TEST_CASE("A font that is nowhere is an error that says what to install") {
    ThemeFolder folder;
    folder.change("OpenSans-Italic.ttf", "OpenSans-Slanted.ttf");
    CHECK(folder.read().empty());
    CHECK(has_hint(only_complaint(folder.diagnostics, "themes/base/theme.yaml", "italic:"), "fonts-open-sans"));
}

TEST_CASE("The Island theme may be used") {
    const DiskFileSystem project(QUARTERDECK_SOURCE_FOLDER);
    const DiskFileSystem fonts("/usr/share/fonts");
    Diagnostics diagnostics;
    const auto themes = read_themes(project, fonts, "island", diagnostics);
    for (const Diagnostic& complaint : diagnostics.sorted()) FAIL_CHECK(render_diagnostic(complaint));
    CHECK(themes.count("island") == 1);
}
