#pragma once

#include <string>

#include "document/document.hpp"

namespace quarterdeck {

/// What every page says of a document that is not public yet: "Draft", "Embargoed until 10 March 2024", or both; empty for
/// a document that may be published.
std::string status_mark(const DocumentMetadata& metadata);

}  // namespace quarterdeck
