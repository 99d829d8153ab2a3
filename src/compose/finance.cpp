#include <algorithm>

#include <fmt/format.h>

#include "compose/directives.hpp"
#include "compose/figure_selection.hpp"
#include "compose/finance_data.hpp"
#include "compose/lookup.hpp"
#include "compose/symbols.hpp"
#include "compose/table_parts.hpp"
#include "model/period_forms.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

Inlines money(const FinanceLine& line, FinanceColumn column, const Decimal& value, const Composition& composition) {
    if (line.to_come(column)) return plain(shown_symbol(Shorthand::to_come), line.span);
    return plain(shown_number(value, Unit::pounds_thousand, value.decimals(), Form::cell, composition.language()));
}

/// A share of a budget of nil does not exist.
Inlines variance_share(const FinanceLine& line, const Composition& composition) {
    if (line.variance_or_budget_to_come()) return plain(shown_symbol(Shorthand::to_come), line.span);
    const auto percent = line.variance_percent();
    if (!percent) return plain(shown_symbol(Shorthand::not_applicable), line.span);
    return plain(shown_number(*percent, Unit::percent, percent->decimals(), Form::cell, composition.language()),
                 line.span);
}

/// A total that was added up has the language's own word for it.
std::string line_title(const FinanceLine& line, const Composition& composition) {
    return line.title.empty() ? std::string(words_in(composition.language()).finance.total) : line.title;
}

TableRow finance_row(const FinanceLine& line, RowKind kind, const Composition& composition) {
    TableRow row;
    row.kind = kind;
    row.span = line.span;
    row.cells = {plain(line_title(line, composition), line.span), money(line, FinanceColumn::budget, line.budget, composition),
                 money(line, FinanceColumn::forecast, line.forecast, composition),
                 money(line, FinanceColumn::variance, line.shown_variance(), composition),
                 variance_share(line, composition)};
    return row;
}

/// A document over two quarters shows the statement of its last.
Period statement_period(const Settings& settings, const Composition& composition) {
    const Period usual = composition.entry().period.last();
    const auto text = settings.text("period");
    if (!text) return usual;
    const auto asked = Period::parse(text->text);
    if (!asked) settings.error("period", fmt::format("“{}” is no period", text->text), period_hint(text->text));
    return asked.value_or(usual);
}

void add_columns(Table& table, const FinanceStatement& statement, const Composition& composition) {
    const FinanceWords& words = words_in(composition.language()).finance;
    const std::string unit = shown_unit(Unit::pounds_thousand, composition.language());
    const std::string forecast = forecast_heading(statement, words);
    table.columns.push_back({plain(std::string(words.service_area)), Alignment::start});
    for (const std::string& heading : {std::string(words.budget), forecast, std::string(words.variance)}) {
        table.columns.push_back({plain(fmt::format("{} ({})", heading, unit)), Alignment::end});
    }
    table.columns.push_back({plain(std::string(words.variance_percent)), Alignment::end});
}

void add_rows(Table& table, const FinanceStatement& statement, const Composition& composition) {
    for (const FinanceLine& line : statement.lines) table.rows.push_back(finance_row(line, RowKind::body, composition));
    table.rows.push_back(finance_row(statement.total_or_sum(), RowKind::total, composition));
    table.symbols = explain_cells(table, composition.language());
}

}  // namespace

Blocks compose_finance(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "finance", {"statement", "caption", "period", "notes", "source"},
                            composition.diagnostics);
    const auto name = settings.text("statement");
    if (!settings.has("statement")) settings.missing("statement", "the name under “finance:” in the quarter's file");
    const Period period = statement_period(settings, composition);
    const FinanceStatement* statement = name ? find_statement(*name, period, composition) : nullptr;
    if (statement == nullptr) return {};
    if (statement->to_come()) composition.shown_to_come.insert("finance." + statement->id);
    Table table;
    table.id = next_table_id(composition);
    table.caption = read_caption(settings, statement->title, composition);
    add_columns(table, *statement, composition);
    add_rows(table, *statement, composition);
    table.observations = observe_finance(*statement, {period, own_area(composition.council())},
                                         words_in(composition.language()).finance);
    table.notes = read_notes(settings, composition);
    // A reader who adds is told why the figures differ; a slip that was published stands as it stood.
    const std::vector<FinanceDisagreement> disagreements = statement->disagreements();
    if (std::any_of(disagreements.begin(), disagreements.end(), [](const FinanceDisagreement& one) { return one.by_rounding; }))
        table.notes.push_back(plain(std::string(words_in(composition.language()).finance.rounded), span));
    return {Block{std::move(table), span}};
}

}  // namespace quarterdeck
