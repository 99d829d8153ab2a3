#include "model/shown.hpp"

#include <thread>
#include <vector>

#include "model/archives.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;
using test::decimal;
using test::period;

TEST_CASE("numbers read the same wherever they stand") {
    struct Case {
        std::string typed;
        Unit unit;
        int decimals;
        Form form;
        std::string english;
        std::string welsh;
    };
    const std::vector<Case> cases = {
        // Counts and rates.
        {"3340", Unit::count, 0, Form::text, "3,340", "3,340"},
        {"999", Unit::count, 0, Form::text, "999", "999"},
        {"1000", Unit::count, 0, Form::cell, "1,000", "1,000"},
        {"1234567", Unit::count, 0, Form::text, "1,234,567", "1,234,567"},
        {"-374", Unit::count, 0, Form::cell, "−374", "−374"},
        {"0", Unit::count, 0, Form::text, "0", "0"},
        {"1097.3", Unit::rate_per_10000, 1, Form::text, "1,097.3", "1,097.3"},
        {"17.4", Unit::mean, 1, Form::cell, "17.4", "17.4"},
        {"12", Unit::score, 0, Form::cell, "12", "12"},
        {"1000", Unit::count, 0, Form::axis, "1,000", "1,000"},
        // Decimals: never more than typed, never more than declared; halves away from zero.
        {"12", Unit::percent, 1, Form::text, "12%", "12%"},
        {"38.3", Unit::percent, 1, Form::cell, "38.3%", "38.3%"},
        {"38.30", Unit::percent, 2, Form::text, "38.30%", "38.30%"},
        {"511.58", Unit::rate_per_10000, 1, Form::cell, "511.6", "511.6"},
        {"2.675", Unit::mean, 2, Form::text, "2.68", "2.68"},
        {"0.5", Unit::count, 0, Form::text, "1", "1"},
        {"-0.5", Unit::count, 0, Form::text, "−1", "−1"},
        {"-2.25", Unit::mean, 1, Form::text, "−2.3", "−2.3"},
        {"999.95", Unit::mean, 1, Form::text, "1,000.0", "1,000.0"},
        {"-0.04", Unit::percent, 1, Form::text, "0.0%", "0.0%"},
        {"38.3", Unit::percent, -1, Form::text, "38%", "38%"},
        // In binary these lie just below or above the half, as typed they lie on it.
        {"1.005", Unit::mean, 2, Form::text, "1.01", "1.01"},
        {"1.45", Unit::percent, 1, Form::text, "1.5%", "1.5%"},
        {"8.345", Unit::rate_per_10000, 2, Form::cell, "8.35", "8.35"},
        {"-8.65", Unit::percent, 1, Form::text, "−8.7%", "−8.7%"},
        {"2.5", Unit::count, 0, Form::text, "3", "3"},
        {"3.5", Unit::count, 0, Form::text, "4", "4"},
        {"-2.5", Unit::count, 0, Form::text, "−3", "−3"},
        {"2.49", Unit::count, 0, Form::text, "2", "2"},
        {"0.449999", Unit::mean, 1, Form::text, "0.4", "0.4"},
        {"99.95", Unit::percent, 1, Form::text, "100.0%", "100.0%"},
        {"1999.5", Unit::count, 0, Form::text, "2,000", "2,000"},
        {"1074.5", Unit::pounds_thousand, 0, Form::text, "£1,075,000", "£1,075,000"},
        {"1045", Unit::pounds_thousand, 0, Form::millions, "£1.05 million", "£1.05 miliwn"},
        {"-1005000", Unit::pounds, 0, Form::millions, "−£1.01 million", "−£1.01 miliwn"},
        {"40", Unit::percent, 0, Form::axis, "40%", "40%"},
        // Money.
        {"21218", Unit::pounds_thousand, 0, Form::cell, "21,218", "21,218"},
        {"-374", Unit::pounds_thousand, 0, Form::cell, "−374", "−374"},
        {"-374", Unit::pounds_thousand, 0, Form::text, "−£374,000", "−£374,000"},
        {"12.5", Unit::pounds_thousand, 1, Form::text, "£12,500", "£12,500"},
        {"12.5", Unit::pounds_thousand, 0, Form::text, "£13,000", "£13,000"},
        {"400", Unit::pounds_thousand, 0, Form::axis, "£400k", "£400k"},
        {"0", Unit::pounds_thousand, 0, Form::axis, "£0", "£0"},
        {"0", Unit::pounds_million, 1, Form::axis, "£0", "£0"},
        {"0", Unit::percent, 0, Form::axis, "0%", "0%"},
        {"10.1", Unit::pounds_million, 1, Form::text, "£10.1m", "£10.1m"},
        {"10.1", Unit::pounds_million, 1, Form::cell, "10.1", "10.1"},
        {"10", Unit::pounds_million, 1, Form::axis, "£10m", "£10m"},
        {"1250", Unit::pounds, 0, Form::text, "£1,250", "£1,250"},
        {"1250", Unit::pounds, 0, Form::cell, "1,250", "1,250"},
        {"1250", Unit::pounds, 0, Form::axis, "£1,250", "£1,250"},
        // Money in millions.
        {"1070", Unit::pounds_thousand, 0, Form::millions, "£1.07 million", "£1.07 miliwn"},
        {"1070000", Unit::pounds, 0, Form::millions, "£1.07 million", "£1.07 miliwn"},
        {"1.07", Unit::pounds_million, 2, Form::millions, "£1.07 million", "£1.07 miliwn"},
        {"1.07", Unit::pounds_million, 1, Form::millions, "£1.1 million", "£1.1 miliwn"},
        {"1.075", Unit::pounds_million, 2, Form::millions, "£1.08 million", "£1.08 miliwn"},
        {"1075", Unit::pounds_thousand, 0, Form::millions, "£1.08 million", "£1.08 miliwn"},
        {"-1074", Unit::pounds_thousand, 0, Form::millions, "−£1.07 million", "−£1.07 miliwn"},
        {"1000", Unit::pounds_thousand, 0, Form::millions, "£1 million", "£1 filiwn"},
        {"2000", Unit::pounds_thousand, 0, Form::millions, "£2 million", "£2 filiwn"},
        {"3000", Unit::pounds_thousand, 0, Form::millions, "£3 million", "£3 miliwn"},
        {"1300000", Unit::pounds_thousand, 0, Form::millions, "£1,300 million", "£1,300 miliwn"},
        {"4", Unit::pounds_thousand, 0, Form::millions, "£4,000", "£4,000"},
        {"0", Unit::pounds_thousand, 0, Form::millions, "£0 million", "£0 miliwn"},
        {"38.3", Unit::percent, 1, Form::millions, "38.3%", "38.3%"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.typed, expected.english, static_cast<int>(expected.form));
        const Decimal value = decimal(expected.typed);
        CHECK(shown_number(value, expected.unit, expected.decimals, expected.form, "en-GB") == expected.english);
        CHECK(shown_number(value, expected.unit, expected.decimals, expected.form, "cy") == expected.welsh);
    }
}

