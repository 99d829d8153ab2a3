#include <algorithm>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/english.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

/// Words that say of a sentence that it speaks of what is still to come.
bool looks_ahead(const Token& token) {
    return is_among(token.lower,
                    "will shall due planned planning expected expect expects anticipated next future intended "
                    "scheduled target targets ahead deadline aim aims forecast would could should might ready "
                    "upcoming");
}

/// Words that, right before a date, say the same.
bool leads_ahead(const Token& token) {
    return is_one_of(token.lower, {"by", "until", "till", "from", "to", "before", "for"});
}

/// Words that say that something has been, or name something that exists.
bool looks_back(const Token& token) {
    return is_among(token.lower,
                    "published dated held was were since reported received ended inspected inspection issued "
                    "visited took appendix report minutes letter agreed approved had began started rated found "
                    "judged");
}

bool is_about_the_past(const Sentence& sentence, const TypedDate& date) {
    const std::vector<Token>& tokens = sentence.tokens;
    if (date.token > 0 && leads_ahead(tokens[date.token - 1])) return false;
    if (std::any_of(tokens.begin(), tokens.end(), looks_ahead)) return false;
    return std::any_of(tokens.begin(), tokens.end(), looks_back);
}

SourceSpan place_of(const TypedDate& date, const Sentence& sentence) {
    SourceSpan place = sentence.tokens[date.token].place();
    place.length = static_cast<int>(date.text.size());
    return place;
}

std::string style_in_words(TypedDate::Style style) {
    switch (style) {
        case TypedDate::Style::ordinal: return "an ordinal number";
        case TypedDate::Style::slashes: return "slashes";
        case TypedDate::Style::iso: return "hyphens";
        case TypedDate::Style::plain:
        case TypedDate::Style::month: return "";
    }
    return "";
}

void check_style(const Sentence& sentence, const TypedDate& date, const std::string& language, Findings& findings) {
    if (style_in_words(date.style).empty()) return;
    findings
        .warning(place_of(date, sentence),
                 fmt::format("the date “{}” is written with {}, unlike the dates that documents show by themselves",
                             date.text, style_in_words(date.style)),
                 {date.text, sentence.slot})
        .hint(fmt::format("write {}", shown_date(date.first, language)));
}

/// "2017/2018", where figures say "2017/18".
bool is_long_year(std::string_view word) {
    return word.size() == 9 && word[4] == '/' && word.starts_with("20") && word.substr(5).starts_with("20") &&
           word.find_first_not_of("0123456789/") == std::string_view::npos;
}

void check_years(const Sentence& sentence, Findings& findings) {
    for (const Token& token : sentence.tokens) {
        if (!is_long_year(token.lower)) continue;
        findings
            .warning(token.place(),
                     fmt::format("the year “{}” is written in another way than figures write it", token.text),
                     {token.text, sentence.slot})
            .hint(fmt::format("write {}/{}", token.text.substr(0, 4), token.text.substr(7)));
    }
}

}  // namespace

void check_later_dates(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    const std::string& language = figures.archive().council.language;
    if (!document.day() || !is_english(language)) return;
    for (const Section& section : document.sections) {
        for (const Sentence& sentence : section.sentences) {
            for (const TypedDate& date : dates_in(sentence)) {
                if (date.first <= *document.day() || !is_about_the_past(sentence, date)) continue;
                findings
                    .warning(place_of(date, sentence),
                             fmt::format("“{}” lies after the day of the {}, {}, and reads as if it had been",
                                         date.text, document.entry.published ? "publication" : "meeting",
                                         shown_date(*document.day(), language)),
                             {date.text, sentence.slot})
                    .hint("is the year right? If it is still to come, say so: “will”, “due by”");
            }
        }
    }
}

void check_date_styles(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    const std::string& language = figures.archive().council.language;
    if (!is_english(language)) return;
    for (const Section& section : document.sections) {
        for (const Sentence& sentence : section.sentences) {
            for (const TypedDate& date : dates_in(sentence)) check_style(sentence, date, language, findings);
            check_years(sentence, findings);
        }
    }
}

}  // namespace quarterdeck
