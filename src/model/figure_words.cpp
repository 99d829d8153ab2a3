#include "model/figure_words.hpp"

#include <fmt/format.h>

namespace quarterdeck {

std::string figure_in_words(const FigureKey& key) {
    std::string words = fmt::format("“{}”", key.measure);
    if (!key.part.empty()) words += fmt::format(" of “{}”", key.part);
    if (key.area != local_area) words += fmt::format(" in “{}”", key.area);
    return fmt::format("{} for {}", words, key.period.id());
}

}  // namespace quarterdeck