TEST_CASE("differences carry their sign, and those of percentages are percentage points") {
    struct Case {
        std::string difference;
        Unit unit;
        int decimals;
        std::string english;
        std::string welsh;
    };
    const std::vector<Case> cases = {
        {"2.3", Unit::percent, 1, "+2.3 percentage points", "+2.3 pwynt canran"},
        {"-2.3", Unit::percent, 1, "−2.3 percentage points", "−2.3 pwynt canran"},
        {"1", Unit::percent, 1, "+1 percentage point", "+1 pwynt canran"},
        {"-1", Unit::percent, 1, "−1 percentage point", "−1 pwynt canran"},
        {"1.0", Unit::percent, 1, "+1.0 percentage points", "+1.0 pwynt canran"},
        {"2", Unit::percent, 0, "+2 percentage points", "+2 bwynt canran"},
        {"0.5", Unit::percent, 1, "+0.5 percentage points", "+0.5 pwynt canran"},
        {"0", Unit::percent, 0, "0 percentage points", "0 pwynt canran"},
        {"-12", Unit::count, 0, "−12", "−12"},
        {"1250", Unit::count, 0, "+1,250", "+1,250"},
        {"0", Unit::count, 0, "0", "0"},
        {"-374", Unit::pounds_thousand, 0, "−£374,000", "−£374,000"},
        {"1.4", Unit::pounds_million, 1, "+£1.4m", "+£1.4m"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.difference, expected.english);
        const Decimal difference = decimal(expected.difference);
        CHECK(shown_difference(difference, expected.unit, expected.decimals, "en-GB") == expected.english);
        CHECK(shown_difference(difference, expected.unit, expected.decimals, "cy") == expected.welsh);
    }
    CHECK(shown_difference_size(decimal("-2.3"), Unit::percent, 1, "en-GB") == "2.3 percentage points");
    CHECK(shown_difference_size(decimal("-12"), Unit::count, 0, "en-GB") == "12");
    // A column's heading says the unit of what stands in its cells.
    CHECK(shown_difference(decimal("-2.3"), Unit::percent, 1, "en-GB", Form::cell) == "−2.3");
    CHECK(shown_difference(decimal("1374"), Unit::pounds_thousand, 0, "en-GB", Form::cell) == "+1,374");
    CHECK(shown_difference_unit(Unit::percent, "en-GB") == "percentage points");
    CHECK(shown_difference_unit(Unit::pounds_thousand, "cy") == "£000");
}

