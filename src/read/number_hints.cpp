#include "read/number_hints.hpp"

#include <regex>

#include <fmt/format.h>

#include "base/decimal.hpp"
#include "model/period_forms.hpp"

namespace quarterdeck {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::size_t longest_text_looked_at = 60;

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
    const std::string better = day_in_iso_form(given);
    return better.empty() ? fallback : fmt::format("write {}", better);
}

}  // namespace quarterdeck
