#include "check/words/figure_topic.hpp"

#include <algorithm>

#include "check/words/english.hpp"

namespace quarterdeck {

FigureIndex::FigureIndex(const EnteredFigures& figures) : figures_(figures) {
    for (const EnteredSeries& series : figures.series()) {
        for (const EnteredValue& entered : series.values)
            by_value_[entered.value.to_double()].push_back({&series, &entered});
        if (telling_.count(series.measure) == 0) telling_[series.measure] = telling_stems(*series.measure);
    }
}

const std::vector<Candidate>& FigureIndex::with_value(const Decimal& value) const {
    static const std::vector<Candidate> none;
    const auto found = by_value_.find(value.to_double());
    return found == by_value_.end() ? none : found->second;
}

Topic::Topic(const Sentence& sentence, const Section& section, const FigureIndex& index)
    : stems_(stems_of(sentence)), section_(section), index_(index) {
    for (const Token& token : sentence.tokens) {
        if (token.reference != nullptr) referred_.insert(token.reference->subject);
    }
}

bool Topic::is(const Measure& measure) const {
    if (refers_to(measure)) return true;
    return index_.telling(measure).empty() ? stands_beside(measure) : names(measure);
}

bool Topic::names(const Measure& measure) const {
    const std::set<std::string>& telling = index_.telling(measure);
    return std::any_of(telling.begin(), telling.end(),
                       [&](const std::string& one) { return stems_.count(one) > 0; });
}

bool Topic::stands_beside(const Measure& measure) const {
    return std::any_of(section_.measures.begin(), section_.measures.end(),
                       [&](const ShownMeasure& shown) { return shown.measure == &measure; });
}

}  // namespace quarterdeck
