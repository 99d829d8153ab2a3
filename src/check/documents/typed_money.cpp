#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/english.hpp"
#include "check/words/figure_numbers.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

/// What a number of a text may be of a budget statement.
struct BudgetFigure {
    std::string reference;  ///< "finance.outturn.total.forecast"
    std::string when;       ///< " for 2020-21 Q4" where that is not the document's quarter.
    Decimal thousands;      ///< Without its sign, as sentences give it.
    std::string title;      ///< Of its line.
    bool difference = false;  ///< A variance: often a small round sum, which may be of anything.
};

/// The figures of the statements that a document can know, the newest first.
std::vector<BudgetFigure> budget_figures(const DocumentEntry& entry, const Archive& archive) {
    std::vector<BudgetFigure> figures;
    for (auto period = archive.finance.rbegin(); period != archive.finance.rend(); ++period) {
        if (period->first.last_day() > entry.period.last_day()) continue;
        const std::string when = period->first == entry.period.last() ? "" : " for " + period->first.id();
        for (const auto& [id, statement] : period->second) {
            std::vector<FinanceLine> lines = statement.lines;
            lines.push_back(statement.total_or_sum());
            lines.back().id = "total";
            for (const FinanceLine& line : lines) {
                const auto add = [&](const char* word, FinanceColumn column, const Decimal& value) {
                    if (line.to_come(column)) return;
                    figures.push_back({fmt::format("finance.{}.{}.{}", id, line.id, word), when, value.absolute(), line.title,
                                       column == FinanceColumn::variance});
                };
                add("forecast", FinanceColumn::forecast, line.forecast);
                add("budget", FinanceColumn::budget, line.budget);
                add("variance", FinanceColumn::variance, line.shown_variance());
            }
        }
    }
    return figures;
}

/// "£27.0m" for 27,018 thousand.
bool is_rounded(const TypedNumber& typed, const BudgetFigure& figure) {
    if (typed.scale != 'm' || typed.value.decimals() == 0) return false;
    const auto millions = Decimal::divide(figure.thousands, Decimal(1000, 0), typed.value.decimals());
    return millions && *millions == typed.value;
}

/// A rounded sum is many things; it is taken for a budget's only where the sentence speaks of money spent or of the
/// line.
bool speaks_of_budget(const Sentence& sentence, const BudgetFigure& figure) {
    const bool money = std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [](const Token& token) {
        return is_among(token.lower,
                        "budget budgets budgeted outturn forecast forecasts spend spent spending underspend underspent "
                        "overspend overspent variance cost costs planned");
    });
    return money || (!figure.title.empty() && words_of(sentence).find(figure.title) != std::string::npos);
}

/// How to refer to the figure in the form in which it is typed.
std::string reference_to(const BudgetFigure& figure, const TypedNumber& typed) {
    return figure.reference + (typed.scale == 'm' ? " in millions" : "") + figure.when;
}

void complain(const Sentence& sentence, const Token& token, const BudgetFigure& figure, const TypedNumber& typed,
              bool rounded, Findings& findings) {
    const std::string what =
        rounded ? fmt::format("is {} rounded", shown_number(figure.thousands, Unit::pounds_thousand,
                                                            figure.thousands.decimals(), Form::text, program_language))
                : "it is a figure of a budget statement";
    findings
        .warning(token.place(), fmt::format("“{}” is typed here, and {}", token.text, what),
                 {token.text, sentence.slot})
        .hint(fmt::format("write {{{{ {} }}}}, so that it follows the statement", reference_to(figure, typed)));
}

void check_token(const Sentence& sentence, std::size_t index, const std::vector<BudgetFigure>& figures,
                 Findings& findings) {
    const TypedNumber typed = with_following_word(*sentence.tokens[index].number, sentence, index);
    const auto thousands = in_unit(typed, Unit::pounds_thousand);
    if (!thousands) return;
    for (const bool rounded : {false, true}) {
        for (const BudgetFigure& figure : figures) {
            const bool equal = rounded ? is_rounded(typed, figure) : figure.thousands == *thousands && !thousands->zero();
            const bool by_chance = (rounded || figure.difference) && !speaks_of_budget(sentence, figure);
            if (equal && !by_chance) return complain(sentence, sentence.tokens[index], figure, typed, rounded, findings);
        }
    }
}

}  // namespace

void check_typed_money(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    const std::vector<BudgetFigure> of_budgets = budget_figures(document.entry, figures.archive());
    if (of_budgets.empty()) return;
    for (const Section& section : document.sections) {
        for (const Sentence& sentence : section.sentences) {
            for (std::size_t index = 0; index < sentence.tokens.size(); ++index)
                if (may_be_figure(sentence, index)) check_token(sentence, index, of_budgets, findings);
        }
    }
}

}  // namespace quarterdeck
