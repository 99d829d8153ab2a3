#include "build/small_numbers.hpp"

#include <fmt/format.h>

namespace quarterdeck {

namespace {

std::string figure_in_words(const FigureKey& key) {
    std::string words = fmt::format("“{}”", key.measure);
    if (!key.part.empty()) words += fmt::format(" of “{}”", key.part);
    if (key.area != local_area) words += fmt::format(" in “{}”", key.area);
    return fmt::format("{} for {}", words, key.period.id());
}

void report(const Exposure& exposure, Diagnostics& diagnostics) {
    const std::string figure = figure_in_words(exposure.figure);
    if (exposure.decision != nullptr) {
        diagnostics
            .error(exposure.span,
                   fmt::format("with this published, readers can work out the small number behind {}, which is hidden",
                               figure))
            .hint("take the decision back, or record one for that figure too: “publish: { who: …, why: … }”");
    } else {
        diagnostics
            .error(exposure.span, fmt::format("what is published already tells the small number behind {}", figure))
            .hint("hiding it would be of no use; record why it may be shown: “publish: { who: …, why: … }”");
    }
}

}  // namespace

void report_exposures(const Suppression& suppression, Diagnostics& diagnostics) {
    for (const Exposure& exposure : suppression.exposures()) report(exposure, diagnostics);
}

}  // namespace quarterdeck
