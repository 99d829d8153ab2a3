#include "compose/blocks.hpp"
#include "compose/directives.hpp"

namespace quarterdeck {

Blocks compose_columns(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    Columns columns;
    for (const markup::Blocks& column : directive.columns)
        columns.columns.push_back(compose_blocks(column, composition));
    if (columns.columns.empty()) {
        composition.diagnostics.error(span, "“columns” has nothing to set side by side")
            .hint("list what stands in each column: “- chart: …” or “- text: |”");
        return {};
    }
    return {Block{std::move(columns), span}};
}

}  // namespace quarterdeck
