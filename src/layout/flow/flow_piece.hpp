#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "layout/drawing.hpp"

namespace quarterdeck {

/// What is drawn again, as an artifact, where a table goes on on a new page: its caption, which says so, and its head.
struct RepeatedHeader {
    double height = 0;
    Drawing drawing;
};

/// The id of something in a piece, and how far below the piece's top it is.
struct Anchor {
    std::string id;
    double y = 0;
};

/// A heading that begins in a piece, for the outline.
struct OutlineMark {
    int level = 1;
    std::string title;
    double y = 0;
};

/// Where in a slide's blocks a piece begins: a slide can be divided between pieces that begin at different places.
struct SplitPoint {
    int block = -1;
    int part = 0;  ///< The item of a list, the row of a table.

    bool operator==(const SplitPoint&) const = default;
};

/// A piece of content that no page break divides: a line of text, a row of a table, a chart. Its drawing is relative to
/// the top left corner of the piece.
struct FlowPiece {
    double height = 0;
    double space_before = 0;  ///< Between two pieces stands the larger of one's space after and the other's before.
    double space_after = 0;
    bool keep_with_next = false;
    double baseline = 0;  ///< Of the first line, for a label beside it.
    Drawing drawing;
    std::vector<Anchor> anchors;
    std::vector<OutlineMark> outline;
    std::shared_ptr<const RepeatedHeader> header;  ///< Stands above the piece when the piece begins a page.
    SplitPoint split;
};

/// Pieces one below the other.
using Flow = std::vector<FlowPiece>;

double gap_between(const FlowPiece& upper, const FlowPiece& lower);
/// Of all pieces with the gaps between them.
double height(const Flow& flow);
/// Appends the pieces of `other`.
void append(Flow& flow, Flow other);
/// Moves all pieces to the right.
void indent(Flow& flow, double offset);
/// All pieces as one.
FlowPiece stack(Flow flow);
/// Scales a piece with all that is in it.
void shrink(FlowPiece& piece, double factor);
/// Asks that no page break comes between the pieces.
void keep_together(Flow& flow);
/// Sets the space above the first piece and below the last; does nothing to an empty flow.
void space_around(Flow& flow, double before, double after);
/// Names the place where the flow begins; does nothing for an empty id or flow.
void anchor_start(Flow& flow, const std::string& id);

}  // namespace quarterdeck
