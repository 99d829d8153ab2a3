#include "template/reference.hpp"

#include "support/catch.hpp"
#include "template/directive.hpp"
#include "template/identifier.hpp"
#include "template/inline_references.hpp"

using namespace quarterdeck;

namespace {

Reference reference_of(const std::string& text) {
    const auto parsed = parse_reference(text);
    REQUIRE(std::holds_alternative<Reference>(parsed));
    return std::get<Reference>(parsed);
}

std::string complaint_about(const std::string& text) {
    const auto parsed = parse_reference(text);
    REQUIRE(std::holds_alternative<ReferenceError>(parsed));
    return std::get<ReferenceError>(parsed).message;
}

}  // namespace

TEST_CASE("a reference is a name with properties") {
    CHECK(reference_of(" contacts ") == Reference{"contacts", {}, "", "", std::nullopt});
    CHECK(reference_of("contacts.previous.change-in-words") ==
          Reference{"contacts", {"previous", "change-in-words"}, "", "", std::nullopt});
    CHECK(reference_of("narrative.contacts").subject == "narrative");
}

TEST_CASE("of, in and for follow in any order") {
    CHECK(reference_of("vacancy-rate in england").in == "england");
    CHECK(reference_of("covid-pressures in millions").in == "millions");
    CHECK(reference_of("audits for 2019").period == Period::calendar_year(2019));
    CHECK(reference_of("contacts for 2020-21 Q3 to 2020-21 Q4").period == Period::parse("2020-21 Q3 to 2020-21 Q4"));
    const Reference all = reference_of("age-of-looked-after for 2019-20 Q1 of 10 to 15 in england");
    CHECK(all.part == "10 to 15");
    CHECK(all.in == "england");
    CHECK(all.period == Period::quarter_of(2019, 1));
}

TEST_CASE("a difference is from an area, an average over the last periods") {
    CHECK(reference_of("vacancy-rate.difference from england").from == "england");
    CHECK(reference_of("contacts.average over last 8").over == 8);
    CHECK(reference_of("contacts.average for 2019-20 Q1 over last 4").period == Period::quarter_of(2019, 1));
    CHECK(reference_of("age of 18 and over").part == "18 and over");
    CHECK(reference_of("age of from 5 to 9").part == "from 5 to 9");
    CHECK(complaint_about("contacts from england") == "“from” is not expected here");
    CHECK(complaint_about("contacts.average over last one") == "“last one” after “over” is not a number of periods");
    CHECK(complaint_about("contacts.average over last 1") == "“last 1” after “over” is not a number of periods");
    CHECK(complaint_about("contacts.average over last 41") == "“last 41” after “over” is not a number of periods");
}

TEST_CASE("what is wrong with a reference is said in plain words") {
    CHECK(complaint_about("  ") == "the reference is empty");
    CHECK(complaint_about("Contacts") == "“Contacts” is not a name");
    CHECK(complaint_about("contacts.") == "“contacts.” has a point with nothing before or after it");
    CHECK(complaint_about("contacts previous") == "“previous” is not expected here");
    CHECK(complaint_about("contacts in") == "nothing follows “in”");
    CHECK(complaint_about("contacts in a in b") == "the reference says “in” twice");
    CHECK(complaint_about("contacts for 2019-04") == "“2019-04” after “for” is not a period");
}

TEST_CASE("references in a text become inlines, with their places") {
    const auto file =
        std::make_shared<const SourceFile>(SourceFile{"a.yaml", "caption: Of {{ contacts }} in {{ audits for 2019 }}"});
    Diagnostics diagnostics;
    const auto inlines = read_references("Of {{ contacts }} in {{ audits for 2019 }}", {file, 1, 10, 1}, diagnostics);
    REQUIRE(inlines.size() == 4);
    CHECK(std::get<markup::Text>(inlines[0].node).text == "Of ");
    CHECK(inlines[1].span.column == 13);
    CHECK(inlines[1].span.length == 14);
    CHECK(inlines[3].span.column == 31);
    CHECK(diagnostics.sorted().empty());
}

TEST_CASE("a reference that cannot be read stays as text") {
    Diagnostics diagnostics;
    const auto inlines = read_references("a {{ B }} c {{ d", {}, diagnostics);
    REQUIRE(inlines.size() == 1);
    CHECK(std::get<markup::Text>(inlines[0].node).text == "a {{ B }} c {{ d");
    CHECK(diagnostics.error_count() == 2);
}

TEST_CASE("names are lower-case words joined by hyphens") {
    CHECK(is_identifier("looked-after"));
    CHECK(is_identifier("a3"));
    for (const char* wrong : {"", "Looked", "looked after", "-a", "a-", "a--b", "3a", "a.b", "é"})
        CHECK_FALSE(is_identifier(wrong));
    CHECK(identifier_from("Children's  Services (A3)") == "childrens-services-a3");
    CHECK(identifier_from("2019") == "");
}

TEST_CASE("every directive is found by its name") {
    REQUIRE_FALSE(directives().empty());
    for (const DirectiveEntry& entry : directives()) {
        const auto found = find_directive(entry.name);
        REQUIRE(found.has_value());
        CHECK(found->kind == entry.kind);
    }
    CHECK_FALSE(find_directive("charts").has_value());
    CHECK(directive_names().front() == "cover");
}
