#include "model/words.hpp"

#include <algorithm>

#include <unicode/dcfmtsym.h>
#include <unicode/dtfmtsym.h>

namespace quarterdeck {

namespace {

std::string utf8(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

std::array<std::string, 12> month_names(const icu::DateFormatSymbols& symbols,
                                        icu::DateFormatSymbols::DtWidthType width) {
    int32_t count = 0;
    const icu::UnicodeString* months = symbols.getMonths(count, icu::DateFormatSymbols::FORMAT, width);
    std::array<std::string, 12> names;
    std::transform(months, months + std::min<int32_t>(count, 12), names.begin(), utf8);
    return names;
}

Words with_icu_names(const icu::Locale& locale) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols numbers(locale, status);
    const icu::DateFormatSymbols dates(locale, status);
    Words words;
    words.group_separator = utf8(numbers.getSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol));
    words.decimal_separator = utf8(numbers.getSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol));
    words.months = month_names(dates, icu::DateFormatSymbols::WIDE);
    words.short_months = month_names(dates, icu::DateFormatSymbols::ABBREVIATED);
    return words;
}

Words english() {
    Words words = with_icu_names(icu::Locale("en", "GB"));
    words.percentage_point = "percentage point";
    words.two_percentage_points = words.percentage_points = "percentage points";
    words.one_million = words.two_million = words.million = "million";
    words.per_ten_thousand = "per 10,000";
    words.quarter = "Quarter";
    words.quarters = "Quarters";
    words.quarter_letters = "Q";
    words.academic_year = "{} academic year";
    words.short_academic_year = "{} academic";
    words.from_to = "{} to {}";
    words.both = "{} and {}";
    words.at_least = "at least {}";
    words.at_most = "at most {}";
    words.under = "under {}";
    words.over = "over {}";
    words.between = "between {} and {}";
    words.rose_by = "rose by {}";
    words.fell_by = "fell by {}";
    words.did_not_change = "did not change";
    return words;
}

Words welsh() {
    Words words = with_icu_names(icu::Locale("cy"));
    words.percentage_point = words.percentage_points = "pwynt canran";
    words.two_percentage_points = "bwynt canran";
    words.one_million = words.two_million = "filiwn";
    words.million = "miliwn";
    words.per_ten_thousand = "fesul 10,000";
    words.quarter = "Chwarter";
    words.quarters = "Chwarteri";
    words.quarter_letters = "Ch";
    words.academic_year = "blwyddyn academaidd {}";
    words.short_academic_year = "{} academaidd";
    words.from_to = "{} i {}";
    words.both = "{} a {}";
    words.at_least = "o leiaf {}";
    words.at_most = "dim mwy na {}";
    words.under = "llai na {}";
    words.over = "mwy na {}";
    words.between = "o {} i {}";
    words.rose_by = "bu cynnydd o {}";
    words.fell_by = "bu gostyngiad o {}";
    words.did_not_change = "ni fu newid";
    return words;
}

}  // namespace

const Words& words_in(const std::string& language) {
    static const Words english_words = english();
    if (language != "cy") return english_words;
    static const Words welsh_words = welsh();
    return welsh_words;
}

}  // namespace quarterdeck
