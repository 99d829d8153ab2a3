#include <algorithm>
#include <set>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "check/documents/document_checks.hpp"
#include "check/words/changes.hpp"
#include "check/words/english.hpp"
#include "model/derived.hpp"

namespace quarterdeck {

namespace {

enum class Says { rise, fall, better, worse, no_change, doubled, halved };

std::optional<Says> meaning_of(const Token& token) {
    const std::string& word = token.lower;
    if (says_rise(word)) return Says::rise;
    if (says_fall(word)) return Says::fall;
    if (is_one_of(word, {"improved", "improves", "improving", "improvement"})) return Says::better;
    if (is_one_of(word, {"worsened", "worsens", "worsening", "deteriorated", "deteriorating"})) return Says::worse;
    if (is_one_of(word, {"stable", "unchanged", "steady", "constant"})) return Says::no_change;
    if (is_one_of(word, {"doubled", "doubling"})) return Says::doubled;
    if (is_one_of(word, {"halved", "halving"})) return Says::halved;
    return std::nullopt;
}

bool is_claim_of_steadiness(const Token& token) {
    return is_among(token.lower,
                    "steadily consistently gradually continuously continually continues continued continue "
                    "continuing");
}

/// Words before a verb of change that make a wish, a plan or a denial of it.
bool takes_back(const Token& token) {
    return is_among(token.lower,
                    "will should would could may might can not no never aim aims expected target need needs must "
                    "if without intended hope ambition desired work help helps helping avoid prevent cost risk "
                    "further");
}

bool is_judgement(Says says) { return says == Says::better || says == Says::worse; }

bool is_over_a_year(const Sentence& sentence) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [](const Token& token) {
        return is_one_of(token.lower, {"year", "annual", "annually", "year-on-year"});
    });
}

/// Says what is claimed at a token: nothing for a wish. "To" makes a wish of a verb, except behind "continues".
std::optional<Says> claim_at(const Sentence& sentence, std::size_t index) {
    const auto says = meaning_of(sentence.tokens[index]);
    if (!says) return std::nullopt;
    constexpr std::size_t reach = 4;
    for (std::size_t i = index >= reach ? index - reach : 0; i < index; ++i) {
        const Token& before = sentence.tokens[i];
        const bool continued = i > 0 && is_claim_of_steadiness(sentence.tokens[i - 1]);
        if (takes_back(before) || (before.is("to") && !continued)) return std::nullopt;
    }
    return says;
}

/// The measures that a stretch of a sentence refers to, each once, and where it names two figures of one.
std::vector<const Measure*> referred_measures(const Sentence& sentence, std::size_t begin, std::size_t end,
                                              const Archive& archive) {
    std::vector<const Measure*> measures;
    for (std::size_t i = begin; i < end; ++i) {
        const Reference* reference = sentence.tokens[i].reference;
        const Measure* measure = reference == nullptr ? nullptr : archive.measure(reference->subject);
        if (measure == nullptr || !reference->part.empty() || (!reference->in.empty() && reference->in != "millions"))
            continue;
        if (std::find(measures.begin(), measures.end(), measure) == measures.end()) measures.push_back(measure);
    }
    return measures;
}

/// The clause around a token: from one comma, semicolon or "but" to the next.
std::pair<std::size_t, std::size_t> clause_around(const Sentence& sentence, std::size_t index) {
    const auto parts = [&](std::size_t i) {
        return is_one_of(sentence.tokens[i].lower, {"but", "while", "whereas", "although", "though"});
    };
    std::size_t begin = index, end = index + 1;
    while (begin > 0 && !sentence.tokens[begin - 1].ends_clause && !parts(begin)) --begin;
    while (end < sentence.tokens.size() && !sentence.tokens[end - 1].ends_clause && !parts(end)) ++end;
    return {begin, end};
}

/// Holds the words for change in one document against the figures.
class DirectionCheck {
public:
    DirectionCheck(const DocumentWords& document, const EnteredFigures& figures, Findings& findings)
        : document_(document), figures_(figures), findings_(findings) {}

