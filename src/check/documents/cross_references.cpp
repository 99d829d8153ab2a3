#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/english.hpp"

namespace quarterdeck {

namespace {

bool is_number(std::string_view word) {
    return !word.empty() && word.front() >= '0' && word.front() <= '9' &&
           word.find_first_not_of("0123456789.") == std::string_view::npos;
}

/// "1.3", which the quantities of our papers do not look like when "above" follows.
bool is_nested_number(std::string_view word) { return is_number(word) && word.find('.') != std::string_view::npos; }

/// "4", "A3", "B": what may follow "Appendix".
bool is_appendix_name(std::string_view word) {
    return is_number(word) || (word.size() <= 3 && !word.empty() && word.front() >= 'A' && word.front() <= 'Z' &&
                               (word.size() == 1 || is_number(word.substr(1))));
}

/// "paragraph 4.2 of the guidance" is somebody else's paragraph.
bool is_of_another(const Sentence& sentence, std::size_t number) {
    return number + 1 < sentence.tokens.size() && is_one_of(sentence.tokens[number + 1].lower, {"of", "in", "to"});
}

/// Every appendix that a line begins with, or that the document itself is: "1", "A3".
std::set<std::string> appendices_of(const DocumentWords& document) {
    std::set<std::string> names;
    for (const Section& section : document.sections) {
        for (const Sentence& sentence : section.sentences) {
            if (sentence.begins_block && sentence.tokens.size() > 1 && sentence.tokens[0].is("appendix"))
                names.insert(sentence.tokens[1].text);
        }
    }
    const std::size_t space = document.entry.label.find(' ');
    if (space != std::string::npos) names.insert(document.entry.label.substr(space + 1));
    return names;
}

/// Looks at what a document's sentences point to.
class PointerCheck {
public:
    PointerCheck(const DocumentWords& document, Findings& findings)
        : document_(document), findings_(findings), appendices_(appendices_of(document)) {}

    void check() {
        for (const Section& section : document_.sections) {
            for (const Sentence& sentence : section.sentences) check(sentence);
        }
    }

private:
    void check(const Sentence& sentence) {
        for (std::size_t i = 0; i + 1 < sentence.tokens.size(); ++i) check_pair(sentence, i);
    }

    void check_pair(const Sentence& sentence, std::size_t i) {
        const Token& what = sentence.tokens[i];
        const Token& which = sentence.tokens[i + 1];
        const bool declares = sentence.begins_block && i == 0;
        if (what.in_link || is_of_another(sentence, i + 1)) return;
        // "in 1.3 above" leaves the word out.
        if (is_one_of(which.lower, {"above", "below"}) && is_nested_number(what.text))
            check_paragraph(sentence, what, what);
        if (declares) return;
        if (is_one_of(what.lower, {"paragraph", "recommendation"}) && is_number(which.text))
            check_paragraph(sentence, what, which);
        if (what.is("slide") && is_number(which.text))
            check_count(sentence, what, which, document_.deck ? document_.slides : 0);
        if (what.is("table") && is_number(which.text)) check_count(sentence, what, which, document_.tables);
        if (what.is("appendix") && is_appendix_name(which.text) && appendices_.count(which.text) == 0)
            complain(sentence, what, which, "");
    }

    void check_paragraph(const Sentence& sentence, const Token& what, const Token& which) {
        if (document_.paragraph_numbers.count(which.text) > 0) return;
        const std::string last = std::to_string(last_paragraph());
        complain(sentence, what, which,
                 document_.paragraph_numbers.empty() ? "none of its paragraphs is numbered"
                                                     : "its last is paragraph " + last);
    }

    void check_count(const Sentence& sentence, const Token& what, const Token& which, int count) {
        const auto number = Decimal::parse(which.text);
        const Decimal none;
        if (!number || (*number > none && *number <= Decimal(count, 0))) return;
        complain(sentence, what, which, fmt::format("it has {} {}{}", count, what.lower, count == 1 ? "" : "s"));
    }

    int last_paragraph() const {
        const auto& numbers = document_.paragraph_numbers;
        return static_cast<int>(std::count_if(
            numbers.begin(), numbers.end(), [](const std::string& one) { return one.find('.') == std::string::npos; }));
    }

    void complain(const Sentence& sentence, const Token& what, const Token& which, const std::string& facts) {
        const bool alone = &what == &which;
        const std::string name = alone ? which.text : what.text + " " + which.text;
        findings_
            .warning(what.place(),
                     fmt::format("there is no {} {} in this document{}", alone ? "paragraph" : what.lower, which.text,
                                 facts.empty() ? "" : ": " + facts),
                     {name, sentence.slot})
            .hint("name the place with {#name} and write [paragraph](#name): the number then follows by itself");
    }

    const DocumentWords& document_;
    Findings& findings_;
    std::set<std::string> appendices_;
};

}  // namespace

void check_cross_references(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    if (is_english(figures.archive().council.language)) PointerCheck(document, findings).check();
}

}  // namespace quarterdeck
