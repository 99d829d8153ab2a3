#include <fmt/format.h>

#include "compose/directives.hpp"
#include "compose/figure_grid.hpp"
#include "compose/table_parts.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

Inlines money(const Decimal& value, const Composition& composition) {
    return plain(shown_number(value, Unit::pounds_thousand, value.decimals(), Form::cell, composition.language()));
}

/// A share of a budget of nil does not exist.
Inlines variance_share(const FinanceLine& line, const Composition& composition) {
    const auto percent = line.variance_percent();
    if (!percent) return plain(shown_symbol(Shorthand::not_applicable), line.span);
    return plain(shown_number(*percent, Unit::percent, percent->decimals(), Form::cell, composition.language()),
                 line.span);
}

TableRow finance_row(const FinanceLine& line, RowKind kind, const Composition& composition) {
    TableRow row;
    row.kind = kind;
    row.span = line.span;
    row.cells = {plain(line.title, line.span), money(line.budget, composition), money(line.forecast, composition),
                 money(line.shown_variance(), composition), variance_share(line, composition)};
    return row;
}

/// Lines that were each rounded need not add up to a total that was rounded by itself; a reader who adds is told.
bool rounded_apart(const FinanceStatement& statement) {
    if (!statement.total) return false;
    const FinanceLine sum = statement.sum();
    return sum.budget != statement.total->budget || sum.forecast != statement.total->forecast ||
           sum.shown_variance() != statement.total->shown_variance() ||
           statement.total->shown_variance() != statement.total->forecast - statement.total->budget;
}

/// A document over two quarters finds the statement of its last.
const FinanceStatement* find_statement(const PlacedText& name, const Settings& settings, Composition& composition) {
    Period period = composition.entry().period.last();
    if (const auto text = settings.text("period")) {
        const auto asked = Period::parse(text->text);
        if (!asked) settings.error("period", fmt::format("“{}” is no period", text->text), "as in “2019-20 Q1”");
        period = asked.value_or(period);
    }
    if (const FinanceStatement* statement = composition.release().finance(period, name.text)) return statement;
    composition.diagnostics
        .error(name.span, fmt::format("there is no finance statement “{}” for {}", name.text,
                                      shown_period(period, composition.language())))
        .hint(fmt::format("write it in the quarter's file under “finance:”, or name another quarter with “period:”"));
    return nullptr;
}

void add_columns(Table& table, const FinanceStatement& statement, const Composition& composition) {
    const std::string unit = shown_unit(Unit::pounds_thousand, composition.language());
    const std::string forecast = statement.forecast_heading.empty() ? "Forecast" : statement.forecast_heading;
    table.columns.push_back({plain("Service area"), Alignment::start});
    for (const std::string& heading : {std::string("Budget"), forecast, std::string("Variance")}) {
        table.columns.push_back({plain(fmt::format("{} ({})", heading, unit)), Alignment::end});
    }
    table.columns.push_back({plain("Variance (%)"), Alignment::end});
}

void add_rows(Table& table, const FinanceStatement& statement, const Composition& composition) {
    std::vector<Shorthand> symbols;
    for (const FinanceLine& line : statement.lines) {
        table.rows.push_back(finance_row(line, RowKind::body, composition));
        if (!line.variance_percent()) symbols.push_back(Shorthand::not_applicable);
    }
    table.rows.push_back(finance_row(statement.total_or_sum(), RowKind::total, composition));
    if (!statement.total_or_sum().variance_percent()) symbols.push_back(Shorthand::not_applicable);
    table.symbols = explain_symbols(symbols);
}

}  // namespace

Blocks compose_finance(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "finance", {"statement", "caption", "period", "notes", "source"},
                            composition.diagnostics);
    const auto name = settings.text("statement");
    if (!settings.has("statement")) settings.missing("statement", "the name under “finance:” in the quarter's file");
    const FinanceStatement* statement = name ? find_statement(*name, settings, composition) : nullptr;
    if (statement == nullptr) return {};
    Table table;
    table.id = next_table_id(composition);
    table.caption = read_caption(settings, statement->title, composition);
    add_columns(table, *statement, composition);
    add_rows(table, *statement, composition);
    table.notes = read_notes(settings, composition);
    if (rounded_apart(*statement)) {
        table.notes.push_back(plain("Figures are rounded one by one, so they may not add up exactly.", span));
    }
    return {Block{std::move(table), span}};
}

}  // namespace quarterdeck
