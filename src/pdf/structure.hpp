#pragma once

#include "pdf/content_marks.hpp"
#include "pdf/finishing.hpp"
#include "pdf/links.hpp"

namespace quarterdeck {

/// Writes the logical structure: the tree of elements with their content in reading order, the way back from content
/// and annotations to elements (ParentTree), and elements by ID (IDTree) (ISO 32000-1, 14.7).
///
/// Throws std::runtime_error when two elements have the same ID.
void add_structure(Finishing& finishing, const PagedDocument& pages, const ContentMarks& marks,
                   const std::vector<LinkAnnotation>& links);

}  // namespace quarterdeck
