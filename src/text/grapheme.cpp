#include "text/grapheme.hpp"

#include <memory>

#include "text/break_iterator.hpp"

namespace quarterdeck {

namespace {

/// Clusters do not depend on a language. One iterator a thread, since making one is slow and using one is not shared.
icu::BreakIterator& character_iterator() {
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        require_icu(status);
        return made;
    }();
    return *iterator;
}

}  // namespace

std::vector<std::size_t> grapheme_ends(std::string_view text) {
    std::vector<std::size_t> ends;
    visit_boundaries(character_iterator(), text, [&](int offset) { ends.push_back(static_cast<std::size_t>(offset)); });
    return ends;
}

}  // namespace quarterdeck
