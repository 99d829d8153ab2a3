#include "compose/finance_reference.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "compose/lookup.hpp"
#include "compose/symbols.hpp"
#include "model/shown.hpp"

namespace quarterdeck {
namespace {

struct AskedLine {
    const FinanceLine& line;
    Form form;
    const std::string& language;
};

std::string money(FinanceColumn column, const Decimal& value, const AskedLine& asked) {
    if (asked.line.to_come(column)) return shown_symbol(Shorthand::to_come);
    return shown_number(value, Unit::pounds_thousand, value.decimals(), asked.form, asked.language);
}

/// A share of a budget of nil does not exist.
std::string variance_percent(const AskedLine& asked) {
    if (asked.line.variance_or_budget_to_come()) return shown_symbol(Shorthand::to_come);
    const auto percent = asked.line.variance_percent();
    if (!percent) return shown_symbol(Shorthand::not_applicable);
    return shown_number(*percent, Unit::percent, percent->decimals(), Form::text, asked.language);
}

struct LineFact {
    std::string_view name;
    std::string (*read)(const AskedLine&);
};

constexpr std::array<LineFact, 6> line_facts = {{
    {"title", [](const AskedLine& asked) { return asked.line.title; }},
    {"budget", [](const AskedLine& asked) { return money(FinanceColumn::budget, asked.line.budget, asked); }},
    {"forecast", [](const AskedLine& asked) { return money(FinanceColumn::forecast, asked.line.forecast, asked); }},
    {"variance", [](const AskedLine& asked) { return money(FinanceColumn::variance, asked.line.shown_variance(), asked); }},
    {"variance-percent", variance_percent},
    {"variance-in-words",
     [](const AskedLine& asked) {
         if (asked.line.to_come(FinanceColumn::variance)) return shown_symbol(Shorthand::to_come);
         return variance_in_words(asked.line, asked.form, asked.language);
     }},
}};

std::vector<std::string> fact_words() {
    std::vector<std::string> words;
    for (const LineFact& fact : line_facts) words.emplace_back(fact.name);
    return words;
}

std::vector<std::string> line_ids(const FinanceStatement& statement) {
    std::vector<std::string> ids;
    for (const FinanceLine& line : statement.lines) ids.push_back(line.id);
    ids.emplace_back("total");
    return ids;
}

bool well_formed(const Reference& reference, const SourceSpan& span, Composition& composition) {
    const bool clauses = (reference.in.empty() || reference.in == "millions") && reference.part.empty();
    if (reference.properties.size() == 3 && clauses) return true;
    composition.diagnostics.error(span, "a reference to finance names a statement, a line and what of it")
        .hint(
            "as in “{{ finance.outturn.total.variance-in-words }}” or “{{ finance.outturn.total.budget in millions "
            "}}”");
    return false;
}

std::string read_fact(const std::string& word, const AskedLine& asked, const SourceSpan& span,
                      Composition& composition) {
    for (const LineFact& fact : line_facts)
        if (fact.name == word) return fact.read(asked);
    suggest(composition.diagnostics.error(span, fmt::format("a line of a finance statement has no “.{}”", word)), word,
            fact_words());
    return {};
}

}  // namespace

Inlines resolve_finance(const Reference& reference, const SourceSpan& span, Composition& composition) {
    if (!well_formed(reference, span, composition)) return {};
    const FinanceStatement* statement = find_statement({reference.properties[0], span}, reference.period, composition);
    if (statement == nullptr) return {};
    const auto line = statement->line(reference.properties[1]);
    if (!line) {
        suggest(composition.diagnostics.error(
                    span, fmt::format("the statement “{}” has no line “{}”", statement->id, reference.properties[1])),
                reference.properties[1], line_ids(*statement));
        return {};
    }
    const Form form = reference.in.empty() ? Form::text : Form::millions;
    const std::string text =
        read_fact(reference.properties[2], {*line, form, composition.language()}, span, composition);
    note_symbols(text, composition);
    if (text == shown_symbol(Shorthand::to_come)) composition.shown_to_come.insert("finance." + statement->id);
    return text.empty() ? Inlines{} : plain(text, span);
}

}  // namespace quarterdeck
