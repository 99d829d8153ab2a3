#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "base/folded_list.hpp"
#include "build/output_folder.hpp"
#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "document/status_mark.hpp"

namespace quarterdeck {

namespace {

std::string length_of(const BuiltDocument& document) {
    if (document.pages == 0) return "";
    return ", " + counted(document.pages, document.document.deck() != nullptr ? "slide" : "page");
}

/// What is printed on its pages: an officer should know before looking.
std::string status_of(const Document& document) {
    const std::string mark = status_mark(document.metadata);
    return mark.empty() ? "" : fmt::format("  [{}]", mark);
}

std::string size_of(std::size_t bytes) { return fmt::format("{} KB", (bytes + 1023) / 1024); }

/// A run that makes everything may take away what earlier runs made; one that makes a part, or what stood on an earlier
/// day, knows nothing of the rest.
LeftOvers left_overs(const BuildRequest& request) {
    return request.names.empty() && !request.day.as_of && request.html && request.pdf ? LeftOvers::remove : LeftOvers::keep;
}

void print_withheld(const std::vector<Withheld>& withheld) {
    for (const Withheld& document : withheld) fmt::print("Not made: {}, {}.\n", document.path, document.reason);
}

/// Pages and PDFs by their names; the many small files of data in one line.
void print_files(const BuiltDocument& document, const BuildResult& result, const std::string& output) {
    int data_files = 0;
    std::size_t data_size = 0;
    for (const std::string& file : document.files) {
        const std::size_t size = result.files.at(file).size();
        if (!file.ends_with(".csv")) {
            fmt::print("    {}/{}  ({})\n", output, file, size_of(size));
            continue;
        }
        ++data_files;
        data_size += size;
    }
    if (data_files == 0) return;
    const std::string& path = document.document.metadata.path;
    fmt::print("    {}/{}_*.csv  ({}, {})\n", output, path, counted(data_files, "file"), size_of(data_size));
}

void print_summary(const BuildResult& result, const OutputChange& change, const std::string& output) {
    for (const BuiltDocument& document : result.documents) {
        fmt::print("{}{}{}\n", document.document.metadata.title, length_of(document), status_of(document.document));
        print_files(document, result, output);
        for (const std::string& line : folded_list("    still to come: ", document.document.metadata.to_come)) fmt::print("{}\n", line);
    }
    print_withheld(result.withheld);
    for (const std::string& path : change.removed) fmt::print("Removed {}/{}, which is no longer made.\n", output, path);
    std::size_t files = 0;
    for (const BuiltDocument& document : result.documents) files += document.files.size();
    fmt::print("\nWrote {} in {} to {}.\n", counted(static_cast<int>(result.documents.size()), "document"),
               counted(static_cast<int>(files), "file"), output);
}

}  // namespace

int run_build(const CommandOptions& options) {
    const DiskFileSystem project(options.project), fonts(options.fonts);
    const BuildResult result = build_documents(project, fonts, options.request, terminal_progress(options.quiet));
    clear_progress();
    print_diagnostics(result.diagnostics, result.acknowledged);
    if (result.diagnostics.has_errors()) {
        fmt::print(stderr, "Nothing was written; what stood in {} before still stands there.\n", options.output);
        return 1;
    }
    DiskFileSystem output(options.output);
    const OutputChange change = write_output(result.files, left_overs(options.request), output);
    if (!change.failure.empty()) {
        fmt::print(stderr, "error: {}\n", change.failure);
        return 1;
    }
    if (!options.quiet) print_summary(result, change, options.output);
    return 0;
}

}  // namespace quarterdeck
