#include "compose/abbreviations.hpp"

#include <optional>

#include "base/overloaded.hpp"
#include "document/each_text.hpp"

namespace quarterdeck {
namespace {

/// Whether a byte belongs to a word; those of letters beyond ASCII do.
bool in_word(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

bool stands_alone(const std::string& text, std::size_t at, std::size_t length) {
    const std::size_t end = at + length;
    return (at == 0 || !in_word(text[at - 1])) && (end == text.size() || !in_word(text[end]));
}

class AbbreviationMarker {
public:
    explicit AbbreviationMarker(std::map<std::string, std::string> unused) : unused_(std::move(unused)) {}

    void mark(Inlines& inlines) {
        Inlines marked;
        for (Inline& piece : inlines) {
            if (auto* text = std::get_if<Text>(&piece.node)) {
                mark_text(std::move(text->text), piece.span, marked);
            } else {
                mark_within(piece);
                marked.push_back(std::move(piece));
            }
        }
        inlines = std::move(marked);
    }

private:
    struct Use {
        std::size_t at = 0;
        std::map<std::string, std::string>::iterator entry;
    };

    void mark_within(Inline& piece) {
        std::visit(overloaded{
                       [&](Strong& strong) { mark(strong.content); },
                       [&](Emphasis& emphasis) { mark(emphasis.content); },
                       [&](Link& link) { mark(link.content); },
                       [](LanguageSpan&) {},
                       [](Text&) {},
                       [](FigureText&) {},
                       [](LineBreak&) {},
                       [](Abbreviation&) {},
                       [](NoteMarker&) {},
                       [](RagText&) {},
                       [](Sparkline&) {},
                   },
                   piece.node);
    }

    void mark_text(std::string text, const SourceSpan& span, Inlines& marked) {
        while (const auto use = first_use(text)) {
            const auto& [word, expansion] = *use->entry;
            if (use->at > 0) marked.push_back({Text{text.substr(0, use->at)}, span});
            marked.push_back({Abbreviation{word, expansion}, span});
            text.erase(0, use->at + word.size());
            unused_.erase(use->entry);
        }
        if (!text.empty()) marked.push_back({Text{std::move(text)}, span});
    }

    /// The first place in a text where an abbreviation stands that was not used before.
    std::optional<Use> first_use(const std::string& text) {
        std::optional<Use> first;
        for (auto entry = unused_.begin(); entry != unused_.end(); ++entry) {
            std::size_t at = text.find(entry->first);
            while (at != std::string::npos && !stands_alone(text, at, entry->first.size())) {
                at = text.find(entry->first, at + 1);
            }
            if (at != std::string::npos && (!first || at < first->at)) first = Use{at, entry};
        }
        return first;
    }

    std::map<std::string, std::string> unused_;
};

}  // namespace

void mark_abbreviations(Document& document, const std::map<std::string, std::string>& abbreviations) {
    if (abbreviations.empty()) return;
    AbbreviationMarker marker(abbreviations);
    for_each_text(document, [&](Inlines& text) { marker.mark(text); });
}

}  // namespace quarterdeck
