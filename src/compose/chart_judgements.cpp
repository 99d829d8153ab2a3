#include "compose/chart_judgements.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "compose/wording.hpp"
#include "model/derived.hpp"
#include "model/judgement.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

std::string rag_in_sentence(Rag rag, const std::string& language) {
    std::string word = rag_word(rag, language);
    if (!word.empty() && word.front() >= 'A' && word.front() <= 'Z') word.front() += 'a' - 'A';
    return word;
}

std::string judgements_in_words(const std::vector<std::optional<Rag>>& judgements, const std::string& language) {
    const auto judged = std::count_if(judgements.begin(), judgements.end(), [](const auto& rag) { return rag.has_value(); });
    if (judged < 2) return "";
    const ChartWords& words = words_in(language).charts;
    std::vector<std::string> counts;
    for (const Rag rag : {Rag::green, Rag::amber, Rag::red}) {
        const auto count = std::count(judgements.begin(), judgements.end(), std::optional(rag));
        if (count == 0) continue;
        if (count == judged && judged == 2) return filled(words.judged_both, rag_in_sentence(rag, language));
        if (count == judged)
            return filled(words.judged_all, shown_count(static_cast<int>(judged), language), rag_in_sentence(rag, language));
        counts.push_back(fmt::format("{} {}", shown_count(static_cast<int>(count), language), rag_in_sentence(rag, language)));
    }
    return filled(words.judged_count, shown_count(static_cast<int>(judged), language),
                  joined_words(counts, language));
}

std::string figure_in_words(const std::string& subject, const ReleasedFigure& figure, const Measure& measure,
                            const std::string& language) {
    return filled(words_in(language).charts.figure_in, subject, shown_figure(figure, measure, Form::text, language),
                  shown_period(figure.key.period, language));
}

std::string judged_figure_in_words(const std::string& subject, const ReleasedFigure& figure, const Measure& measure,
                                   const std::string& language) {
    if (figure.state != FigureState::known) return "";
    const ChartWords& words = words_in(language).charts;
    const std::string value = shown_figure(figure, measure, Form::text, language);
    const std::string period = shown_period(figure.key.period, language);
    const Target* target = target_for(measure, figure.key.period);
    const auto distance = distance_from_target(figure, measure);
    if (target == nullptr || !distance) return figure_in_words(subject, figure, measure, language);
    const auto rag = rag_of(figure, measure);
    std::vector<std::string> remarks;
    if (rag) remarks.push_back(rag_in_sentence(*rag, language));
    if (distance->in_interval) remarks.emplace_back(words_in(language).targets.within_interval);
    const std::string judgement = remarks.empty() ? "" : fmt::format(" ({})", fmt::join(remarks, "; "));
    return filled(distance->met ? words.meets_target : words.misses_target, subject, value, period,
                  shown_target(*target, measure, language), judgement);
}

}  // namespace quarterdeck
