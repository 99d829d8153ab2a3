#include "layout/drawing.hpp"

#include <iterator>

#include "base/overloaded.hpp"

namespace quarterdeck {

namespace {

/// x ↦ factor · x + offset, for both coordinates.
struct Placement {
    double factor = 1;
    Point offset;

    void adjust(Point& point) const { point = {point.x * factor + offset.x, point.y * factor + offset.y}; }
    void adjust(Rect& area) const {
        Point corner{area.x, area.y};
        adjust(corner);
        area = {corner.x, corner.y, area.width * factor, area.height * factor};
    }
};

void adjust(const Placement& placement, GlyphRun& run) {
    placement.adjust(run.origin);
    if (placement.factor == 1) return;
    run.size *= placement.factor;
    run.width *= placement.factor;
    for (Glyph& glyph : run.glyphs) {
        glyph.advance *= placement.factor;
        glyph.x_offset *= placement.factor;
        glyph.y_offset *= placement.factor;
    }
}

void adjust(const Placement& placement, Shape& shape) {
    for (PathStep& step : shape.path) {
        std::visit(overloaded{
                       [&](MoveTo& move_to) { placement.adjust(move_to.to); },
                       [&](LineTo& line_to) { placement.adjust(line_to.to); },
                       [&](CurveTo& curve) {
                           placement.adjust(curve.control1);
                           placement.adjust(curve.control2);
                           placement.adjust(curve.to);
                       },
                       [](ClosePath&) {},
                   },
                   step);
    }
    shape.stroke.width *= placement.factor;
    for (double& dash : shape.stroke.dashes) dash *= placement.factor;
}

void adjust(const Placement& placement, Picture& picture) { placement.adjust(picture.area); }
void adjust(const Placement& placement, LinkArea& link) { placement.adjust(link.area); }

void adjust(const Placement& placement, Drawing& drawing) {
    for (FrameItem& item : drawing) {
        std::visit([&](auto& drawn) { adjust(placement, drawn); }, item.item);
    }
}

}  // namespace

void move(Drawing& drawing, Point offset) { adjust(Placement{1, offset}, drawing); }

void scale(Drawing& drawing, double factor) { adjust(Placement{factor, {}}, drawing); }

void place(Drawing& drawing, Drawing other, Point offset) {
    move(other, offset);
    drawing.insert(drawing.end(), std::make_move_iterator(other.begin()), std::make_move_iterator(other.end()));
}

Drawing as_artifact(const Drawing& drawing, ArtifactKind kind) {
    Drawing copy;
    for (const FrameItem& item : drawing) {
        if (!std::holds_alternative<LinkArea>(item.item)) copy.push_back({item.item, kind});
    }
    return copy;
}

void assign_to_slot(Drawing& drawing, StructureNodeId slot) {
    for (FrameItem& item : drawing) item.belonging = slot;
}

}  // namespace quarterdeck