TEST_CASE("small counts are words in a sentence, where the language has words for them") {
    CHECK(shown_count(0, "en-GB") == "no");
    CHECK(shown_count(10, "en-GB") == "ten");
    CHECK(shown_count(11, "en-GB") == "11");
    CHECK(shown_count(4, "cy") == "4");
}

TEST_CASE("a released figure shows its value, its marks, or the symbol in its place") {
    const Measure measure = test::measure("contacts-to-referral", Unit::percent, 1);
    ReleasedFigure figure;
    CHECK(shown_figure(figure, measure, Form::text, "en-GB") == "[x]");
    CHECK(shown_symbols(figure, measure) == std::vector{Shorthand::not_available});

    figure.state = FigureState::symbol;
    figure.symbol = Shorthand::confidential;
    CHECK(shown_figure(figure, measure, Form::cell, "cy") == "[c]");
    CHECK(shown_symbols(figure, measure) == std::vector{Shorthand::confidential});

    figure.state = FigureState::known;
    figure.value = decimal("38.3");
    CHECK(shown_figure(figure, measure, Form::text, "en-GB") == "38.3%");
    CHECK(shown_symbols(figure, measure).empty());

    figure.marks = {Shorthand::provisional, Shorthand::revised};
    CHECK(shown_figure(figure, measure, Form::text, "en-GB") == "38.3% [p] [r]");
    CHECK(shown_symbols(figure, measure) == figure.marks);
}

TEST_CASE("a nought is shown for a true nought only") {
    const Measure measure = test::measure("repeat-plans", Unit::percent, 1);
    ReleasedFigure figure;
    figure.state = FigureState::known;
    figure.value = decimal("0.04");
    CHECK(shown_figure(figure, measure, Form::cell, "en-GB") == "[low]");
    CHECK(shown_symbols(figure, measure) == std::vector{Shorthand::low});
    figure.marks = {Shorthand::provisional};
    CHECK(shown_figure(figure, measure, Form::cell, "en-GB") == "[low] [p]");
    figure.marks.clear();
    figure.value = decimal("0.0");
    CHECK(shown_figure(figure, measure, Form::cell, "en-GB") == "0.0%");
    figure.value = decimal("0.05");
    CHECK(shown_figure(figure, measure, Form::cell, "en-GB") == "0.1%");
}

TEST_CASE("a target reads with its operator, and in full") {
    const Measure measure = test::measure("timely-assessments", Unit::percent, 0);
    Target target;
    target.value = decimal("90");
    const auto read = [&](TargetOperator comparison, const std::string& language) {
        target.comparison = comparison;
        return shown_target(target, measure, language);
    };
    CHECK(read(TargetOperator::at_least, "en-GB") == "at least 90%");
    CHECK(read(TargetOperator::at_least, "cy") == "o leiaf 90%");
    CHECK(read(TargetOperator::at_most, "en-GB") == "at most 90%");
    CHECK(read(TargetOperator::at_most, "cy") == "dim mwy na 90%");
    CHECK(read(TargetOperator::under, "en-GB") == "under 90%");
    CHECK(read(TargetOperator::over, "en-GB") == "over 90%");
    target.upper = decimal("95.5");
    CHECK(read(TargetOperator::between, "en-GB") == "between 90% and 95.5%");
    CHECK(read(TargetOperator::between, "cy") == "o 90% i 95.5%");
}

