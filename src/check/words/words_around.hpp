#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "check/words/counting_words.hpp"
#include "check/words/english.hpp"

namespace quarterdeck {

/// One word of a sentence with those around it, which are asked for by how many places further on (or back) they stand.
class WordsAround {
public:
    /// Keeps a reference to the sentence.
    WordsAround(const Sentence& sentence, std::size_t index, bool welsh)
        : sentence_(sentence), index_(index), welsh_(welsh) {}

    const Sentence& sentence() const { return sentence_; }
    std::size_t index() const { return index_; }
    bool welsh() const { return welsh_; }

    bool has(int places) const {
        const auto at = static_cast<std::ptrdiff_t>(index_) + places;
        return at >= 0 && at < static_cast<std::ptrdiff_t>(sentence_.tokens.size());
    }
    /// Only where there is one.
    const Token& token(int places) const {
        return sentence_.tokens[static_cast<std::size_t>(static_cast<std::ptrdiff_t>(index_) + places)];
    }
    /// Whether the word is one of these.
    bool is(int places, std::string_view words) const { return has(places) && is_among(token(places).lower, words); }
    /// The number that the word is, typed or spelt out.
    std::optional<TypedNumber> number(int places) const {
        if (!has(places)) return std::nullopt;
        return number_at(sentence_, static_cast<std::size_t>(static_cast<std::ptrdiff_t>(index_) + places), welsh_);
    }
    /// Whether a comma, another such mark or the sentence's end follows the word.
    bool ends_clause(int places) const { return !has(places + 1) || token(places).ends_clause; }

private:
    const Sentence& sentence_;
    std::size_t index_;
    bool welsh_;
};

}  // namespace quarterdeck
