#include "model/finance.hpp"

#include "model/archives.hpp"
#include "model/shown.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using test::decimal;

namespace {

FinanceLine line(const std::string& budget, const std::string& forecast, const std::string& variance = "") {
    FinanceLine line;
    line.budget = decimal(budget);
    line.forecast = decimal(forecast);
    line.variance = Decimal::parse(variance);
    return line;
}

}  // namespace

TEST_CASE("variance is forecast less budget, as a share of the budget to one decimal") {
    struct Case {
        FinanceLine line;
        std::string variance, percent;
    };
    const std::vector<Case> cases = {
        {line("4351", "3977"), "-374", "-8.6"},
        {line("245", "189"), "-56", "-22.9"},
        {line("21218", "21195"), "-23", "-0.1"},
        {line("27622", "27018", "-603"), "-603", "-2.2"},
        {line("1000", "1125"), "125", "12.5"},
        {line("2000", "2001"), "1", "0.1"},      // exactly half of the last decimal
        {line("-100", "-120"), "-20", "-20.0"},  // more income than budgeted
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.variance);
        CHECK(expected.line.shown_variance() == decimal(expected.variance));
        REQUIRE(expected.line.variance_percent());
        CHECK(expected.line.variance_percent()->to_string() == expected.percent);
    }
    CHECK_FALSE(line("0", "20").variance_percent());
}

TEST_CASE("a total is as stated, or the lines added up") {
    FinanceStatement statement;
    statement.lines = {line("4351", "3977"), line("245", "189"), line("1808", "1658"), line("21218", "21195", "-22")};
    const FinanceLine sum = statement.total_or_sum();
    CHECK(sum.title.empty());
    CHECK(sum.budget == decimal("27622"));
    CHECK(sum.forecast == decimal("27019"));
    CHECK(sum.shown_variance() == decimal("-602"));

    statement.total = line("27622", "27018", "-603");
    CHECK(statement.total_or_sum().forecast == decimal("27018"));
    CHECK(statement.sum().forecast == decimal("27019"));
}

TEST_CASE("what does not add up is found, and told apart from what rounding explains") {
    FinanceStatement statement;
    statement.lines = {line("4351", "3977"), line("245", "189"), line("1808", "1658"), line("21218", "21195")};
    CHECK(statement.disagreements().empty());

    // The archived outturn of 2020/21: a pound or two thousand lost by rounding each line.
    statement.total = line("27622", "27018", "-603");
    const auto rounding = statement.disagreements();
    REQUIRE(rounding.size() == 2);
    CHECK(rounding[0].column == FinanceColumn::variance);
    CHECK(rounding[0].stated == decimal("-603"));
    CHECK(rounding[0].derived == decimal("-604"));
    CHECK(rounding[0].by_rounding);
    CHECK(rounding[1].column == FinanceColumn::forecast);
    CHECK(rounding[1].derived == decimal("27019"));
    CHECK(rounding[1].by_rounding);

    // Five rounded figures can hide two and a half, not three.
    statement.total = line("27624", "27022", "-602");
    const auto wrong = statement.disagreements();
    REQUIRE(wrong.size() == 3);
    CHECK(wrong[0].column == FinanceColumn::budget);
    CHECK(wrong[0].by_rounding);
    CHECK(wrong[1].column == FinanceColumn::forecast);
    CHECK_FALSE(wrong[1].by_rounding);
    CHECK(wrong[2].column == FinanceColumn::variance);
    CHECK(wrong[2].by_rounding);
}

TEST_CASE("a line's own variance is checked, to the decimals that were typed") {
    FinanceStatement statement;
    statement.lines = {line("100.0", "112.5", "12.5"), line("100.0", "112.5", "12.3"), line("100.0", "112.5", "12")};
    const auto found = statement.disagreements();
    REQUIRE(found.size() == 2);
    CHECK(found[0].stated == decimal("12.3"));
    CHECK_FALSE(found[0].by_rounding);
    CHECK(found[1].stated == decimal("12"));
    CHECK(found[1].by_rounding);
}

TEST_CASE("the outturn of 2020/21 as published differs by rounding alone") {
    FinanceStatement statement;
    statement.lines = {line("4351", "3977", "-374"), line("245", "189", "-56"), line("1808", "1658", "-150"),
                       line("21218", "21195", "-23")};
    statement.total = line("27622", "27018", "-603");
    const auto found = statement.disagreements();
    REQUIRE(found.size() == 2);
    CHECK(found[0].column == FinanceColumn::variance);  // 27,018 - 27,622 is -604, while the variances add up to -603
    CHECK_FALSE(found[0].sum_of_lines);
    CHECK(found[0].derived == decimal("-604"));
    CHECK(found[0].by_rounding);
    CHECK(found[1].column == FinanceColumn::forecast);
    CHECK(found[1].sum_of_lines);
    CHECK(found[1].derived == decimal("27019"));
    CHECK(found[1].by_rounding);

    // Two off is more than the three figures of a variance can lose.
    statement.total = line("27622", "27018", "-602");
    CHECK_FALSE(statement.disagreements()[0].by_rounding);
}

TEST_CASE("a variance is an underspend or an overspend, and of income more or less than budgeted") {
    CHECK(variance_in_words(line("27622", "27018", "-603"), Form::text, "en-GB") == "underspend of £603,000");
    CHECK(variance_in_words(line("27622", "27018", "-603"), Form::text, "cy") == "tanwariant o £603,000");
    CHECK(variance_in_words(line("20000", "21070"), Form::millions, "en-GB") == "overspend of £1.07 million");
    CHECK(variance_in_words(line("20000", "20000"), Form::text, "en-GB") == "on budget");
    CHECK(variance_in_words(line("-100", "-120"), Form::text, "en-GB") == "£20,000 more income than budgeted");
    CHECK(variance_in_words(line("-100", "-90"), Form::text, "en-GB") == "£10,000 less income than budgeted");
    CHECK(variance_in_words(line("0", "20"), Form::text, "en-GB") == "overspend of £20,000");
    CHECK(variance_in_words(line("0", "-20"), Form::text, "en-GB") == "£20,000 more income than budgeted");
}

TEST_CASE("a line is found by its id, and the total by its name") {
    FinanceStatement statement;
    statement.lines = {line("4351", "3977"), line("245", "189")};
    statement.lines[0].id = "access";
    REQUIRE(statement.line("access"));
    CHECK(statement.line("access")->forecast == decimal("3977"));
    CHECK(statement.line("total")->budget == decimal("4596"));
    CHECK_FALSE(statement.line("nowhere"));
}

TEST_CASE("What rests on a sum that is still to come is to come too, and is compared with nothing") {
    FinanceStatement statement;
    statement.lines = {line("100", "90"), line("200", "0")};
    statement.lines[1].forecast_to_come = true;
    statement.total = line("300", "500", "7");
    CHECK(statement.to_come());
    CHECK(statement.lines[1].to_come(FinanceColumn::variance));
    CHECK_FALSE(statement.lines[1].to_come(FinanceColumn::budget));
    CHECK(statement.sum().to_come(FinanceColumn::forecast));
    CHECK(statement.sum().budget == decimal("300"));
    const std::vector<FinanceDisagreement> found = statement.disagreements();
    REQUIRE(found.size() == 1);  // the total against itself
    CHECK(found[0].column == FinanceColumn::variance);
    CHECK_FALSE(found[0].sum_of_lines);
}
