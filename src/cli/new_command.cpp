#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "author/next_quarter.hpp"
#include "cli/commands.hpp"
#include "cli/console.hpp"

namespace quarterdeck {

namespace {

std::optional<Period> read_quarter_name(const std::string& text) {
    const auto period = Period::parse(text);
    if (period && period->kind() == PeriodKind::quarter) return period;
    fmt::print(stderr, "error: “{}” is not a quarter\n  = hint: write it as in 2024-25 Q1\n", text);
    return std::nullopt;
}

bool has_quarter(const Site& site, const Period& quarter) {
    return std::any_of(site.quarters.begin(), site.quarters.end(), [&](const QuarterText& text) { return text.period == quarter; });
}

/// The quarter to begin from; nothing when there is none.
std::optional<Period> earlier_quarter(const Site& site, const Period& quarter, const std::string& named) {
    if (!named.empty()) return read_quarter_name(named);
    return quarter_to_follow(site, quarter);
}

void print_begun(const BegunQuarter& begun, const std::string& path, const Period& quarter) {
    fmt::print("Wrote {}: {}, {} and {}, all still to come.\n\n", path, counted(begun.figures, "figure"), counted(begun.texts, "text"),
               counted(begun.documents, "document"));
    fmt::print("Open it in an editor and write the figures and texts. At any time,\n"
               "  quarterdeck build {0}   makes its documents, as drafts while anything is missing\n"
               "  quarterdeck list               says what is missing\n",
               quarter.id());
}

int refuse(const std::string& message, const std::string& hint) {
    fmt::print(stderr, "error: {}\n  = hint: {}\n", message, hint);
    return 1;
}

std::string hint_at_errors(const FileSystem& project) {
    if (project.read("content/council.yaml")) return "put them right first";
    return "README's “Your council in an hour” begins a project: who you are, what you count, and the first quarter's file";
}

}  // namespace

int run_new(const CommandOptions& options) {
    DiskFileSystem project(options.project);
    const DiskFileSystem fonts(options.fonts);
    const auto quarter = read_quarter_name(options.quarter);
    if (!quarter) return 2;
    const std::string path = quarter_path(*quarter);
    Diagnostics diagnostics;
    const Site site = read_site(project, fonts, diagnostics);
    print_diagnostics(diagnostics, 0);
    if (diagnostics.has_errors()) return refuse("the content has errors, so nothing was begun", hint_at_errors(project));
    if (project.read(path) || has_quarter(site, *quarter)) return refuse(fmt::format("{} has a file already", quarter->id()), "edit that one, or take it away first");

    const auto earlier_period = earlier_quarter(site, *quarter, options.from);
    const auto earlier = earlier_period ? read_earlier(project, site, *earlier_period, diagnostics) : std::nullopt;
    if (!options.from.empty() && !earlier) return refuse(fmt::format("there is no file for “{}” to begin from", options.from), "“quarterdeck list” names the quarters that have one");
    const BegunQuarter begun = begin_quarter(*quarter, site, earlier);
    if (const std::string failure = project.write(path, begun.text); !failure.empty()) return refuse(failure, "nothing was begun");
    if (!options.quiet) print_begun(begun, path, *quarter);
    return 0;
}

}  // namespace quarterdeck
