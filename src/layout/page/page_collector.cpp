#include "layout/page/page_collector.hpp"

#include <algorithm>
#include <iterator>

namespace quarterdeck {

void PageCollector::start_page() { document_.pages.push_back({page_size_, {}}); }

void PageCollector::draw(Drawing drawing, Point offset) {
    place(document_.pages.back().items, std::move(drawing), offset);
}

void PageCollector::draw(FrameItem item) { document_.pages.back().items.push_back(std::move(item)); }

void PageCollector::draw(Flow flow, Point offset) {
    FlowPiece whole = stack(std::move(flow));
    draw(std::move(whole.drawing), offset);
    for (const Anchor& anchor : whole.anchors) add_destination(anchor.id, anchor.y + offset.y);
    for (const OutlineMark& mark : whole.outline) add_bookmark(mark.level, mark.title, mark.y + offset.y);
}

void PageCollector::add_destination(const std::string& id, double y) {
    if (!id.empty()) document_.destinations.try_emplace(id, Destination{page_count() - 1, y});
}

void PageCollector::add_bookmark(int level, const std::string& title, double y) {
    const int deepest = document_.outline.empty() ? 1 : document_.outline.back().level + 1;
    document_.outline.push_back({std::clamp(level, 1, deepest), title, {page_count() - 1, y}});
}

}  // namespace quarterdeck
