#include <map>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"

namespace quarterdeck {

namespace {

/// "MK12": two to four capitals and a number, as registers number their measures.
bool is_code(const Token& token) {
    const std::string& text = token.text;
    const std::size_t letters = text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (letters == std::string::npos || letters < 2 || letters > 4) return false;
    return text.find_first_not_of("0123456789", letters) == std::string::npos;
}

/// A line without its code.
std::string rest_of(const Sentence& sentence, const Token& code) {
    std::string rest;
    for (const Token& token : sentence.tokens) {
        if (&token != &code) rest += token.reference != nullptr ? token.reference->subject + " " : token.lower + " ";
    }
    return rest;
}

}  // namespace

void check_codes(const DocumentWords& document, const EnteredFigures&, Findings& findings) {
    // The code that each line was first seen with.
    std::map<std::string, std::string> codes;
    for (const Section& section : document.sections) {
        for (const Sentence& sentence : section.sentences) {
            if (sentence.tokens.size() < 3) continue;
            const Token& last = sentence.tokens.back();
            const Token& code = is_code(last) ? last : sentence.tokens.front();
            if (!is_code(code)) continue;
            const std::string& first = codes.emplace(rest_of(sentence, code), code.text).first->second;
            if (first == code.text) continue;
            findings
                .warning(code.place(),
                         fmt::format("“{}” stands here with the words that “{}” stood with before", code.text, first),
                         {code.text, sentence.slot})
                .hint("one measure has one code: which is right?");
        }
    }
}

}  // namespace quarterdeck
