#include "check/checking.hpp"
#include "support/catch.hpp"

using namespace quarterdeck::testing;

// All figures are invented.
namespace {

Content odd_quarter(const std::string& acknowledged) {
    return Content()
        .measures("contacts: { title: Contacts, unit: count, kind: flow }\nlate: { title: Late, unit: percent }\n")
        .quarter("2024-25/q1", "figures: { contacts: 3254 }\n")
        .quarter("2024-25/q2", "figures: { contacts: 32540, late: 101 }\n" + acknowledged)
        .quarter("2024-25/q3", "figures: { contacts: 3340 }\n");
}

}  // namespace

TEST_CASE("What an author acknowledges is counted and not shown") {
    const Checked checked =
        check(odd_quarter("acknowledged:\n  - { check: off-series, about: contacts, why: the helpline was opened }\n"));
    CHECK(checked.found() == "warning unusual-value: late\n");
    CHECK(checked.acknowledged == 1);
}

TEST_CASE("One acknowledgement may be about several things") {
    const Checked checked = check(
        odd_quarter("acknowledged:\n  - { check: unusual-value, about: [late, contacts], why: counted twice }\n"));
    CHECK(checked.acknowledged == 1);
    CHECK(checked.found() ==
          "warning off-series: contacts\nwarning the check “unusual-value” finds nothing about “contacts” here, so "
          "there is nothing to acknowledge\n");
}

TEST_CASE("An acknowledgement that fits nothing is pointed out, with what it may have meant") {
    const std::string mistyped =
        check(odd_quarter("acknowledged:\n  - { check: off-series, about: contact, why: opened }\n")).complaints();
    CHECK(mistyped.find("did you mean “contacts”?") != std::string::npos);
    CHECK(mistyped.find("[off-series: contacts]") != std::string::npos);
    const std::string unknown =
        check(odd_quarter("acknowledged:\n  - { check: off-serious, about: contacts, why: opened }\n")).complaints();
    CHECK(unknown.find("error: there is no check “off-serious”") != std::string::npos);
    CHECK(unknown.find("did you mean “off-series”?") != std::string::npos);
}

TEST_CASE("An acknowledgement counts in the file of its own quarter alone") {
    Content content = odd_quarter("");
    content.quarter(
        "2024-25/q3",
        "figures: { contacts: 3340 }\nacknowledged:\n  - { check: off-series, about: contacts, why: opened }\n");
    CHECK(check(content).acknowledged == 0);
}

TEST_CASE("A total that was published with a slip may stand once somebody says so, and not before") {
    const auto checked = [](const std::string& acknowledged) {
        return check(Content()
                         .measures("contacts: { title: Contacts, unit: count }\n")
                         .quarter("2024-25/q1",
                                  "finance:\n  outturn:\n    lines: { a: { title: A, budget: 100, forecast: 90 } }\n"
                                  "    total: { title: Total, budget: 150, forecast: 90, variance: -10 }\n" +
                                      acknowledged));
    };
    const std::string complaint = checked("").complaints();
    CHECK(complaint.find("error: the budget of “Total” is given as 150") != std::string::npos);
    CHECK(complaint.find("“acknowledged: [{ check: finance-totals, about: outturn, why: … }]”") != std::string::npos);
    const Checked looked_at = checked("acknowledged: [{ check: finance-totals, about: outturn, why: as published }]\n");
    CHECK(looked_at.found() == "");
    CHECK(looked_at.acknowledged == 2);
}

TEST_CASE("An acknowledgement needs a reason, and an error cannot be acknowledged") {
    CHECK(check(odd_quarter("acknowledged:\n  - { check: off-series, about: contacts }\n")).diagnostics.has_errors());
    CHECK(check(odd_quarter("acknowledged: yes\n")).diagnostics.has_errors());
    const Content wrong =
        Content()
            .measures("so-far: { title: So far, unit: count, kind: cumulative }\n")
            .quarter("2024-25/q1", "figures: { so-far: 20 }\n")
            .quarter(
                "2024-25/q2",
                "figures: { so-far: 19 }\nacknowledged:\n  - { check: year-to-date, about: so-far, why: it is so }\n");
    CHECK(check(wrong).complaints().find("an error cannot be acknowledged") != std::string::npos);
}
