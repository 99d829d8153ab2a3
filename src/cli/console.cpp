#include "cli/console.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace quarterdeck {

namespace {

constexpr const char* how_to_acknowledge =
    "A warning that ends in brackets asks you to look. When the content is right as it stands, say so in the quarter's\n"
    "file; for “[off-series: repeat-plans]” that is\n"
    "    acknowledged:\n"
    "      - { check: off-series, about: repeat-plans, why: the reason, in your words }\n";

bool on_terminal() {
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

}  // namespace

void print_diagnostics(const Diagnostics& diagnostics, int acknowledged) {
    const std::vector<Diagnostic> sorted = diagnostics.sorted();
    for (const Diagnostic& diagnostic : sorted) fmt::print(stderr, "{}\n", render_diagnostic(diagnostic));
    std::vector<std::string> counts;
    if (const int errors = diagnostics.error_count()) counts.push_back(counted(errors, "error"));
    if (const int warnings = diagnostics.warning_count()) counts.push_back(counted(warnings, "warning"));
    if (const int notes = diagnostics.note_count()) counts.push_back(counted(notes, "note"));
    if (acknowledged > 0) counts.push_back(fmt::format("{} acknowledged", acknowledged));
    if (!counts.empty()) fmt::print(stderr, "{}.\n", fmt::join(counts, ", "));
    const auto may_be_acknowledged = [](const Diagnostic& one) {
        return one.severity != Severity::error && !one.check.empty() && !one.about.empty();
    };
    if (std::any_of(sorted.begin(), sorted.end(), may_be_acknowledged)) fmt::print(stderr, "{}", how_to_acknowledge);
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