TEST_CASE("periods read as a committee would write them") {
    struct Case {
        std::string id;
        std::string english, english_short, welsh, welsh_short;
    };
    const std::vector<Case> cases = {
        {"2020-21 Q3", "Quarter 3 2020/21", "Q3 2020/21", "Chwarter 3 2020/21", "Ch3 2020/21"},
        {"2019-20 Q4", "Quarter 4 2019/20", "Q4 2019/20", "Chwarter 4 2019/20", "Ch4 2019/20"},
        {"2020-21", "2020/21", "2020/21", "2020/21", "2020/21"},
        {"1999-00", "1999/00", "1999/00", "1999/00", "1999/00"},
        {"2018-19 academic", "2018/19 academic year", "2018/19 academic", "blwyddyn academaidd 2018/19",
         "2018/19 academaidd"},
        {"2019", "2019", "2019", "2019", "2019"},
        {"April 2019", "April 2019", "Apr 2019", "Ebrill 2019", "Ebr 2019"},
        {"2018-04-19", "19 April 2018", "19 Apr 2018", "19 Ebrill 2018", "19 Ebr 2018"},
        {"2020-21 Q3 to 2020-21 Q4", "Quarters 3 and 4 2020/21", "Q3 to Q4 2020/21", "Chwarteri 3 a 4 2020/21",
         "Ch3 i Ch4 2020/21"},
        {"2020-21 Q1 to 2020-21 Q3", "Quarters 1 to 3 2020/21", "Q1 to Q3 2020/21", "Chwarteri 1 i 3 2020/21",
         "Ch1 i Ch3 2020/21"},
        {"2019-20 Q4 to 2020-21 Q1", "Quarter 4 2019/20 to Quarter 1 2020/21", "Q4 2019/20 to Q1 2020/21",
         "Chwarter 4 2019/20 i Chwarter 1 2020/21", "Ch4 2019/20 i Ch1 2020/21"},
        {"2018-19 to 2020-21", "2018/19 to 2020/21", "2018/19 to 2020/21", "2018/19 i 2020/21", "2018/19 i 2020/21"},
        {"April 2019 to June 2019", "April to June 2019", "Apr to Jun 2019", "Ebrill – Mehefin 2019", "Ebr – Meh 2019"},
        {"December 2019 to January 2020", "December 2019 to January 2020", "Dec 2019 to Jan 2020",
         "Rhagfyr 2019 – Ionawr 2020", "Rhag 2019 – Ion 2020"},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.id);
        const Period shown = period(expected.id);
        CHECK(shown_period(shown, "en-GB") == expected.english);
        CHECK(shown_period_short(shown, "en-GB") == expected.english_short);
        CHECK(shown_period(shown, "cy") == expected.welsh);
        CHECK(shown_period_short(shown, "cy") == expected.welsh_short);
    }
}

TEST_CASE("dates name the day, the month and the year") {
    CHECK(shown_date(test::date("2024-03-07"), "en-GB") == "7 March 2024");
    CHECK(shown_date(test::date("2024-03-07"), "cy") == "7 Mawrth 2024");
    CHECK(shown_date(test::date("2018-12-18"), "cy") == "18 Rhagfyr 2018");
}

TEST_CASE("a heading names the unit where numbers alone do not") {
    CHECK(shown_unit(Unit::percent, "en-GB") == "%");
    CHECK(shown_unit(Unit::rate_per_10000, "en-GB") == "per 10,000");
    CHECK(shown_unit(Unit::rate_per_10000, "cy") == "fesul 10,000");
    CHECK(shown_unit(Unit::pounds, "en-GB") == "£");
    CHECK(shown_unit(Unit::pounds_thousand, "en-GB") == "£000");
    CHECK(shown_unit(Unit::pounds_million, "en-GB") == "£m");
    CHECK(shown_unit(Unit::count, "en-GB").empty());
    CHECK(shown_unit(Unit::mean, "en-GB").empty());
    CHECK(shown_unit(Unit::score, "cy").empty());
}

TEST_CASE("what is shown does not depend on how many ask at once") {
    std::vector<std::string> answers(8);
    std::vector<std::thread> askers;
    for (std::string& answer : answers)
        askers.emplace_back([&answer] { answer = shown_period(period("April 2019"), "cy"); });
    for (std::thread& asker : askers) asker.join();
    for (const std::string& answer : answers) CHECK(answer == "Ebrill 2019");
}

TEST_CASE("a break in series is said also where its own figure is not shown, and only there") {
    const Measure measure = test::measure("contacts", Unit::count, 0);
    ReleasedFigure hidden;
    hidden.key = {"contacts", local_area, {}, period("2020-21 Q2")};
    hidden.state = FigureState::symbol;
    hidden.symbol = Shorthand::confidential;
    CHECK(shown_figure(hidden, measure, Form::cell, "en-GB") == "[c]");
    hidden.begins_anew = period("2020-21 Q1");
    CHECK(shown_figure(hidden, measure, Form::cell, "en-GB") == "[c]");
    hidden.begins_anew = period("2020-21 Q2");
    CHECK(shown_figure(hidden, measure, Form::cell, "en-GB") == "[c] [b]");
}
