#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "read/source.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// Reads YAML as officers write it: mappings, lists and text, each with its exact place. Anchors, aliases and tags are
/// refused, keys are unique, and depth and size are bounded.
///
/// Nothing when the text is not YAML; the first syntax error is the only one reported of a passage. Empty text is a
/// null.
std::optional<Value> read_yaml(const Passage& passage, Diagnostics& diagnostics);

}  // namespace quarterdeck
