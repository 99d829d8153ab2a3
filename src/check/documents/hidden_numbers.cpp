#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/hidden_figures.hpp"
#include "model/figure_words.hpp"

namespace quarterdeck {

namespace {

void complain(const HiddenFigure& figure, const Token& token, const Sentence& sentence, const DocumentEntry& entry,
              Findings& findings) {
    const std::string name = figure_name(figure.key, entry.period);
    const std::string why = figure.small ? "which is hidden as a small number"
                                         : "which is hidden so that no small number can be worked out";
    findings
        .warning(token.place(),
                 fmt::format("“{}” gives away {}, {}: the text discloses it", token.text, figure_in_words(figure.key), why),
                 {token.text, sentence.slot, name})
        .hint(fmt::format("write {{{{ {} }}}}, which shows [c], or leave the number out", name))
        .hint("if it may be shown, say so at the figure: “publish: { who: …, why: … }”");
}

}  // namespace

void check_hidden_numbers(const std::vector<DocumentWords>& documents, const EnteredFigures& figures,
                          Findings& findings) {
    const FigureIndex index(figures);
    for (const DocumentWords& document : documents) {
        findings.of(document.entry);
        const HiddenFigures hidden(document, figures, index);
        for (const Section& section : document.sections) {
            for (const Sentence& sentence : section.sentences) {
                for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
                    if (const HiddenFigure* figure = hidden.given_away_by(section, sentence, i))
                        complain(*figure, sentence.tokens[i], sentence, document.entry, findings);
            }
        }
    }
}

}  // namespace quarterdeck
