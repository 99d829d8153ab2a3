#pragma once

#include <functional>

#include "document/document.hpp"

namespace quarterdeck {

/// Calls `change` with every run of text of a document, in reading order; what the presenter says comes last, so that it
/// decides nothing about what is published. A run's marked parts are left to the caller.
void for_each_text(Document& document, const std::function<void(Inlines&)>& change);

}  // namespace quarterdeck
