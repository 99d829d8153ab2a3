#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/typed_runs.hpp"

namespace quarterdeck {

void check_heading_marks(const DocumentWords& document, const EnteredFigures&, Findings& findings) {
    for (const TypedText& text : document.texts) {
        if (!text.heading) continue;
        const std::vector<TypedRun> runs = runs_of(*text.inlines);
        if (runs.empty() || runs.front().text == nullptr || !runs.front().text->text.starts_with('#')) continue;
        const std::string& typed = runs.front().text->text;
        findings
            .warning(runs.front().place(0, typed.size()), fmt::format("the heading “{}” shows its “#”", typed), {typed, text.slot})
            .hint("write the “#” of a heading side by side, and a space behind them: “## Title”");
    }
}

}  // namespace quarterdeck
