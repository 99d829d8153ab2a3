#include "check/words/document_numbers.hpp"

#include <algorithm>
#include <utility>

namespace quarterdeck {

namespace {

std::vector<Disclosure> disclosures_in(const DocumentWords& document, const FigureIndex& index, const Totals& totals) {
    const HiddenFigures hidden(document, index, totals);
    std::vector<Disclosure> disclosures;
    const auto read = [&](const Section& section, const std::vector<Sentence>& sentences) {
        for (const Sentence& sentence : sentences) {
            for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
                if (auto given_away = hidden.given_away_by(section, sentence, i))
                    disclosures.push_back({&sentence, &sentence.tokens[i], std::move(*given_away)});
            }
        }
    };
    for (const Section& section : document.sections) {
        read(section, section.sentences);
        read(section, section.notes);
    }
    return disclosures;
}

}  // namespace

bool DocumentNumbers::discloses(const Token& token) const {
    return std::any_of(disclosures.begin(), disclosures.end(),
                       [&](const Disclosure& one) { return one.token == &token; });
}

std::vector<DocumentNumbers> read_documents_numbers(const std::vector<DocumentWords>& documents,
                                                    const FigureIndex& index) {
    const Totals totals(index.figures().archive());
    std::vector<DocumentNumbers> numbers;
    for (const DocumentWords& document : documents)
        numbers.push_back({document, index, disclosures_in(document, index, totals)});
    return numbers;
}

}  // namespace quarterdeck
