#include "read/yaml.hpp"

#include "project.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

std::optional<Value> yaml(const std::string& text, Diagnostics& diagnostics) {
    const auto file = read_source("content/a.yaml", text, diagnostics);
    return file == nullptr ? std::nullopt : read_yaml(whole_file(file), diagnostics);
}

Value sound_yaml(const std::string& text) {
    Diagnostics diagnostics;
    auto value = yaml(text, diagnostics);
    REQUIRE(diagnostics.sorted().empty());
    REQUIRE(value.has_value());
    return *value;
}

std::string complaint_about(const std::string& text) {
    Diagnostics diagnostics;
    yaml(text, diagnostics);
    REQUIRE(diagnostics.sorted().size() == 1);
    return diagnostics.sorted().front().message;
}

std::string repeated(const std::string& text, int times) {
    std::string result;
    for (int count = 0; count < times; ++count) result += text;
    return result;
}

}  // namespace

TEST_CASE("values keep the order, the text and the place that they were given") {
    const Value value = sound_yaml("b: 1\n\"a b\": 'two'\nlist: [x, \"y\"]\n");
    const auto& entries = value.map()->entries;
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].key == "b");
    CHECK(entries[1].key == "a b");
    CHECK(entries[1].key_span.line == 2);
    CHECK(entries[1].value.scalar()->text == "two");
    CHECK(entries[1].value.scalar()->quoted);
    CHECK(entries[1].value.span.column == 8);
    CHECK(entries[1].value.span.length == 5);
    const auto& items = entries[2].value.list()->items;
    REQUIRE(items.size() == 2);
    CHECK(items[0].span.line == 3);
    CHECK(items[0].span.column == 8);
    CHECK_FALSE(items[0].scalar()->quoted);
}

TEST_CASE("plain words stay words, whatever other YAML readers make of them") {
    const Value value = sound_yaml("a: no\nb: 010\nc: 1e3\nd: 2019-04-19\ne: 38.30\n");
    CHECK(value.find("a")->scalar()->text == "no");
    CHECK(value.find("b")->scalar()->text == "010");
    CHECK(value.find("c")->scalar()->text == "1e3");
    CHECK(value.find("d")->scalar()->text == "2019-04-19");
    CHECK(value.find("e")->scalar()->text == "38.30");
}

TEST_CASE("a block of text knows the column of its lines") {
    const Value value =
        sound_yaml("a:\n  b: |\n\n      first\n        second\n\n      third\n  c: >-\n    folded\n    text\n");
    const Value* block = value.find("a")->find("b");
    CHECK(block->scalar()->text == "\nfirst\n  second\n\nthird\n");
    CHECK(block->scalar()->block);
    CHECK(block->scalar()->block_indent == 6);
    CHECK(block->span.line == 2);
    CHECK(value.find("a")->find("c")->scalar()->text == "folded\ntext\n");
}

TEST_CASE("a block of text with an indentation indicator keeps the spaces before its first line") {
    const Value value = sound_yaml("a: |2\n    deep\n  less\nb: 1\n");
    CHECK(value.find("a")->scalar()->text == "  deep\nless\n");
    CHECK(value.find("a")->scalar()->block_indent == 2);
}

TEST_CASE("byte order marks and line ends make no difference") {
    const std::string plain = "a: 1\nb: |\n  text\n  more\nc: [x, y]\n";
    std::string windows = "\xEF\xBB\xBF";
    for (char byte : plain) windows += byte == '\n' ? std::string("\r\n") : std::string(1, byte);
    const Value expected = sound_yaml(plain);
    const Value value = sound_yaml(windows);
    CHECK(value.find("a")->span.column == expected.find("a")->span.column);
    CHECK(value.find("b")->scalar()->text == expected.find("b")->scalar()->text);
    CHECK(value.find("c")->list()->items[1].span.column == expected.find("c")->list()->items[1].span.column);
    CHECK(value.find("c")->span.file->text == plain);
}

TEST_CASE("a list of numbers with spaces after its commas has no thousands commas") {
    const Value value = sound_yaml("a: [1, 070, 200]\nb: [north,south]\n");
    CHECK(value.find("a")->list()->items.size() == 3);
    CHECK(value.find("b")->list()->items.size() == 2);
}

TEST_CASE("only the first error of syntax in a file is reported, and every duplicate key") {
    Diagnostics diagnostics;
    yaml("a: 1\na: 2\nb: 3\nb: 4\nc: d: e\nf: g: h\n", diagnostics);
    REQUIRE(diagnostics.sorted().size() == 3);
    CHECK(diagnostics.sorted()[2].span.line == 5);
}

TEST_CASE("hostile YAML is refused quickly and in plain words") {
    CHECK(complaint_about(repeated("[", 100000)) == "values are nested more than 64 deep");
    CHECK(complaint_about(repeated("a:\n", 1) + repeated("{a: ", 1000)) == "values are nested more than 64 deep");
    CHECK(complaint_about("a: [" + repeated("1, ", 200000) + "1]") == "the file has more than 100000 values");
    CHECK(complaint_about("a: &a [1]\nb: [*a, *a]\n") == "& names a place of the file, which is not supported");
    CHECK(complaint_about(std::string(2U << 20U, 'x')).starts_with("the file is too large"));
    CHECK(complaint_about(repeated("- ", 1000) + "a") == "values are nested more than 64 deep");
}

TEST_CASE("whatever is cut off, changed or repeated in a file, it is read or explained") {
    const std::string text =
        "period: 2019-20 Q1\nfigures:\n  a: { value: 1, note: \"it's\" }\n  b: [1, {c: 'd'}]\nnarrative:\n  x: |\n    "
        "t {{ a }}\n\n    ```chart\n    k: v\n    ```\n";
    const std::string odd = "{}[]:,-|>\"'#&*!%@`?\t\n ";
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (char byte : odd) {
            std::string changed = text;
            changed[at] = byte;
            Diagnostics diagnostics;
            const auto value = yaml(changed, diagnostics);
            INFO(changed);
            CHECK((value.has_value() || diagnostics.has_errors()));
            for (const Diagnostic& diagnostic : diagnostics.sorted())
                CHECK(render_diagnostic(diagnostic).find("error: ") != std::string::npos);
        }
        Diagnostics diagnostics;
        yaml(text.substr(0, at), diagnostics);
    }
}
