#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/console.hpp"

namespace quarterdeck {

int run_check(const CommandOptions& options) {
    const DiskFileSystem project(options.project), fonts(options.fonts);
    const BuildResult result = build_documents(project, fonts, options.request, terminal_progress(options.quiet));
    clear_progress();
    print_diagnostics(result.diagnostics, result.acknowledged);
    if (result.diagnostics.has_errors()) return 1;
    if (!options.quiet) fmt::print("{} can be built.\n", counted(static_cast<int>(result.documents.size()), "document"));
    return 0;
}

}  // namespace quarterdeck
