#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "model/figure_words.hpp"

namespace quarterdeck {

namespace {

void complain(const Disclosure& disclosure, const DocumentEntry& entry, Findings& findings) {
    const HiddenFigure& figure = disclosure.gives_away.figure;
    const auto& with = disclosure.gives_away.with;
    const Token& token = *disclosure.token;
    const std::string name = figure_name(figure.key, entry.period);
    const std::string why = figure.small ? "which is hidden as a small number"
                                         : "which is hidden so that no small number can be worked out";
    const std::string how = with ? fmt::format("it can be worked out with {}", figure_in_words(*with))
                                 : "the text discloses it";
    findings
        .warning(token.place(),
                 fmt::format("“{}” gives away {}, {}: {}", token.text, figure_in_words(figure.key), why, how),
                 {token.text, disclosure.sentence->slot, name})
        .hint(fmt::format("write {{{{ {} }}}}, which shows [c], or leave the number out", name))
        .hint("if it may be shown, say so at the figure: “publish: { who: …, why: … }”");
}

}  // namespace

void check_hidden_numbers(const DocumentNumbers& numbers, Findings& findings) {
    for (const Disclosure& disclosure : numbers.disclosures) complain(disclosure, numbers.document.entry, findings);
}

}  // namespace quarterdeck
