#include <filesystem>
#include <fstream>

#include "base/file_system.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

/// An empty folder of this machine that goes when the test does.
class ScratchFolder {
public:
    explicit ScratchFolder(const std::string& name) : path(std::filesystem::temp_directory_path() / ("quarterdeck-" + name)) {
        std::filesystem::remove_all(path);
        std::filesystem::create_directories(path);
    }
    ~ScratchFolder() { std::filesystem::remove_all(path); }

    const std::filesystem::path path;
};

}  // namespace

TEST_CASE("No path leads out of the folder") {
    const ScratchFolder scratch("file-system-test");
    const std::filesystem::path& root = scratch.path;
    std::filesystem::create_directories(root / "site" / "content");
    std::filesystem::create_directories(root / "elsewhere");
    std::ofstream(root / "secret.txt") << "secret";
    std::ofstream(root / "site" / "content" / "a.yaml") << "a";
    std::filesystem::create_symlink(root / "secret.txt", root / "site" / "content" / "link.yaml");
    std::filesystem::create_symlink(root / "elsewhere", root / "site" / "folder");
    DiskFileSystem files((root / "site").string());

    CHECK(files.read("content/a.yaml") == "a");
    CHECK_FALSE(files.read("../secret.txt").has_value());
    CHECK_FALSE(files.read("content/../../secret.txt").has_value());
    CHECK_FALSE(files.read((root / "secret.txt").string()).has_value());
    CHECK_FALSE(files.read("content/link.yaml").has_value());
    CHECK_FALSE(files.read("content").has_value());

    CHECK_FALSE(files.write("../new.txt", "x").empty());
    CHECK_FALSE(files.write("content/link.yaml", "x").empty());
    // Not even a folder is made behind a link.
    CHECK_FALSE(files.write("folder/new/new.txt", "x").empty());
    CHECK_FALSE(files.keep("content/a.yaml", "folder/a.yaml").empty());
    CHECK_FALSE(files.rename("content/a.yaml", "../a.yaml").empty());
    CHECK_FALSE(files.remove("../secret.txt").empty());
    CHECK(std::filesystem::is_empty(root / "elsewhere"));
    CHECK_FALSE(std::filesystem::exists(root / "new.txt"));
    std::string secret;
    CHECK((std::ifstream(root / "secret.txt") >> secret && secret == "secret"));
}

TEST_CASE("What cannot be written is said in words, and what stood there still stands") {
    const ScratchFolder scratch("write-test");
    DiskFileSystem files(scratch.path.string());
    REQUIRE(files.write("2020-21/q4/deck.html", "old").empty());
    CHECK(files.write("2020-21/q4/deck.html", "new").empty());
    CHECK(files.list("2020-21") == std::vector<std::string>{"2020-21/q4/deck.html"});
    CHECK_FALSE(files.write("2020-21/q4", "x").empty());
    CHECK_FALSE(files.write("2020-21/q4/deck.html/more", "x").empty());
    CHECK_FALSE(files.rename("2020-21/q4/deck.html", "2020-21").empty());
    CHECK(files.read("2020-21/q4/deck.html") == "new");
}

TEST_CASE("A kept file outlives its replacement, and empty folders go with their last file") {
    const ScratchFolder scratch("keep-test");
    DiskFileSystem files(scratch.path.string());
    REQUIRE(files.write("2020-21/q4/deck.html", "old").empty());
    REQUIRE(files.write("2020-21/q4/deck.html.new", "new").empty());
    CHECK(files.keep("2020-21/q4/deck.html", "2020-21/q4/deck.html.old").empty());
    CHECK(files.rename("2020-21/q4/deck.html.new", "2020-21/q4/deck.html").empty());
    CHECK(files.read("2020-21/q4/deck.html.old") == "old");
    CHECK(files.read("2020-21/q4/deck.html") == "new");
    CHECK(files.remove("2020-21/q4/deck.html.old").empty());
    CHECK(std::filesystem::exists(scratch.path / "2020-21" / "q4"));
    CHECK(files.remove("2020-21/q4/deck.html").empty());
    CHECK(std::filesystem::is_empty(scratch.path));
    CHECK(files.remove("2020-21/q4/deck.html").empty());
}
