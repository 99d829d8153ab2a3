#include <algorithm>
#include <fmt/format.h>

#include "compose/chart_panel.hpp"
#include "compose/finance_data.hpp"
#include "compose/lookup.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// One step of the waterfall, in thousands of pounds.
struct Step {
    std::string name;
    std::optional<Decimal> amount;  ///< Nothing while it is still to come.
    bool total = false;
};

std::optional<Decimal> variance_of(const FinanceLine& line) {
    if (line.variance_or_budget_to_come()) return std::nullopt;
    return line.shown_variance();
}

/// What stands between the lines and a total that was stated: rounding, or a slip that was published.
std::string_view rest_title(const FinanceStatement& statement, const ChartWords& words) {
    const std::vector<FinanceDisagreement> found = statement.disagreements();
    const bool slip = std::any_of(found.begin(), found.end(), [](const FinanceDisagreement& one) {
        return one.column == FinanceColumn::variance && one.sum_of_lines && !one.by_rounding;
    });
    return slip ? words.unexplained : words.rounding;
}

/// Each line's variance, what is left between them and the total, and the total.
std::vector<Step> steps_of(const FinanceStatement& statement, const std::string& language) {
    std::vector<Step> steps;
    const FinanceLine total = statement.total_or_sum();
    Decimal rest = total.shown_variance();
    for (const FinanceLine& line : statement.lines) {
        steps.push_back({line.title, variance_of(line)});
        rest = rest - line.shown_variance();
    }
    if (!rest.zero() && !statement.to_come()) steps.push_back({std::string(rest_title(statement, words_in(language).charts)), rest});
    const std::string title = total.title.empty() ? std::string(words_in(language).finance.total) : total.title;
    steps.push_back({title, statement.to_come() ? std::nullopt : variance_of(total), true});
    return steps;
}

/// Of the document's quarter; of two the last.
const FinanceStatement* read_statement(const Settings& settings, Composition& composition) {
    const auto name = settings.text("statement");
    if (!settings.has("statement")) settings.missing("statement", "the name under “finance:” in the quarter's file");
    return name ? find_statement(*name, std::nullopt, composition) : nullptr;
}

std::string shown_step(const Step& step, const std::string& language) {
    if (!step.amount) return shown_symbol(Shorthand::to_come);
    const Decimal& amount = *step.amount;
    // The heading gives the unit, and the sign says above or below the budget.
    const std::string size = shown_number(amount, Unit::pounds_thousand, amount.decimals(), Form::cell, language);
    return amount.negative() || amount.zero() ? size : "+" + size;
}

std::string step_in_words(const Step& step, const std::string& language) {
    if (!step.amount) return shown_symbol(Shorthand::to_come);
    return shown_difference(*step.amount, Unit::pounds_thousand, step.amount->decimals(), language);
}

std::string shown_money(const Decimal& amount, const std::string& language) {
    return shown_number(amount, Unit::pounds_thousand, amount.decimals(), Form::text, language);
}

std::string waterfall_headline(const FinanceStatement& statement, const std::string& language) {
    if (statement.to_come()) return std::string(words_in(language).charts.not_available);
    const FinanceLine total = statement.total_or_sum();
    const Decimal variance = total.shown_variance();
    const std::string forecast = forecast_heading(statement, words_in(language).finance);
    const std::string sum = shown_money(total.forecast, language);
    const ChartWords& words = words_in(language).charts;
    if (variance.zero()) return filled(words.is_budget, forecast, sum);
    return filled(variance.negative() ? words.below_budget : words.above_budget, forecast, sum,
                  shown_money(variance.absolute(), language));
}

std::string waterfall_in_words(const std::vector<Step>& steps, const std::string& language) {
    std::string words;
    for (const Step& step : steps) {
        words += fmt::format("{}{}: {}", words.empty() ? "" : "; ", step.name, step_in_words(step, language));
    }
    return words + ".";
}

Table waterfall_table(const std::vector<Step>& steps, const std::string& language) {
    Table table;
    const std::string unit = shown_unit(Unit::pounds_thousand, language);
    const Words& words = words_in(language);
    table.columns = {{plain(std::string(words.finance.service_area)), Alignment::start},
                     {plain(filled(words.charts.difference, unit)), Alignment::end}};
    for (const Step& step : steps) {
        TableRow row;
        row.kind = step.total ? RowKind::total : RowKind::body;
        row.cells = {plain(step.name), plain(shown_step(step, language))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::optional<ChartContent> make_waterfall_chart(const ChartKindEntry& entry, const Settings& settings,
                                                 const SourceSpan&, Composition& composition) {
    const FinanceStatement* statement = read_statement(settings, composition);
    if (statement == nullptr) return std::nullopt;
    if (statement->to_come()) composition.shown_to_come.insert("finance." + statement->id);
    const std::string& language = composition.language();
    const std::vector<Step> steps = steps_of(*statement, language);
    ChartContent content;
    content.spec.kind = entry.kind;
    content.spec.language = language;
    ChartPanel& panel = content.spec.panel();
    panel.unit = Unit::pounds_thousand;
    panel.series = {{statement->title, SeriesRole::subject, {}}};
    for (const Step& step : steps) {
        ChartCategory category;
        category.label = step.name;
        category.total = step.total;
        content.spec.categories.push_back(std::move(category));
        const auto value = step.amount ? std::optional(step.amount->to_double()) : std::nullopt;
        panel.series.front().points.push_back({value, shown_step(step, language), {}});
    }
    content.headline = waterfall_headline(*statement, language);
    content.subtitle = filled(words_in(language).charts.difference_of, statement->title,
                              shown_money(statement->total_or_sum().budget, language),
                              shown_unit(Unit::pounds_thousand, language));
    content.alternative_text = waterfall_in_words(steps, language);
    content.table = waterfall_table(steps, language);
    content.table.observations =
        observe_finance(*statement, {composition.entry().period.last(), own_area(composition.council())},
                        words_in(language).finance);
    return content;
}

}  // namespace

const ChartData waterfall_chart_data{make_waterfall_chart,
                                     {"statement"},
                                     "a waterfall shows a “statement:” of the document's own period, budget against forecast"};

}  // namespace quarterdeck
