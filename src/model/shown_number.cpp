#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

constexpr std::string_view true_minus = "\u2212";

/// What stands around a number's digits, and how many times larger it is written.
struct Notation {
    std::string_view before = {};
    std::string_view after = {};
    int times = 1;
};

Notation notation_of_thousands(Form form) {
    switch (form) {
        case Form::text:
        case Form::millions: return {"£", "", 1000};
        case Form::axis: return {"£", "k"};
        case Form::cell: return {};
    }
    return {};
}

Notation notation_of(Unit unit, Form form) {
    switch (unit) {
        case Unit::percent: return {"", "%"};
        case Unit::pounds: return form == Form::cell ? Notation{} : Notation{"£", ""};
        case Unit::pounds_thousand: return notation_of_thousands(form);
        case Unit::pounds_million: return form == Form::cell ? Notation{} : Notation{"£", "m"};
        case Unit::count:
        case Unit::rate_per_10000:
        case Unit::mean:
        case Unit::score: return {};
    }
    return {};
}

/// How many of a unit make a million pounds; nothing for what is no money.
std::optional<int> units_in_a_million(Unit unit) {
    switch (unit) {
        case Unit::pounds: return 1'000'000;
        case Unit::pounds_thousand: return 1000;
        case Unit::pounds_million: return 1;
        case Unit::count:
        case Unit::percent:
        case Unit::rate_per_10000:
        case Unit::mean:
        case Unit::score: return std::nullopt;
    }
    return std::nullopt;
}

Decimal rounded_for_show(const Decimal& value, int decimals) {
    return value.rounded(std::min(value.decimals(), std::max(decimals, 0)));
}

/// The digits without a sign, in groups of three.
std::string grouped_digits(const Decimal& value, const Words& words) {
    const std::string digits = value.absolute().to_string();
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    std::string grouped;
    for (std::size_t i = 0; i < whole; ++i) {
        if (i > 0 && (whole - i) % 3 == 0) grouped += words.names.group_separator;
        grouped += digits[i];
    }
    if (whole < digits.size()) grouped += words.names.decimal_separator + digits.substr(whole + 1);
    return grouped;
}

/// Scaling up turns decimals into whole digits: 12.5 thousand is 12,500.
Decimal scaled(const Decimal& value, int times) {
    if (times == 1) return value;
    return (value * Decimal(times, 0)).rounded(std::max(value.decimals() - 3, 0));
}

std::string size_in(const Decimal& value, const Notation& notation, const Words& words) {
    return fmt::format("{}{}{}", notation.before, grouped_digits(scaled(value, notation.times), words), notation.after);
}

std::string sign_of(const Decimal& value) { return value.negative() ? std::string(true_minus) : std::string(); }

Decimal without_trailing_zeros(Decimal value) {
    while (value.decimals() > 0 && value.coefficient() % 10 == 0) value = value.rounded(value.decimals() - 1);
    return value;
}

std::optional<Decimal> in_millions(const Decimal& value, Unit unit, int decimals) {
    const auto units = units_in_a_million(unit);
    if (!units) return std::nullopt;
    if (*units == 1) return rounded_for_show(value, decimals);
    const auto millions = Decimal::divide(value, Decimal(*units, 0), 2);
    if (!millions || (millions->zero() && !value.zero())) return std::nullopt;
    return without_trailing_zeros(*millions);
}

/// The form of a word that follows a whole 1, a whole 2, or any other number.
std::string_view after_number(const Decimal& number, std::string_view one, std::string_view two,
                              std::string_view other) {
    const Decimal size = number.absolute();
    if (size.decimals() > 0) return other;
    if (size.coefficient() == 1) return one;
    return size.coefficient() == 2 ? two : other;
}

}  // namespace

std::string shown_number(const Decimal& value, Unit unit, int decimals, Form form, const std::string& language) {
    const Words& words = words_in(language);
    const auto millions = form == Form::millions ? in_millions(value, unit, decimals) : std::nullopt;
    if (millions) {
        const std::string_view word =
            after_number(*millions, words.numbers.one_million, words.numbers.two_million, words.numbers.million);
        return fmt::format("{}£{} {}", sign_of(*millions), grouped_digits(*millions, words), word);
    }
    const Decimal rounded = rounded_for_show(value, decimals);
    Notation notation = notation_of(unit, form);
    // No thousands and no millions of pounds are no pounds.
    if (form == Form::axis && rounded.zero() && notation.before == "£") notation.after = {};
    return sign_of(rounded) + size_in(rounded, notation, words);
}

std::string shown_difference_size(const Decimal& difference, Unit unit, int decimals, const std::string& language) {
    const Words& words = words_in(language);
    const Decimal rounded = rounded_for_show(difference, decimals);
    if (unit != Unit::percent) return size_in(rounded, notation_of(unit, Form::text), words);
    const std::string_view points = after_number(rounded, words.numbers.percentage_point,
                                                 words.numbers.two_percentage_points, words.numbers.percentage_points);
    return fmt::format("{} {}", grouped_digits(rounded, words), points);
}

std::string shown_difference(const Decimal& difference, Unit unit, int decimals, const std::string& language,
                             Form form) {
    const Decimal rounded = rounded_for_show(difference, decimals);
    const std::string sign = rounded.zero() || rounded.negative() ? sign_of(rounded) : "+";
    if (form == Form::cell) return sign + grouped_digits(rounded, words_in(language));
    return sign + shown_difference_size(rounded, unit, decimals, language);
}

std::string shown_difference_unit(Unit unit, const std::string& language) {
    if (unit == Unit::percent) return std::string(words_in(language).numbers.percentage_points);
    return shown_unit(unit, language);
}

std::string shown_count(int count, const std::string& language) {
    const auto& names = words_in(language).numbers.small_counts;
    const bool named = count >= 0 && count < static_cast<int>(names.size()) && !names.at(0).empty();
    if (named) return std::string(names.at(static_cast<std::size_t>(count)));
    return shown_number(Decimal(count, 0), Unit::count, 0, Form::text, language);
}

std::string shown_unit(Unit unit, const std::string& language) {
    switch (unit) {
        case Unit::percent: return "%";
        case Unit::rate_per_10000: return std::string(words_in(language).numbers.per_ten_thousand);
        case Unit::pounds: return "£";
        case Unit::pounds_thousand: return "£000";
        case Unit::pounds_million: return "£m";
        case Unit::count:
        case Unit::mean:
        case Unit::score: return {};
    }
    return {};
}

}  // namespace quarterdeck
