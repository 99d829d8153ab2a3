#pragma once

#include <vector>

#include "frame/frame.hpp"

namespace quarterdeck {

/// What is drawn of a block before its place on a page is known.
using Drawing = std::vector<FrameItem>;

void move(Drawing& drawing, Point offset);
/// Scales about the origin: positions, sizes, line widths and glyphs.
void scale(Drawing& drawing, double factor);
/// Appends the items of `other`, moved by `offset`.
void place(Drawing& drawing, Drawing other, Point offset);
/// A copy that says nothing to assistive technology; its links are left out.
Drawing as_artifact(const Drawing& drawing, ArtifactKind kind);
/// The drawn items given to one content slot, as a chart's are to its figure.
void assign_to_slot(Drawing& drawing, StructureNodeId slot);

}  // namespace quarterdeck
