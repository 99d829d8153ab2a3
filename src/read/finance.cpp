#include "read/finance.hpp"

#include <fmt/format.h>

#include "read/fields.hpp"

namespace quarterdeck {

namespace {

FinanceLine read_line(const Value& value, const std::string& id, const SourceSpan& place, Diagnostics& diagnostics) {
    Fields fields(value, fmt::format("the line “{}”", id), place, diagnostics);
    FinanceLine line;
    line.id = id;
    line.span = place;
    line.title = fields.required_text("title");
    line.budget = fields.required_number("budget").value_or(Decimal());
    line.forecast = fields.required_number("forecast").value_or(Decimal());
    line.variance = fields.number("variance");
    fields.finish();
    return line;
}

std::vector<FinanceLine> read_lines(const Value& value, Diagnostics& diagnostics) {
    std::vector<FinanceLine> lines;
    constexpr const char* hint =
        "write one line of the budget a line, such as “families: { title: Children and families, budget: 21218, "
        "forecast: 21195 }”";
    for (const Value::Entry& entry : read_entries(value, "“lines”", hint, diagnostics)) {
        check_identifier(entry.key, entry.key_span, "a line of the budget", diagnostics);
        lines.push_back(read_line(entry.value, entry.key, entry.key_span, diagnostics));
    }
    return lines;
}

/// Half a unit for each rounded number that goes into a sum, in tenths of the last decimal.
bool within_rounding(const Decimal& stated, const Decimal& derived, std::size_t rounded_numbers) {
    const int decimals = std::max(stated.decimals(), derived.decimals());
    const Decimal half_units(static_cast<std::int64_t>(rounded_numbers) * 5, decimals + 1);
    return (stated - derived).absolute() <= half_units;
}

void warn_about(const SourceSpan& place, const std::string& what, const Decimal& stated, const std::string& how,
                const Decimal& derived, Diagnostics& diagnostics) {
    diagnostics
        .warning(place, fmt::format("the {} is given as {}, but {} is {}: more than rounding explains", what,
                                    stated.to_string(), how, derived.to_string()))
        .hint("check the figures against the budget report");
}

void check_variance(const FinanceLine& line, std::size_t rounded_numbers, Diagnostics& diagnostics) {
    if (!line.variance) return;
    const Decimal derived = line.forecast - line.budget;
    if (within_rounding(*line.variance, derived, rounded_numbers)) return;
    warn_about(line.span, "variance", *line.variance, "forecast less budget", derived, diagnostics);
}

void check_total(const FinanceStatement& statement, Diagnostics& diagnostics) {
    if (!statement.total || statement.lines.empty()) return;
    Decimal budget, forecast;
    for (const FinanceLine& line : statement.lines) {
        budget = budget + line.budget;
        forecast = forecast + line.forecast;
    }
    const std::size_t rounded_numbers = statement.lines.size() + 1;
    const SourceSpan& place = statement.total->span;
    if (!within_rounding(statement.total->budget, budget, rounded_numbers)) {
        warn_about(place, "total budget", statement.total->budget, "the sum of the lines", budget, diagnostics);
    }
    if (!within_rounding(statement.total->forecast, forecast, rounded_numbers)) {
        warn_about(place, "total forecast", statement.total->forecast, "the sum of the lines", forecast, diagnostics);
    }
}

FinanceStatement read_statement(const Value::Entry& entry, Diagnostics& diagnostics) {
    constexpr std::size_t numbers_in_a_variance = 3;
    Fields fields(entry.value, fmt::format("the statement “{}”", entry.key), entry.key_span, diagnostics);
    FinanceStatement statement;
    statement.id = entry.key;
    statement.span = entry.key_span;
    statement.title = fields.text("title");
    statement.forecast_heading = fields.text("forecast-heading");
    if (statement.forecast_heading.empty()) statement.forecast_heading = "Forecast";
    if (const Value* lines = fields.require("lines")) statement.lines = read_lines(*lines, diagnostics);
    if (const Value* total = fields.find("total"))
        statement.total = read_line(*total, "total", total->span, diagnostics);
    fields.finish();
    for (const FinanceLine& line : statement.lines) check_variance(line, numbers_in_a_variance, diagnostics);
    if (statement.total)
        check_variance(*statement.total, std::max(numbers_in_a_variance, statement.lines.size() + 1), diagnostics);
    check_total(statement, diagnostics);
    return statement;
}

}  // namespace

std::map<std::string, FinanceStatement> read_finance(const Value& value, Diagnostics& diagnostics) {
    std::map<std::string, FinanceStatement> statements;
    constexpr const char* hint = "write the id of a statement and a colon, and indent its “lines:” below";
    for (const Value::Entry& entry : read_entries(value, "“finance”", hint, diagnostics)) {
        check_identifier(entry.key, entry.key_span, "a statement", diagnostics);
        statements[entry.key] = read_statement(entry, diagnostics);
    }
    return statements;
}

}  // namespace quarterdeck
