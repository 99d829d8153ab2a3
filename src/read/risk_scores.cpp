#include <fmt/format.h>

#include "base/suggest.hpp"
#include "read/fields.hpp"
#include "read/risks.hpp"

namespace quarterdeck {

namespace {

std::vector<RiskEntry> read_scores_of(const Value::Entry& given, const Period& quarter, std::optional<Date> known,
                                      Diagnostics& diagnostics) {
    std::vector<RiskEntry> entries;
    const auto add = [&](const Period& period, const Value& value, const std::string& what) {
        if (auto score = read_score(value, what, diagnostics))
            entries.push_back({given.key, given.key_span, period, known, *score});
    };
    Fields fields(given.value, fmt::format("the risk “{}”", given.key), given.key_span, diagnostics);
    if (fields.to_come("current")) {
        EnteredScore open;
        open.span = given.key_span;
        open.to_come = true;
        entries.push_back({given.key, given.key_span, quarter, known, open});
    } else if (const Value* current = fields.require("current", "its score at the end of the quarter, such as “current: 10”"))
        add(quarter, *current, "“current”");
    constexpr const char* hint = "write a month and its score, such as “May 2019: 10”";
    if (const Value* scores = fields.find("scores")) {
        for (const Value::Entry& dated : read_entries(*scores, "“scores”", hint, diagnostics)) {
            const auto period = read_period(dated.key, dated.key_span, "a key of “scores”", diagnostics);
            if (!period) continue;
            if (period->last_day() > quarter.last_day()) {
                diagnostics.warning(dated.key_span, fmt::format("{} ends after {}", period->id(), quarter.id()))
                    .hint("is the year right? Scores of a later quarter stand in its own file");
            }
            add(*period, dated.value, fmt::format("“{}”", dated.key));
        }
    }
    fields.finish();
    return entries;
}

void add_score(RiskHistory& history, RiskScore score, const RiskId& risk, Diagnostics& diagnostics) {
    const auto [first, is_new] = history.emplace(score.period.last_day(), score);
    if (is_new) return;
    RiskScore& before = first->second;
    if (before.score != score.score) {
        diagnostics
            .error(score.span, fmt::format("the score of “{}” for {} is {} here and {} in {}", risk, score.period.id(),
                                           score.score, before.score, place_in_words(before.span)))
            .hint("a score given in two files must be the same: correct the one that is wrong");
    }
    // Of two names for one day, the month says more than the quarter that it ends.
    if (score.period.first_day() > before.period.first_day()) before.period = score.period;
}

}  // namespace

std::optional<EnteredScore> read_score(const Value& value, const std::string& what, Diagnostics& diagnostics) {
    EnteredScore entered;
    entered.span = value.span;
    if (value.map() == nullptr) {
        entered.score = read_count(value, what, highest_score, diagnostics);
        return entered.score ? std::optional(entered) : std::nullopt;
    }
    Fields fields(value, what, value.span, diagnostics);
    fields.require("likelihood", "as in “{ likelihood: 3, impact: 4 }”");
    fields.require("impact", "as in “{ likelihood: 3, impact: 4 }”");
    const auto likelihood = fields.count("likelihood", highest_score);
    const auto impact = fields.count("impact", highest_score);
    fields.finish();
    if (!likelihood || !impact) return std::nullopt;
    entered.likelihood = *likelihood;
    entered.impact = *impact;
    return entered;
}

std::optional<int> resolve_score(const EnteredScore& entered, const RiskScale& scale, Diagnostics& diagnostics) {
    if (!entered.score) {
        const auto score = scale.score(entered.likelihood, entered.impact);
        if (score) return score;
        diagnostics
            .error(entered.span, scale.matrix.empty()
                                     ? std::string("a score by likelihood and impact needs a matrix")
                                     : fmt::format("the matrix has no score for likelihood {} and impact {}",
                                                   entered.likelihood, entered.impact))
            .hint("the matrix stands under “matrix:” in content/risks.yaml");
        return std::nullopt;
    }
    if (scale.possible(*entered.score)) return entered.score;
    diagnostics
        .error(entered.span, fmt::format("no risk can have the score {}", *entered.score))
        .hint(scale.matrix.empty() ? "it is in none of the bands green, amber and red of content/risks.yaml"
                                   : "it does not stand in the matrix of content/risks.yaml");
    return std::nullopt;
}

std::vector<RiskEntry> read_risk_scores(const Value& value, const Period& quarter, std::optional<Date> known,
                                        Diagnostics& diagnostics) {
    std::vector<RiskEntry> entries;
    constexpr const char* hint = "write the id of a risk and its score, such as “attainment: { current: 10 }”";
    for (const Value::Entry& given : read_entries(value, "“risks”", hint, diagnostics)) {
        for (RiskEntry& entry : read_scores_of(given, quarter, known, diagnostics)) entries.push_back(std::move(entry));
    }
    return entries;
}

void link_risk_scores(const std::vector<RiskEntry>& entries, Archive& archive, Diagnostics& diagnostics) {
    std::vector<std::string> ids;
    for (const Risk& risk : archive.risks.risks) ids.push_back(risk.id);
    const RiskEntry* unknown = nullptr;
    for (const RiskEntry& entry : entries) {
        if (archive.risks.risk(entry.risk) == nullptr) {
            // One complaint does for all scores of a risk.
            if (unknown == nullptr || unknown->risk != entry.risk) {
                suggest_from(diagnostics.error(entry.risk_span, fmt::format("there is no risk “{}” in content/risks.yaml",
                                                                            entry.risk)),
                             entry.risk, ids);
            }
            unknown = &entry;
            continue;
        }
        const auto score = entry.score.to_come ? std::optional(0) : resolve_score(entry.score, archive.risks.scale, diagnostics);
        if (!score) continue;
        add_score(archive.risk_scores[entry.risk], {entry.period, *score, entry.known, entry.score.span, entry.score.to_come}, entry.risk,
                  diagnostics);
    }
}

}  // namespace quarterdeck
