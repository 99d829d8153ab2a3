#include <algorithm>
#include <set>

#include "archive/shown_pieces.hpp"
#include "build/pipeline.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// The archive with one line of one of its files typed otherwise. Nothing else of it is touched.
class ChangedArchive : public FileSystem {
public:
    ChangedArchive(std::string path, const std::string& line, const std::string& instead)
        : checkout_(QUARTERDECK_SOURCE_FOLDER), path_(std::move(path)), text_(checkout_.read(path_).value()) {
        const std::size_t place = text_.find(line);
        if (place == std::string::npos || text_.find(line, place + 1) != std::string::npos)
            throw std::runtime_error(path_ + " does not hold this exactly once: " + line);
        text_.replace(place, line.size(), instead);
    }

    std::optional<std::string> read(const std::string& path) const override {
        return path == path_ ? text_ : checkout_.read(path);
    }
    std::vector<std::string> list(const std::string& folder) const override { return checkout_.list(folder); }

private:
    DiskFileSystem checkout_;
    std::string path_;
    std::string text_;
};

BuildResult built(const FileSystem& project) {
    BuildRequest request;
    request.pdf = false;  // Both formats are readings of the same document, which other tests hold them to.
    const DiskFileSystem fonts("/usr/share/fonts");
    return build_documents(project, fonts, request, [](int, int, const std::string&) {});
}

const BuildResult& unchanged_archive() {
    static const BuildResult result = built(DiskFileSystem(QUARTERDECK_SOURCE_FOLDER));
    return result;
}

using Lines = std::vector<std::string>;

/// All that a change of one line changes in what is published: what each document shows otherwise, below its path. The
/// places stand in the tests, so that one that no longer follows its figure is missed, and one too many is seen.
/// Fails when a file changes that is not one of those documents'.
Lines effects(const std::string& path, const std::string& line, const std::string& instead) {
    const BuildResult& before = unchanged_archive();
    const BuildResult after = built(ChangedArchive(path, line, instead));
    CHECK_FALSE(after.diagnostics.has_errors());
    REQUIRE(after.documents.size() == before.documents.size());
    Lines all;
    std::set<std::string> may_change;
    for (std::size_t index = 0; index < after.documents.size(); ++index) {
        const BuiltDocument& document = after.documents[index];
        const Lines found = differences(before.documents[index].document, document.document);
        if (found.empty()) continue;
        all.push_back(document.document.metadata.path);
        all.insert(all.end(), found.begin(), found.end());
        may_change.insert(document.files.begin(), document.files.end());
    }
    for (const auto& [file, bytes] : after.files) {
        CAPTURE(file);
        const auto old = before.files.find(file);
        REQUIRE(old != before.files.end());
        const bool same = old->second == bytes;
        CHECK((same || may_change.count(file) == 1));
    }
    CHECK(after.files.size() == before.files.size());
    return all;
}

}  // namespace

TEST_CASE("A count that is put right changes wherever it stands, and nothing else") {
    CHECK(effects("content/2019-20/q1.yaml", "  contacts: 3340\n", "  contacts: 3341\n") ==
          Lines{
              "2019-20/q1/appendix-a3",
              "cell: 3,340 → 3,341",
              "download: 3340 → 3341",
              "2020-21/q4/performance-deck",
              "headline: 3,340 → 3,341",
              "alternative text: 3,340 → 3,341, 3,340 → 3,341, 187 → 188",
              "mark: 3,340 → 3,341, 3340 → 3341",
              "cell: 3,340 → 3,341",
              "download: 3340 → 3341",
              "2022-23/q2/performance-deck",
              "headline: 3,340 → 3,341",
              "alternative text: 3,340 → 3,341, 3,340 → 3,341",
              "mark: 3,340 → 3,341, 3340 → 3341",
              "cell: 3,340 → 3,341",
              "download: 3340 → 3341",
          });
}

TEST_CASE("A percentage that is put right changes its sentences and the changes that rest on it, and nothing else") {
    CHECK(effects("content/2019-20/q1.yaml", "  contacts-to-referral: 38.3\n", "  contacts-to-referral: 38.4\n") ==
          Lines{
              "2019-20/q1/appendix-a3",
              "cell: 38.3% → 38.4%",
              "text: 2.3 → 2.4",
              "download: 38.3 → 38.4",
              "2020-21/q4/performance-deck",
              "headline: 38.3% → 38.4%",
              "alternative text: 38.3% → 38.4%, 38.3% → 38.4%, 38.3% → 38.4%, 2.3 → 2.4",
              "mark: 38.3% → 38.4%, 38.3 → 38.4",
              "cell: 38.3% → 38.4%",
              "download: 38.3 → 38.4",
              "2022-23/q2/performance-deck",
              "headline: 38.3% → 38.4%",
              "alternative text: 38.3% → 38.4%, 38.3% → 38.4%",
              "mark: 38.3% → 38.4%, 38.3 → 38.4",
              "cell: 38.3% → 38.4%",
              "download: 38.3 → 38.4",
          });
    CHECK(effects("content/2020-21/q1.yaml", "  conferences-in-timescale: 91\n", "  conferences-in-timescale: 92\n") ==
          Lines{
              "2020-21/q4/performance-deck",
              "cell: 91% → 92%",
              "text: 91% → 92%",
              "download: 91 → 92",
              "2022-23/q2/performance-deck",
              "alternative text: 91% → 92%",
              "mark: 91% → 92%, 91 → 92",
              "cell: 91% → 92%",
              "download: 91 → 92",
          });
}

TEST_CASE("A figure that is held against a target changes its card, its charts and its table, and nothing else") {
    CHECK(effects("content/2017-18/q4.yaml", "  second-plans: 9.1\n", "  second-plans: 9.2\n") ==
          Lines{
              "2017-18/q4/scrutiny-deck",
              "card: 9.1% → 9.2%",
              "text: 9.1% → 9.2%",
              "headline: 9.1% → 9.2%",
              "alternative text: 9.1% → 9.2%, 9.1% → 9.2%, 2.9 → 2.8",
              "mark: 9.1% → 9.2%, 9.1 → 9.2",
              "cell: 9.1% → 9.2%",
              "download: 9.1 → 9.2",
              "2019-20/q1/appendix-a3",
              "alternative text: 9.1% → 9.2%",
              "mark: 9.1% → 9.2%, 9.1 → 9.2",
              "cell: 9.1% → 9.2%",
              "download: 9.1 → 9.2",
          });
}

TEST_CASE("Another area's figure that is put right changes where the council is held against it, and nothing else") {
    CHECK(effects("content/2020-21/q4.yaml", "vacancy-rate: { local: 12, england: 16 }",
                  "vacancy-rate: { local: 12, england: 17 }") == Lines{
                                                                     "2020-21/q4/performance-deck",
                                                                     "text: 16% → 17%",
                                                                     "alternative text: 16% → 17%",
                                                                     "mark: 16% → 17%, 16 → 17",
                                                                     "cell: 16% → 17%",
                                                                     "download: 16 → 17",
                                                                 });
}

TEST_CASE("A line of a budget that is put right changes the statement and its variance, and nothing else") {
    CHECK(effects("content/2020-21/q4.yaml", "forecast: 21195", "forecast: 21196") == Lines{
                                                                                          "2020-21/q4/performance-deck",
                                                                                          "cell: 21,195 → 21,196",
                                                                                          "cell: −23 → −22",
                                                                                          "download: 21195 → 21196",
                                                                                          "download: -23 → -22",
                                                                                      });
}
