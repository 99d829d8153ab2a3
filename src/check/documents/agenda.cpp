#include <algorithm>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/english.hpp"

namespace quarterdeck {

namespace {

bool is_agenda(const std::string& title) {
    std::string lower = title;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; });
    return is_one_of(lower, {"overview", "agenda", "contents", "outline"});
}

bool tells(const std::string& stem) {
    constexpr std::size_t shortest = 4;
    return stem.size() >= shortest && !is_one_of(stem, {"this", "that", "with", "from", "update", "key", "quarte"});
}

/// Whether a slide's title, or the first line below it, has a telling word of an agenda's item.
bool answers(const Section& section, const std::set<std::string>& item) {
    for (const Sentence& sentence : section.sentences) {
        if (!sentence.heading) continue;
        for (const std::string& stem : stems_of(sentence)) {
            if (tells(stem) && item.count(stem) > 0) return true;
        }
    }
    return false;
}

void check_item(const Sentence& item, const DocumentWords& document, const Section& agenda, Findings& findings) {
    const std::set<std::string> stems = stems_of(item);
    if (std::none_of(stems.begin(), stems.end(), tells)) return;
    const auto answered = [&](const Section& section) { return &section != &agenda && answers(section, stems); };
    if (std::any_of(document.sections.begin(), document.sections.end(), answered)) return;
    findings
        .warning(item.place(), fmt::format("“{}” is on the agenda, and no slide has such a title", words_of(item)),
                 {words_of(item), item.slot})
        .hint("take it off the agenda, or give a slide its title");
}

}  // namespace

void check_agenda(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    if (!document.deck || !is_english(figures.archive().council.language)) return;
    for (const Section& section : document.sections) {
        if (!is_agenda(section.title)) continue;
        for (const Sentence& sentence : section.sentences) {
            if (!sentence.heading && sentence.begins_block) check_item(sentence, document, section, findings);
        }
    }
}

}  // namespace quarterdeck
