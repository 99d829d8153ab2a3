#include "check/words/hidden_figures.hpp"

#include <algorithm>

#include "check/words/counting_words.hpp"
#include "check/words/english.hpp"
#include "check/words/figure_numbers.hpp"
#include "check/words/opposites.hpp"

namespace quarterdeck {

namespace {

/// How many figures of a series a text may be about unless it says more: a year of quarters and the one before.
constexpr int recent_figures = 5;

bool is_recent(const FigureKey& key, const DocumentEntry& entry, const EnteredFigures& figures) {
    const auto newest = entry.period.last_day();
    const EnteredSeries* series = figures.series_of(key);
    if (series == nullptr) return true;
    return std::count_if(series->values.begin(), series->values.end(), [&](const EnteredValue& entered) {
               return entered.period() > key.period && entered.period().last_day() <= newest;
           }) < recent_figures;
}

bool contains_name(const std::vector<std::string>& words, const std::vector<std::string>& name) {
    return !name.empty() && std::search(words.begin(), words.end(), name.begin(), name.end()) != words.end();
}

bool all_beside(const Sentence& sentence, const std::vector<std::string>& name) {
    return !name.empty() && std::all_of(name.begin(), name.end(),
                                        [&](const std::string& word) { return sentence.beside.count(word) > 0; });
}

bool is_named(const std::vector<std::string>& name, const Sentence& sentence, const std::vector<std::string>& words) {
    return contains_name(words, name) || all_beside(sentence, name);
}

/// By a telling word, or by the whole of a title that has none.
bool is_titled(const Measure& measure, const Topic& topic, const std::vector<std::string>& words) {
    return topic.names(measure) || contains_name(words, comparable_words(measure.title)) ||
           contains_name(words, comparable_words(measure.short_title));
}

/// An age, or a share as in "one in three".
bool belongs_to_words_before(const Sentence& sentence, std::size_t index) {
    if (index == 0) return false;
    const Token& before = sentence.tokens[index - 1];
    if (before.is("in")) return index > 1 && number_at(sentence, index - 2, false).has_value();
    return is_among(before.lower, "under over above below aged than least most dan dros");
}

/// A word such as "other" or "no" names a part only to whom who knows of which measure.
bool tells_alone(const std::vector<std::string>& part) {
    return std::any_of(part.begin(), part.end(), [](const std::string& word) {
        return word.find_first_of("0123456789") != std::string::npos ||
               (word.size() > 3 && !is_among(word, "other none unknow total withou"));
    });
}

/// The name that may say of what age those are whom the figure counts.
std::vector<std::string> age_name(const HiddenFigure& figure) {
    return figure.part.empty() ? comparable_words(figure.measure->title) : figure.part;
}

}  // namespace

HiddenFigures::HiddenFigures(const DocumentWords& document, const FigureIndex& index, const Totals& totals)
    : document_(document), index_(index), welsh_(index.figures().archive().council.language == "cy") {
    const EnteredFigures& figures = index.figures();
    for (const FigureKey& key : document.suppressed->hidden) {
        const auto entered = figures.value(key, document.entry.published);
        const Measure* measure = figures.archive().measure(key.measure);
        const bool later = key.period.last_day() > document.entry.period.last_day();
        if (!entered || measure == nullptr || later) continue;
        HiddenFigure figure{key,
                            measure,
                            entered->value,
                            is_small(*measure, entered->value),
                            is_recent(key, document.entry, figures),
                            {},
                            {},
                            {}};
        figure.part = comparable_words(key.part);
        const Area* area = key.area == local_area ? nullptr : figures.archive().council.area(key.area);
        if (area != nullptr) figure.area = comparable_words(area->title);
        if (figure.recent) figure.around = surroundings_of(key, *measure, document, figures, totals);
        hidden_.push_back(std::move(figure));
    }
}

std::optional<GivenAway> HiddenFigures::given_away_by(const Section& section, const Sentence& sentence,
                                                      std::size_t index) const {
    if (hidden_.empty()) return std::nullopt;
    const bool typed = sentence.tokens[index].number.has_value();
    if (!(typed ? may_be_figure(sentence, index) : may_count(sentence, index))) return std::nullopt;
    const std::vector<SaidNumber> all_said = said_at(sentence, index, welsh_);
    if (all_said.empty() || belongs_to_words_before(sentence, index)) return std::nullopt;
    Place place = place_of(section, sentence, index);
    for (const SaidNumber& said : all_said) {
        place.said = said;
        if (const auto found = given_away_at(place)) return found;
    }
    return std::nullopt;
}

HiddenFigures::Place HiddenFigures::place_of(const Section& section, const Sentence& sentence,
                                             std::size_t index) const {
    Place place{section, sentence, index, {}, {}, 0};
    for (std::size_t at = 0; at < sentence.tokens.size(); ++at) {
        if (at == index) place.position = place.words.size();
        const Token& token = sentence.tokens[at];
        for (std::string& word : comparable_words(token.text)) place.words.push_back(std::move(word));
        if (token.ends_clause) place.clause_ends.push_back(place.words.size());
    }
    return place;
}

std::optional<GivenAway> HiddenFigures::given_away_at(const Place& place) const {
    std::optional<GivenAway> found;
    for (const HiddenFigure& figure : hidden_) {
        if (found && figure.key.period <= found->figure.key.period) continue;
        if (auto told_here = told_in_place(figure, place)) found = std::move(told_here);
    }
    return found;
}

std::optional<GivenAway> HiddenFigures::told_in_place(const HiddenFigure& figure, const Place& place) const {
    auto by_others = told_by_others(figure, place), directly = told(figure, place);
    if (!by_others && !directly) return std::nullopt;
    const bool others = speaks_of_others(figure, place);
    if (others && by_others && speaks_of_it(figure, place, Of::others)) return by_others;
    const bool also_counted = !others || holds_ages(place.words, age_name(figure));
    return also_counted && directly && speaks_of_it(figure, place, Of::counted) ? directly : std::nullopt;
}

std::optional<GivenAway> HiddenFigures::told(const HiddenFigure& figure, const Place& place) const {
    if (place.said.kind == SaidNumber::Kind::itself) {
        const bool equal = in_unit(place.said.number, figure.measure->unit) == figure.value;
        return equal ? std::optional(GivenAway{figure, std::nullopt}) : std::nullopt;
    }
    const auto range = figure.small ? figure.measure->suppress : std::nullopt;
    for (const Surrounding& one : figure.around) {
        const bool spoken_of = one.as != Surrounding::As::sibling ||
                               is_named(comparable_words(one.key.part), place.sentence, place.words);
        if (spoken_of && tells(place.said, one, figure.value, range)) return GivenAway{figure, one.key};
    }
    return std::nullopt;
}

std::optional<GivenAway> HiddenFigures::told_by_others(const HiddenFigure& figure, const Place& place) const {
    const Decimal whole_percent(100, 0);
    const auto value = place.said.kind == SaidNumber::Kind::itself
                           ? in_unit(place.said.number, figure.measure->unit)
                           : std::nullopt;
    const bool percent = figure.measure->unit == Unit::percent && !place.said.excepted;
    if (value && (percent ? whole_percent - *value == figure.value : place.said.excepted && *value == figure.value))
        return GivenAway{figure, std::nullopt};
    for (const Surrounding& one : figure.around)
        if (tells_of_others(place.said, one, figure.value)) return GivenAway{figure, one.key};
    return std::nullopt;
}

bool HiddenFigures::speaks_of_others(const HiddenFigure& figure, const Place& place) const {
    const Measure& measure = *figure.measure;
    return holds_other_ages(place.words, age_name(figure)) ||
           (figure.part.empty() && denies(place.sentence, place.said.last, index_.telling(measure)));
}

bool HiddenFigures::speaks_of_it(const HiddenFigure& figure, const Place& place, Of of) const {
    const Sentence& sentence = place.sentence;
    const SaidNumber& said = place.said;
    const std::vector<PartId>& parts = figure.measure->parts;
    if (std::any_of(parts.begin(), parts.end(), [&](const PartId& part) { return is_in_name(place, part); })) return false;
    if (!figure.area.empty() && !is_named(figure.area, sentence, place.words)) return false;
    const bool rest = said.kind == SaidNumber::Kind::rest || of == Of::others;
    if (!rest && names_another_part(figure, place)) return false;
    const Counted counted =
        said.number.percent ? Counted::unsaid : counted_by(sentence, said.last, *figure.measure, figure.key.part);
    if (counted == Counted::something_else) return false;
    const Topic topic(sentence, place.section, index_);
    if (said.kind == SaidNumber::Kind::share && is_of_another(topic, place)) return false;
    const bool somebody = counted == Counted::somebody;
    const bool typed = sentence.tokens[place.index].number.has_value();
    // What is typed is asked about however old it is.
    if (names(figure, topic, place) || (rest && speaks_of_total(figure, topic, place)))
        return somebody || typed || (figure.recent && !said.vague);
    return figure.recent && somebody && topic.stands_beside(*figure.measure) && !is_of_another(topic, place);
}

bool HiddenFigures::is_in_name(const Place& place, const PartId& part) const {
    const std::vector<std::string> name = comparable_words(part);
    if (name.empty()) return false;
    auto at = std::search(place.words.begin(), place.words.end(), name.begin(), name.end());
    for (; at != place.words.end(); at = std::search(at + 1, place.words.end(), name.begin(), name.end())) {
        const auto begin = static_cast<std::size_t>(at - place.words.begin()), end = begin + name.size();
        const bool broken = std::any_of(place.clause_ends.begin(), place.clause_ends.end(),
                                        [&](std::size_t clause_end) { return begin < clause_end && clause_end < end; });
        if (begin <= place.position && place.position < end && !broken) return true;
    }
    return false;
}

bool HiddenFigures::speaks_of_total(const HiddenFigure& figure, const Topic& topic, const Place& place) const {
    const auto is_spoken_of = [&](const Measure& measure) {
        return topic.refers_to(measure) || is_titled(measure, topic, place.words);
    };
    return is_spoken_of(*figure.measure) ||
           std::any_of(figure.around.begin(), figure.around.end(), [&](const Surrounding& one) {
               return one.as == Surrounding::As::whole &&
                      is_spoken_of(*index_.figures().archive().measure(one.key.measure));
           });
}

bool HiddenFigures::names(const HiddenFigure& figure, const Topic& topic, const Place& place) const {
    const Measure& measure = *figure.measure;
    if (topic.refers_to(measure)) return true;
    const bool title = is_titled(measure, topic, place.words);
    if (figure.part.empty()) return title;
    const bool known = tells_alone(figure.part) || title || topic.stands_beside(measure);
    return known && is_named(figure.part, place.sentence, place.words);
}

bool HiddenFigures::names_another_part(const HiddenFigure& figure, const Place& place) const {
    if (!figure.part.empty() && is_named(figure.part, place.sentence, place.words)) return false;
    return std::any_of(figure.measure->parts.begin(), figure.measure->parts.end(), [&](const PartId& part) {
        const std::vector<std::string> name = comparable_words(part);
        return part != figure.key.part && tells_alone(name) && is_named(name, place.sentence, place.words);
    });
}

bool HiddenFigures::is_of_another(const Topic& topic, const Place& place) const {
    const std::vector<Candidate>& candidates = index_.with_value(place.said.number.value);
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
        return document_.suppressed->hidden.count(candidate.entered->figure->key) == 0 &&
               topic.names(candidate.measure());
    });
}

}  // namespace quarterdeck
