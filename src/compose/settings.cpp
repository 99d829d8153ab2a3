#include "compose/settings.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "compose/wording.hpp"

namespace quarterdeck {
namespace {

constexpr std::size_t most_candidates_listed = 12;

}  // namespace

void suggest(Diagnostic& diagnostic, std::string_view typed, const std::vector<std::string>& candidates) {
    const std::string guess = did_you_mean(typed, candidates);
    if (!guess.empty()) {
        diagnostic.hint(guess);
    } else if (!candidates.empty() && candidates.size() <= most_candidates_listed) {
        diagnostic.hint(fmt::format("there is: {}", fmt::join(candidates, ", ")));
    }
}

Settings::Settings(const Value& value, SourceSpan place, std::string directive, const std::vector<std::string>& keys,
                   Diagnostics& diagnostics)
    : place_(std::move(place)), directive_(std::move(directive)), diagnostics_(diagnostics) {
    if (value.null()) return;
    if (value.map() == nullptr) {
        diagnostics_.error(value.span, fmt::format("“{}” takes settings, one “key: value” a line", directive_))
            .hint(fmt::format("it knows: {}", fmt::join(keys, ", ")));
        return;
    }
    map_ = &value;
    for (const Value::Entry& entry : value.map()->entries) {
        if (std::find(keys.begin(), keys.end(), entry.key) != keys.end()) continue;
        Diagnostic& complaint =
            diagnostics_.error(entry.key_span, fmt::format("“{}” has no setting “{}”", directive_, entry.key));
        const std::string guess = did_you_mean(entry.key, keys);
        complaint.hint(guess.empty() ? fmt::format("it knows: {}", fmt::join(keys, ", ")) : guess);
    }
}

const Value* Settings::find(const std::string& key) const {
    const Value* value = map_ == nullptr ? nullptr : map_->find(key);
    return value == nullptr || value->null() ? nullptr : value;
}

SourceSpan Settings::span(const std::string& key) const {
    const Value* value = find(key);
    return value == nullptr ? place_ : value->span;
}

std::optional<PlacedText> Settings::text(const std::string& key) const {
    const Value* value = find(key);
    if (value == nullptr) return std::nullopt;
    if (const Value::Scalar* scalar = value->scalar()) return PlacedText{scalar->text, value->span};
    error(key, fmt::format("“{}” of “{}” is one line of text", key, directive_), "not a list and not a mapping");
    return std::nullopt;
}

std::vector<const Value*> Settings::items(const std::string& key) const {
    std::vector<const Value*> found;
    const Value* value = find(key);
    if (value == nullptr) return found;
    if (value->list() == nullptr) return {value};
    for (const Value& item : value->list()->items) found.push_back(&item);
    return found;
}

std::vector<PlacedText> Settings::words(const std::string& key) const {
    std::vector<PlacedText> found;
    for (const Value* item : items(key)) {
        if (const Value::Scalar* scalar = item->scalar()) {
            found.push_back({scalar->text, item->span});
        } else {
            diagnostics_.error(item->span, fmt::format("“{}” of “{}” is a word or a list of words", key, directive_))
                .hint(fmt::format("as in “{}: [first, second]”", key));
        }
    }
    return found;
}

std::vector<PlacedText> Settings::words(const std::string& plural, const std::string& singular) const {
    if (!has(singular)) return words(plural);
    if (has(plural)) {
        error(singular, fmt::format("“{}” has both “{}” and “{}”", directive_, plural, singular), "keep one of them");
    }
    return words(singular);
}

void Settings::error(const std::string& key, std::string message, std::string hint) const {
    Diagnostic& complaint = diagnostics_.error(span(key), std::move(message));
    if (!hint.empty()) complaint.hint(std::move(hint));
}

void Settings::missing(const std::string& key, std::string hint) const {
    diagnostics_.error(place_, fmt::format("“{}” needs “{}”", directive_, key)).hint(std::move(hint));
}

std::optional<std::pair<Decimal, Decimal>> parse_decimal_range(std::string_view text) {
    constexpr std::string_view between = " to ";
    const std::size_t middle = text.find(between);
    if (middle == std::string_view::npos) return std::nullopt;
    const auto lower = Decimal::parse(trimmed(text.substr(0, middle)));
    const auto upper = Decimal::parse(trimmed(text.substr(middle + between.size())));
    if (!lower || !upper) return std::nullopt;
    return std::pair{*lower, *upper};
}

}  // namespace quarterdeck