    void check() {
        for (const Section& section : document_.sections) {
            for (const Sentence& sentence : section.sentences) {
                if (!sentence.heading && !sentence.label) check(section, sentence);
            }
        }
    }

private:
    void check(const Section& section, const Sentence& sentence) {
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
            const auto claim = claim_at(sentence, i);
            if (!claim) continue;
            const Measure* measure = subject_of(section, sentence, i);
            if (measure == nullptr) continue;
            if (!check_claim(*claim, *measure, sentence, i)) check_steadiness(*claim, *measure, sentence, i);
        }
    }

    /// The one measure that a verb can be about; nothing when it may be several, or none.
    const Measure* subject_of(const Section& section, const Sentence& sentence, std::size_t index) const {
        const auto [begin, end] = clause_around(sentence, index);
        const Archive& archive = figures_.archive();
        std::vector<const Measure*> measures = referred_measures(sentence, begin, end, archive);
        if (measures.empty()) measures = referred_measures(sentence, 0, sentence.tokens.size(), archive);
        if (measures.empty()) measures = spoken_of(section, sentence);
        return measures.size() == 1 ? measures.front() : nullptr;
    }

    static std::vector<const Measure*> spoken_of(const Section& section, const Sentence& sentence) {
        std::vector<const Measure*> measures;
        for (const ShownMeasure& shown : section.measures) {
            const bool known = std::find(measures.begin(), measures.end(), shown.measure) != measures.end();
            if (!known && speaks_of(sentence, *shown.measure)) measures.push_back(shown.measure);
        }
        return measures;
    }

    /// Between the two figures that the sentence names, or else to the document's own from the one before. What counts up over
    /// the year is better or worse than a year before.
    std::optional<Movement> movement_in(const Sentence& sentence, Says says, const Measure& measure) const {
        std::set<Period> periods;
        const Period own = figure_period(measure, document_.entry.period);
        for (const Token& token : sentence.tokens) {
            if (token.reference == nullptr || token.reference->subject != measure.id) continue;
            periods.insert(period_of(*token.reference, own));
        }
        const bool on_the_year = is_judgement(says) && counts_up(measure, own.kind());
        if (periods.size() != 2) return movement(measure, document_, figures_, on_the_year || is_over_a_year(sentence));
        const auto before = figures_.value({measure.id, local_area, {}, *periods.begin()}, document_.entry.published);
        const auto after = figures_.value({measure.id, local_area, {}, *periods.rbegin()}, document_.entry.published);
        if (!before || !after || !can_be_compared(*before, *after, measure, document_, figures_)) return std::nullopt;
        return Movement{&measure, *before, *after};
    }

    Period period_of(const Reference& reference, const Period& own) const {
        Period period = reference.period.value_or(own);
        for (const std::string& property : reference.properties) {
            if (property == "previous")
                period = previous_period(period, reference.period ? period : document_.entry.period);
            if (property == "year-before") period = period.year_before();
        }
        return period;
    }

    static bool is_large(const Movement& moved) {
        constexpr double large_share = 0.1, large_points = 5;
        const double before = moved.before.value.to_double(),
                     distance = std::abs(moved.after.value.to_double() - before);
        return moved.measure->unit == Unit::percent ? distance >= large_points
                                                    : distance >= std::abs(before) * large_share;
    }

    static bool is_times(const Movement& moved, double least, double most) {
        const double before = moved.before.value.to_double();
        const double times = before == 0 ? 0 : moved.after.value.to_double() / before;
        return times >= least && times <= most;
    }

    static bool contradicts(Says says, const Movement& moved) {
        switch (says) {
            case Says::rise: return !moved.rose();
            case Says::fall: return !moved.fell();
            case Says::better: return moved.worsened();
            case Says::worse: return moved.improved();
            case Says::no_change: return is_large(moved);
            case Says::doubled: return !is_times(moved, 1.8, 2.2);
            case Says::halved: return !is_times(moved, 0.45, 0.55);
        }
        return false;
    }

    bool check_claim(Says says, const Measure& measure, const Sentence& sentence, std::size_t index) {
        const auto moved = movement_in(sentence, says, measure);
        if (!moved || !contradicts(says, *moved)) return false;
        const Token& token = sentence.tokens[index];
        findings_
            .warning(token.place(), fmt::format("“{}”, but “{}” {}", token.text, measure.id, what_it_did(*moved)),
                     about(token, measure, sentence))
            .hint(fmt::format("{{{{ {}.change-in-words }}}} says it as it is; or say between which quarters it was so",
                              measure.id));
        return true;
    }

    std::string what_it_did(const Movement& moved) const {
        if (!moved.rose() && !moved.fell())
            return fmt::format("stayed at {}", shown_value(moved.after.value, *moved.measure, figures_.archive()));
        return fmt::format("{} {}", moved.rose() ? "rose" : "fell", in_words(moved, figures_.archive()));
    }

    /// "Steadily" and "continues to" speak of more than one step, and all of them have to go the same way.
    void check_steadiness(Says says, const Measure& measure, const Sentence& sentence, std::size_t index) {
        constexpr std::size_t reach = 3, steps = 4;
        const auto first = sentence.tokens.begin() + static_cast<std::ptrdiff_t>(index >= reach ? index - reach : 0);
        const auto last =
            sentence.tokens.begin() + static_cast<std::ptrdiff_t>(std::min(index + 2, sentence.tokens.size()));
        const auto word = std::find_if(first, last, is_claim_of_steadiness);
        const bool direction = says == Says::rise || says == Says::fall;
        if (word == last || !direction) return;
        std::vector<EnteredValue> values = latest_values(measure, document_, figures_, steps);
        if (values.empty()) return;
        const EnteredValue newest = values.back();
        std::erase_if(values, [&](const EnteredValue& value) {
            return !can_be_compared(value, newest, measure, document_, figures_);
        });
        const auto against = [&](const EnteredValue& before, const EnteredValue& after) {
            return says == Says::rise ? after.value < before.value : after.value > before.value;
        };
        if (values.size() < 3 || std::adjacent_find(values.begin(), values.end(), against) == values.end()) return;
        std::vector<std::string> shown;
        for (const EnteredValue& value : values) shown.push_back(shown_value(value.value, measure, figures_.archive()));
        const Token& verb = sentence.tokens[index];
        const bool first_word = word < sentence.tokens.begin() + static_cast<std::ptrdiff_t>(index);
        findings_
            .warning(word->place(),
                     fmt::format("“{} {}”, but “{}” went up and down: {}", first_word ? word->text : verb.text,
                                 first_word ? verb.text : word->text, measure.id, fmt::join(shown, ", ")),
                     about(*word, measure, sentence))
            .hint("say what happened, or over which quarters it was so");
    }

    static std::vector<std::string> about(const Token& token, const Measure& measure, const Sentence& sentence) {
        return {token.text, measure.id, sentence.slot};
    }

    const DocumentWords& document_;
    const EnteredFigures& figures_;
    Findings& findings_;
};

}  // namespace

void check_direction_words(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    if (is_english(figures.archive().council.language)) DirectionCheck(document, figures, findings).check();
}

}  // namespace quarterdeck
