#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/decimal.hpp"
#include "base/diagnostic.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// A word or line of text and where it stands.
struct PlacedText {
    std::string text;
    SourceSpan span;
};

/// The YAML settings of one directive, read with complaints that name the place: a key that the directive does not
/// know, a list where one word is due, a word that is none of the choices.
class Settings {
public:
    /// Complains at once about every key that is not in `keys`, and when `value` is no mapping.
    Settings(const Value& value, SourceSpan place, std::string directive, const std::vector<std::string>& keys,
             Diagnostics& diagnostics);

    const Value* find(const std::string& key) const;
    bool has(const std::string& key) const { return find(key) != nullptr; }
    /// Where the key's value stands, or the directive itself.
    SourceSpan span(const std::string& key) const;
    const SourceSpan& place() const { return place_; }

    /// One word or line; nothing when the key is absent or (after a complaint) holds something else.
    std::optional<PlacedText> text(const std::string& key) const;
    /// One word or a list of words.
    std::vector<PlacedText> words(const std::string& key) const;
    /// The words under the plural key, or under the singular one; complains when both are given.
    std::vector<PlacedText> words(const std::string& plural, const std::string& singular) const;
    /// The values of a list; a single value counts as a list of one.
    std::vector<const Value*> items(const std::string& key) const;

    void error(const std::string& key, std::string message, std::string hint = "") const;
    /// Complains that a key which the directive needs is absent.
    void missing(const std::string& key, std::string hint) const;

private:
    const Value* map_ = nullptr;
    SourceSpan place_;
    std::string directive_;
    Diagnostics& diagnostics_;
};

/// Adds "did you mean …?" to a complaint, or else the list of what there is when that is short.
void suggest(Diagnostic& diagnostic, std::string_view typed, const std::vector<std::string>& candidates);

/// `0 to 35`.
std::optional<std::pair<Decimal, Decimal>> parse_decimal_range(std::string_view text);

}  // namespace quarterdeck
