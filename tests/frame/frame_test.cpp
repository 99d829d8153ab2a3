#include "frame/frame.hpp"

#include "support/catch.hpp"

using namespace quarterdeck;

TEST_CASE("Colours are read, written and compared for contrast as WCAG defines it") {
    CHECK(parse_colour("#12436D") == Colour{0x12, 0x43, 0x6D});
    CHECK(hex(Colour{0, 10, 255}) == "#000aff");
    for (const char* text : {"12436D", "#1243", "#12436G", "navy", "#12436D0"}) CHECK_FALSE(parse_colour(text).has_value());
    CHECK(contrast_ratio({0, 0, 0}, {255, 255, 255}) == Approx(21.0));
    CHECK(contrast_ratio({0x76, 0x76, 0x76}, {255, 255, 255}) == Approx(4.54).margin(0.01));
}

TEST_CASE("A frame appended to another keeps its order and moves as a whole") {
    Frame chart{{100, 50}, {}};
    chart.items.push_back({filled_rectangle({1, 2, 3, 4}, {}), ArtifactKind::layout});
    chart.items.push_back({filled_circle({10, 10}, 5, {}), ArtifactKind::layout});
    Frame page{{200, 100}, {}};
    page.items.push_back({LinkArea{{0, 0, 1, 1}, "#a", "a", 3}, ArtifactKind::layout});
    page.append(chart, {20, 30});
    REQUIRE(page.items.size() == 3);
    const auto& moved = std::get<Shape>(page.items[1].item);
    CHECK(std::get<MoveTo>(moved.path[0]).to.x == 21);
    CHECK(std::get<LineTo>(moved.path[2]).to.y == 36);
    CHECK(std::get<CurveTo>(std::get<Shape>(page.items[2].item).path[1]).to.y == 45);
    CHECK(std::get<LinkArea>(page.items[0].item).area.x == 0);
}

TEST_CASE("The structure tree keeps text, link and text in reading order") {
    StructureTree tree;
    const auto paragraph = tree.add_element(tree.root(), StructureRole::paragraph);
    const auto before = tree.add_content(paragraph);
    const auto link = tree.add_element(paragraph, StructureRole::link);
    const auto inside = tree.add_content(link);
    const auto after = tree.add_content(paragraph);
    CHECK(tree.element(paragraph).children == std::vector<StructureNodeId>{before, link, after});
    CHECK(tree.is_content(inside));
    CHECK_FALSE(tree.is_content(link));
    CHECK(tree.node(inside).parent == link);
}
