#include <algorithm>
#include <filesystem>

#include "compose/compose.hpp"
#include "document/reading_text.hpp"
#include "documents/document_dump.hpp"
#include "read/site.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

// Each folder of tests/documents/cases is a small project; its golden file holds what is composed from it and every
// complaint. All figures in them are invented.
namespace quarterdeck::testing {
namespace {

const std::string cases_folder = "tests/documents/cases";

std::vector<std::string> case_names() {
    std::vector<std::string> names;
    const std::filesystem::path folder = std::filesystem::path(QUARTERDECK_SOURCE_FOLDER) / cases_folder;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

PictureSizes picture_sizes(const Site& site) {
    PictureSizes sizes;
    for (const auto& [path, file] : site.pictures) sizes[path] = {file.width, file.height};
    return sizes;
}

std::string compose_all(const Site& site, Diagnostics& diagnostics) {
    std::string text;
    for (const QuarterText& quarter : site.quarters) {
        for (const DocumentEntry& entry : quarter.documents) {
            const auto source = site.templates.find(entry.template_name);
            if (source == site.templates.end()) continue;
            const Release release(site.archive, entry.published);
            const Document document =
                compose_document({source->second, entry, quarter.narrative, release, picture_sizes(site)}, diagnostics);
            text += dump_document(document) + "\n=== reading text ===\n" + reading_text(document) + "\n";
        }
    }
    return text;
}

/// What a case's own files are complained about for: a theme is none of its business.
std::string complaints_of_content(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        const bool own = diagnostic.span.known() && diagnostic.span.file->path.find(".yaml") != std::string::npos;
        const bool written = diagnostic.span.known() && diagnostic.span.file->path.find(".md") != std::string::npos;
        if (own || written) text += render_diagnostic(diagnostic) + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("Each case's documents are composed as its golden file shows") {
    for (const std::string& name : case_names()) {
        DYNAMIC_SECTION(name) {
            const std::string folder = cases_folder + "/" + name;
            const DiskFileSystem project(std::string(QUARTERDECK_SOURCE_FOLDER) + "/" + folder);
            Diagnostics diagnostics;
            const Site site = read_site(project, MemoryFileSystem(), diagnostics);
            const std::string documents = compose_all(site, diagnostics);
            check_golden(folder + "/golden.txt", complaints_of_content(diagnostics) + documents);
        }
    }
}

}  // namespace quarterdeck::testing
