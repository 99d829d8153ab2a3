#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "read/markdown.hpp"
#include "template/template.hpp"

namespace quarterdeck {

/// Reads the text of one slot: Markdown, `none this quarter`, or `omit`.
std::optional<Prose> read_prose(const Value::Entry& slot, MarkdownUse use, Diagnostics& diagnostics);

/// Whether a slot names a file rather than being the text itself.
bool names_markdown_file(const Value& value);

}  // namespace quarterdeck
