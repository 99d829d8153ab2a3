#pragma once

#include <string>

namespace quarterdeck {

/// The words that a page says by itself, around the document.
struct PageWording {
    std::string skip_to_content;
    std::string pdf_version;
    std::string contact;  ///< Before the council's contact.
    std::string of;  ///< "7 of 28"
    std::string download_data;
};

/// In the document's language: Welsh for `cy`, English for any other.
const PageWording& page_wording(const std::string& language);

}  // namespace quarterdeck
