#include "model/period_forms.hpp"

#include <array>
#include <optional>
#include <regex>

#include <fmt/format.h>

#include "base/date.hpp"
#include "base/small_letters.hpp"
#include "model/period.hpp"

namespace quarterdeck {

namespace {

constexpr std::size_t longest_text_looked_at = 60;

constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};

/// The month's number from its name or the first three letters of it.
std::optional<int> month_number(const std::string& word) {
    const std::string wanted = in_small_letters(word);
    for (std::size_t month = 0; month < months.size(); ++month) {
        const std::string name = in_small_letters(months[month]);
        if (wanted.size() >= 3 && (name.starts_with(wanted) || wanted == name.substr(0, 3)))
            return static_cast<int>(month) + 1;
    }
    return std::nullopt;
}

std::string iso_or_nothing(int year, int month, int day) {
    const auto date = parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day));
    return date ? iso_date(*date) : std::string();
}

/// The day in ISO form that a British way of writing it means.
std::string iso_from(const std::string& text) {
    static const std::regex figures(R"((\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))");
    static const std::regex words(R"((\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9}) (\d{4}))");
    std::smatch match;
    if (std::regex_match(text, match, figures))
        return iso_or_nothing(std::stoi(match[3]), std::stoi(match[2]), std::stoi(match[1]));
    if (!std::regex_match(text, match, words)) return {};
    const auto month = month_number(match[2]);
    return month ? iso_or_nothing(std::stoi(match[3]), *month, std::stoi(match[1])) : std::string();
}

std::string year_pair(int start) { return fmt::format("{}-{:02}", start, (start + 1) % 100); }

/// `2019-04`: a month to some, half a year's name to others.
std::string year_and_month(const std::string& text) {
    static const std::regex pattern(R"((\d{4})[-/](\d{1,2}))");
    std::smatch match;
    if (!std::regex_match(text, match, pattern)) return {};
    const int year = std::stoi(match[1]);
    const int month = std::stoi(match[2]);
    if (month < 1 || month > 12) return {};
    return fmt::format("write “{} {}” for the month, or “{}” for the financial year",
                       months[static_cast<std::size_t>(month - 1)], year, year_pair(year));
}

/// The forms that people use beside ours, put into ours.
std::string period_from(const std::string& text) {
    static const std::regex quarter_first(R"([Qq](?:uarter )?([1-4]),? (\d{4})[-/](?:\d{2})?(\d{2}))");
    static const std::regex quarter_last(R"((\d{4})[-/](?:\d{2})?(\d{2}),? ?[Qq](?:uarter )?([1-4]))");
    static const std::regex year(R"((\d{4})[-/](?:\d{2})?(\d{2}))");
    static const std::regex month(R"(([A-Za-z]{3,9}) (\d{4}))");
    std::smatch match;
    if (std::regex_match(text, match, quarter_first))
        return fmt::format("{}-{} Q{}", match[2].str(), match[3].str(), match[1].str());
    if (std::regex_match(text, match, quarter_last))
        return fmt::format("{}-{} Q{}", match[1].str(), match[2].str(), match[3].str());
    if (std::regex_match(text, match, year)) return fmt::format("{}-{}", match[1].str(), match[2].str());
    if (!std::regex_match(text, match, month)) return {};
    const auto number = month_number(match[1]);
    return number ? fmt::format("{} {}", months[static_cast<std::size_t>(*number - 1)], match[2].str()) : std::string();
}

/// The period as it is written; nothing where nobody can tell which is meant.
std::optional<Period> single_from(const std::string& text) {
    for (const std::string& better : {text, period_from(text), iso_from(text)})
        if (const auto period = Period::parse(better)) return period;
    return std::nullopt;
}

/// "Q2", whose year stands at the other end.
std::optional<Period> quarter_beside(const std::string& text, const std::optional<Period>& other) {
    static const std::regex pattern(R"([Qq]([1-4]))");
    std::smatch match;
    if (!other || other->kind() != PeriodKind::quarter || !std::regex_match(text, match, pattern)) return std::nullopt;
    return Period::quarter_of(other->year(), std::stoi(match[1]));
}

/// Two periods with something between them that is like "to".
std::string span_hint(const std::string& text) {
    static const std::regex pattern(R"((?:from )?(.+?)(?: to | until | and | ?– ?| ?— ?| - )(.+))");
    std::smatch match;
    if (!std::regex_match(text, match, pattern)) return {};
    auto first = single_from(match[1]), last = single_from(match[2]);
    if (!first) first = quarter_beside(match[1], last);
    if (!last) last = quarter_beside(match[2], first);
    if (!first || !last) return {};
    if (const auto span = Period::span(*first, *last)) return fmt::format("write {}", span->id());
    if (const auto turned = Period::span(*last, *first))
        return fmt::format("write the earlier period first: {}", turned->id());
    return "both ends of a span are of one kind, as in “2019-20 Q1 to 2019-20 Q3”";
}

}  // namespace

std::string day_in_iso_form(std::string_view given) {
    return given.size() > longest_text_looked_at ? std::string() : iso_from(std::string(given));
}

std::string period_hint(std::string_view given) {
    constexpr const char* fallback =
        "write a quarter as 2019-20 Q1, a financial year as 2019-20, a calendar year as 2019, a month as April 2019, "
        "a day as 2019-04-19, or “… to …”";
    if (given.size() > longest_text_looked_at) return fallback;
    const std::string text(given);
    std::string ambiguous = year_and_month(text);
    if (!ambiguous.empty()) return ambiguous;
    if (const auto meant = single_from(text)) return fmt::format("write {}", meant->id());
    if (std::string span = span_hint(text); !span.empty()) return span;
    return fallback;
}

}  // namespace quarterdeck
