#include "read/finance.hpp"

#include <fmt/format.h>

#include "read/fields.hpp"

namespace quarterdeck {

namespace {

constexpr const char* line_hint =
    "write one line of the budget a line, such as “families: { title: Children and families, budget: 21218, "
    "forecast: 21195 }”";

FinanceLine read_line(const Value& value, const std::string& id, const SourceSpan& place, Diagnostics& diagnostics) {
    Fields fields(value, fmt::format("the line “{}”", id), place, diagnostics);
    FinanceLine line;
    line.id = id;
    line.span = place;
    line.title = fields.required_text("title");
    line.budget_to_come = fields.to_come("budget");
    line.forecast_to_come = fields.to_come("forecast");
    if (!line.budget_to_come) line.budget = fields.required_number("budget").value_or(Decimal());
    if (!line.forecast_to_come) line.forecast = fields.required_number("forecast").value_or(Decimal());
    line.variance = fields.number("variance");
    fields.finish();
    return line;
}

std::vector<FinanceLine> read_lines(const Value& value, Diagnostics& diagnostics) {
    std::vector<FinanceLine> lines;
    for (const Value::Entry& entry : read_entries(value, "“lines”", line_hint, diagnostics)) {
        check_identifier(entry.key, entry.key_span, "a line of the budget", diagnostics);
        if (entry.key == "total") {
            diagnostics.error(entry.key_span, "“total” cannot name a line: it is the statement's own total")
                .hint("write “total:” beside “lines:”, not below it; or choose another id");
        }
        lines.push_back(read_line(entry.value, entry.key, entry.key_span, diagnostics));
    }
    return lines;
}

/// Nothing to read in "lines: {}" is nothing to show.
void check_lines(const FinanceStatement& statement, const Value& lines, int errors_before, Diagnostics& diagnostics) {
    if (!statement.lines.empty() || diagnostics.error_count() > errors_before) return;
    diagnostics.error(lines.span, fmt::format("the statement “{}” has no lines", statement.id)).hint(line_hint);
}

FinanceStatement read_statement(const Value::Entry& entry, Diagnostics& diagnostics) {
    Fields fields(entry.value, fmt::format("the statement “{}”", entry.key), entry.key_span, diagnostics);
    FinanceStatement statement;
    statement.id = entry.key;
    statement.span = entry.key_span;
    statement.title = fields.text("title");
    statement.forecast_heading = fields.text("forecast-heading");
    const int errors_before = diagnostics.error_count();
    if (const Value* lines = fields.require("lines")) {
        statement.lines = read_lines(*lines, diagnostics);
        check_lines(statement, *lines, errors_before, diagnostics);
    }
    if (const Value* total = fields.find("total"))
        statement.total = read_line(*total, "total", total->span, diagnostics);
    fields.finish();
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
