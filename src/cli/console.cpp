#include "cli/console.hpp"

#include <fmt/format.h>

#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace quarterdeck {

namespace {

bool on_terminal() {
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

}  // namespace

void print_diagnostics(const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics.sorted()) fmt::print(stderr, "{}\n", render_diagnostic(diagnostic));
    const int errors = diagnostics.error_count(), warnings = diagnostics.warning_count();
    if (errors > 0 && warnings > 0) fmt::print(stderr, "{} and {}.\n", counted(errors, "error"), counted(warnings, "warning"));
    else if (errors > 0) fmt::print(stderr, "{}.\n", counted(errors, "error"));
    else if (warnings > 0) fmt::print(stderr, "{}.\n", counted(warnings, "warning"));
}

Progress terminal_progress(bool quiet) {
    if (quiet || !on_terminal()) return [](int, int, const std::string&) {};
    return [](int number, int count, const std::string& path) {
        fmt::print(stderr, "\r\033[K{} of {}: {}", number, count, path);
        std::fflush(stderr);
    };
}

void clear_progress() {
    if (on_terminal()) fmt::print(stderr, "\r\033[K");
}

std::string counted(int count, const std::string& noun) { return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s"); }

}  // namespace quarterdeck
