#include "read/finance.hpp"

#include "project.hpp"
#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

/// What is said about a statement of these lines and this total.
std::string complaints_about(const std::string& total) {
    return read_quarter_text(R"(period: 2019-20 Q1
finance:
  outturn:
    title: Outturn
    lines:
      access: { title: Access and resources, budget: 4351, forecast: 3977, variance: -374 }
      strategy: { title: Strategic development, budget: 245, forecast: 189, variance: -56 }
      education: { title: Education, budget: 1808, forecast: 1658, variance: -150 }
      families: { title: Children and families, budget: 21218, forecast: 21195, variance: -23 }
    total: )" + total + "\n")
        .complaints();
}

}  // namespace

TEST_CASE("a published statement whose figures were rounded one by one is read without complaint") {
    // The forecasts add up to 27,019, and 27,018 less 27,622 is -604.
    CHECK(complaints_about("{ title: Total, budget: 27622, forecast: 27018, variance: -603 }").empty());
}

TEST_CASE("a total that rounding does not explain is an error") {
    const std::string complaints = complaints_about("{ title: Total, budget: 27622, forecast: 27018, variance: -602 }");
    CHECK(complaints.find("error: the variance of “Total” is given as -602") != std::string::npos);
}
