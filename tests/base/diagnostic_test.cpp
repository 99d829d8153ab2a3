#include "base/diagnostic.hpp"

#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

SourceSpan span_in(std::string text, int line, int column, int length = 1) {
    return {std::make_shared<SourceFile>(SourceFile{"content/council.yaml", std::move(text)}), line, column, length};
}

}  // namespace

TEST_CASE("A complaint shows place, line, caret and hint") {
    Diagnostics diagnostics;
    diagnostics.error(span_in("name: x\nthene: y\n", 2, 1, 5), "unknown key “thene”").hint("did you mean “theme”?");
    CHECK(render_diagnostic(diagnostics.sorted().front()) ==
          "content/council.yaml:2:1: error: unknown key “thene”\n"
          "    2 | thene: y\n"
          "      | ^^^^^\n"
          "      = hint: did you mean “theme”?\n");
}

TEST_CASE("The caret stands under the character, whatever bytes come before it") {
    const Diagnostic diagnostic{Severity::warning, "look", span_in("\tŵŷ bad\r\n", 1, 7, 3), {}};
    CHECK(render_diagnostic(diagnostic) == "content/council.yaml:1:7: warning: look\n    1 | \tŵŷ bad\n      | \t   ^^^\n");
}

TEST_CASE("A place beyond the line or the file does no harm") {
    for (int line : {1, 9}) {
        const Diagnostic diagnostic{Severity::error, "odd", span_in("ab", line, 40, 99), {}};
        CHECK(render_diagnostic(diagnostic).find("error: odd") != std::string::npos);
    }
    const Diagnostic placeless{Severity::error, "odd", {}, {}};
    CHECK(render_diagnostic(placeless) == "error: odd\n");
}

TEST_CASE("A very long line is cut around the place") {
    const Diagnostic diagnostic{Severity::error, "here", span_in(std::string(5000, 'a') + "X" + std::string(5000, 'b'), 1, 5001), {}};
    const std::string text = render_diagnostic(diagnostic);
    CHECK(text.size() < 500);
    CHECK(text.find('X') != std::string::npos);
}

TEST_CASE("Complaints come in the order of the files, each once") {
    Diagnostics diagnostics;
    const SourceSpan second = span_in("a\nb\n", 2, 1), first = span_in("a\nb\n", 1, 1);
    diagnostics.error(second, "two");
    diagnostics.warning(first, "one");
    diagnostics.error(second, "two");
    const auto sorted = diagnostics.sorted();
    REQUIRE(sorted.size() == 2);
    CHECK(sorted[0].message == "one");
    CHECK(diagnostics.error_count() == 1);
    CHECK(diagnostics.warning_count() == 1);
}

TEST_CASE("A check's name and subject stand behind the message") {
    Diagnostic diagnostic{Severity::note, "look", span_in("ab", 1, 1, 1), {}};
    diagnostic.check = "off-series";
    CHECK(render_diagnostic(diagnostic).starts_with("content/council.yaml:1:1: note: look [off-series]\n"));
    diagnostic.about = {"contacts", "narrative.contacts"};
    CHECK(render_diagnostic(diagnostic).starts_with("content/council.yaml:1:1: note: look [off-series: contacts]\n"));
}

TEST_CASE("Notes count as neither errors nor warnings") {
    Diagnostics diagnostics;
    diagnostics.add({Severity::note, "look", {}, {}});
    CHECK(diagnostics.note_count() == 1);
    CHECK(diagnostics.warning_count() == 0);
    CHECK_FALSE(diagnostics.has_errors());
}
