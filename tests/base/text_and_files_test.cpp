#include <filesystem>
#include <fstream>

#include "base/date.hpp"
#include "base/file_system.hpp"
#include "base/suggest.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

TEST_CASE("The nearest word is suggested, and only a near one") {
    CHECK(did_you_mean("contatcs", {"referrals", "contacts"}) == "did you mean “contacts”?");
    CHECK(did_you_mean("xyz", {"referrals", "contacts"}).empty());
    CHECK_FALSE(nearest_word(std::string(10'000, 'a'), {"a"}).has_value());
}

TEST_CASE("Dates are ISO dates that exist") {
    CHECK(iso_date(parse_date("2024-02-29").value()) == "2024-02-29");
    for (const char* text : {"2023-02-29", "7 March 2024", "2024-3-7", "2024-13-01", "20240307", "2024-03-0a"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text).has_value());
    }
    CHECK(iso_date(add_days(parse_date("2024-02-28").value(), 2)) == "2024-03-01");
}

TEST_CASE("No path leads out of the folder") {
    const auto root = std::filesystem::temp_directory_path() / "quarterdeck-file-system-test";
    std::filesystem::remove_all(root);
    std::filesystem::create_directories(root / "site" / "content");
    std::ofstream(root / "secret.txt") << "secret";
    std::ofstream(root / "site" / "content" / "a.yaml") << "a";
    std::filesystem::create_symlink(root / "secret.txt", root / "site" / "content" / "link.yaml");
    DiskFileSystem files((root / "site").string());

    CHECK(files.read("content/a.yaml") == "a");
    CHECK_FALSE(files.read("../secret.txt").has_value());
    CHECK_FALSE(files.read("content/../../secret.txt").has_value());
    CHECK_FALSE(files.read((root / "secret.txt").string()).has_value());
    CHECK_FALSE(files.read("content/link.yaml").has_value());
    CHECK_FALSE(files.read("content").has_value());
    CHECK_FALSE(files.write("../new.txt", "x").empty());
    CHECK_FALSE(std::filesystem::exists(root / "new.txt"));
    std::filesystem::remove_all(root);
}

TEST_CASE("Writing replaces the whole file and leaves nothing beside it") {
    const auto root = std::filesystem::temp_directory_path() / "quarterdeck-write-test";
    std::filesystem::remove_all(root);
    std::filesystem::create_directories(root);
    DiskFileSystem files(root.string());
    CHECK(files.write("2020-21/q4/deck.html", "old").empty());
    CHECK(files.write("2020-21/q4/deck.html", "new").empty());
    CHECK(files.read("2020-21/q4/deck.html") == "new");
    CHECK(files.list("2020-21") == std::vector<std::string>{"2020-21/q4/deck.html"});

    // A folder where the file should go: the write fails in words, and what stood there still stands.
    CHECK_FALSE(files.write("2020-21/q4", "x").empty());
    CHECK(files.read("2020-21/q4/deck.html") == "new");
    std::filesystem::remove_all(root);
}
