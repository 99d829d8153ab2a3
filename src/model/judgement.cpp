#include "model/judgement.hpp"

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

bool is_judged(const ReleasedFigure& figure, const Measure& measure) {
    if (figure.state != FigureState::known || figure.key.area != local_area) return false;
    return figure.key.part.empty() || !adds_up(measure.unit);
}

Decimal judged_value(const ReleasedFigure& figure, const Measure& measure) {
    const Decimal shown = shown_value(figure, measure);
    return shown.zero() ? figure.value : shown;
}

TargetDistance distance_between(const Decimal& value, const Decimal& lower, const Decimal& upper) {
    if (value < lower) return {value - lower, false, true};
    if (value > upper) return {value - upper, false, true};
    return {Decimal(), true, true};
}

TargetDistance distance_of(const Decimal& value, const Target& target) {
    const Decimal difference = value - target.value;
    switch (target.comparison) {
        case TargetOperator::at_least: return {difference, !difference.negative()};
        case TargetOperator::at_most: return {difference, difference.negative() || difference.zero()};
        case TargetOperator::under: return {difference, difference.negative()};
        case TargetOperator::over: return {difference, !difference.negative() && !difference.zero()};
        case TargetOperator::between: return distance_between(value, target.value, target.upper.value_or(target.value));
    }
    return {difference};
}

/// The value of the target that a figure missed: of two the one that it is beyond.
Decimal missed_value(const Target& target, const TargetDistance& distance) {
    const bool above = distance.between && !distance.difference.negative();
    return above ? target.upper.value_or(target.value) : target.value;
}

/// -1, 0 or 1: whether the council wants the figure to fall, either, or to rise.
int wanted_direction(const Measure& measure) {
    if (measure.better == Polarity::higher_is_better) return 1;
    if (measure.better == Polarity::lower_is_better) return -1;
    if (measure.desired == "increase") return 1;
    return measure.desired == "decrease" ? -1 : 0;
}

const Target* band_for(const ReleasedFigure& figure, const Measure& measure) {
    const Target* target = target_for(measure, figure.key.period);
    return target != nullptr && target->comparison == TargetOperator::between ? target : nullptr;
}

Travel plain_travel(const Change& change) { return change.difference.negative() ? Travel::falling : Travel::rising; }

Travel travel_by_band(const ReleasedFigure& earlier, const ReleasedFigure& later, const Target& band,
                      const Change& change, const Measure& measure) {
    if (!is_judged(later, measure)) return plain_travel(change);
    const Decimal before = distance_of(judged_value(earlier, measure), band).difference.absolute();
    const Decimal after = distance_of(judged_value(later, measure), band).difference.absolute();
    if (before == after) return after.zero() ? Travel::within_target : plain_travel(change);
    return after < before ? Travel::improving : Travel::worsening;
}

}  // namespace

Decimal allowance(const Tolerance& tolerance, const Decimal& target) {
    if (tolerance.unit == ToleranceUnit::points) return tolerance.value;
    constexpr int exact_enough = 4;
    const auto share = Decimal::divide(target.absolute() * tolerance.value, Decimal(100, 0), exact_enough);
    return share.value_or(Decimal());
}

std::optional<TargetDistance> distance_from_target(const ReleasedFigure& figure, const Measure& measure) {
    const Target* target = target_for(measure, figure.key.period);
    if (target == nullptr || !is_judged(figure, measure)) return std::nullopt;
    return distance_of(judged_value(figure, measure), *target);
}

std::optional<Rag> rag_of(const ReleasedFigure& figure, const Measure& measure) {
    const auto distance = distance_from_target(figure, measure);
    if (!distance || measure.better == Polarity::neutral) return std::nullopt;
    if (distance->met) return Rag::green;
    if (!measure.tolerance) return Rag::red;
    const Target& target = *target_for(measure, figure.key.period);
    const Decimal allowed = allowance(*measure.tolerance, missed_value(target, *distance));
    return distance->difference.absolute() <= allowed ? Rag::amber : Rag::red;
}

std::string rag_word(Rag rag, const std::string& language) {
    const JudgementWords& words = words_in(language).judgement;
    switch (rag) {
        case Rag::green: return std::string(words.green);
        case Rag::amber: return std::string(words.amber);
        case Rag::red: return std::string(words.red);
    }
    return {};
}

std::string target_distance_in_words(const TargetDistance& distance, const Measure& measure,
                                     const std::string& language) {
    const TargetWords& words = words_in(language).targets;
    if (distance.difference.zero()) {
        if (distance.between) return std::string(words.within);
        return std::string(distance.met ? words.on_target : words.at_limit);
    }
    const std::string size =
        shown_difference_size(distance.difference, measure.unit, distance.difference.decimals(), language);
    return filled(distance.difference.negative() ? words.below : words.above, size);
}

std::string target_met_word(const TargetDistance& distance, const std::string& language) {
    const TargetWords& words = words_in(language).targets;
    return std::string(distance.met ? words.met : words.not_met);
}

std::optional<Travel> direction_of_travel(const ReleasedFigure& earlier, const ReleasedFigure& later,
                                          const Measure& measure) {
    const Change change = change_between(earlier, later, measure);
    if (change.state != FigureState::known) return std::nullopt;
    if (differ_by_growth(measure, earlier.key.period, later.key.period)) return std::nullopt;
    if (change.difference.zero()) return Travel::steady;
    if (change.within_intervals) return std::nullopt;
    const int wanted = wanted_direction(measure);
    if (wanted == 0) return plain_travel(change);
    const Target* band = band_for(later, measure);
    if (band != nullptr) return travel_by_band(earlier, later, *band, change, measure);
    return change.difference.negative() == (wanted < 0) ? Travel::improving : Travel::worsening;
}

std::string travel_word(Travel travel, const std::string& language) {
    const JudgementWords& words = words_in(language).judgement;
    switch (travel) {
        case Travel::within_target: return std::string(words_in(language).targets.within);
        case Travel::improving: return std::string(words.improving);
        case Travel::worsening: return std::string(words.worsening);
        case Travel::steady: return std::string(words.steady);
        case Travel::rising: return std::string(words.rising);
        case Travel::falling: return std::string(words.falling);
    }
    return {};
}

}  // namespace quarterdeck
