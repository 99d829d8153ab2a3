#include "read/number_hints.hpp"

#include <array>
#include <cctype>
#include <optional>
#include <regex>

#include <fmt/format.h>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/small_letters.hpp"
#include "model/period.hpp"

namespace quarterdeck {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::size_t longest_text_looked_at = 60;

constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};

std::string without(std::string text, std::string_view unwanted) {
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        if (text.compare(at, unwanted.size(), unwanted) == 0) {
            at += unwanted.size();
        } else {
            kept += text[at++];
        }
    }
    return kept;
}

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

/// "1 58.7%": the end of the cell before it and a figure. A group of three digits is a thousand's.
std::string figures_run_together(const std::string& text) {
    static const std::regex pattern(R"((\d+) +((?:\d{1,2}|\d{4,})(?:\.\d+)?)%?)");
    std::smatch match;
    if (!std::regex_match(text, match, pattern)) return {};
    return fmt::format("two figures seem to have run together: is this one {}, and does {} belong to the figure before it?",
                       match[2].str(), match[1].str());
}

/// "10,5": a comma that no three digits follow is a decimal one, as much of Europe writes it. Leaving it out would make
/// ten times as much.
std::string with_point(const std::string& text) {
    static const std::regex pattern(R"((-?\d+),(\d{1,2}|\d{4,}))");
    std::smatch match;
    if (!std::regex_match(text, match, pattern)) return {};
    return match[1].str() + "." + match[2].str();
}

}  // namespace

std::string number_hint(std::string_view given) {
    constexpr const char* fallback =
        "write digits with a point, such as 38.3; leave it empty while it is still to come; x is for what is not available";
    if (given.size() > longest_text_looked_at) return fallback;
    static const std::regex yes_or_no("yes|no|true|false", std::regex::icase);
    if (std::regex_match(std::string(given), yes_or_no))
        return "a figure is a number; “yes” and “no” cannot be counted";
    if (std::string apart = figures_run_together(std::string(given)); !apart.empty()) return apart;
    std::string text = without(without(std::string(given), " "), no_break_space);
    const bool comma = text.find(',') != std::string::npos;
    const bool percent = text.ends_with('%');
    const bool pounds = text.find("£") != std::string::npos;
    text = without(without(text, "%"), "£");
    if (const std::string pointed = with_point(text); !pointed.empty())
        return fmt::format("write a point for decimals: {}", pointed);
    text = without(text, ",");
    if (text.starts_with('+')) text.erase(0, 1);
    if (!Decimal::parse(text)) return fallback;
    if (comma) return fmt::format("write the number without a comma: {}", text);
    if (percent) return fmt::format("write the number alone: {}; the register says that it is a percentage", text);
    if (pounds) return fmt::format("write the number alone: {}; the register says that it is money", text);
    return fmt::format("write {}", text);
}

std::string date_hint(std::string_view given) {
    constexpr const char* fallback = "write year, month and day, such as 2019-09-12";
    if (given.size() > longest_text_looked_at) return fallback;
    static const std::regex iso_form(R"(\d{4}-\d{2}-\d{2})");
    if (std::regex_match(std::string(given), iso_form))
        return "there is no such day: year, month and day stand in this order, as in 2019-09-12";
    const std::string better = iso_from(std::string(given));
    return better.empty() ? fallback : fmt::format("write {}", better);
}

std::string period_hint(std::string_view given) {
    constexpr const char* fallback =
        "write a quarter as 2019-20 Q1, a financial year as 2019-20, a calendar year as 2019, a month as April 2019, "
        "a day as 2019-04-19, or “… to …”";
    if (given.size() > longest_text_looked_at) return fallback;
    const std::string text(given);
    std::string ambiguous = year_and_month(text);
    if (!ambiguous.empty()) return ambiguous;
    for (const std::string& better : {period_from(text), iso_from(text)}) {
        if (!better.empty() && Period::parse(better)) return fmt::format("write {}", better);
    }
    return fallback;
}

}  // namespace quarterdeck
