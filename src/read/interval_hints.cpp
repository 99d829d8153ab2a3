#include "read/interval_hints.hpp"

#include <regex>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace quarterdeck {

namespace {

constexpr std::size_t longest_interval_looked_at = 60;
constexpr const char* number_pattern = R"(((?:-|−)?\d[\d,]*(?:\.\d+)?))";

/// The ends that were meant, and what kept them from being read.
struct MeantInterval {
    Decimal lower;
    Decimal upper;
    std::vector<std::string> reasons;
};

std::optional<Decimal> without_commas(std::string text) {
    std::erase(text, ',');
    return Decimal::parse(text);
}

std::string without_percent_signs(const std::string& text) {
    static const std::regex sign(" *(?:%|per ?cent)");
    return std::regex_replace(text, sign, "");
}

/// Without a level beside it, brackets around it and the words before it: "95% CI (66.8, 75.6)".
std::string bare(const std::string& text) {
    static const std::regex around(
        R"(^(?:(?:\d+ *% *)?(?:CI|C\.I\.):? *)?[(\[]? *(?:from |between )?(.*?)[)\]]?(?: *\(\d+ *%(?: CI)?\))?$)",
        std::regex::icase);
    return std::regex_replace(text, around, "$1");
}

/// "±4.2", "71.4 ± 4.2", "+/- 4.2"
std::optional<MeantInterval> around_figure(const std::string& text, const std::optional<Decimal>& figure) {
    static const std::regex pattern(std::string("(?:") + number_pattern + R"( *)?(?:±|\+ *\/? *-) *)" + number_pattern);
    std::smatch match;
    if (!std::regex_match(text, match, pattern)) return std::nullopt;
    const auto middle = match[1].matched ? without_commas(match[1]) : figure;
    const auto distance = without_commas(match[2]);
    if (!middle || !distance || distance->negative()) return std::nullopt;
    return MeantInterval{
        *middle - *distance, *middle + *distance, {"its two ends and not how far they are from the figure"}};
}

/// "4.4" beside 71.0, of which nobody can tell what it is: too little for an end, so most likely a distance.
std::optional<std::string> distance_hint(const std::string& text, const std::optional<Decimal>& figure) {
    static const std::regex pattern(number_pattern);
    const auto distance = std::regex_match(text, pattern) ? without_commas(text) : std::nullopt;
    const Decimal twice(2, 0);
    if (!figure || !distance || *distance <= Decimal() || figure->absolute() < *distance * twice) return std::nullopt;
    return fmt::format("write its two ends; if it reaches {} to either side of the figure, “interval: {} to {}”",
                       distance->to_string(), (*figure - *distance).to_string(), (*figure + *distance).to_string());
}

std::optional<MeantInterval> between_ends(const std::string& text) {
    static const std::regex pattern(std::string(number_pattern) +
                                    R"(( *(?:-|–|—|−|;|\/|\.\.\.?|, |,| to | and |to) *))" + number_pattern);
    std::smatch match;
    if (!std::regex_match(text, match, pattern)) return std::nullopt;
    const auto first = without_commas(match[1]), second = without_commas(match[3]);
    if (!first || !second) return std::nullopt;
    MeantInterval meant{*first, *second, {}};
    if (match[2] != " to ") meant.reasons.push_back("“to” between its ends");
    if (match[1].str().find(',') != std::string::npos || match[3].str().find(',') != std::string::npos)
        meant.reasons.push_back("numbers without commas");
    if (meant.upper < meant.lower) {
        std::swap(meant.lower, meant.upper);
        meant.reasons.push_back("the lower end first");
    }
    return meant;
}

/// Half or more and less than all of a hundred.
bool is_level(const Decimal& percent) { return Decimal(50, 0) <= percent && percent < Decimal(100, 0); }

/// The level that is meant by a percentage, a fraction or what is left of either: 95, 0.95, 5, 0.05.
std::optional<Decimal> level_meant(const Decimal& number) {
    const Decimal hundred(100, 0), one(1, 0), zero(0, 0);
    if (number <= zero || number == one) return std::nullopt;
    Decimal percent = number < one ? number * hundred : number;
    percent = percent.rounded(1) == percent.rounded(0) ? percent.rounded(0) : percent.rounded(1);
    if (percent < Decimal(50, 0)) percent = hundred - percent;
    return is_level(percent) ? std::optional(percent) : std::nullopt;
}

}  // namespace

std::string interval_hint(std::string_view given, const std::optional<Decimal>& figure) {
    const std::string fallback =
        fmt::format("write its ends with “to” between them, the lower one first, as in {}", example_of_interval);
    if (given.size() > longest_interval_looked_at) return fallback;
    const std::string inside = bare(std::string(given)), text = without_percent_signs(inside);
    auto meant = between_ends(text);
    if (!meant) meant = around_figure(text, figure);
    if (!meant) return distance_hint(text, figure).value_or(fallback);
    if (text != inside) meant->reasons.push_back("the ends without percent signs");
    const std::string better = fmt::format("“interval: {} to {}”", meant->lower.to_string(), meant->upper.to_string());
    if (meant->reasons.empty()) return fmt::format("write the ends alone: {}", better);
    return fmt::format("write {}: {}", fmt::join(meant->reasons, ", "), better);
}

std::string confidence_hint(std::string_view given) {
    constexpr const char* fallback = "write the percentage without its sign, as in “confidence: 95”";
    if (given.size() > longest_interval_looked_at) return fallback;
    const std::string text(given);
    static const std::regex yes("yes|true|on", std::regex::icase), no("no|none|false|off", std::regex::icase);
    if (std::regex_match(text, yes))
        return "write the level that its publisher states, most often 95: “confidence: 95”";
    if (std::regex_match(text, no)) return "a measure without confidence intervals has no “confidence:”; delete it";
    static const std::regex level(R"((\d+(?:\.\d+)?) *(%|per ?cent)?(?: *(?:CI|confidence))?)", std::regex::icase);
    std::smatch match;
    const auto number = std::regex_match(text, match, level) ? Decimal::parse(match[1].str()) : std::nullopt;
    const auto percent = number ? level_meant(*number) : std::nullopt;
    if (!percent) return fallback;
    const std::string better = fmt::format("“confidence: {}”", percent->to_string());
    if (match[2].matched && is_level(*number)) return fmt::format("leave the percent sign out: {}", better);
    return fmt::format("write it as a percentage: {}", better);
}

}  // namespace quarterdeck
