#include "text/line_breaker.hpp"

#include <map>
#include <memory>
#include <string>

#include <unicode/ubrk.h>

#include "text/break_iterator.hpp"

namespace quarterdeck {

namespace {

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

}  // namespace

std::vector<BreakOpportunity> line_break_opportunities(std::string_view text, std::string_view language) {
    icu::BreakIterator& iterator = line_iterator(language);
    std::vector<BreakOpportunity> opportunities;
    visit_boundaries(iterator, text, [&](int offset) {
        opportunities.push_back({offset, is_hard_break(iterator.getRuleStatus())});
    });
    return opportunities;
}

}  // namespace quarterdeck
