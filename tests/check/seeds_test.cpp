#include <algorithm>
#include <filesystem>

#include "check/checking.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

namespace fs = std::filesystem;

std::vector<std::string> seeds() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(fs::path(QUARTERDECK_SOURCE_FOLDER) / "tests/check/seeds"))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

// Facts and figures as the five source documents have them; the sentences around them are our own.
TEST_CASE("The oddities of each source document are found in content that contains them") {
    REQUIRE(seeds().size() == 5);
    for (const std::string& name : seeds()) {
        const std::string folder = "tests/check/seeds/" + name;
        const DiskFileSystem project((fs::path(QUARTERDECK_SOURCE_FOLDER) / folder).string());
        CAPTURE(name);
        check_golden(folder + "/expected.txt", check(project).complaints());
    }
}

TEST_CASE("The archive has no oddity that nobody looked at") {
    const DiskFileSystem project(QUARTERDECK_SOURCE_FOLDER);
    CHECK(check(project).complaints() == "");
}
