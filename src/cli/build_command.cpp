#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "cli/commands.hpp"
#include "cli/console.hpp"

namespace quarterdeck {

namespace {

std::string length_of(const BuiltDocument& document) {
    if (document.pages == 0) return "";
    return ", " + counted(document.pages, document.document.deck() != nullptr ? "slide" : "page");
}

std::string size_of(std::size_t bytes) { return fmt::format("{} KB", (bytes + 1023) / 1024); }

void print_summary(const BuildResult& result, const std::string& output) {
    for (const BuiltDocument& document : result.documents) {
        fmt::print("{}{}\n", document.document.metadata.title, length_of(document));
        for (const std::string& file : document.files) {
            fmt::print("    {}/{}  ({})\n", output, file, size_of(result.files.at(file).size()));
        }
    }
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
    if (const std::string failure = write_files(result, output); !failure.empty()) {
        fmt::print(stderr, "error: {}\n", failure);
        return 1;
    }
    if (!options.quiet) print_summary(result, options.output);
    return 0;
}

}  // namespace quarterdeck
