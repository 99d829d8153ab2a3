#include "check/words/opposites.hpp"

#include <algorithm>

#include "check/words/english.hpp"

namespace quarterdeck {

namespace {

/// All from a number on, or all below it.
struct AgeBound {
    int edge = 0;
    bool upwards = false;
};

bool is_age(const std::string& word) {
    constexpr std::size_t most_digits = 3;
    return !word.empty() && word.size() <= most_digits && word.find_first_not_of("0123456789") == std::string::npos;
}

std::vector<AgeBound> bounds_in(const std::vector<std::string>& words) {
    const auto is = [&](std::size_t at, std::string_view some) {
        return at < words.size() && is_among(words[at], some);
    };
    std::vector<AgeBound> bounds;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!is_age(words[i])) continue;
        const int age = std::stoi(words[i]);
        const std::size_t next = is(i + 1, "or") ? i + 2 : i + 1;
        const bool than = i > 1 && is(i - 1, "than");
        if (i > 0 && is(i - 1, "under below")) bounds.push_back({age, false});
        else if (i > 0 && is(i - 1, "over above")) bounds.push_back({age + 1, true});
        else if (than && is(i - 2, "younge less fewer")) bounds.push_back({age, false});
        else if (than && is(i - 2, "older more")) bounds.push_back({age + 1, true});
        else if (i > 1 && is(i - 1, "least")) bounds.push_back({age, true});
        else if (is(next, "over above older more upward")) bounds.push_back({age, true});
        else if (is(next, "under below younge less")) bounds.push_back({age + 1, false});
    }
    return bounds;
}

/// Whether both hold a bound at one age, on the same side of it or on the other.
bool shares_edge(const std::vector<std::string>& words, const std::vector<std::string>& name, bool same_side) {
    const std::vector<AgeBound> here = bounds_in(words), named = bounds_in(name);
    return std::any_of(named.begin(), named.end(), [&](const AgeBound& one) {
        return std::any_of(here.begin(), here.end(), [&](const AgeBound& other) {
            return one.edge == other.edge && (one.upwards == other.upwards) == same_side;
        });
    });
}

bool says_not(const std::string& word) {
    return is_among(word, "not never") || word.ends_with("n't") || word.ends_with("n’t");
}

}  // namespace

bool holds_ages(const std::vector<std::string>& words, const std::vector<std::string>& name) {
    return shares_edge(words, name, true);
}

bool holds_other_ages(const std::vector<std::string>& words, const std::vector<std::string>& name) {
    return shares_edge(words, name, false);
}

bool denies(const Sentence& sentence, std::size_t index, const std::set<std::string>& telling) {
    constexpr std::size_t reach = 3;
    std::set<std::string> said;
    std::size_t denied = 0;  // How many words a denial still reaches.
    for (std::size_t at = index; at + 1 < sentence.tokens.size() && !sentence.tokens[at].ends_clause;) {
        const Token& token = sentence.tokens[++at];
        const std::string word = stem(token.lower);
        if (token.number) return false;
        if (says_not(token.lower)) {
            denied = reach;
        } else if (telling.count(word) > 0) {
            if (denied > 0 && said.count(word) == 0) return true;
            said.insert(word);
        } else if (denied > 0) {
            --denied;
        }
    }
    return false;
}

}  // namespace quarterdeck
