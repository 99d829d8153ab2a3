#include "read/markdown.hpp"

#include "project.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

std::shared_ptr<const SourceFile> file_of(const std::string& text) {
    return std::make_shared<const SourceFile>(SourceFile{"text.md", text});
}

markup::Blocks sound_markdown(const std::string& text) {
    Diagnostics diagnostics;
    auto blocks = read_markdown(whole_file(file_of(text)), MarkdownUse::body, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics.sorted()) FAIL(render_diagnostic(diagnostic));
    return blocks;
}

template <class Node>
const Node& node_of(const markup::Blocks& blocks, std::size_t index) {
    REQUIRE(index < blocks.size());
    REQUIRE(std::holds_alternative<Node>(blocks[index].node));
    return std::get<Node>(blocks[index].node);
}

template <class Node>
const Node& node_of(const markup::Inlines& inlines, std::size_t index) {
    REQUIRE(index < inlines.size());
    REQUIRE(std::holds_alternative<Node>(inlines[index].node));
    return std::get<Node>(inlines[index].node);
}

std::string place(const SourceSpan& span) {
    return std::to_string(span.line) + ":" + std::to_string(span.column) + "+" + std::to_string(span.length);
}

}  // namespace

TEST_CASE("headings and items take the names that stand at their end") {
    const auto blocks = sound_markdown("## Areas of *work* {#areas}\n\n3. First {#first}\n\n   More\n4. Second\n");
    const auto& heading = node_of<markup::Heading>(blocks, 0);
    CHECK(heading.level == 2);
    CHECK(heading.id == "areas");
    REQUIRE(heading.text.size() == 2);
    CHECK(node_of<markup::Text>(heading.text, 0).text == "Areas of ");
    const auto& list = node_of<markup::List>(blocks, 1);
    CHECK(list.ordered);
    CHECK(list.start == 3);
    CHECK_FALSE(list.tight);
    REQUIRE(list.items.size() == 2);
    CHECK(list.items[0].id == "first");
    CHECK(node_of<markup::Text>(node_of<markup::Paragraph>(list.items[0].blocks, 0).text, 0).text == "First");
    CHECK(list.items[1].id.empty());
    CHECK(place(list.items[1].span) == "6:1+9");
}

TEST_CASE("references are found in text, with their true places") {
    const auto blocks =
        sound_markdown("Plain \\* &amp; {{ contacts }}\nand **{{ vacancy-rate in england }} of** it {{ contacts }}.\n");
    const auto& text = node_of<markup::Paragraph>(blocks, 0).text;
    REQUIRE(text.size() == 7);
    CHECK(node_of<markup::Text>(text, 0).text == "Plain * & ");
    CHECK(node_of<markup::FigureReference>(text, 1).reference.subject == "contacts");
    CHECK(place(text[1].span) == "1:16+14");
    CHECK(node_of<markup::Text>(text, 2).text == " and ");
    const auto& strong = node_of<markup::Strong>(text, 3);
    CHECK(node_of<markup::FigureReference>(strong.content, 0).reference.in == "england");
    CHECK(place(strong.content[0].span) == "2:7+29");
    CHECK(place(text[4].span) == "2:41+4");
    CHECK(node_of<markup::FigureReference>(text, 5).reference.subject == "contacts");
}

TEST_CASE("places inside a block of YAML text are those of the file") {
    Diagnostics diagnostics;
    const auto file = file_of("a: |\n    one\n    {{ contacts }}\n");
    const Passage passage{file, "one\n{{ contacts }}\n", 2, 4, true};
    const auto blocks = read_markdown(passage, MarkdownUse::narrative, diagnostics);
    CHECK(place(node_of<markup::Paragraph>(blocks, 0).text[1].span) == "3:5+14");
}

TEST_CASE("quotation marks, dashes and points stay as typed") {
    const auto blocks = sound_markdown("\"It's\" -- so...\n");
    CHECK(node_of<markup::Text>(node_of<markup::Paragraph>(blocks, 0).text, 0).text == "\"It's\" -- so...");
}

TEST_CASE("links, pictures and line breaks keep what they say") {
    const auto blocks = sound_markdown("[the *report*](https://www.example.gov.uk/a_b)  \n![Words](images/a.png)\n");
    const auto& text = node_of<markup::Paragraph>(blocks, 0).text;
    REQUIRE(text.size() == 3);
    const auto& link = node_of<markup::Link>(text, 0);
    CHECK(link.target == "https://www.example.gov.uk/a_b");
    CHECK(link.content.size() == 2);
    node_of<markup::LineBreak>(text, 1);
    const auto& image = node_of<markup::Image>(text, 2);
    CHECK(image.path == "images/a.png");
    CHECK(image.alternative_text == "Words");
    CHECK(place(text[2].span) == "2:10+12");
}

TEST_CASE("a directive's settings are YAML with the places of the file") {
    const auto blocks = sound_markdown("- item\n\n  ```chart\n  kind: line\n  measures: [contacts]\n  ```\n");
    const auto& directive = node_of<markup::Directive>(node_of<markup::List>(blocks, 0).items[0].blocks, 1);
    CHECK(directive.kind == DirectiveKind::chart);
    const Value* measures = directive.settings.find("measures");
    REQUIRE(measures != nullptr);
    CHECK(place(measures->list()->items[0].span) == "5:14+8");
    CHECK(place(directive.settings_span) == "4:3+1");
}

TEST_CASE("a directive's Markdown and its columns are read as their kind demands") {
    const auto blocks = sound_markdown(
        "```callouts\n- One {{ contacts }}\n- Two\n```\n\n```columns\n- table: { caption: A }\n- text: |\n    Some "
        "*text*\n- callouts: |\n    - Three\n- signatories:\n```\n\n```cover\n```\n");
    CHECK(node_of<markup::List>(node_of<markup::Directive>(blocks, 0).prose, 0).items.size() == 2);
    const auto& columns = node_of<markup::Directive>(blocks, 1).columns;
    REQUIRE(columns.size() == 4);
    CHECK(node_of<markup::Directive>(columns[0], 0).settings.find("caption")->scalar()->text == "A");
    const auto& paragraph = node_of<markup::Paragraph>(columns[1], 0);
    CHECK(place(paragraph.text[0].span) == "9:5+5");
    CHECK(node_of<markup::Directive>(columns[2], 0).kind == DirectiveKind::callouts);
    CHECK(node_of<markup::Directive>(columns[3], 0).kind == DirectiveKind::signatories);
    CHECK(node_of<markup::Directive>(blocks, 2).kind == DirectiveKind::cover);
}

TEST_CASE("hostile Markdown ends in a complaint, not in a crash") {
    for (const char* piece : {"> ", "- ", "**a _b ", "[", "![", "<", "`", "{{ ", "1. "}) {
        std::string text;
        while (text.size() < 20000) text += piece;
        Diagnostics diagnostics;
        read_markdown(whole_file(file_of(text + "x\n")), MarkdownUse::body, diagnostics);
        for (const Diagnostic& diagnostic : diagnostics.sorted()) CHECK(render_diagnostic(diagnostic).size() < 2000);
    }
}
