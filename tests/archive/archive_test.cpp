#include "archive/expectation.hpp"
#include "build/pipeline.hpp"
#include "document/reading_text.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// A document of the archive and the file that says what the published one shows.
struct Comparison {
    const char* document;
    const char* expectation;
};

constexpr Comparison comparisons[] = {
    {"2017-18/q4/scrutiny-deck", "scrutiny_deck_2018-06-07"},
    {"2019-20/q1/appendix-a3", "appendix_a3_2019-20_q1"},
    {"2020-21/q4/performance-deck", "performance_deck_2020-21_q3_q4"},
    {"2022-23/q2/performance-deck", "performance_deck_2022-23_q2"},
    {"2023-24/q4/agenda-introduction", "agenda_introduction_2024-03-07"},
    {"2023-24/q4/scrutiny-report", "scrutiny_report_2024-03-07"},
};

const BuildResult& archive() {
    static const BuildResult result = [] {
        const DiskFileSystem project(QUARTERDECK_SOURCE_FOLDER), fonts("/usr/share/fonts");
        return build_documents(project, fonts, {}, [](int, int, const std::string&) {});
    }();
    return result;
}

const Document& document(const std::string& path) {
    for (const BuiltDocument& built : archive().documents) {
        if (built.document.metadata.path == path) return built.document;
    }
    throw std::runtime_error("the archive has no document " + path);
}

std::vector<std::string> titles(const std::vector<ExpectedSection>& sections) {
    std::vector<std::string> found;
    for (const ExpectedSection& section : sections) found.push_back(section.title);
    return found;
}

std::vector<std::string> titles(const std::vector<ComposedSection>& sections) {
    std::vector<std::string> found;
    for (const ComposedSection& section : sections) found.push_back(section.title);
    return found;
}

void gather_labels(const Blocks& blocks, std::string& labels) {
    for (const Block& block : blocks) {
        const auto* list = std::get_if<List>(&block.node);
        if (list == nullptr || list->style != ListStyle::paragraphs) continue;
        for (const ListItem& item : list->items) {
            labels += (labels.empty() ? "" : " ") + item.label;
            gather_labels(item.blocks, labels);
        }
    }
}

std::string paragraph_numbers(const std::string& path) {
    std::string labels;
    gather_labels(document(path).paper()->blocks, labels);
    return labels;
}

}  // namespace

TEST_CASE("Each document of the archive has the titles, the figures and the tables of the published one, in its order") {
    for (const Comparison& comparison : comparisons) {
        const auto expected = read_expectation(std::string("tests/archive/") + comparison.expectation + ".txt");
        const auto composed = composed_sections(document(comparison.document));
        CAPTURE(comparison.document);
        CHECK(titles(composed) == titles(expected));
        for (std::size_t index = 0; index < std::min(expected.size(), composed.size()); ++index) {
            CAPTURE(index + 1, expected[index].title, composed[index].text);
            CHECK(lacking(expected[index], composed[index]) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("The papers of 7 March 2024 number their paragraphs as published") {
    CHECK(paragraph_numbers("2023-24/q4/agenda-introduction") == "1 2 3 4 5 6 7 8");
    CHECK(paragraph_numbers("2023-24/q4/scrutiny-report") ==
          "1 2 3 3.1 3.2 3.3 3.3.1 3.3.2 3.3.3 3.4 4 5 6 7 8 8.1 8.2 8.3 8.4 8.5 8.6 9 9.1 9.2 9.3 9.4 9.5 9.6 10 11 12 13 14 15 16 "
          "17 18");
}

TEST_CASE("A comparison with a published document notices what is missing, another figure, and the wrong order") {
    const ExpectedSection expected{"Figures", {{false, "18%"}, {false, "8%"}, {true, "Quarter 1\n1,535"}}};
    const ComposedSection same{"Figures", "Figures\n18% and 8%\nQuarter 1\n1,535\n", {"Quarter 1\n1,535"}};
    CHECK(lacking(expected, same).empty());
    ComposedSection other = same;
    other.text = "Figures\n8% and 18%\nQuarter 1\n1,535\n";
    CHECK(lacking(expected, other) == std::vector<std::string>{"8%"});
    other.text = "Figures\n18% and 8%\nQuarter 1\n1,536\n";
    CHECK(lacking(expected, other) == std::vector<std::string>{"Quarter 1\n1,535"});
    other = same;
    other.table_rows = {"Quarter 1\n1,535\n99"};
    CHECK(lacking(expected, other) == std::vector<std::string>{"Quarter 1\n1,535"});
}
