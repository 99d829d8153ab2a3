#include "read/scalars.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "model/figure.hpp"
#include "model/period_forms.hpp"
#include "read/number_hints.hpp"
#include "read/source.hpp"
#include "template/identifier.hpp"

namespace quarterdeck {

namespace {

constexpr std::size_t most_candidates_listed = 15;

std::string joined_lines(std::string_view text) {
    std::string joined;
    bool line_begins = false;
    for (char byte : stripped(text)) {
        if (byte == '\n') line_begins = true;
        if (byte == '\n' || (line_begins && byte == ' ')) continue;
        if (line_begins) joined += ' ';
        line_begins = false;
        joined += byte;
    }
    return joined;
}

}  // namespace

std::string kind_of(const Value& value) {
    if (value.list() != nullptr) return "a list";
    if (value.map() != nullptr) return "“key: value” pairs";
    return value.null() ? "empty" : "text";
}

Diagnostic& complain_about_kind(const Value& value, const std::string& what, Diagnostics& diagnostics) {
    if (value.null()) return diagnostics.error(value.span, fmt::format("{} is empty", what));
    return diagnostics.error(value.span,
                             fmt::format("{} has to hold “key: value” pairs, and this is {}", what, kind_of(value)));
}

const std::vector<Value::Entry>& read_entries(const Value& value, const std::string& what, const std::string& hint,
                                              Diagnostics& diagnostics) {
    static const std::vector<Value::Entry> none;
    if (value.map() != nullptr) return value.map()->entries;
    complain_about_kind(value, what, diagnostics).hint(hint);
    return none;
}

std::optional<std::string> read_text(const Value& value, const std::string& what, Diagnostics& diagnostics) {
    const Value::Scalar* scalar = value.scalar();
    if (scalar == nullptr) {
        Diagnostic& complaint =
            diagnostics.error(value.span, fmt::format("{} has to be text, and this is {}", what, kind_of(value)));
        if (value.list() != nullptr) complaint.hint("text that begins with [ has to be in quotes");
        if (value.map() != nullptr) complaint.hint("text that begins with { or holds a colon has to be in quotes");
        return std::nullopt;
    }
    std::string text = joined_lines(scalar->text);
    if (!text.empty()) return text;
    diagnostics.error(value.span, fmt::format("{} is empty", what)).hint("write something, or delete the line");
    return std::nullopt;
}

std::optional<Decimal> read_number(const Value& value, const std::string& what, Diagnostics& diagnostics) {
    const auto text = read_text(value, what, diagnostics);
    if (!text) return std::nullopt;
    auto number = Decimal::parse(*text);
    if (number) return number;
    diagnostics.error(value.span, fmt::format("{} has to be a number, and this is “{}”", what, *text))
        .hint(number_hint(*text));
    return std::nullopt;
}

std::optional<int> read_count(const Value& value, const std::string& what, int most, Diagnostics& diagnostics) {
    const auto text = read_text(value, what, diagnostics);
    if (!text) return std::nullopt;
    int number = 0;
    const auto [end, failure] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (failure == std::errc() && end == text->data() + text->size() && number >= 0 && number <= most) return number;
    diagnostics.error(value.span,
                      fmt::format("{} has to be a whole number from 0 to {}, and this is “{}”", what, most, *text));
    return std::nullopt;
}

std::optional<Date> read_date(const Value& value, const std::string& what, Diagnostics& diagnostics) {
    const auto text = read_text(value, what, diagnostics);
    if (!text) return std::nullopt;
    auto date = parse_date(*text);
    if (date) return date;
    diagnostics.error(value.span, fmt::format("{} has to be a date, and this is “{}”", what, *text))
        .hint(date_hint(*text));
    return std::nullopt;
}

std::optional<Period> read_period(const std::string& text, const SourceSpan& place, const std::string& what,
                                  Diagnostics& diagnostics) {
    auto period = Period::parse(text);
    if (period) return period;
    diagnostics.error(place, fmt::format("{} has to be a period, and this is “{}”", what, text))
        .hint(period_hint(text));
    return std::nullopt;
}

std::optional<Period> read_period(const Value& value, const std::string& what, Diagnostics& diagnostics) {
    const auto text = read_text(value, what, diagnostics);
    if (!text) return std::nullopt;
    return read_period(*text, value.span, what, diagnostics);
}

bool check_identifier(const std::string& text, const SourceSpan& place, const std::string& what,
                      Diagnostics& diagnostics) {
    if (is_identifier(text)) return true;
    Diagnostic& complaint = diagnostics.error(place, fmt::format("“{}” cannot name {}", text, what));
    const std::string better = identifier_from(text);
    complaint.hint(better.empty()
                       ? "write lower-case letters and digits, joined by hyphens"
                       : fmt::format("write lower-case words joined by hyphens, a letter first: {}", better));
    return false;
}

std::string hint_behind_comma(const std::string& key, const SourceSpan& place) {
    if (is_identifier(key) || !place.known()) return "";
    std::string_view before = place.file->text;
    for (int line = 1; line < place.line; ++line) before.remove_prefix(std::min(before.find('\n'), before.size() - 1) + 1);
    before = stripped(before.substr(0, static_cast<std::size_t>(place.column - 1)));
    if (!before.ends_with(',')) return "";
    return fmt::format("if “{}” goes on with the text before it, put that text in quotes: within braces a comma begins a new entry", key);
}

std::optional<std::string> read_identifier(const Value& value, const std::string& what, Diagnostics& diagnostics) {
    auto text = read_text(value, what, diagnostics);
    if (!text || !check_identifier(*text, value.span, what, diagnostics)) return std::nullopt;
    return text;
}

std::vector<std::pair<std::string, SourceSpan>> read_words(const Value& value, const std::string& what,
                                                           Diagnostics& diagnostics) {
    std::vector<std::pair<std::string, SourceSpan>> words;
    const auto add = [&](const Value& item) {
        if (auto text = read_text(item, what, diagnostics)) words.emplace_back(std::move(*text), item.span);
    };
    if (value.list() == nullptr) {
        add(value);
    } else {
        for (const Value& item : value.list()->items) add(item);
    }
    return words;
}

std::string place_in_words(const SourceSpan& span) {
    return span.known() ? fmt::format("{}, line {}", span.file->path, span.line) : "another file";
}

std::optional<std::pair<std::string, std::string>> split_range(std::string_view text) {
    constexpr std::string_view between = " to ";
    const std::size_t middle = text.find(between);
    if (middle == std::string_view::npos) return std::nullopt;
    return std::pair{std::string(stripped(text.substr(0, middle))),
                     std::string(stripped(text.substr(middle + between.size())))};
}

void suggest_from(Diagnostic& diagnostic, std::string_view typed, const std::vector<std::string>& candidates) {
    diagnostic.hint(did_you_mean(typed, candidates));
    if (candidates.empty() || candidates.size() > most_candidates_listed) return;
    diagnostic.hint(fmt::format("there is: {}", fmt::join(candidates, ", ")));
}

bool is_to_come(const Value& value) {
    return value.null() || (value.scalar() != nullptr && value.scalar()->text == shorthand_letter(Shorthand::to_come));
}

}  // namespace quarterdeck
