#include "text/line_breaker.hpp"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>

#include <unicode/ubrk.h>

#include "text/break_iterator.hpp"

namespace quarterdeck {

namespace {

/// A text is measured, and perhaps measured narrower, before it is drawn.
constexpr std::size_t most_broken_texts = 10'000;

icu::Locale locale_of(std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(
        icu::StringPiece(language.data(), static_cast<std::int32_t>(language.size())), status);
    return U_SUCCESS(status) && !locale.isBogus() ? locale : icu::Locale::getRoot();
}

/// Making an iterator is slow, so each thread keeps one for each language that it met.
icu::BreakIterator& line_iterator(std::string_view language) {
    thread_local std::map<std::string, std::unique_ptr<icu::BreakIterator>, std::less<>> iterators;
    const auto known = iterators.find(language);
    if (known != iterators.end()) return *known->second;
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createLineInstance(locale_of(language), status));
    require_icu(status);
    return *iterators.emplace(std::string(language), std::move(made)).first->second;
}

bool is_hard_break(std::int32_t rule_status) {
    return rule_status >= UBRK_LINE_HARD && rule_status < UBRK_LINE_HARD_LIMIT;
}

std::vector<BreakOpportunity> find_opportunities(std::string_view text, std::string_view language) {
    icu::BreakIterator& iterator = line_iterator(language);
    std::vector<BreakOpportunity> opportunities;
    visit_boundaries(iterator, text, [&](int offset) {
        opportunities.push_back({offset, is_hard_break(iterator.getRuleStatus())});
    });
    return opportunities;
}

}  // namespace

std::vector<BreakOpportunity> line_break_opportunities(std::string_view text, std::string_view language) {
    thread_local std::unordered_map<std::string, std::vector<BreakOpportunity>> remembered;
    std::string key;
    key.reserve(language.size() + 1 + text.size());
    key.append(language).append(1, '\0').append(text);
    const auto known = remembered.find(key);
    if (known != remembered.end()) return known->second;
    if (remembered.size() >= most_broken_texts) remembered.clear();
    return remembered.emplace(std::move(key), find_opportunities(text, language)).first->second;
}

}  // namespace quarterdeck
