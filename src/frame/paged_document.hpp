#pragma once

#include <map>
#include <string>
#include <vector>

#include "frame/frame.hpp"
#include "frame/structure_tree.hpp"

namespace quarterdeck {

/// A place on a page.
struct Destination {
    int page = 0;  ///< From 0.
    double y = 0;  ///< Distance from the top of the page, in points.
};

/// A bookmark. Levels start at 1 and never skip one on the way down.
struct OutlineEntry {
    int level = 1;
    std::string title;
    Destination destination;
};

/// A document laid out: one Frame a page or slide, the structure that their items belong to, and the places in them.
struct PagedDocument {
    std::vector<Frame> pages;
    StructureTree structure;
    std::vector<OutlineEntry> outline;
    std::map<std::string, Destination> destinations;  ///< By id, for `#id` links.
};

}  // namespace quarterdeck
