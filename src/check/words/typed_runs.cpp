#include "check/words/typed_runs.hpp"

#include "base/overloaded.hpp"
#include "check/words/token.hpp"

namespace quarterdeck {

namespace {

void add_runs(const markup::Inlines& inlines, std::vector<TypedRun>& runs) {
    for (const markup::Inline& one : inlines) {
        std::visit(overloaded{
                       [&](const markup::Text& text) { runs.push_back({&text, nullptr, one.span}); },
                       [&](const markup::FigureReference& found) { runs.push_back({nullptr, &found.reference, one.span}); },
                       [&](const markup::Strong& strong) { add_runs(strong.content, runs); },
                       [&](const markup::Emphasis& emphasis) { add_runs(emphasis.content, runs); },
                       [&](const markup::Link& link) { add_runs(link.content, runs); },
                       [](const auto&) {},
                   },
                   one.node);
    }
}

}  // namespace

SourceSpan TypedRun::place(std::size_t offset, std::size_t length) const {
    Token token;
    token.text = text->text.substr(offset, length);
    token.run = text;
    token.offset = offset;
    token.run_span = span;
    return token.place();
}

std::vector<TypedRun> runs_of(const markup::Inlines& inlines) {
    std::vector<TypedRun> runs;
    add_runs(inlines, runs);
    return runs;
}

}  // namespace quarterdeck
