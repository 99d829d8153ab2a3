#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "check/document_words.hpp"
#include "check/entered_figures.hpp"

/// Which figures a number may be, and which measures the words around it speak of.
namespace quarterdeck {

/// A figure that may be meant.
struct Candidate {
    const EnteredSeries* series = nullptr;
    const EnteredValue* entered = nullptr;

    const Measure& measure() const { return *series->measure; }
};

/// All figures by their value, and what tells their measures. Keeps a reference to the figures.
class FigureIndex {
public:
    explicit FigureIndex(const EnteredFigures& figures);

    const EnteredFigures& figures() const { return figures_; }
    /// The figures that are exactly this number in a unit.
    const std::vector<Candidate>& with_value(const Decimal& value) const;
    /// The words that tell a measure from others; empty for one whose title holds none.
    const std::set<std::string>& telling(const Measure& measure) const { return telling_.at(&measure); }

private:
    const EnteredFigures& figures_;
    std::unordered_map<double, std::vector<Candidate>> by_value_;
    std::unordered_map<const Measure*, std::set<std::string>> telling_;
};

/// What a sentence speaks of. Keeps references to the section and the index.
class Topic {
public:
    Topic(const Sentence& sentence, const Section& section, const FigureIndex& index);

    /// By a reference or a telling word; by the chart beside it for a measure whose title has no telling word.
    bool is(const Measure& measure) const;
    bool refers_to(const Measure& measure) const { return referred_.count(measure.id) > 0; }
    /// By a telling word.
    bool names(const Measure& measure) const;
    /// Whether a chart, table or card of the section shows the measure.
    bool stands_beside(const Measure& measure) const;

private:
    std::set<std::string> stems_;
    std::set<MeasureId> referred_;
    const Section& section_;
    const FigureIndex& index_;
};

}  // namespace quarterdeck
