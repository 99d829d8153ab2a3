#include <fmt/format.h>

#include "compose/cards.hpp"
#include "compose/directives.hpp"
#include "compose/figure_grid.hpp"
#include "compose/lookup.hpp"
#include "compose/people.hpp"
#include "model/risk.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

constexpr const char* every_risk = "all";
constexpr std::size_t previous_scores_shown = 3;

std::vector<const Risk*> read_risks(const Settings& settings, Composition& composition) {
    const RiskRegister& risks = composition.release().risks();
    std::vector<const Risk*> chosen;
    std::vector<std::string> ids;
    for (const Risk& risk : risks.risks) ids.push_back(risk.id);
    if (!settings.has("register")) settings.missing("register", "“register: all”, or a list of ids of content/risks.yaml");
    for (const PlacedText& name : settings.words("register")) {
        if (name.text == every_risk) {
            for (const Risk& risk : risks.risks) chosen.push_back(&risk);
        } else if (const Risk* risk = risks.risk(name.text)) {
            chosen.push_back(risk);
        } else {
            suggest(composition.diagnostics.error(name.span,
                                                  fmt::format("there is no risk “{}” in content/risks.yaml", name.text)),
                    name.text, ids);
        }
    }
    return chosen;
}

/// Writes the card of one risk.
class RiskCard {
public:
    RiskCard(const Risk& risk, const SourceSpan& span, Composition& composition)
        : risk_(risk),
          span_(span),
          composition_(composition),
          words_(words_in(composition.language()).risks),
          scale_(composition.release().risks().scale),
          about_(composition.entry().period.last()),
          scores_(composition.release().risk_scores(risk.id, about_)) {
        // Without a score at the end of the quarter, all that is known is earlier.
        if (!scores_.empty() && scores_.front().period.last_day() == about_.last_day()) {
            current_ = scores_.front();
            scores_.erase(scores_.begin());
        } else {
            warn_of_unknown_score();
        }
        if (current_ && current_->to_come) composition.shown_to_come.insert("risks." + risk.id);
        std::erase_if(scores_, [](const RiskScore& score) { return score.to_come; });
    }

    Card card() const {
        Card card;
        card.id = composition_.targets.reserve("risk-" + risk_.id);
        card.title = plain(risk_.title, span_);
        card.title_level = card_title_level(composition_);
        if (!risk_.review.empty()) card.remarks.push_back(plain(risk_.review, span_));
        card.remarks.push_back(plain(filled(words_.assigned_to, assigned_to()), span_));
        if (const auto symbol = no_score()) card.remarks.push_back(explain_symbols({*symbol}, composition_.language()).front());
        card.rows.push_back(scores_now());
        if (!scores_.empty()) card.rows.push_back(scores_before());
        card.conclusion = plain(change(), span_);
        return card;
    }

private:
    /// What stands in place of the current score, where there is none.
    std::optional<Shorthand> no_score() const {
        if (!current_) return Shorthand::not_available;
        return current_->to_come ? std::optional(Shorthand::to_come) : std::nullopt;
    }

    void warn_of_unknown_score() const {
        composition_.diagnostics
            .warning(span_, fmt::format("the risk “{}” has no score for {}", risk_.id,
                                        shown_period(about_, composition_.language())))
            .hint(fmt::format("it is shown as “[x]”, not available; give one in the quarter's file: “risks: {{ {}: {{ "
                              "current: 10 }} }}”",
                              risk_.id));
    }

    std::string assigned_to() const {
        const auto& people = composition_.council().people;
        const auto found = people.find(risk_.assigned_to);
        return found == people.end() ? risk_.assigned_to : name_and_role(found->second);
    }

    Inlines shown(int score) const {
        Inlines words = plain(std::to_string(score), span_);
        if (const auto rag = scale_.rag(score)) {
            words.push_back({Text{" "}, span_});
            words.push_back({RagText{*rag, rag_word(*rag, composition_.language())}, span_});
        }
        return words;
    }

    Card::Row scores_now() const {
        Inlines current = current_ && !current_->to_come ? shown(current_->score) : plain(shown_symbol(*no_score()), span_);
        return {{},
                {{plain(std::string(words_.inherent), span_), shown(risk_.inherent), {}},
                 {plain(std::string(words_.target), span_), shown(risk_.target), {}},
                 {plain(std::string(words_.current), span_), std::move(current), {}}}};
    }

    Card::Row scores_before() const {
        Card::Row row;
        row.label = plain(std::string(words_.previous), span_);
        for (std::size_t index = 0; index < scores_.size() && index < previous_scores_shown; ++index) {
            const RiskScore& score = scores_[index];
            row.tiles.push_back(
                {plain(shown_period(score.period, composition_.language()), span_), shown(score.score), {}});
        }
        return row;
    }

    std::string change() const {
        if (no_score()) return std::string(words_.unknown);
        if (scores_.empty()) return std::string(words_.none_earlier);
        return risk_change_in_words(scores_.front().score, current_->score, scale_, composition_.language());
    }

    const Risk& risk_;
    SourceSpan span_;  // A copy: settings give theirs by value.
    Composition& composition_;
    const RiskWords& words_;
    const RiskScale& scale_;
    Period about_;
    std::vector<RiskScore> scores_;  ///< Those before the current one, newest first.
    std::optional<RiskScore> current_;
};

}  // namespace

Blocks compose_risks(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "risks", {"register"}, composition.diagnostics);
    Blocks blocks;
    const SourceSpan place = settings.span("register");
    for (const Risk* risk : read_risks(settings, composition)) {
        blocks.push_back({RiskCard(*risk, place, composition).card(), span});
    }
    return blocks;
}

}  // namespace quarterdeck
