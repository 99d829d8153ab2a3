#pragma once

#include <string>
#include <string_view>

namespace quarterdeck {

/// A word or sentence that documents say by themselves, in each of their languages.
struct Translated {
    std::string_view english;
    std::string_view welsh;

    /// In a document's language, `en-GB` or `cy`.
    std::string in(std::string_view language) const { return std::string(language == "cy" ? welsh : english); }
};

}  // namespace quarterdeck
