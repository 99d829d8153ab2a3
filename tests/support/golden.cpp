#include "support/golden.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "support/catch.hpp"

namespace quarterdeck::testing {

namespace {

namespace fs = std::filesystem;

fs::path in_checkout(const std::string& path) { return fs::path(QUARTERDECK_SOURCE_FOLDER) / path; }

bool is_set(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

void rewrite(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

}  // namespace

std::string checkout_file(const std::string& path) {
    std::ifstream stream(in_checkout(path), std::ios::binary);
    if (!stream) throw std::runtime_error("there is no file " + path);
    std::ostringstream text;
    text << stream.rdbuf();
    return std::move(text).str();
}

void check_golden(const std::string& path, const std::string& actual) {
    if (is_set("QUARTERDECK_UPDATE_GOLDENS") && !is_set("CI")) rewrite(in_checkout(path), actual);
    INFO("golden file " << path << "; rewrite it with QUARTERDECK_UPDATE_GOLDENS=1");
    REQUIRE(fs::exists(in_checkout(path)));
    CHECK(actual == checkout_file(path));
}

}  // namespace quarterdeck::testing
