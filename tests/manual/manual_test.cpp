#include "manual/manual.hpp"

#include <regex>

#include "build/pipeline.hpp"
#include "compose/chart_kinds.hpp"
#include "manual/known_words.hpp"
#include "support/catch.hpp"
#include "support/complaints.hpp"
#include "template/directive.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// Those that the manual neither explains, as `word`, nor shows in an example, as "word:".
std::vector<std::string> undocumented(const std::set<std::string>& words) {
    const std::string manual = manual_text();
    std::vector<std::string> missing;
    for (const std::string& word : words) {
        const std::regex shown("`" + word + "`|(^|[^a-z-])" + word + ":");
        if (!std::regex_search(manual, shown)) missing.push_back(word);
    }
    return missing;
}

}  // namespace

TEST_CASE("Every example of the manual builds without a complaint") {
    const MemoryFileSystem project = manual_project();
    const BuildResult result =
        build_documents(project, DiskFileSystem("/usr/share/fonts"), {}, [](int, int, const std::string&) {});
    CHECK(complaints(result.diagnostics) == "");
    CHECK(result.documents.size() >= 8);
}

TEST_CASE("The manual has every key of the files in content/, and every word that a key takes") {
    REQUIRE(known_keys().size() >= 60);
    CHECK(undocumented(known_keys()) == std::vector<std::string>{});
    REQUIRE(known_choices().size() >= 30);
    CHECK(undocumented(known_choices()) == std::vector<std::string>{});
}

TEST_CASE("The manual has every directive and every setting, and an example of each directive") {
    REQUIRE(known_settings().size() >= 20);
    CHECK(undocumented(known_settings()) == std::vector<std::string>{});
    const std::string manual = manual_text();
    for (const std::string& directive : directive_names()) {
        CAPTURE(directive);
        const bool fenced = manual.find("\n```" + directive + "\n") != std::string::npos;
        CHECK(fenced);
        CHECK(manual.find("`" + directive + "`") != std::string::npos);
    }
}

TEST_CASE("Every kind of chart is in the manual's table, and in the gallery on a slide and on a page") {
    REQUIRE(chart_kinds().size() >= 14);
    const std::string manual = manual_text();
    const std::string kinds = manual.substr(manual.find("#### Kinds of chart"));
    const DiskFileSystem gallery(std::string(QUARTERDECK_SOURCE_FOLDER) + "/tests/sites/valid/gallery");
    for (const ChartKindEntry& kind : chart_kinds()) {
        CAPTURE(kind.name);
        CHECK(kinds.find("`" + kind.name + "`") != std::string::npos);
        for (const char* form : {"slides", "pages"}) {
            const auto text = gallery.read(std::string("templates/") + form + ".md");
            REQUIRE(text);
            CHECK(text->find("kind: " + kind.name + "\n") != std::string::npos);
        }
    }
}

TEST_CASE("The manual has every property of a reference") {
    const auto references = manual_references();
    const std::set<std::string> properties = known_properties();
    REQUIRE(properties.size() >= 15);
    for (const std::string& property : properties) {
        CAPTURE(property);
        const std::regex used("\\." + property + "( |\\.|$)");
        CHECK(std::any_of(references.begin(), references.end(),
                          [&](const std::string& reference) { return std::regex_search(reference, used); }));
    }
}
