#include "check/words/english.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace quarterdeck {

namespace {

constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};

bool is_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

int to_number(std::string_view digits) {
    int number = 0;
    for (char byte : digits) number = number * 10 + (byte - '0');
    return number;
}

/// 1900 to 2199 in four digits; 0 for anything else.
int year_number(std::string_view word) {
    const int year = word.size() == 4 && is_digits(word) ? to_number(word) : 0;
    return year >= 1900 && year < 2200 ? year : 0;
}

/// "30" or "30th"; 0 for anything else.
int day_number(std::string_view word, bool& ordinal) {
    ordinal = word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd") || word.ends_with("th");
    if (ordinal) word.remove_suffix(2);
    const int day = word.size() <= 2 && is_digits(word) ? to_number(word) : 0;
    return day <= 31 ? day : 0;
}

std::optional<Date> date_of(int year, int month, int day) {
    return parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day));
}

/// 07/03/2024 or 7/3/24: the day comes first.
std::optional<Date> slashed_date(std::string_view word) {
    const std::size_t first = word.find('/'), second = word.find('/', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) return std::nullopt;
    const std::string_view day = word.substr(0, first), month = word.substr(first + 1, second - first - 1),
                           year = word.substr(second + 1);
    if (!is_digits(day) || !is_digits(month) || !is_digits(year) || day.size() > 2 || month.size() > 2)
        return std::nullopt;
    if (year.size() != 2 && year.size() != 4) return std::nullopt;
    return date_of(to_number(year) + (year.size() == 2 ? 2000 : 0), to_number(month), to_number(day));
}

/// A date of which this token is the month; a day may stand before it.
std::optional<TypedDate> named_date(const std::vector<Token>& tokens, std::size_t at) {
    const int month = month_number(tokens[at].lower);
    const int year = month > 0 && at + 1 < tokens.size() ? year_number(tokens[at + 1].lower) : 0;
    if (year == 0) return std::nullopt;
    bool ordinal = false;
    const int day = at > 0 ? day_number(tokens[at - 1].lower, ordinal) : 0;
    const auto date = date_of(year, month, std::max(day, 1));
    if (!date) return std::nullopt;
    if (day == 0) return TypedDate{*date, TypedDate::Style::month, tokens[at].text + " " + tokens[at + 1].text, at, 2};
    const std::string text = fmt::format("{} {} {}", tokens[at - 1].text, tokens[at].text, tokens[at + 1].text);
    return TypedDate{*date, ordinal ? TypedDate::Style::ordinal : TypedDate::Style::plain, text, at - 1, 3};
}

/// Words that stand in the titles of too many measures to tell one from another.
bool tells_nothing(std::string_view word) {
    return is_among(word,
                    "children child children's looked after care cared number rate rates percentage share within "
                    "with held have that were aged people young quarter quarters year years case cases their "
                    "there than social services service timescale timescales months from into this which more "
                    "average other those council council's been supported support subject received completed "
                    "total files open");
}

void add_telling(std::string_view title, std::set<std::string>& stems) {
    constexpr std::size_t shortest = 4;
    std::string word;
    const auto finish = [&] {
        if (word.size() >= shortest && !tells_nothing(word)) stems.insert(stem(word));
        word.clear();
    };
    for (char byte : title) {
        const bool small = (byte >= 'a' && byte <= 'z') || byte == '\'', capital = byte >= 'A' && byte <= 'Z';
        if (small) word += byte;
        else if (capital) word += static_cast<char>(byte - 'A' + 'a');
        else finish();
    }
    finish();
}

}  // namespace

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_among(std::string_view word, std::string_view words) {
    if (word.empty()) return false;
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
    }
    return false;
}

int month_number(std::string_view lower_word) {
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (lower_word == months[i] || (lower_word.size() == 3 && months[i].starts_with(lower_word)))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::vector<TypedDate> dates_in(const Sentence& sentence) {
    std::vector<TypedDate> dates;
    const std::vector<Token>& tokens = sentence.tokens;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (const auto date = named_date(tokens, at)) dates.push_back(*date);
        if (const auto date = slashed_date(tokens[at].lower))
            dates.push_back({*date, TypedDate::Style::slashes, tokens[at].text, at, 1});
        if (const auto date = parse_date(tokens[at].lower))
            dates.push_back({*date, TypedDate::Style::iso, tokens[at].text, at, 1});
    }
    return dates;
}

bool says_rise(std::string_view lower_word) {
    return is_among(lower_word,
                    "rose rise rises risen rising increase increased increases increasing grew grow grown growing "
                    "climbed climbing");
}

bool says_fall(std::string_view lower_word) {
    return is_among(lower_word,
                    "fell fall falls fallen falling decrease decreased decreases decreasing reduced reduces "
                    "reducing reduction dropped dropping drop shrank shrinking");
}

std::string stem(std::string_view lower_word) {
    constexpr std::size_t longest = 6;
    if (lower_word.ends_with("'s")) lower_word.remove_suffix(2);
    if (lower_word.size() > 3 && lower_word.ends_with('s')) lower_word.remove_suffix(1);
    return std::string(lower_word.substr(0, longest));
}

std::set<std::string> stems_of(const Sentence& sentence) {
    std::set<std::string> stems = sentence.beside;
    for (const Token& token : sentence.tokens) {
        if (!token.number && token.reference == nullptr) stems.insert(stem(token.lower));
    }
    return stems;
}

std::set<std::string> telling_stems(const Measure& measure) {
    std::set<std::string> stems;
    add_telling(measure.title, stems);
    add_telling(measure.short_title, stems);
    return stems;
}

bool speaks_of(const Sentence& sentence, const Measure& measure) {
    for (const Token& token : sentence.tokens) {
        if (token.reference != nullptr && token.reference->subject == measure.id) return true;
    }
    const std::set<std::string> said = stems_of(sentence), telling = telling_stems(measure);
    return std::any_of(telling.begin(), telling.end(), [&](const std::string& one) { return said.count(one) > 0; });
}

bool is_english(const std::string& language) { return language.starts_with("en"); }

}  // namespace quarterdeck
