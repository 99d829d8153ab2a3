#include "read/fields.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.hpp"

namespace quarterdeck {

Fields::Fields(const Value& value, std::string owner, SourceSpan place, Diagnostics& diagnostics)
    : owner_(std::move(owner)), place_(std::move(place)), diagnostics_(diagnostics) {
    if (value.map() != nullptr) {
        mapping_ = &value;
    } else {
        complain_about_kind(value, owner_, diagnostics_)
            .hint("write one “key: value” a line, each with a space after the colon");
    }
}

std::string Fields::quoted(const std::string& key) { return fmt::format("“{}”", key); }

const Value* Fields::find(const std::string& key) {
    if (std::find(known_.begin(), known_.end(), key) == known_.end()) known_.push_back(key);
    const Value* value = mapping_ == nullptr ? nullptr : mapping_->find(key);
    if (value == nullptr || !value->null()) return value;
    diagnostics_.error(value->span, fmt::format("“{}” is empty", key)).hint("write a value, or delete the line");
    return nullptr;
}

const Value* Fields::require(const std::string& key, const std::string& hint) {
    const Value* value = find(key);
    const bool absent = mapping_ != nullptr && mapping_->find(key) == nullptr;
    if (absent) diagnostics_.error(place_, fmt::format("{} needs the key “{}”", owner_, key)).hint(hint);
    return value;
}

std::string Fields::text(const std::string& key) {
    const Value* value = find(key);
    return value == nullptr ? std::string() : read_text(*value, quoted(key), diagnostics_).value_or("");
}

std::string Fields::required_text(const std::string& key, const std::string& hint) {
    const Value* value = require(key, hint);
    return value == nullptr ? std::string() : read_text(*value, quoted(key), diagnostics_).value_or("");
}

std::optional<Decimal> Fields::number(const std::string& key) {
    const Value* value = find(key);
    return value == nullptr ? std::nullopt : read_number(*value, quoted(key), diagnostics_);
}

std::optional<Decimal> Fields::required_number(const std::string& key) {
    const Value* value = require(key);
    return value == nullptr ? std::nullopt : read_number(*value, quoted(key), diagnostics_);
}

bool Fields::to_come(const std::string& key) {
    const Value* value = mapping_ == nullptr ? nullptr : mapping_->find(key);
    if (value == nullptr || !is_to_come(*value)) return false;
    known_.push_back(key);
    return true;
}

std::optional<int> Fields::count(const std::string& key, int most) {
    const Value* value = find(key);
    return value == nullptr ? std::nullopt : read_count(*value, quoted(key), most, diagnostics_);
}

std::optional<Date> Fields::date(const std::string& key) {
    const Value* value = find(key);
    return value == nullptr ? std::nullopt : read_date(*value, quoted(key), diagnostics_);
}

std::optional<Period> Fields::period(const std::string& key) {
    const Value* value = find(key);
    return value == nullptr ? std::nullopt : read_period(*value, quoted(key), diagnostics_);
}

std::string Fields::identifier(const std::string& key) {
    const Value* value = find(key);
    return value == nullptr ? std::string() : read_identifier(*value, quoted(key), diagnostics_).value_or("");
}

std::vector<std::pair<std::string, SourceSpan>> Fields::words(const std::string& key) {
    const Value* value = find(key);
    if (value == nullptr) return {};
    return read_words(*value, quoted(key), diagnostics_);
}

void Fields::complain_about_choice(const std::string& key, const std::string& word, const SourceSpan& span,
                                   const std::vector<std::string>& words, const std::string& meant) {
    diagnostics_.error(span, fmt::format("“{}” cannot be “{}”", key, word))
        .hint(meant.empty() ? did_you_mean(word, words) : fmt::format("did you mean “{}”?", meant))
        .hint(fmt::format("it is one of: {}", fmt::join(words, ", ")));
}

void Fields::finish() {
    if (mapping_ == nullptr) return;
    for (const Value::Entry& entry : mapping_->map()->entries) {
        if (std::find(known_.begin(), known_.end(), entry.key) != known_.end()) continue;
        diagnostics_.error(entry.key_span, fmt::format("{} has no key “{}”", owner_, entry.key))
            .hint(entry.value.null() ? hint_behind_comma(entry.key, entry.key_span) : "")
            .hint(did_you_mean(entry.key, known_))
            .hint(fmt::format("its keys are: {}", fmt::join(known_, ", ")));
    }
}

}  // namespace quarterdeck
