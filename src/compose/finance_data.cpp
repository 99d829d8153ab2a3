#include "compose/finance_data.hpp"

#include <optional>

namespace quarterdeck {

namespace {

class FinanceObserver {
public:
    FinanceObserver(const FinanceStatement& statement, const FinanceScope& scope, const FinanceWords& words)
        : statement_(statement), scope_(scope), words_(words) {}

    std::vector<Observation> observe() {
        for (const FinanceLine& line : statement_.lines) add_line(line, line.title);
        add_line(statement_.total_or_sum(), "");
        return std::move(observations_);
    }

private:
    void add_line(const FinanceLine& line, const PartId& service) {
        const std::string forecast = forecast_heading(statement_, words_);
        add("budget", std::string(words_.budget), service, {Unit::pounds_thousand, line.budget, line.budget_to_come});
        add("forecast", forecast, service, {Unit::pounds_thousand, line.forecast, line.forecast_to_come});
        add("variance", std::string(words_.variance), service, {Unit::pounds_thousand, line.shown_variance(), line.to_come(FinanceColumn::variance)});
        add("variance-percent", std::string(words_.variance), service,
            {Unit::percent, line.variance_percent(), line.variance_or_budget_to_come()});
    }

    struct Amount {
        Unit unit;
        std::optional<Decimal> value;
        bool to_come;
    };

    void add(const std::string& id, const std::string& title, const PartId& service, const Amount& amount) {
        Observation observation;
        observation.key = {statement_.id + "-" + id, scope_.area.id, service, scope_.period};
        observation.measure = title;
        observation.area = scope_.area;
        observation.unit = amount.unit;
        if (!amount.to_come) observation.value = amount.value;
        if (!observation.value) observation.symbol = amount.to_come ? Shorthand::to_come : Shorthand::not_applicable;
        observations_.push_back(std::move(observation));
    }

    const FinanceStatement& statement_;
    const FinanceScope& scope_;
    const FinanceWords& words_;
    std::vector<Observation> observations_;
};

}  // namespace

std::string forecast_heading(const FinanceStatement& statement, const FinanceWords& words) {
    return statement.forecast_heading.empty() ? std::string(words.forecast) : statement.forecast_heading;
}

std::vector<Observation> observe_finance(const FinanceStatement& statement, const FinanceScope& scope,
                                         const FinanceWords& words) {
    return FinanceObserver(statement, scope, words).observe();
}

}  // namespace quarterdeck
