#include "html/wording.hpp"

namespace quarterdeck {

const PageWording& page_wording(const std::string& language) {
    static const PageWording english{"Skip to content", "PDF version", "Contact", "of", "Download the data"};
    static const PageWording welsh{"Neidio i’r cynnwys", "Fersiwn PDF", "Cysylltu", "o", "Lawrlwytho’r data"};
    return language == "cy" ? welsh : english;
}

}  // namespace quarterdeck
