#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "frame/colour.hpp"
#include "frame/geometry.hpp"
#include "frame/structure_tree.hpp"

namespace quarterdeck {

/// Index of a face in the FontBook that shaped the text.
using FaceId = int;

struct FontStyle {
    bool bold = false;
    bool italic = false;

    bool operator==(const FontStyle&) const = default;
};

/// One positioned glyph. Lengths are in points at the run's size.
struct Glyph {
    std::uint32_t id = 0;       ///< Glyph index in the face.
    std::uint32_t cluster = 0;  ///< Byte offset in the run's text of the first character that the glyph stands for.
    double advance = 0;
    double x_offset = 0;
    double y_offset = 0;  ///< Upwards, as in the font.
};

enum class TextAnchor { start, middle, end };

/// Text of one face, size and colour on one baseline.
struct GlyphRun {
    Point origin;  ///< Left end of the baseline.
    FaceId face = 0;
    FontStyle style;
    double size = 0;
    Colour colour;
    std::string text;  ///< UTF-8.
    std::vector<Glyph> glyphs;
    double width = 0;                        ///< Sum of the advances.
    TextAnchor anchor = TextAnchor::start;   ///< Which end a renderer with its own text metrics (SVG) keeps in place.
};

struct Stroke {
    Colour colour;
    double width = 1;
    std::vector<double> dashes;  ///< Lengths on, off, …; empty for a solid line.
};

struct MoveTo { Point to; };
struct LineTo { Point to; };
struct CurveTo { Point control1; Point control2; Point to; };
struct ClosePath {};
using PathStep = std::variant<MoveTo, LineTo, CurveTo, ClosePath>;

enum class Paint { none, filled };

/// A shape that is filled, stroked or both.
struct Shape {
    std::vector<PathStep> path;
    Paint fill = Paint::none;
    Colour fill_colour;
    Paint outline = Paint::none;
    Stroke stroke;
    std::string title;  ///< What pointing at it tells (SVG <title>); may be empty.
};

/// A picture, named by its path in the project; the renderer has the bytes.
struct Picture {
    Rect area;
    std::string path;
};

/// A place to click: draws nothing. `target` is an absolute URI, or `#id` for a place in the document.
struct LinkArea {
    Rect area;
    std::string target;
    std::string contents;           ///< What the link says, for readers that do not show its text (ISO 14289-1, 7.18.5).
    StructureNodeId element = -1;   ///< The Link element.
};

enum class ArtifactKind { layout, background, page_header, page_footer };

/// What a drawn item is to a reader: a content slot of the StructureTree, or an artifact that assistive technology skips.
using Belonging = std::variant<ArtifactKind, StructureNodeId>;

struct FrameItem {
    std::variant<GlyphRun, Shape, Picture, LinkArea> item;
    Belonging belonging = ArtifactKind::layout;
};

/// Items at fixed positions in a rectangle: a page, a slide or a chart. Drawn in order, later over earlier.
struct Frame {
    Size size;
    std::vector<FrameItem> items;

    /// Moves all items of `other` by `offset` and appends them.
    void append(const Frame& other, Point offset);
};

/// Filled rectangles, a stroked line and a polyline: the shapes most callers need.
Shape filled_rectangle(Rect area, Colour colour);
/// A rectangle with rounded corners; with no radius, or hardly any, a plain one.
Shape filled_rounded_rectangle(Rect area, double radius, Colour colour);
Shape stroked_line(Point from, Point to, Stroke stroke);
Shape stroked_polyline(const std::vector<Point>& points, Stroke stroke);
Shape filled_circle(Point centre, double radius, Colour colour);

}  // namespace quarterdeck
