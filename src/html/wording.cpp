#include "html/wording.hpp"

namespace quarterdeck {

const PageWording& page_wording(const std::string& language) {
    static const PageWording english{"Skip to content", "PDF version", "Contact", "of"};
    static const PageWording welsh{"Neidio i’r cynnwys", "Fersiwn PDF", "Cysylltu", "o"};
    return language == "cy" ? welsh : english;
}

}  // namespace quarterdeck
