#pragma once

#include "frame/paged_document.hpp"
#include "pdf/finishing.hpp"

namespace quarterdeck {

/// Adds the bookmarks, nested by their levels and all open; nothing when there are none.
void add_outline(Finishing& finishing, const PagedDocument& pages);

}  // namespace quarterdeck
