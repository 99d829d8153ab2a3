#include <filesystem>
#include <map>

#include "golden.hpp"
#include "project.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

namespace fs = std::filesystem;

const fs::path cases_folder = fs::path(QUARTERDECK_SOURCE_FOLDER) / "tests/read/cases";

/// A case's file takes the place of the file of the sound project that it stands for.
std::string project_path(const std::string& name) {
    static const std::map<std::string, std::string> places = {{"input.yaml", "content/2019-20/q1.yaml"},
                                                              {"council.yaml", "content/council.yaml"},
                                                              {"measures.yaml", "content/measures.yaml"},
                                                              {"template.md", "templates/report.md"}};
    const auto found = places.find(name);
    return found == places.end() ? name : found->second;
}

std::vector<std::string> case_names() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(cases_folder)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

Outcome read_case(const std::string& name) {
    MemoryFileSystem project = sound_project();
    for (const auto& [path, text] : files_below("tests/read/cases/" + name)) {
        if (path != "expected.txt") project.write(project_path(path), text);
    }
    return read_project(project);
}

}  // namespace

TEST_CASE("every mistake is explained as its case expects") {
    REQUIRE(case_names().size() > 50);
    for (const std::string& name : case_names()) {
        const std::string expected_path = (cases_folder / name / "expected.txt").string();
        const std::string complaints = read_case(name).complaints();
        INFO(name << ": expected\n" << file_text(expected_path) << "but was told\n" << complaints);
        CHECK(!complaints.empty());
        CHECK(matches_golden(expected_path, complaints));
    }
}

TEST_CASE("the sound project that the cases change has nothing wrong with it") {
    CHECK(read_project(sound_project()).complaints() == "");
}
