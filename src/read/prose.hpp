#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "read/markdown.hpp"
#include "template/template.hpp"

namespace quarterdeck {

/// Complains about a slot's name that is none: below a name without a text it is most likely that text.
void check_slot_name(const Value::Entry& slot, const Value::Entry* before, const std::string& what, Diagnostics& diagnostics);

/// Reads the text of one slot: Markdown, `none this quarter`, or `omit`.
std::optional<Prose> read_prose(const Value::Entry& slot, MarkdownUse use, Diagnostics& diagnostics);

/// Whether a slot names a file rather than being the text itself.
bool names_markdown_file(const Value& value);

}  // namespace quarterdeck
