#pragma once

#include <optional>

#include "frame/geometry.hpp"
#include "frame/structure_tree.hpp"
#include "pdf/finishing.hpp"

namespace quarterdeck {

/// Writes what an element says beyond its role. `box` is a figure's rectangle in the page's coordinates (x y x y).
void write_attributes(QPDFObjectHandle element, const StructureTree::Element& described,
                      std::optional<QPDFObjectHandle> box);

}  // namespace quarterdeck
