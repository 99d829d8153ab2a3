#include "text/break_iterator.hpp"

#include <stdexcept>
#include <string>

namespace quarterdeck {

void require_icu(UErrorCode status) {
    if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU cannot break text: ") + u_errorName(status));
}

void visit_boundaries(icu::BreakIterator& iterator, std::string_view text, const std::function<void(int)>& visit) {
    UErrorCode status = U_ZERO_ERROR;
    UText utf8 = UTEXT_INITIALIZER;
    utext_openUTF8(&utf8, text.data(), static_cast<std::int64_t>(text.size()), &status);
    iterator.setText(&utf8, status);
    utext_close(&utf8);
    require_icu(status);
    for (int offset = iterator.next(); offset != icu::BreakIterator::DONE; offset = iterator.next()) visit(offset);
}

}  // namespace quarterdeck
