#include "layout/flow/flow_piece.hpp"

#include <algorithm>
#include <iterator>

namespace quarterdeck {

double gap_between(const FlowPiece& upper, const FlowPiece& lower) {
    return std::max(upper.space_after, lower.space_before);
}

double height(const Flow& flow) {
    double total = 0;
    for (std::size_t index = 0; index < flow.size(); ++index) {
        if (index > 0) total += gap_between(flow[index - 1], flow[index]);
        total += flow[index].height;
    }
    return total;
}

void append(Flow& flow, Flow other) {
    flow.insert(flow.end(), std::make_move_iterator(other.begin()), std::make_move_iterator(other.end()));
}

void indent(Flow& flow, double offset) {
    for (FlowPiece& piece : flow) move(piece.drawing, {offset, 0});
}

FlowPiece stack(Flow flow) {
    FlowPiece whole;
    for (std::size_t index = 0; index < flow.size(); ++index) {
        FlowPiece& piece = flow[index];
        const double y = index == 0 ? 0 : whole.height + std::max(whole.space_after, piece.space_before);
        if (index == 0) {
            whole.space_before = piece.space_before;
            whole.baseline = piece.baseline;
            whole.split = piece.split;
        }
        place(whole.drawing, std::move(piece.drawing), {0, y});
        for (const Anchor& anchor : piece.anchors) whole.anchors.push_back({anchor.id, anchor.y + y});
        for (const OutlineMark& mark : piece.outline) whole.outline.push_back({mark.level, mark.title, mark.y + y});
        whole.height = y + piece.height;
        whole.space_after = piece.space_after;
        whole.keep_with_next = piece.keep_with_next;
    }
    return whole;
}

void shrink(FlowPiece& piece, double factor) {
    scale(piece.drawing, factor);
    for (Anchor& anchor : piece.anchors) anchor.y *= factor;
    for (OutlineMark& mark : piece.outline) mark.y *= factor;
    piece.height *= factor;
    piece.baseline *= factor;
}

void keep_together(Flow& flow) {
    for (std::size_t index = 0; index + 1 < flow.size(); ++index) flow[index].keep_with_next = true;
}

void space_around(Flow& flow, double before, double after) {
    if (flow.empty()) return;
    flow.front().space_before = before;
    flow.back().space_after = after;
}

void anchor_start(Flow& flow, const std::string& id) {
    if (!id.empty() && !flow.empty()) flow.front().anchors.push_back({id, 0});
}

}  // namespace quarterdeck
