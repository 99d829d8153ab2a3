#include "model/words.hpp"

#include <algorithm>

#include <unicode/dcfmtsym.h>
#include <unicode/dtfmtsym.h>

#include "model/languages.hpp"

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

LocaleNames names_of(const icu::Locale& locale) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols numbers(locale, status);
    const icu::DateFormatSymbols dates(locale, status);
    LocaleNames names;
    names.group_separator = utf8(numbers.getSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol));
    names.decimal_separator = utf8(numbers.getSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol));
    names.months = month_names(dates, icu::DateFormatSymbols::WIDE);
    names.short_months = month_names(dates, icu::DateFormatSymbols::ABBREVIATED);
    return names;
}

}  // namespace

const Words& words_in(const std::string& language) {
    static const Words english = english_words(names_of(icu::Locale("en", "GB")));
    if (language != "cy") return english;
    static const Words welsh = welsh_words(names_of(icu::Locale("cy")));
    return welsh;
}

}  // namespace quarterdeck
