#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <exception>
#include <filesystem>

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
    "  quarterdeck build 2020-21 Q4            make one quarter's documents\n"
    "  quarterdeck build scrutiny-report --format pdf\n"
    "  quarterdeck new 2024-25 Q1              begin a quarter's file, ready to fill in\n"
    "  quarterdeck list                        say what there is, and what is still missing\n"
    "  quarterdeck build --as-of 2024-03-07 --output as-it-was\n"
    "\n"
    "The project is the folder that holds content/, templates/ and themes/. When anything is wrong, each\n"
    "mistake is shown with its file and line, nothing is written, and the exit status is 1.";

void add_project_options(CLI::App& command, CommandOptions& options) {
    command.add_option("--project", options.project, "Folder that holds content/, templates/ and themes/")->capture_default_str();
    command.add_option("--fonts", options.fonts, "Folder of the fonts that a theme does not bring itself")->capture_default_str();
    command.add_flag("--quiet", options.quiet, "Say only what is wrong");
}

void add_names(CLI::App& command, CommandOptions& options) {
    command.add_option("names", options.request.names,
                       "Quarters (2020-21 Q4), years (2020-21) or documents (scrutiny-report); everything when none is given");
}

/// The only clock in the program; what it says decides which embargoes have passed, and nothing else.
quarterdeck::Date read_today() {
    const std::time_t now = std::time(nullptr);
    const std::tm local = *std::localtime(&now);
    return quarterdeck::Date{std::chrono::year(local.tm_year + 1900), std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1),
                             std::chrono::day(static_cast<unsigned>(local.tm_mday))};
}

/// A day on the command line.
void add_as_of(CLI::App& command, CommandOptions& options, const std::string& meaning) {
    command.add_option_function<std::string>(
               "--as-of", [&options](const std::string& text) { options.request.day.as_of = quarterdeck::parse_date(text); }, meaning)
        ->type_name("DAY")
        ->check([](const std::string& text) {
            return quarterdeck::parse_date(text) ? std::string() : "“" + text + "” is not a day: write it as in 2024-03-07";
        });
}

void add_build_options(CLI::App& command, CommandOptions& options, std::vector<std::string>& formats) {
    command.add_option("--format", formats, "html (with csv), pdf or csv, or several with commas between; all when not given")
        ->delimiter(',')
        ->check(CLI::IsMember({"html", "pdf", "csv"}));
    command.add_option("--output", options.output, "Folder to write to; output/ of the project when not given");
    command.add_option("--theme", options.request.theme, "Make it in another theme of the project, by the name of its folder in themes/");
    add_as_of(command, options, "Make what stood on a day (2024-03-07): its documents, with the figures known by then");
    command.add_flag("--with-notes", options.request.with_notes, "Make decks for their presenters: notes after each slide, not for publication");
    command.add_flag("--include-embargoed", options.request.day.include_embargoed,
                     "Make documents before their day too; every page then says so");
}

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, " ")); }

/// "q1" and "2024-25 q1" with a capital Q.
std::string with_capital(std::string name) {
    const std::size_t quarter = name.size() < 2 ? name.size() : name.size() - 2;
    if (quarter < name.size() && name[quarter] == 'q' && (quarter == 0 || name[quarter - 1] == ' ')) name[quarter] = 'Q';
    return name;
}

/// A quarter that was written without quotes came as two words: 2024-25 and Q1.
std::vector<std::string> with_quarters(const std::vector<std::string>& names) {
    std::vector<std::string> whole;
    for (const std::string& typed : names) {
        const std::string name = with_capital(typed);
        const bool quarter = name.size() == 2 && name[0] == 'Q' && !whole.empty() && quarterdeck::Period::parse(whole.back() + " " + name);
        if (quarter) whole.back() += " " + name;
        else whole.push_back(name);
    }
    return whole;
}

/// Below the current folder it is named as a person would.
std::string output_of(const std::string& project) { return (std::filesystem::path(project) / "output").lexically_normal().generic_string(); }

void choose_formats(const std::vector<std::string>& formats, CommandOptions& options) {
    if (formats.empty()) return;
    options.request.html = std::find(formats.begin(), formats.end(), "html") != formats.end();
    options.request.pdf = std::find(formats.begin(), formats.end(), "pdf") != formats.end();
    options.request.csv = std::find(formats.begin(), formats.end(), "csv") != formats.end();
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
    add_names(*build, options);
    add_project_options(*build, options);
    add_build_options(*build, options, formats);
    CLI::App* check = app.add_subcommand("check", "Say everything that is wrong with the content, and write nothing");
    add_names(*check, options);
    add_project_options(*check, options);
    CLI::App* begin = app.add_subcommand("new", "Begin a quarter's file from the last one: the same measures, to fill in");
    std::vector<std::string> quarter, from;
    begin->add_option("quarter", quarter, "The new quarter, such as 2024-25 Q1")->required()->expected(1, 2);
    begin->add_option("--from", from, "Begin from this quarter's file instead")->expected(1, 2);
    add_project_options(*begin, options);
    CLI::App* list = app.add_subcommand("list", "Say what there is, and what is still missing");
    add_as_of(*list, options, "The state on a day (2024-03-07) instead of today");
    add_project_options(*list, options);

    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& problem) {
        // 1 says that the content is wrong; 2 that the command is.
        return app.exit(problem) == 0 ? 0 : 2;
    }
    options.quarter = joined(with_quarters(quarter));
    options.from = joined(with_quarters(from));
    options.request.names = with_quarters(options.request.names);
    choose_formats(formats, options);
    if (options.output.empty()) options.output = output_of(options.project);
    if (check->parsed()) return quarterdeck::run_check(options);
    if (begin->parsed()) return quarterdeck::run_new(options);
    options.request.day.today = read_today();
    if (list->parsed()) return quarterdeck::run_list(options);
    return quarterdeck::run_build(options);
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
