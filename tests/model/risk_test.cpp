#include "model/risk.hpp"

#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

Date day(int year, int month, int number) {
    return std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) /
           std::chrono::day(static_cast<unsigned>(number));
}

void add(RiskHistory& history, const Period& period, int score, std::optional<Date> known = {}) {
    history[period.last_day()] = {period, score, known, {}};
}

std::vector<int> scores(const std::vector<RiskScore>& known) {
    std::vector<int> numbers;
    for (const RiskScore& score : known) numbers.push_back(score.score);
    return numbers;
}

}  // namespace

TEST_CASE("The usual scale is green up to 6, amber from 8 to 10 and red from 11") {
    const RiskScale scale = usual_risk_scale();
    CHECK(scale.rag(1) == Rag::green);
    CHECK(scale.rag(6) == Rag::green);
    CHECK_FALSE(scale.rag(7));
    CHECK(scale.rag(8) == Rag::amber);
    CHECK(scale.rag(10) == Rag::amber);
    CHECK(scale.rag(11) == Rag::red);
    CHECK(scale.rag(25) == Rag::red);
    CHECK_FALSE(scale.possible(0));
    CHECK_FALSE(scale.possible(7));
    CHECK_FALSE(scale.score(1, 1));
}

TEST_CASE("With a matrix a risk can only have a score that stands in it") {
    RiskScale scale = usual_risk_scale();
    scale.matrix = {{1, 2, 4}, {3, 8, 11}};
    CHECK(scale.score(1, 3) == 4);
    CHECK(scale.score(2, 1) == 3);
    CHECK_FALSE(scale.score(3, 1));
    CHECK_FALSE(scale.score(1, 4));
    CHECK_FALSE(scale.score(0, 1));
    CHECK(scale.possible(11));
    CHECK_FALSE(scale.possible(10));
}

TEST_CASE("A history shows what was known on a day, up to a period, newest first") {
    RiskHistory history;
    add(history, Period::month(2019, 3), 11);
    add(history, Period::month(2019, 5), 10);
    add(history, Period::quarter_of(2019, 1), 10);
    add(history, Period::month(2019, 8), 8);
    add(history, Period::month(2019, 4), 9, day(2019, 10, 1));
    CHECK(scores(known_scores(history, Period::quarter_of(2019, 2), {})) == std::vector<int>{8, 10, 10, 9, 11});
    CHECK(scores(known_scores(history, Period::quarter_of(2019, 1), {})) == std::vector<int>{10, 10, 9, 11});
    CHECK(scores(known_scores(history, Period::quarter_of(2019, 1), day(2019, 9, 12))) == std::vector<int>{10, 10, 11});
    CHECK(scores(known_scores(history, Period::quarter_of(2019, 1), day(2019, 6, 29))) == std::vector<int>{10, 11});
}

TEST_CASE("The change of a risk is said in words") {
    const RiskScale scale = usual_risk_scale();
    CHECK(risk_change_in_words(10, 10, scale, "en-GB") == "No change");
    CHECK(risk_change_in_words(11, 10, scale, "en-GB") == "Risk reduced from 11 (red) to 10 (amber)");
    CHECK(risk_change_in_words(6, 8, scale, "en-GB") == "Risk increased from 6 (green) to 8 (amber)");
    CHECK(risk_change_in_words(10, 10, scale, "cy") == "Dim newid");
}
