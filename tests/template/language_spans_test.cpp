#include "template/language_spans.hpp"

#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

std::string dump(const markup::Inlines& inlines) {
    std::string text;
    for (const markup::Inline& one : inlines) {
        if (const auto* words = std::get_if<markup::Text>(&one.node)) text += words->text;
        if (const auto* span = std::get_if<markup::LanguageSpan>(&one.node))
            text += "<" + span->language + "|" + span->text + ">";
    }
    return text;
}

std::string read(const std::string& text, int complaints = 0) {
    Diagnostics diagnostics;
    const std::string dumped = dump(read_language_spans(text, {}, diagnostics));
    CHECK(diagnostics.error_count() == complaints);
    return dumped;
}

}  // namespace

TEST_CASE("Words in another language are told from the rest") {
    CHECK(read("") == "");
    CHECK(read("plain [words] and {braces}") == "plain [words] and {braces}");
    CHECK(read("by [Cyngor Sir]{lang=cy}, and [ŵ]{lang=cy-GB}") == "by <cy|Cyngor Sir>, and <cy-GB|ŵ>");
    CHECK(read("[x] [Cyngor]{lang=cy}") == "[x] <cy|Cyngor>");
}

TEST_CASE("What is no language is complained about, and nothing is lost") {
    CHECK(read("a [b]{lang=welsh!} c", 1) == "a b c");
    CHECK(read("a [b]{lang=} c", 1) == "a b c");
    CHECK(read("no end [b]{lang=cy") == "no end [b]{lang=cy");
    CHECK(read("no start b]{lang=cy}") == "no start b]{lang=cy}");
}
