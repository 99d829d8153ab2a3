#include <algorithm>

#include <fmt/format.h>

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

Decimal rounded_as_shown(const Decimal& value, const Measure& measure) {
    return value.rounded(std::min(value.decimals(), std::max(measure.decimals, 0)));
}

/// A nought stands for a true nought only.
bool reads_as_zero(const ReleasedFigure& figure, const Measure& measure) {
    return !figure.value.zero() && shown_value(figure, measure).zero();
}

}  // namespace

Decimal shown_value(const ReleasedFigure& figure, const Measure& measure) {
    return rounded_as_shown(figure.value, measure);
}

std::string shown_symbol(Shorthand shorthand) { return fmt::format("[{}]", shorthand_letter(shorthand)); }

std::vector<Shorthand> shown_symbols(const ReleasedFigure& figure, const Measure& measure) {
    std::vector<Shorthand> symbols;
    if (figure.state != FigureState::known) {
        symbols.push_back(figure.symbol.value_or(Shorthand::not_available));
        // A break is no less one where its own figure is not shown.
        const bool said = symbols.front() == Shorthand::break_in_series;
        if (figure.begins_anew == figure.key.period && !said) symbols.push_back(Shorthand::break_in_series);
        return symbols;
    }
    if (reads_as_zero(figure, measure)) symbols.push_back(Shorthand::low);
    symbols.insert(symbols.end(), figure.marks.begin(), figure.marks.end());
    return symbols;
}

std::string shown_figure(const ReleasedFigure& figure, const Measure& measure, Form form, const std::string& language) {
    std::string text;
    if (figure.state == FigureState::known && !reads_as_zero(figure, measure))
        text = shown_number(figure.value, measure.unit, measure.decimals, form, language);
    for (const Shorthand shorthand : shown_symbols(figure, measure)) {
        if (!text.empty()) text += ' ';
        text += shown_symbol(shorthand);
    }
    return text;
}

std::optional<ConfidenceInterval> shown_interval(const ReleasedFigure& figure, const Measure& measure) {
    if (!figure.interval || reads_as_zero(figure, measure)) return std::nullopt;
    return ConfidenceInterval{rounded_as_shown(figure.interval->lower, measure),
                              rounded_as_shown(figure.interval->upper, measure)};
}

bool intervals_overlap(const ReleasedFigure& one, const ReleasedFigure& other, const Measure& measure) {
    if (one.state != FigureState::known || other.state != FigureState::known) return false;
    if (!one.interval && !other.interval) return false;
    const auto ends = [&](const ReleasedFigure& figure) {
        const Decimal value = shown_value(figure, measure);
        return shown_interval(figure, measure).value_or(ConfidenceInterval{value, value});
    };
    const ConfidenceInterval first = ends(one);
    const ConfidenceInterval second = ends(other);
    return first.lower <= second.upper && second.lower <= first.upper;
}

std::string interval_in_words(const ReleasedFigure& figure, const Measure& measure, Form form,
                              const std::string& language) {
    const auto interval = shown_interval(figure, measure);
    if (!interval) return "";
    const auto shown = [&](const Decimal& end) {
        return shown_number(end, measure.unit, measure.decimals, form, language);
    };
    return filled(words_in(language).charts.span, shown(interval->lower), shown(interval->upper));
}

std::string interval_name(const Measure& measure, const std::string& language) {
    return filled(words_in(language).charts.confidence_interval, measure.confidence.value_or(Decimal()).to_string());
}

std::string shown_target(const Target& target, const Measure& measure, const std::string& language) {
    const TargetWords& words = words_in(language).targets;
    // What an officer wrote down as the target is shown in full, also where the figures are rounded more.
    const auto shown = [&](const Decimal& value) {
        return shown_number(value, measure.unit, value.decimals(), Form::text, language);
    };
    std::string value = shown(target.value);
    switch (target.comparison) {
        case TargetOperator::at_least: return filled(words.at_least, value);
        case TargetOperator::at_most: return filled(words.at_most, value);
        case TargetOperator::under: return filled(words.under, value);
        case TargetOperator::over: return filled(words.over, value);
        case TargetOperator::between: return filled(words.between, value, shown(target.upper.value_or(target.value)));
    }
    return value;
}

}  // namespace quarterdeck
