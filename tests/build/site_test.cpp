#include "build/site_builds.hpp"
#include "document/reading_text.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"
#include "support/html_reader.hpp"
#include "support/pdf_checks.hpp"
#include "support/pdf_reader.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

void check_formats_agree(const BuiltDocument& built, const BuildResult& result) {
    const std::string expected = normalised(reading_text(built.document));
    const std::string path = built.document.metadata.path;
    CAPTURE(path);
    CHECK(normalised(page_reading_text(result.files.at(path + ".html"))) == expected);
    CHECK(normalised(PdfReader(result.files.at(path + ".pdf")).reading_text()) == expected);
    CHECK(pdf_failures(result.files.at(path + ".pdf")) == std::vector<std::string>{});
}

std::string id_of(const BuiltDocument& built) { return built.document.metadata.id; }

}  // namespace

TEST_CASE("Each valid site builds as its golden files say, alike in both formats") {
    for (const std::string& name : folders_in("tests/sites/valid")) {
        const std::string folder = "tests/sites/valid/" + name;
        const FixtureSite site(folder);
        const BuildResult result = build_all(site);
        check_golden(folder + "/expected/complaints.txt", complaints(result.diagnostics));
        REQUIRE_FALSE(result.documents.empty());
        for (const BuiltDocument& built : result.documents) {
            check_formats_agree(built, result);
            const std::string pdf = result.files.at(built.document.metadata.path + ".pdf");
            check_golden(folder + "/expected/" + id_of(built) + ".txt", reading_text(built.document));
            check_golden(folder + "/expected/" + id_of(built) + ".structure.txt", PdfReader(pdf).structure_text());
        }
    }
}

TEST_CASE("Each invalid site is refused with all its complaints at once") {
    for (const std::string& name : folders_in("tests/sites/invalid")) {
        const std::string folder = "tests/sites/invalid/" + name;
        const FixtureSite site(folder);
        const BuildResult result = build_all(site);
        CAPTURE(name);
        CHECK(result.diagnostics.has_errors());
        check_golden(folder + "/expected.txt", complaints(result.diagnostics));
    }
}

TEST_CASE("The archive builds without errors, every document alike in both formats") {
    const DiskFileSystem project(QUARTERDECK_SOURCE_FOLDER);
    const BuildResult result = build_all(project);
    CHECK(complaints(result.diagnostics) == "");
    REQUIRE(result.documents.size() >= 3);
    for (const BuiltDocument& built : result.documents) check_formats_agree(built, result);
}

namespace {

/// Passes everything on to another file system and counts how often each file is read.
class CountingFileSystem : public FileSystem {
public:
    explicit CountingFileSystem(const FileSystem& files) : files_(files) {}
    std::optional<std::string> read(const std::string& path) const override {
        auto bytes = files_.read(path);
        if (bytes) ++reads[path];
        return bytes;
    }
    std::vector<std::string> list(const std::string& folder) const override { return files_.list(folder); }

    mutable std::map<std::string, int> reads;

private:
    const FileSystem& files_;
};

}  // namespace

TEST_CASE("No file is read twice in a run, and of the system's fonts only those that the theme names") {
    const DiskFileSystem checkout(QUARTERDECK_SOURCE_FOLDER), installed("/usr/share/fonts");
    const CountingFileSystem project(checkout), fonts(installed);
    build_documents(project, fonts, {}, [](int, int, const std::string&) {});
    CHECK(project.reads.size() > 10);
    for (const auto& [path, times] : project.reads) {
        CAPTURE(path);
        CHECK(times == 1);
    }
    CHECK(fonts.reads.size() == 5);
    for (const auto& [path, times] : fonts.reads) CHECK(times == 1);
}

TEST_CASE("The same input gives the same bytes") {
    const DiskFileSystem project(QUARTERDECK_SOURCE_FOLDER);
    CHECK(build_all(project).files == build_all(project).files);
}
