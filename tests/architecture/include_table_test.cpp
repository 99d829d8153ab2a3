#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include "support/catch.hpp"

namespace fs = std::filesystem;

namespace {

using Folders = std::set<std::string>;

std::string contents(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

Folders words(const std::string& text) {
    std::istringstream stream(text);
    Folders result;
    for (std::string word; stream >> word;) result.insert(word);
    return result;
}

/// The table "Who may include whom" of the README, the only copy of it.
std::map<std::string, Folders> include_table() {
    const std::string readme = contents(fs::path(QUARTERDECK_SOURCE_FOLDER) / "README.md");
    const std::regex row("\\| `([a-z]+)` \\| ([a-z ]+) \\|");
    std::map<std::string, Folders> table;
    for (std::sregex_iterator match(readme.begin(), readme.end(), row), end; match != end; ++match) {
        table[(*match)[1]] = words((*match)[2]);
    }
    return table;
}

Folders included_folders(const fs::path& file) {
    const std::string text = contents(file);
    const std::regex include("(?:^|\n)#include \"([a-z_]+)/");
    Folders folders;
    for (std::sregex_iterator match(text.begin(), text.end(), include), end; match != end; ++match) folders.insert((*match)[1]);
    return folders;
}

bool is_source(const fs::path& file) { return file.extension() == ".cpp" || file.extension() == ".hpp"; }

/// No folder may reach itself through what it may include.
bool reaches(const std::map<std::string, Folders>& table, const std::string& from, const std::string& sought, Folders& seen) {
    const auto row = table.find(from);
    if (row == table.end() || !seen.insert(from).second) return false;
    for (const std::string& next : row->second) {
        if (next == sought || reaches(table, next, sought, seen)) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("Every folder includes only what the README's table allows") {
    const auto table = include_table();
    REQUIRE(table.size() > 10);
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(QUARTERDECK_SOURCE_FOLDER) / "src")) {
        if (!is_source(entry.path())) continue;
        const fs::path relative = entry.path().lexically_relative(fs::path(QUARTERDECK_SOURCE_FOLDER) / "src");
        const std::string folder = relative.begin()->string();
        if (relative == "main.cpp") continue;
        ++files;
        for (const std::string& included : included_folders(entry.path())) {
            CAPTURE(relative.generic_string(), included);
            const bool allowed = included == folder || included == "base" || (table.contains(folder) && table.at(folder).contains(included));
            CHECK(allowed);
        }
    }
    CHECK(files > 100);
}

TEST_CASE("The README's table points one way") {
    const auto table = include_table();
    for (const auto& [folder, allowed] : table) {
        Folders seen;
        CAPTURE(folder);
        CHECK_FALSE(reaches(table, folder, folder, seen));
    }
}

TEST_CASE("Only the folders that stand for a library's job know the library") {
    const std::map<std::string, Folders> owners = {{"yaml-cpp", {"read"}}, {"cmark", {"read"}},         {"hpdf", {"pdf"}},
                                                   {"qpdf", {"pdf"}},      {"hb", {"text", "pdf"}},      {"mustache", {"html"}},
                                                   {"CLI", {"cli"}},       {"unicode", {"text", "model"}}};
    const std::regex include("#include <([A-Za-z-]+)[./]");
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(QUARTERDECK_SOURCE_FOLDER) / "src")) {
        if (!is_source(entry.path())) continue;
        const fs::path relative = entry.path().lexically_relative(fs::path(QUARTERDECK_SOURCE_FOLDER) / "src");
        if (relative == "main.cpp") continue;
        const std::string text = contents(entry.path()), folder = relative.begin()->string();
        for (std::sregex_iterator match(text.begin(), text.end(), include), end; match != end; ++match) {
            const auto owner = owners.find((*match)[1]);
            CAPTURE(relative.generic_string(), (*match)[1].str());
            const bool allowed = owner == owners.end() || owner->second.contains(folder);
            CHECK(allowed);
        }
    }
}
