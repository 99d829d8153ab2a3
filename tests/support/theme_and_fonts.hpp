#pragma once

#include "support/test_theme.hpp"
#include "text/font_book.hpp"

namespace quarterdeck::testing {

/// What the tests set their documents in, loaded once.
inline const Theme& theme() {
    static const Theme made = test_theme();
    return made;
}

inline const FontBook& fonts() {
    static const FontBook book(theme());
    return book;
}

}  // namespace quarterdeck::testing
