#include <algorithm>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"

namespace quarterdeck {

namespace {

bool is_row_of_x(const Token& token) {
    return token.lower.size() > 1 && token.lower.find_first_not_of('x') == std::string::npos;
}

/// Words that say nothing where nothing else is said.
bool says_to_come(const Sentence& sentence) {
    std::string lower;
    for (const Token& token : sentence.tokens) {
        if (token.reference != nullptr) return false;
        lower += (lower.empty() ? "" : " ") + token.lower;
    }
    for (const char* each : {"tbc", "tba", "tbd", "todo", "to follow", "to be confirmed", "to be added"})
        if (lower == each) return true;
    return false;
}

void complain_of_placeholder(const std::string& words, const SourceSpan& place, const Sentence& sentence, Findings& findings) {
    findings.warning(place, fmt::format("“{}” stands here for what is to come, and is published so", words), {words, sentence.slot})
        .hint("leave the text empty, or write “to come”, as long as it is: its documents are drafts until then");
}

}  // namespace

void check_placeholders(const DocumentWords& document, const EnteredFigures&, Findings& findings) {
    for (const Section& section : document.sections) {
        for (const Sentence& sentence : section.sentences) {
            if (sentence.label) continue;
            if (says_to_come(sentence)) complain_of_placeholder(words_of(sentence), sentence.place(), sentence, findings);
            for (const Token& token : sentence.tokens)
                if (is_row_of_x(token)) complain_of_placeholder(token.text, token.place(), sentence, findings);
        }
    }
}

}  // namespace quarterdeck
