#include "build/output_folder.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

using Files = std::map<std::string, std::string>;

/// A folder in which changes fail: from the given one on (counted from 0), once or for good.
class FailingFolder : public WritableFileSystem {
public:
    FailingFolder(const Files& files, int first_failure, bool for_good) : first_failure_(first_failure), for_good_(for_good) {
        for (const auto& [path, bytes] : files) folder_.write(path, bytes);
    }

    std::optional<std::string> read(const std::string& path) const override { return folder_.read(path); }
    std::vector<std::string> list(const std::string& folder) const override { return folder_.list(folder); }
    std::string write(const std::string& path, const std::string& bytes) override {
        return fails() ? "cannot write " + path : folder_.write(path, bytes);
    }
    std::string keep(const std::string& path, const std::string& second) override {
        return fails() ? "cannot copy " + path : folder_.keep(path, second);
    }
    std::string rename(const std::string& from, const std::string& to) override {
        return fails() ? "cannot replace " + to : folder_.rename(from, to);
    }
    std::string remove(const std::string& path) override { return fails() ? "cannot remove " + path : folder_.remove(path); }

    const Files& files() const { return folder_.files(); }
    int changes() const { return changes_; }

private:
    bool fails() {
        const int change = changes_++;
        return for_good_ ? change >= first_failure_ : change == first_failure_;
    }

    MemoryFileSystem folder_;
    int first_failure_;
    bool for_good_;
    int changes_ = 0;
};

constexpr int never = 1'000'000;

/// What stands in the folder beside the manifest.
Files published(Files files) {
    files.erase(manifest_path);
    return files;
}

const Files first_run = {{"2023-24/q4/old.html", "old"}, {"2024-25/q1/deck.html", "one"}, {"2024-25/q1/deck.pdf", "one"}};
const Files second_run = {{"2024-25/q1/deck.html", "two"}, {"2024-25/q1/deck.pdf", "two"}, {"2024-25/q1/new.html", "new"}};

/// The folder after the first run, with a file of somebody else's in it.
Files standing() {
    MemoryFileSystem folder;
    folder.write("README.md", "by hand");
    REQUIRE(write_output(first_run, LeftOvers::remove, folder).failure.empty());
    return folder.files();
}

}  // namespace

TEST_CASE("A build of everything removes what earlier builds wrote and it no longer makes, and nothing else") {
    FailingFolder folder(standing(), never, true);
    const OutputChange change = write_output(second_run, LeftOvers::remove, folder);
    CHECK(change.failure.empty());
    CHECK(change.removed == std::vector<std::string>{"2023-24/q4/old.html"});
    Files expected = second_run;
    expected["README.md"] = "by hand";
    CHECK(published(folder.files()) == expected);
}

TEST_CASE("A build of some documents leaves the others, and a later build of everything still knows them") {
    FailingFolder folder(standing(), never, true);
    CHECK(write_output({{"2024-25/q1/new.html", "new"}}, LeftOvers::keep, folder).removed.empty());
    Files expected = first_run;
    expected["README.md"] = "by hand";
    expected["2024-25/q1/new.html"] = "new";
    CHECK(published(folder.files()) == expected);
    const OutputChange change = write_output({{"2024-25/q1/new.html", "new"}}, LeftOvers::remove, folder);
    CHECK(change.removed == std::vector<std::string>{"2023-24/q4/old.html", "2024-25/q1/deck.html", "2024-25/q1/deck.pdf"});
}

TEST_CASE("A build that changes nothing touches nothing") {
    FailingFolder folder(standing(), 0, true);
    CHECK(write_output(first_run, LeftOvers::remove, folder).failure.empty());
}

TEST_CASE("Whichever change fails, the whole old output stands, and nothing beside it") {
    FailingFolder sound(standing(), never, true);
    REQUIRE(write_output(second_run, LeftOvers::remove, sound).failure.empty());
    int undone = 0;
    for (int failing = 0; failing < sound.changes(); ++failing) {
        FailingFolder folder(standing(), failing, false);
        const OutputChange change = write_output(second_run, LeftOvers::remove, folder);
        CAPTURE(failing, change.failure);
        if (change.failure.empty()) continue;  // A file set aside that would not go: the new output stands.
        ++undone;
        CHECK(folder.files() == standing());
        CHECK(change.removed.empty());
        CHECK(change.failure.find("Nothing was changed") != std::string::npos);
    }
    CHECK(undone >= 10);
}

TEST_CASE("When the old output cannot be put back either, no byte of it is lost and it is said where it is") {
    FailingFolder sound(standing(), never, true);
    REQUIRE(write_output(second_run, LeftOvers::remove, sound).failure.empty());
    for (int failing = 0; failing < sound.changes(); ++failing) {
        FailingFolder folder(standing(), failing, true);
        const OutputChange change = write_output(second_run, LeftOvers::remove, folder);
        CAPTURE(failing, change.failure);
        for (const auto& [path, bytes] : first_run) {
            if (folder.read(path) == bytes || change.failure.empty()) continue;
            CHECK(folder.read(path + ".old") == bytes);
            CHECK(change.failure.find(path) != std::string::npos);
        }
    }
}

TEST_CASE("A manifest that was tampered with reaches no file outside the folder") {
    Files files = standing();
    files[manifest_path] += "../secret.txt\n/etc/passwd\n";
    FailingFolder folder(files, never, true);
    CHECK(write_output(second_run, LeftOvers::remove, folder).removed == std::vector<std::string>{"2023-24/q4/old.html"});
}
