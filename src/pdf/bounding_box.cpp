#include "pdf/bounding_box.hpp"

#include <algorithm>
#include <optional>

#include "base/overloaded.hpp"

namespace quarterdeck {

namespace {

Rect united(const Rect& first, const Rect& second) {
    const double x = std::min(first.x, second.x), y = std::min(first.y, second.y);
    return {x, y, std::max(first.right(), second.right()) - x, std::max(first.bottom(), second.bottom()) - y};
}

/// Curves stay within their control points, so these serve for the box.
std::vector<Point> points(const PathStep& step) {
    return std::visit(overloaded{
                          [](const MoveTo& move) { return std::vector{move.to}; },
                          [](const LineTo& line) { return std::vector{line.to}; },
                          [](const CurveTo& curve) {
                              return std::vector{curve.control1, curve.control2, curve.to};
                          },
                          [](const ClosePath&) { return std::vector<Point>(); },
                      },
                      step);
}

std::optional<Rect> box(const Shape& shape) {
    std::optional<Rect> area;
    for (const PathStep& step : shape.path) {
        for (const Point& point : points(step)) {
            const Rect spot{point.x, point.y, 0, 0};
            area = area ? united(*area, spot) : spot;
        }
    }
    if (!area || shape.outline == Paint::none) return area;
    const double half = shape.stroke.width / 2;
    return Rect{area->x - half, area->y - half, area->width + 2 * half, area->height + 2 * half};
}

std::optional<Rect> box(const FrameItem& item) {
    return std::visit(overloaded{
                          // Above and below the baseline no letter of the faces reaches farther than the size itself.
                          [](const GlyphRun& run) -> std::optional<Rect> {
                              return Rect{run.origin.x, run.origin.y - run.size, run.width, run.size * 1.3};
                          },
                          [](const Shape& shape) { return box(shape); },
                          [](const Picture& picture) -> std::optional<Rect> { return picture.area; },
                          [](const LinkArea&) -> std::optional<Rect> { return std::nullopt; },
                      },
                      item.item);
}

std::optional<StructureNodeId> enclosing_figure(const StructureTree& tree, StructureNodeId slot) {
    for (StructureNodeId node = tree.node(slot).parent; node >= 0; node = tree.node(node).parent) {
        if (tree.element(node).role == StructureRole::figure) return node;
    }
    return std::nullopt;
}

}  // namespace

std::map<StructureNodeId, FigureBox> figure_boxes(const PagedDocument& pages) {
    std::map<StructureNodeId, FigureBox> boxes;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const FrameItem& item : pages.pages[page].items) {
            const auto* slot = std::get_if<StructureNodeId>(&item.belonging);
            if (slot == nullptr) continue;
            const std::optional<StructureNodeId> figure = enclosing_figure(pages.structure, *slot);
            const std::optional<Rect> area = figure ? box(item) : std::nullopt;
            if (!area) continue;
            const auto [entry, added] = boxes.emplace(*figure, FigureBox{static_cast<int>(page), *area});
            if (!added && entry->second.page == static_cast<int>(page))
                entry->second.area = united(entry->second.area, *area);
        }
    }
    return boxes;
}

}  // namespace quarterdeck
