#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/english.hpp"
#include "check/words/figure_numbers.hpp"
#include "check/words/figure_topic.hpp"
#include "model/derived.hpp"

namespace quarterdeck {

namespace {

/// One unit of each kind in which a number may have been meant.
constexpr std::array<Unit, 5> kinds_of_unit = {Unit::percent, Unit::count, Unit::pounds, Unit::pounds_thousand,
                                               Unit::pounds_million};

/// Looks for typed numbers in one document.
class NumberCheck {
public:
    NumberCheck(const DocumentNumbers& numbers, Findings& findings)
        : numbers_(numbers), document_(numbers.document), figures_(numbers.index.figures()), findings_(findings) {}

    void check() {
        for (const Section& section : document_.sections) {
            for (const Sentence& sentence : section.sentences) check(section, sentence);
        }
    }

private:
    void check(const Section& section, const Sentence& sentence) {
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
            // What is hidden is asked about by a check of its own.
            if (!may_be_figure(sentence, i) || numbers_.discloses(sentence.tokens[i])) continue;
            const Topic topic(sentence, section, numbers_.index);
            const TypedNumber typed = with_following_word(*sentence.tokens[i].number, sentence, i);
            if (const auto exact = find_exact(typed, topic)) {
                complain_of_figure(sentence, sentence.tokens[i], *exact);
            } else {
                check_near(typed, topic, sentence, sentence.tokens[i]);
            }
        }
    }

    /// The newest figure that the document can know and that the number is; before all others one that is spoken of.
    std::optional<Candidate> find_exact(const TypedNumber& typed, const Topic& topic) const {
        std::optional<Candidate> found;
        bool found_topic = false;
        for (const Unit unit : kinds_of_unit) {
            const auto value = in_unit(typed, unit);
            if (!value) continue;
            for (const Candidate& candidate : numbers_.index.with_value(*value)) {
                const bool of_unit = in_unit(typed, candidate.measure().unit) == value && !is_later(*candidate.entered);
                const bool spoken_of = of_unit && topic.is(candidate.measure());
                if (!spoken_of && (!of_unit || !tells_by_itself(typed) || found_topic)) continue;
                if (!found || (spoken_of && !found_topic) || is_nearer(candidate, *found)) found = candidate;
                found_topic = found_topic || spoken_of;
            }
        }
        return found;
    }

    /// The newer figure; of two that are as new, the council's own.
    static bool is_nearer(const Candidate& one, const Candidate& other) {
        if (one.entered->period() != other.entered->period()) return one.entered->period() > other.entered->period();
        return one.series->area == local_area && other.series->area != local_area;
    }

    bool is_later(const EnteredValue& entered) const {
        return entered.period().last_day() > document_.entry.period.last_day();
    }

    /// Rounded, or with a digit mistyped: only of the newest figures of a measure that the sentence speaks of.
    void check_near(const TypedNumber& typed, const Topic& topic, const Sentence& sentence, const Token& token) {
        for (const EnteredSeries& series : figures_.series()) {
            const auto value = in_unit(typed, series.measure->unit);
            if (!value || !topic.is(*series.measure)) continue;
            for (const EnteredValue* entered : newest_of(series)) {
                const bool fewer = typed.value.decimals() < entered->value.decimals() && typed.scale == 0;
                if (fewer && entered->value.rounded(typed.value.decimals()) == *value)
                    return complain_of_rounding(sentence, token, {&series, entered});
                if (is_misprint(*value, entered->value))
                    return complain_of_misprint(sentence, token, {&series, entered});
            }
        }
    }

    /// The document's own figure and the one before, of those that it can know.
    std::vector<const EnteredValue*> newest_of(const EnteredSeries& series) const {
        constexpr std::size_t enough = 2;
        std::vector<const EnteredValue*> newest;
        for (auto entered = series.values.rbegin(); entered != series.values.rend() && newest.size() < enough;
             ++entered) {
            if (!is_later(*entered)) newest.push_back(&*entered);
        }
        return newest;
    }

    /// How to refer to a figure in this document.
    std::string reference_to(const Candidate& candidate) const {
        const EnteredSeries& series = *candidate.series;
        const Period about = figure_period(*series.measure, document_.entry.period),
                     &period = candidate.entered->period();
        const bool newest = series.measure->every != PeriodKind::quarter && !newest_of(series).empty() &&
                            newest_of(series).front() == candidate.entered;
        std::string words = series.measure->id, when;
        if (period == about || newest) when = "";
        else if (period == previous_period(about, document_.entry.period)) words += ".previous";
        else if (period == about.year_before()) words += ".year-before";
        else when = " for " + period.id();
        if (!series.part.empty()) words += " of " + series.part;
        if (series.area != local_area) words += " in " + series.area;
        return words + when;
    }

    void complain_of_figure(const Sentence& sentence, const Token& token, const Candidate& candidate) {
        const bool hidden = numbers_.hides(candidate.entered->figure->key);
        findings_
            .warning(token.place(), fmt::format("“{}” is typed here, and it is a figure that is {}", token.text,
                                                hidden ? "hidden with the small numbers" : "known"),
                     {token.text, sentence.slot})
            .hint(fmt::format("write {{{{ {} }}}}, so that it follows the figure wherever that is put right",
                              reference_to(candidate)));
    }

    void complain_of_rounding(const Sentence& sentence, const Token& token, const Candidate& candidate) {
        findings_
            .warning(token.place(), fmt::format("“{}” is typed here, and is {} rounded", token.text, shown(candidate)),
                     {token.text, sentence.slot})
            .hint(fmt::format("write {{{{ {} }}}}", reference_to(candidate)));
    }

    void complain_of_misprint(const Sentence& sentence, const Token& token, const Candidate& candidate) {
        findings_
            .warning(token.place(),
                     fmt::format("“{}” is typed here, and is nearly a figure that is known: {}", token.text,
                                 shown(candidate)),
                     {token.text, sentence.slot})
            .hint(fmt::format("was a digit mistyped? Write {{{{ {} }}}}", reference_to(candidate)));
    }

    std::string shown(const Candidate& candidate) const {
        return shown_value(candidate.entered->value, candidate.measure(), figures_.archive());
    }

    const DocumentNumbers& numbers_;
    const DocumentWords& document_;
    const EnteredFigures& figures_;
    Findings& findings_;
};

}  // namespace

void check_typed_numbers(const DocumentNumbers& numbers, Findings& findings) { NumberCheck(numbers, findings).check(); }

}  // namespace quarterdeck
