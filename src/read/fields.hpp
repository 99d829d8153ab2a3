#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/scalars.hpp"

namespace quarterdeck {

/// The entries of one mapping. A reader asks for each key that it knows; `finish` complains about the others.
///
/// An empty value (`title:` and nothing behind it) is complained about when it is asked for, and counts as absent.
class Fields {
public:
    /// `owner` names the mapping in complaints: "a measure". `place` is where a missing key is complained about.
    /// Complains when the value is no mapping.
    Fields(const Value& value, std::string owner, SourceSpan place, Diagnostics& diagnostics);

    /// The value under a key; from now on the key is a known one.
    const Value* find(const std::string& key);
    /// As find(), with a complaint when there is none.
    const Value* require(const std::string& key, const std::string& hint = "");

    /// Each reads the value of a key; nothing (or empty text) when it is absent or wrong.
    std::string text(const std::string& key);
    std::string required_text(const std::string& key, const std::string& hint = "");
    std::optional<Decimal> number(const std::string& key);
    std::optional<Decimal> required_number(const std::string& key);
    /// Whether the key is there and what stands behind it is still to come: nothing, or the words.
    bool to_come(const std::string& key);
    std::optional<int> count(const std::string& key, int most);
    std::optional<Date> date(const std::string& key);
    std::optional<Period> period(const std::string& key);
    std::string identifier(const std::string& key);
    std::vector<std::pair<std::string, SourceSpan>> words(const std::string& key);

    /// One of several words, each with what it means. `other_names` are what people call these, each with the word: such a
    /// name is complained about and understood.
    template <class Meaning>
    std::optional<Meaning> choice(const std::string& key,
                                  const std::vector<std::pair<std::string, Meaning>>& meanings,
                                  const std::map<std::string, std::string>& other_names = {}) {
        const Value* value = find(key);
        const auto word = value == nullptr ? std::nullopt : read_text(*value, quoted(key), diagnostics_);
        if (!word) return std::nullopt;
        std::vector<std::string> words;
        for (const auto& [name, meaning] : meanings) {
            if (name == *word) return meaning;
            words.push_back(name);
        }
        const auto other = other_names.find(*word);
        complain_about_choice(key, *word, value->span, words, other == other_names.end() ? "" : other->second);
        for (const auto& [name, meaning] : meanings)
            if (other != other_names.end() && name == other->second) return meaning;
        return std::nullopt;
    }

    /// Complains about every key that nobody asked for.
    void finish();

    const SourceSpan& place() const { return place_; }

private:
    static std::string quoted(const std::string& key);
    void complain_about_choice(const std::string& key, const std::string& word, const SourceSpan& span,
                               const std::vector<std::string>& words, const std::string& meant);

    const Value* mapping_ = nullptr;
    std::string owner_;
    SourceSpan place_;
    Diagnostics& diagnostics_;
    std::vector<std::string> known_;
};

}  // namespace quarterdeck
