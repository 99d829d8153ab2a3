#include "check/words/said_changes.hpp"

#include <array>

namespace quarterdeck {

namespace {

using Kind = SaidNumber::Kind;

/// How many of how many parts a word says: 1 and 3 for "third".
struct MultipleWord {
    std::string_view words;
    int times;
    int divisor;
};
constexpr std::array<MultipleWord, 2> manifold = {
    {{"twice dwywaith ddwywaith", 2, 1}, {"teirgwaith deirgwaith theirgwaith", 3, 1}}};
constexpr std::array<MultipleWord, 6> fractions = {{{"half hanner", 1, 2},
                                                    {"third thirds", 1, 3},
                                                    {"quarter quarters", 1, 4},
                                                    {"fifth fifths", 1, 5},
                                                    {"sixth sixths", 1, 6},
                                                    {"tenth tenths", 1, 10}}};
constexpr std::array<MultipleWord, 4> verbs = {{{"doubled dyblu ddyblu dyblodd ddyblodd", 2, 1},
                                                {"trebled tripled treblu dreblu treblodd dreblodd", 3, 1},
                                                {"quadrupled", 4, 1},
                                                {"halved haneru hanerodd", 1, 2}}};

constexpr std::string_view welsh_rises = "cynnydd gynnydd chynnydd cynyddu gynyddu cynyddodd gynyddodd";
constexpr std::string_view welsh_falls = "gostyngiad ostyngiad gostwng ostwng gostyngodd ostyngodd";
constexpr std::string_view noun_of_rise = "rise increase growth", noun_of_fall = "fall drop decrease reduction decline";
/// Verbs whose "up" is no rise: "make up 4%".
constexpr std::string_view with_up =
    "make makes made making take takes took taken taking set sets pick picked follow followed sign signed";

/// "Two thirds", "a third", "half" in a sentence.
struct Fraction {
    Decimal times;
    int divisor = 1;
    int before = -1;  ///< The place of the word before it.
};

std::optional<Kind> kind_of_change(const WordsAround& words, int place) {
    if (!words.has(place)) return std::nullopt;
    const std::string& word = words.token(place).lower;
    if (says_rise(word) || words.is(place, "up")) return Kind::rise;
    if (says_fall(word) || words.is(place, "down")) return Kind::fall;
    for (const MultipleWord& verb : verbs)
        if (is_among(word, verb.words)) return verb.times > verb.divisor ? Kind::rise : Kind::fall;
    return std::nullopt;
}

std::optional<Kind> welsh_change_before(const WordsAround& words, int place) {
    // "gostyngiad o 6 i 4" is one from 6 to 4.
    if (!words.is(place, "o") || words.is(place + 2, "i")) return std::nullopt;
    if (words.is(place - 1, welsh_rises)) return Kind::rise;
    if (words.is(place - 1, welsh_falls)) return Kind::fall;
    return std::nullopt;
}

/// Which way what stands behind a place changes a number: "fell by", "a rise of", "up".
std::optional<Kind> change_before(const WordsAround& words, int place) {
    if (words.is(place, "up") && !words.is(place - 1, with_up)) return Kind::rise;
    if (words.is(place, "down")) return Kind::fall;
    if (words.welsh())
        if (const auto kind = welsh_change_before(words, place)) return kind;
    if (!words.is(place, "by of")) return std::nullopt;
    const int reach = words.is(place, "by") ? 5 : 1;
    for (int back = 1; back <= reach; ++back)
        if (const auto kind = kind_of_change(words, place - back)) return kind;
    return std::nullopt;
}

SaidNumber multiple_of(const WordsAround& words, const Decimal& times, int divisor, int last) {
    SaidNumber said;
    said.kind = Kind::multiple;
    said.number.value = times;
    said.divisor = divisor;
    said.last = words.index() + static_cast<std::size_t>(last);
    return said;
}

/// Where "as many" or "the number" follows, and not "as many again".
std::optional<SaidNumber> compared_to(const WordsAround& words, const Decimal& times, int divisor) {
    const bool many = words.is(1, "as") && words.is(2, "many"), number = words.is(1, "the") && words.is(2, "number");
    if ((many || number) && !words.is(3, "again")) return multiple_of(words, times, divisor, 2);
    if (words.welsh() && words.is(1, "cymaint gymaint")) return multiple_of(words, times, divisor, 1);
    return std::nullopt;
}

/// "two-thirds"
std::optional<Fraction> fraction_in_one_word(const WordsAround& words) {
    const std::string_view word = words.token(0).lower;
    const std::size_t hyphen = word.find('-');
    const int times = hyphen == std::string_view::npos ? 0 : spelt_number(word.substr(0, hyphen), false);
    for (const MultipleWord& one : fractions)
        if (times > 0 && is_among(word.substr(hyphen + 1), one.words))
            return Fraction{Decimal(times, 0), one.divisor, -1};
    return std::nullopt;
}

std::optional<Fraction> fraction_at(const WordsAround& words) {
    for (const MultipleWord& one : fractions) {
        if (!words.is(0, one.words)) continue;
        if (const auto number = words.number(-1)) return Fraction{number->value, one.divisor, -2};
        if (words.is(-1, "a")) return Fraction{Decimal(1, 0), one.divisor, -2};
        // "the last quarter", "the third" are no fractions.
        if (one.divisor == 2) return Fraction{Decimal(1, 0), one.divisor, -1};
    }
    return fraction_in_one_word(words);
}

/// "to a third", and nothing else of which it is a third than what was before: "to a third of last quarter's number".
bool is_what_is_left(const WordsAround& words, const Fraction& fraction) {
    if (!words.is(fraction.before, "to")) return false;
    if (words.ends_clause(0)) return true;
    const bool number = words.is(2, "the") && words.is(3, "number level figure count");
    return words.is(1, "of") && (number || words.is(2, "last previous its their what"));
}

/// "fewer", "more", and of a share also "a fall", "a rise".
std::optional<Kind> kind_behind(const WordsAround& words, int place, bool of_share) {
    if (words.is(place, "fewer less") || (of_share && words.is(place, noun_of_fall))) return Kind::fall;
    if (words.is(place, "more") || (of_share && words.is(place, noun_of_rise))) return Kind::rise;
    return std::nullopt;
}

std::optional<SaidNumber> said_by(const WordsAround& words, const Fraction& fraction) {
    const Decimal whole(fraction.divisor, 0);
    const auto before = change_before(words, fraction.before);
    auto kind = before;
    if (!kind && !words.ends_clause(0)) kind = kind_behind(words, 1, true);
    if (kind) {
        const Decimal after = *kind == Kind::rise ? whole + fraction.times : whole - fraction.times;
        return multiple_of(words, after, fraction.divisor, before ? 0 : 1);
    }
    if (is_what_is_left(words, fraction)) return multiple_of(words, fraction.times, fraction.divisor, 0);
    return compared_to(words, fraction.times, fraction.divisor);
}

/// "six more in the last quarter than now": what is compared comes first.
bool compares_with_now(const WordsAround& words) {
    for (int place = 1; words.has(place); ++place) {
        if (!words.is(place, "than")) continue;
        return words.is(place + 1, "now today") || (words.is(place + 1, "this") && !words.is(place + 2, "time"));
    }
    return false;
}

Kind reversed(Kind kind) { return kind == Kind::rise ? Kind::fall : Kind::rise; }

/// "six fewer", "60% more", "a 60% fall".
std::optional<SaidNumber> change_behind(const WordsAround& words, SaidNumber said) {
    if (words.ends_clause(0)) return std::nullopt;
    const int next = words.is(1, "percent") ? 2 : words.is(1, "per") ? 3 : 1;
    const auto kind = kind_behind(words, next, said.number.percent);
    if (!kind) return std::nullopt;
    said.kind = compares_with_now(words) ? reversed(*kind) : *kind;
    said.last += static_cast<std::size_t>(next);
    return said;
}

/// "chwech yn llai", "chwe phlentyn yn llai"
std::optional<Kind> welsh_change_behind(const WordsAround& words) {
    for (const int noun : {0, 1}) {
        if (!words.is(noun + 1, "yn")) continue;
        if (words.is(noun + 2, "llai")) return Kind::fall;
        if (words.is(noun + 2, "fwy")) return Kind::rise;
    }
    return std::nullopt;
}

/// The change that stands before the bracket which the number opens: "fell by 6 (67%)".
std::optional<Kind> change_before_bracket(const WordsAround& words) {
    constexpr int reach = 3;
    if (!words.token(0).opens_bracket) return std::nullopt;
    for (int back = 1; back <= reach; ++back) {
        const auto number = words.number(-back);
        if (!number) continue;
        SaidNumber said;
        said.number = *number;
        const WordsAround there(words.sentence(), words.index() - static_cast<std::size_t>(back), words.welsh());
        const auto change = change_at(there, said);
        return change ? std::optional(change->kind) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<SaidNumber> multiple_at(const WordsAround& words) {
    const bool inexact = words.is(-1, "than") && words.is(-2, "more less");
    if (words.is(0, "times")) {
        const auto number = words.number(-1);
        return number ? compared_to(words, number->value, 1) : std::nullopt;
    }
    for (const MultipleWord& one : verbs)
        if (words.is(0, one.words) && !inexact) return multiple_of(words, Decimal(one.times, 0), one.divisor, 0);
    for (const MultipleWord& one : manifold)
        if (words.is(0, one.words)) return compared_to(words, Decimal(one.times, 0), one.divisor);
    const auto fraction = fraction_at(words);
    return fraction ? said_by(words, *fraction) : std::nullopt;
}

std::optional<SaidNumber> change_at(const WordsAround& words, SaidNumber said) {
    if (said.number.pounds) return std::nullopt;
    auto kind = change_before(words, -1);
    if (!kind) kind = change_before_bracket(words);
    if (!kind && words.welsh() && !said.number.percent && !words.ends_clause(0)) kind = welsh_change_behind(words);
    if (!kind) return change_behind(words, said);
    said.kind = *kind;
    return said;
}

}  // namespace quarterdeck
