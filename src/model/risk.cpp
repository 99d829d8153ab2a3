#include "model/risk.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/words.hpp"

namespace quarterdeck {

namespace {

bool holds_score(const std::vector<std::vector<int>>& matrix, int score) {
    return std::any_of(matrix.begin(), matrix.end(), [&](const std::vector<int>& row) {
        return std::find(row.begin(), row.end(), score) != row.end();
    });
}

/// "10 (amber)".
std::string judged_score(int score, const RiskScale& scale, const std::string& language) {
    const auto rag = scale.rag(score);
    if (!rag) return std::to_string(score);
    std::string word = rag_word(*rag, language);
    // The words for the three colours begin with an ASCII letter in either language.
    if (!word.empty() && word.front() >= 'A' && word.front() <= 'Z') word.front() = static_cast<char>(word.front() - 'A' + 'a');
    return fmt::format("{} ({})", score, word);
}

}  // namespace

bool RiskScale::possible(int score) const { return rag(score) && (matrix.empty() || holds_score(matrix, score)); }

std::optional<Rag> RiskScale::rag(int score) const {
    for (const RiskBand& band : bands) {
        if (band.holds(score)) return band.rag;
    }
    return std::nullopt;
}

std::optional<int> RiskScale::score(int likelihood, int impact) const {
    if (likelihood < 1 || impact < 1 || likelihood > static_cast<int>(matrix.size())) return std::nullopt;
    const std::vector<int>& row = matrix[static_cast<std::size_t>(likelihood) - 1];
    if (impact > static_cast<int>(row.size())) return std::nullopt;
    return row[static_cast<std::size_t>(impact) - 1];
}

RiskScale usual_risk_scale() {
    RiskScale scale;
    scale.bands = {{Rag::green, 1, 6, {}}, {Rag::amber, 8, 10, {}}, {Rag::red, 11, std::nullopt, {}}};
    return scale;
}

const Risk* RiskRegister::risk(const RiskId& id) const {
    const auto found = std::find_if(risks.begin(), risks.end(), [&](const Risk& risk) { return risk.id == id; });
    return found == risks.end() ? nullptr : &*found;
}

std::vector<RiskScore> known_scores(const RiskHistory& history, const Period& last, std::optional<Date> as_of) {
    std::vector<RiskScore> scores;
    for (const auto& [day, score] : history) {
        const bool known = !as_of || score.known.value_or(day) <= *as_of;
        if (known && day <= last.last_day()) scores.push_back(score);
    }
    std::reverse(scores.begin(), scores.end());
    return scores;
}

std::string risk_change_in_words(int before, int now, const RiskScale& scale, const std::string& language) {
    const RiskWords& words = words_in(language).risks;
    if (before == now) return std::string(words.no_change);
    return filled(now < before ? words.reduced : words.increased, judged_score(before, scale, language),
                  judged_score(now, scale, language));
}

}  // namespace quarterdeck
