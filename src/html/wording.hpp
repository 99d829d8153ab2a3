#pragma once

#include "base/translated.hpp"

namespace quarterdeck {

/// The words that a page says by itself, around the document.
struct PageWording {
    Translated skip_to_content{"Skip to content", "Neidio i’r cynnwys"};
    Translated pdf_version{"PDF version", "Fersiwn PDF"};
    Translated contact{"Contact", "Cysylltu"};  ///< Before the council's contact.
    Translated of{"of", "o"};                   ///< "7 of 28"
    Translated download_data{"Download the data", "Lawrlwytho’r data"};
};

inline constexpr PageWording page_wording;

}  // namespace quarterdeck
