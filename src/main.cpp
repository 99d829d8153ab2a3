#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>

#include "cli/commands.hpp"
#include "cli/heap.hpp"

namespace {

using quarterdeck::CommandOptions;

#ifdef _WIN32
constexpr const char* font_folder = "C:/Windows/Fonts";
#else
constexpr const char* font_folder = "/usr/share/fonts";
#endif

constexpr const char* about =
    "Quarterdeck turns a council's quarterly YAML files into committee papers and slide decks,\n"
    "as accessible HTML and PDF.";

constexpr const char* examples =
    "Examples:\n"
    "  quarterdeck check                       say everything that is wrong, write nothing\n"
    "  quarterdeck build                       make every document\n"
    "  quarterdeck build \"2020-21 Q4\"          make one quarter's documents\n"
    "  quarterdeck build scrutiny-report --format pdf\n"
    "\n"
    "The project is the folder that holds content/, templates/ and themes/. When anything is wrong, each\n"
    "mistake is shown with its file and line, nothing is written, and the exit status is 1.";

void add_common_options(CLI::App& command, CommandOptions& options) {
    command.add_option("names", options.request.names,
                       "Quarters (\"2020-21 Q4\"), years (2020-21) or documents (scrutiny-report); everything when none is given");
    command.add_option("--project", options.project, "Folder that holds content/, templates/ and themes/")->capture_default_str();
    command.add_option("--fonts", options.fonts, "Folder of the fonts that a theme does not bring itself")->capture_default_str();
    command.add_flag("--quiet", options.quiet, "Say only what is wrong");
}

void choose_formats(const std::vector<std::string>& formats, CommandOptions& options) {
    if (formats.empty()) return;
    options.request.html = std::find(formats.begin(), formats.end(), "html") != formats.end();
    options.request.pdf = std::find(formats.begin(), formats.end(), "pdf") != formats.end();
}

int run(int count, char** arguments) {
    CommandOptions options;
    options.fonts = font_folder;
    std::vector<std::string> formats;

    CLI::App app(about, "quarterdeck");
    app.footer(examples);
    app.set_version_flag("--version", QUARTERDECK_VERSION);
    app.require_subcommand(1);
    CLI::App* build = app.add_subcommand("build", "Make documents from the content, as HTML and PDF");
    add_common_options(*build, options);
    build->add_option("--format", formats, "html or pdf, or both with a comma between; both when not given")
        ->delimiter(',')
        ->check(CLI::IsMember({"html", "pdf"}));
    build->add_option("--output", options.output, "Folder to write to")->capture_default_str();
    CLI::App* check = app.add_subcommand("check", "Say everything that is wrong with the content, and write nothing");
    add_common_options(*check, options);

    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& problem) {
        // 1 says that the content is wrong; 2 that the command is.
        return app.exit(problem) == 0 ? 0 : 2;
    }
    choose_formats(formats, options);
    return build->parsed() ? quarterdeck::run_build(options) : quarterdeck::run_check(options);
}

}  // namespace

int main(int count, char** arguments) {
    quarterdeck::prepare_heap();
    try {
        return run(count, arguments);
    } catch (const std::exception& failure) {
        fmt::print(stderr, "error: something went wrong inside Quarterdeck: {}\nNothing was written. Please report this with your content.\n",
                   failure.what());
        return 1;
    }
}
