#include "check/words/figure_numbers.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "check/words/english.hpp"

namespace quarterdeck {

namespace {

// Smaller whole numbers meet a figure by chance too often, unless the sentence speaks of that figure's measure.
constexpr int telling_count = 100;

/// Nouns whose number is a name, and words before an age.
bool names_a_number(const Token& token) {
    return is_among(token.lower,
                    "section sections act article regulation paragraph paragraphs appendix annex table chart "
                    "figure slide page phase level quarter quarters year years stage tier part step no item items "
                    "version covid aged age ages chapter grade class room recommendation recommendations option "
                    "group schedule ext extension form band");
}

/// Nouns that make a number a length of time or an age.
bool is_time(const Token& token) {
    return month_number(token.lower) > 0 ||
           is_among(token.lower,
                    "year years month months week weeks day days hour hours minutes working am pm year-old plus "
                    "points percentage");
}

bool is_year(const Token& token) {
    return token.text.size() == 4 && token.number->value >= Decimal(1900, 0) && token.number->value < Decimal(2200, 0);
}

}  // namespace

std::optional<Decimal> in_unit(const TypedNumber& typed, Unit unit) {
    const Decimal thousand(1000, 0), million(1000000, 0);
    Decimal pounds = typed.value;
    if (typed.scale == 'k') pounds = pounds * thousand;
    if (typed.scale == 'm') pounds = pounds * million;
    switch (unit) {
        case Unit::percent: return typed.percent ? std::optional(typed.value) : std::nullopt;
        case Unit::count:
        case Unit::rate_per_10000:
        case Unit::mean:
        case Unit::score: return typed.percent || typed.pounds ? std::nullopt : std::optional(pounds);
        case Unit::pounds: return typed.pounds ? std::optional(pounds) : std::nullopt;
        case Unit::pounds_thousand: return typed.pounds ? Decimal::divide(pounds, thousand, 3) : std::nullopt;
        case Unit::pounds_million: return typed.pounds ? Decimal::divide(pounds, million, 6) : std::nullopt;
    }
    return std::nullopt;
}

bool tells_by_itself(const TypedNumber& typed) {
    return typed.value.decimals() > 0 || typed.pounds || (!typed.percent && typed.value >= Decimal(telling_count, 0));
}

bool may_be_figure(const Sentence& sentence, std::size_t index) {
    const Token& token = sentence.tokens[index];
    if (!token.number || is_year(token)) return false;
    if (!token.number->percent && token.text.find('.') != std::string::npos && sentence.begins_block && index == 0)
        return false;
    return may_count(sentence, index);
}

bool may_count(const Sentence& sentence, std::size_t index) {
    if (sentence.tokens[index].in_link) return false;
    const std::size_t near = index >= 4 ? index - 4 : 0;
    for (std::size_t i = near; i < index; ++i) {
        if (is_one_of(sentence.tokens[i].lower, {"aged", "ages", "age"})) return false;
    }
    if (index > 0 && names_a_number(sentence.tokens[index - 1])) return false;
    return index + 1 >= sentence.tokens.size() || !is_time(sentence.tokens[index + 1]);
}

TypedNumber with_following_word(TypedNumber typed, const Sentence& sentence, std::size_t index) {
    if (index + 1 >= sentence.tokens.size()) return typed;
    const Token& next = sentence.tokens[index + 1];
    const bool welsh = next.is("y") && index + 2 < sentence.tokens.size() && sentence.tokens[index + 2].is("cant");
    if (next.is("per") || next.is("percent") || welsh) typed.percent = true;
    if (next.is("million")) typed.scale = 'm';
    if (next.is("thousand")) typed.scale = 'k';
    return typed;
}

bool is_misprint(const Decimal& typed, const Decimal& meant) {
    constexpr std::size_t enough_digits = 4;
    const std::string one = typed.to_string(), other = meant.to_string();
    if (one.size() != other.size() || one == other) return false;
    std::vector<std::size_t> differing;
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (one[i] != other[i]) differing.push_back(i);
    }
    const bool swapped = differing.size() == 2 && differing[1] == differing[0] + 1 &&
                         one[differing[0]] == other[differing[1]] && one[differing[1]] == other[differing[0]];
    const auto digits = one.size() - static_cast<std::size_t>(std::count(one.begin(), one.end(), '.'));
    return swapped ? digits + 1 >= enough_digits : differing.size() == 1 && digits >= enough_digits;
}

}  // namespace quarterdeck
