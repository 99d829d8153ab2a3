#include "build/site_builds.hpp"
#include "document/reading_text.hpp"
#include "support/catch.hpp"
#include "support/complaints.hpp"

// The archive in each of the project's themes: a theme changes how documents look, and nothing of what they say.
using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

BuildResult archive_in(const std::string& theme) {
    BuildRequest request;
    request.theme = theme;
    return build_documents(DiskFileSystem(QUARTERDECK_SOURCE_FOLDER), DiskFileSystem("/usr/share/fonts"), request,
                           [](int, int, const std::string&) {});
}

/// The classes that say how a page is composed.
std::string class_of_body(const std::string& page) {
    const std::size_t at = page.find("<body class=\"");
    return at == std::string::npos ? "" : page.substr(at, page.find('>', at) - at);
}

}  // namespace

TEST_CASE("The whole archive says the same in another theme, without a complaint that it had not before") {
    const BuildResult island = archive_in("");
    const BuildResult vale = archive_in("vale");
    CHECK(complaints(vale.diagnostics) == complaints(island.diagnostics));
    REQUIRE(island.documents.size() >= 6);
    REQUIRE(vale.documents.size() == island.documents.size());
    for (std::size_t index = 0; index < island.documents.size(); ++index) {
        CAPTURE(island.documents[index].document.metadata.path);
        CHECK(reading_text(vale.documents[index].document) == reading_text(island.documents[index].document));
    }
}

TEST_CASE("Another theme looks different in both formats: other bytes of every PDF, another composition of every page") {
    const BuildResult island = archive_in("island");
    const BuildResult vale = archive_in("vale");
    for (const auto& [path, bytes] : island.files) {
        CAPTURE(path);
        if (path.ends_with(".pdf")) CHECK(vale.files.at(path) != bytes);
        if (path.ends_with(".html")) CHECK(class_of_body(vale.files.at(path)) != class_of_body(bytes));
        if (path.ends_with(".csv")) CHECK(vale.files.at(path) == bytes);
    }
}

TEST_CASE("A theme that the project does not have is an error that names those it has") {
    const BuildResult result = archive_in("vail");
    CHECK(result.files.empty());
    CHECK(complaints(result.diagnostics).find("there is no theme called “vail”") != std::string::npos);
    CHECK(complaints(result.diagnostics).find("themes/ holds island, vale") != std::string::npos);
}

TEST_CASE("Covers show the council's name, unless the theme sets it in its own way") {
    const auto says = [](const BuildResult& result, const std::string& words) {
        return result.files.at("2020-21/q4/performance-deck.html").find(words) != std::string::npos;
    };
    CHECK(says(archive_in(""), "aria-hidden=\"true\"><span>Isle of Wight Council</span>"));
    CHECK(says(archive_in("vale"), "<span>Cyngor Dyffryn</span><span>Vale Council</span>"));
}
