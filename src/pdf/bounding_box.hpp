#pragma once

#include <map>

#include "frame/paged_document.hpp"

namespace quarterdeck {

/// Where a figure stands: its page and the rectangle around all that is drawn of it there.
struct FigureBox {
    int page = 0;
    Rect area;
};

/// The boxes of the Figure elements, by node; a figure over several pages has that of its first.
std::map<StructureNodeId, FigureBox> figure_boxes(const PagedDocument& pages);

}  // namespace quarterdeck
