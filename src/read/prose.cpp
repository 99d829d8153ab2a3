#include "read/prose.hpp"

#include <fmt/format.h>

#include "read/scalars.hpp"

namespace quarterdeck {

namespace {

constexpr const char* nothing_this_quarter = "none this quarter";
constexpr const char* left_out = "omit";

Prose::Presence presence_of(const std::string& text) {
    if (text == nothing_this_quarter) return Prose::Presence::none_this_quarter;
    return text == left_out ? Prose::Presence::omitted : Prose::Presence::written;
}

}  // namespace

std::optional<Prose> read_prose(const Value::Entry& slot, MarkdownUse use, Diagnostics& diagnostics) {
    const Value::Scalar* scalar = slot.value.scalar();
    const bool empty = slot.value.null() || (scalar != nullptr && stripped(scalar->text).empty());
    if (empty) return Prose{Prose::Presence::to_come, {}, slot.key_span};
    if (scalar == nullptr) {
        diagnostics
            .error(slot.value.span,
                   fmt::format("the text “{}” has to be text, and this is {}", slot.key, kind_of(slot.value)))
            .hint(fmt::format("write “{}: |” and the text below, indented", slot.key));
        return std::nullopt;
    }
    Prose prose{presence_of(std::string(stripped(scalar->text))), {}, slot.key_span};
    if (prose.presence == Prose::Presence::written)
        prose.blocks = read_markdown(passage_of(slot.value, *scalar), use, diagnostics);
    return prose;
}

bool names_markdown_file(const Value& value) {
    const Value::Scalar* scalar = value.scalar();
    return scalar != nullptr && !scalar->block && scalar->text.ends_with(".md") &&
           scalar->text.find_first_of(" \n") == std::string::npos;
}

}  // namespace quarterdeck
