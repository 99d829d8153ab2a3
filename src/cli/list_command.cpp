#include <fmt/format.h>

#include "author/overview.hpp"
#include "cli/commands.hpp"
#include "cli/console.hpp"

namespace quarterdeck {

int run_list(const CommandOptions& options) {
    const DiskFileSystem project(options.project), fonts(options.fonts);
    Diagnostics diagnostics;
    const Site site = read_site(project, fonts, diagnostics);
    print_diagnostics(diagnostics, 0);
    const PublicationDay& day = options.request.day;
    fmt::print("{}", overview_text(site, day.as_of ? day.as_of : day.today));
    return diagnostics.has_errors() ? 1 : 0;
}

}  // namespace quarterdeck
