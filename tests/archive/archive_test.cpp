#include <algorithm>
#include <sstream>

#include "build/pipeline.hpp"
#include "document/reading_text.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

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

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> result;
    std::size_t begin = 0;
    for (std::size_t bar = line.find(" | "); bar != std::string::npos; bar = line.find(" | ", begin)) {
        result.push_back(line.substr(begin, bar - begin));
        begin = bar + 3;
    }
    result.push_back(line.substr(begin));
    return result;
}

std::vector<std::vector<std::string>> expected_slides(const std::string& file) {
    std::istringstream lines(checkout_file(file));
    std::vector<std::vector<std::string>> slides;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with('#')) slides.push_back(cells(line));
    }
    return slides;
}

std::string text_of(const Slide& slide) {
    Document alone;
    alone.body = Deck{{slide}};
    return reading_text(alone);
}

/// The first of the pieces that does not stand in the text after the ones before it; empty when all do.
std::string first_missing(const std::vector<std::string>& pieces, const std::string& text) {
    std::size_t from = 0;
    for (const std::string& piece : pieces) {
        const std::size_t found = text.find(piece, from);
        if (found == std::string::npos) return piece;
        from = found + piece.size();
    }
    return "";
}

void gather_labels(const Blocks& blocks, std::vector<std::string>& labels) {
    for (const Block& block : blocks) {
        const auto* list = std::get_if<List>(&block.node);
        if (list == nullptr || list->style != ListStyle::paragraphs) continue;
        for (const ListItem& item : list->items) {
            labels.push_back(item.label);
            gather_labels(item.blocks, labels);
        }
    }
}

std::string paragraph_numbers(const std::string& path) {
    std::vector<std::string> labels;
    gather_labels(document(path).paper()->blocks, labels);
    std::string text;
    for (const std::string& label : labels) text += (text.empty() ? "" : " ") + label;
    return text;
}

}  // namespace

TEST_CASE("The deck of quarters 3 and 4 2020/21 has the published slides with the published figures") {
    const auto expected = expected_slides("tests/archive/deck_of_quarters_3_and_4_2020-21.txt");
    const auto& slides = document("2020-21/q4/performance-deck").deck()->slides;
    REQUIRE(expected.size() == 28);
    REQUIRE(slides.size() > expected.size());
    for (std::size_t index = 0; index < expected.size(); ++index) {
        CAPTURE(index + 1);
        CHECK(plain_text(slides[index].title) == expected[index].front());
        CHECK(first_missing(expected[index], text_of(slides[index])) == "");
    }
    // Behind them stand only the data of the charts.
    const bool only_data = std::all_of(slides.begin() + 28, slides.end(),
                                       [](const Slide& slide) { return slide.kind == SlideKind::data; });
    CHECK(only_data);
}

TEST_CASE("The papers of 7 March 2024 number their paragraphs as published") {
    CHECK(paragraph_numbers("2023-24/q4/agenda-introduction") == "1 2 3 4 5 6 7 8");
    CHECK(paragraph_numbers("2023-24/q4/scrutiny-report") ==
          "1 2 3 3.1 3.2 3.3 3.3.1 3.3.2 3.3.3 3.4 4 5 6 7 8 8.1 8.2 8.3 8.4 8.5 8.6 9 9.1 9.2 9.3 9.4 9.5 9.6 10 11 12 13 14 15 16 "
          "17 18");
}

TEST_CASE("The scrutiny report holds the published facts in their order") {
    const std::vector<std::string> facts = {
        "Scrutiny Committee Report",
        "Ofsted Report and Action Plan",
        "For information",
        "Policy and Scrutiny Committee for Children's Services, Education and Skills",
        "7 March 2024",
        "Strategic Director of Children's Services",
        "30 October",
        "3 November 2023",
        "The impact of leaders on social work practice with children and families",
        "Good",
        "The experiences and progress of children who need help and protection",
        "Requires improvement to be good",
        "The experiences and progress of children in care",
        "Good",
        "The experiences and progress of care leavers",
        "Good",
        "Overall effectiveness",
        "Good",
        "3.3.3 private fostering",
        "27 March 2024",
        "paragraph 3",
        "Public Law Outline (PLO)",
        "July 2024",
        "Creating Change Together",
        "Mosaic",
        "Appendix 1",
        "Appendix 2",
        "July 2021",
        "November 2018",
        "Interim Service Director",
        "Strategic Director of Children's Services",
        "Cabinet Member for Children's Services, Education and Corporate Functions",
    };
    CHECK(first_missing(facts, reading_text(document("2023-24/q4/scrutiny-report"))) == "");
}
