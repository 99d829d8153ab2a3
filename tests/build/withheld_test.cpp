#include "build/withheld.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

std::optional<Date> day(const std::string& text) { return text.empty() ? std::nullopt : parse_date(text); }

/// A document of 2023-24 Q4 with its dates; an empty text for none.
DocumentEntry entry_with(const std::string& embargo, const std::string& published, const std::string& meeting = "") {
    DocumentEntry entry;
    entry.id = "deck";
    entry.folder = "2023-24/q4";
    entry.period = Period::quarter_of(2023, 4);
    entry.embargo = day(embargo);
    entry.published = day(published);
    entry.meeting = day(meeting);
    return entry;
}

/// "made", "made, under embargo until …", or why it is not made.
std::string outcome(const DocumentEntry& entry, const PublicationDay& when) {
    std::vector<Withheld> withheld;
    const auto made = without_withheld({{nullptr, &entry, std::nullopt}}, when, withheld);
    REQUIRE(made.size() + withheld.size() == 1);
    if (!withheld.empty()) return withheld.front().reason;
    return made.front().embargo ? "made, under embargo until " + iso_date(*made.front().embargo) : "made";
}

PublicationDay on(const std::string& today) { return {day(today), std::nullopt, false}; }
PublicationDay as_of(const std::string& text) { return {day("2026-01-01"), day(text), false}; }

}  // namespace

TEST_CASE("A document under embargo is not made before its day") {
    const DocumentEntry entry = entry_with("2024-03-10", "");
    CHECK(outcome(entry, on("2024-03-09")) == "under embargo until 10 March 2024");
    CHECK(outcome(entry, on("2024-03-10")) == "made");
    CHECK(outcome(entry, {day("2024-03-09"), std::nullopt, true}) == "made, under embargo until 2024-03-10");
    CHECK(outcome(entry, {day("2024-03-10"), std::nullopt, true}) == "made");
    CHECK(outcome(entry, {}) == "made");
}

TEST_CASE("A finished document is not made before it is to be published, and a draft of it is") {
    DocumentEntry entry = entry_with("", "2024-03-06");
    CHECK(outcome(entry, on("2024-03-05")) == "to be published on 6 March 2024");
    CHECK(outcome(entry, on("2024-03-06")) == "made");
    CHECK(outcome(entry, {day("2024-03-05"), std::nullopt, true}) == "made, under embargo until 2024-03-06");
    entry.status = DocumentStatus::draft;
    CHECK(outcome(entry, on("2024-03-05")) == "made");
}

TEST_CASE("An embargo holds for drafts too") {
    DocumentEntry entry = entry_with("2024-03-10", "");
    entry.status = DocumentStatus::draft;
    CHECK(outcome(entry, on("2024-03-09")) == "under embargo until 10 March 2024");
}

TEST_CASE("As of a day, only documents of that day or before are made") {
    CHECK(outcome(entry_with("", "2024-03-06"), as_of("2024-03-05")) == "of a later day, 6 March 2024");
    CHECK(outcome(entry_with("", "2024-03-06"), as_of("2024-03-06")) == "made");
    // Without a day of publication that of the meeting counts, and without either the end of the period.
    CHECK(outcome(entry_with("", "", "2024-03-07"), as_of("2024-03-06")) == "of a later day, 7 March 2024");
    CHECK(outcome(entry_with("", "", "2024-03-07"), as_of("2024-03-07")) == "made");
    CHECK(outcome(entry_with("", ""), as_of("2024-03-30")) == "of a later day, 31 March 2024");
    CHECK(outcome(entry_with("", ""), as_of("2024-03-31")) == "made");
    // An embargo that has passed today had not passed then.
    CHECK(outcome(entry_with("2024-03-10", "2024-03-06"), as_of("2024-03-07")) == "under embargo until 10 March 2024");
}
