#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/typed_runs.hpp"
#include "template/slot.hpp"

namespace quarterdeck {

namespace {

bool may_be_referred_to(const std::string& subject, const Archive& archive) {
    for (const char* other : {narrative_subject, text_subject, "document", "finance"})
        if (subject == other) return true;
    return archive.measure(subject) != nullptr;
}

/// Whether the words between two braces would be a reference between four.
bool reads_as_reference(const std::string& words, const Archive& archive) {
    const auto parsed = parse_reference(words);
    const auto* reference = std::get_if<Reference>(&parsed);
    return reference != nullptr && may_be_referred_to(reference->subject, archive);
}

void check_run(const TypedRun& run, const TypedText& text, const Archive& archive, Findings& findings) {
    const std::string& typed = run.text->text;
    for (std::size_t open = typed.find('{'); open != std::string::npos; open = typed.find('{', open + 1)) {
        const std::size_t close = typed.find('}', open);
        if (close == std::string::npos) return;
        const std::string words = typed.substr(open + 1, close - open - 1);
        if (!reads_as_reference(words, archive)) continue;
        const std::string whole = typed.substr(open, close + 1 - open);
        findings
            .warning(run.place(open, whole.size()), fmt::format("“{}” is printed as it stands", whole), {whole, text.slot})
            .hint(fmt::format("a reference has double braces: {{{}}}", whole));
    }
}

}  // namespace

void check_single_braces(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    for (const TypedText& text : document.texts)
        for (const TypedRun& run : runs_of(*text.inlines))
            if (run.text != nullptr) check_run(run, text, figures.archive(), findings);
}

}  // namespace quarterdeck
