#pragma once

#include <vector>

#include "check/document_words.hpp"
#include "check/words/figure_topic.hpp"
#include "check/words/hidden_figures.hpp"

namespace quarterdeck {

/// A word of a document that gives away a figure which its readers are not to see.
struct Disclosure {
    const Sentence* sentence = nullptr;
    const Token* token = nullptr;
    GivenAway gives_away;
};

/// One document with what its numbers may be: read once, for all checks that ask about its numbers.
struct DocumentNumbers {
    const DocumentWords& document;
    const FigureIndex& index;
    std::vector<Disclosure> disclosures;  ///< In the order of the text.

    /// Whether a word gives away a hidden figure.
    bool discloses(const Token& token) const;
    bool hides(const FigureKey& key) const { return document.suppressed->hidden.count(key) > 0; }
};

/// Of every document. Keeps references to the documents and the index.
std::vector<DocumentNumbers> read_documents_numbers(const std::vector<DocumentWords>& documents,
                                                    const FigureIndex& index);

}  // namespace quarterdeck
