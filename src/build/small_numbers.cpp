#include "build/small_numbers.hpp"

#include <fmt/format.h>

#include "model/figure_words.hpp"

namespace quarterdeck {

namespace {

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
