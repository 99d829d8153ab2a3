#include <algorithm>

#include "build/site_builds.hpp"
#include "document/reading_text.hpp"
#include "document/visit_blocks.hpp"
#include "support/catch.hpp"
#include "support/complaints.hpp"
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

namespace {

std::size_t figures_in(const Table& table) {
    std::size_t figures = 0;
    for (const TableRow& row : table.rows) {
        for (const Inlines& cell : row.cells) {
            figures += static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), [](const Inline& part) {
                return std::holds_alternative<FigureText>(part.node);
            }));
        }
    }
    return figures;
}

std::vector<const Table*> tables_of_figures(const Document& document) {
    std::vector<const Table*> tables;
    visit_blocks(document, [&](const Block& block) {
        const auto* table = std::get_if<Table>(&block.node);
        if (table != nullptr && !table->observations.empty()) tables.push_back(table);
    });
    return tables;
}

}  // namespace

TEST_CASE("Beside each table of figures its page links to a file with a row for each figure") {
    const DiskFileSystem project(QUARTERDECK_SOURCE_FOLDER);
    const BuildResult result = build_all(project);
    std::size_t files = 0;
    for (const BuiltDocument& built : result.documents) {
        const std::string& path = built.document.metadata.path;
        for (const Table* table : tables_of_figures(built.document)) {
            const std::string name = path + "_" + table->id + ".csv";
            CAPTURE(name);
            const std::string& data = result.files.at(name);
            CHECK(std::count(data.begin(), data.end(), '\n') >= static_cast<long>(figures_in(*table)) + 1);
            CHECK(std::count(built.files.begin(), built.files.end(), name) == 1);
            const std::string link = "href=\"" + name.substr(name.rfind('/') + 1) + "\"";
            CHECK_THAT(result.files.at(path + ".html"), Catch::Contains(link));
            ++files;
        }
    }
    CHECK(files > 0);
}

TEST_CASE("The data of every chart can be downloaded") {
    const DiskFileSystem project(QUARTERDECK_SOURCE_FOLDER);
    const BuildResult result = build_all(project);
    std::size_t charts = 0;
    for (const BuiltDocument& built : result.documents) {
        visit_blocks(built.document, [&](const Block& block) {
            const auto* chart = std::get_if<Chart>(&block.node);
            if (chart == nullptr || chart->table_id.empty()) return;
            CAPTURE(built.document.metadata.path, chart->table_id);
            CHECK(result.files.count(built.document.metadata.path + "_" + chart->table_id + ".csv") == 1);
            ++charts;
        });
    }
    CHECK(charts > 0);
}

TEST_CASE("Data can be made alone, and is not made for a PDF alone") {
    const DiskFileSystem project(QUARTERDECK_SOURCE_FOLDER), fonts("/usr/share/fonts");
    BuildRequest request;
    request.names = {"2020-21 Q4"};
    request.html = request.pdf = false;
    const auto quietly = [](int, int, const std::string&) {};
    const BuildResult data = build_documents(project, fonts, request, quietly);
    REQUIRE_FALSE(data.files.empty());
    for (const auto& [path, bytes] : data.files) CHECK(path.ends_with(".csv"));
    request.csv = false;
    request.pdf = true;
    for (const auto& [path, bytes] : build_documents(project, fonts, request, quietly).files) CHECK(path.ends_with(".pdf"));
}

TEST_CASE("The data of a table has what its trends draw, each figure once") {
    MemoryFileSystem project = northshire();
    project.write("content/measures.yaml", "contacts: { title: Contacts, unit: count, kind: flow, better: neither }\n");
    project.write("content/2024-25/q2.yaml",
                  "period: 2024-25 Q2\nfigures: { contacts: 310 }\n"
                  "other-periods:\n  2024-25 Q1: { contacts: 373 }\n  2023-24 Q4: { contacts: 388 }\n"
                  "documents:\n  deck: { template: deck, title: Contacts }\n");
    project.write("templates/deck.md",
                  "---\nform: deck\n---\n\n## Contacts\n\n"
                  "```table\nmeasure: contacts\nperiods: last 2\nshow: [value, trend over last 3]\n```\n");
    const BuildResult result = build_all(project);
    INFO(complaints(result.diagnostics));
    const std::string& data = result.files.at("2024-25/q2/deck_table-1.csv");
    for (const char* row : {",310,", ",373,", ",388,"}) {
        CAPTURE(row);
        const std::size_t found = data.find(row);
        REQUIRE(found != std::string::npos);
        CHECK(data.find(row, found + 1) == std::string::npos);
    }
}
