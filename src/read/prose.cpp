#include "read/prose.hpp"

#include <fmt/format.h>

#include "read/scalars.hpp"
#include "read/source.hpp"
#include "template/identifier.hpp"

namespace quarterdeck {

namespace {

constexpr const char* nothing_this_quarter = "none this quarter";
constexpr const char* left_out = "omit";

Prose::Presence presence_of(const std::string& text) {
    if (text == nothing_this_quarter) return Prose::Presence::none_this_quarter;
    return text == left_out ? Prose::Presence::omitted : Prose::Presence::written;
}

bool has_no_text(const Value& value) {
    const Value::Scalar* scalar = value.scalar();
    return value.null() || (scalar != nullptr && stripped(scalar->text).empty());
}

}  // namespace

void check_slot_name(const Value::Entry& slot, const Value::Entry* before, const std::string& what, Diagnostics& diagnostics) {
    const bool is_text = before != nullptr && has_no_text(before->value) && !is_identifier(slot.key);
    if (!is_text) {
        check_identifier(slot.key, slot.key_span, what, diagnostics);
        return;
    }
    diagnostics
        .error(slot.key_span, fmt::format("this stands beside “{}”, whose text is empty, and not below it", before->key))
        .hint(fmt::format("a text is indented further than its name: move it two spaces to the right, below “{}: |”", before->key));
}

std::optional<Prose> read_prose(const Value::Entry& slot, MarkdownUse use, Diagnostics& diagnostics) {
    const Value::Scalar* scalar = slot.value.scalar();
    if (has_no_text(slot.value)) return Prose{Prose::Presence::to_come, {}, slot.key_span};
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
