#include "document/data_slides.hpp"

#include "model/words.hpp"

namespace quarterdeck {

Inlines data_slide_title(const TableNumbers& tables, const std::string& language) {
    const PageWords& words = words_in(language).document;
    if (tables.last == tables.first) return plain(filled(words.data_behind_charts, tables.first));
    const bool two = tables.last == tables.first + 1;
    return plain(filled(two ? words.data_behind_two : words.data_behind_several, tables.first, tables.last));
}

}  // namespace quarterdeck
