#pragma once

#include <string>

#include "frame/structure_tree.hpp"
#include "layout/inline/shaped_text.hpp"
#include "text/font_book.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// Of the gap between blocks: the space between a chart or table and the text that belongs to it.
inline constexpr double inner_gap = 0.5;
/// In points: the lines of tables, facts, signatures and cards.
inline constexpr double hairline = 0.75;
inline constexpr double strong_line = 1.5;

/// The heights of what stands above a chart's drawing.
struct ChartHead {
    double headline = 0;
    double subtitle = 0;
};

/// What laying blocks out needs to know beside the blocks.
struct FlowContext {
    const Theme& theme;
    const MediumTokens& medium;  ///< Already in the size and on the background that the text is for.
    const FontBook& fonts;
    StructureTree& tree;
    std::string language;
    Colour link_colour;
    Purpose purpose = Purpose::draw;
    double room = 0;          ///< Height of an empty page: what a picture may take at most.
    double figure_scale = 1;  ///< Charts and pictures are this much lower than they may be, to leave room for the rest.
    double column_gap = 24;
    bool in_columns = false;
    ChartHead chart_head = {};  ///< What stands above charts takes at least this, so that charts side by side align.
    bool compact = false;   ///< Rows of tables stand close, for many of them.
    int list_depth = 0;

    /// The same for measuring without leaving traces: what is added to the structure goes to `scratch`.
    FlowContext for_measuring(StructureTree& scratch) const {
        return {theme, medium,       fonts,      scratch,    language,   link_colour, Purpose::measure,
                room,  figure_scale, column_gap, in_columns, chart_head, compact,     list_depth};
    }

    /// The same with text in other sizes.
    FlowContext with_medium(const MediumTokens& other) const {
        return {theme, other,        fonts,      tree,       language,   link_colour, purpose,
                room,  figure_scale, column_gap, in_columns, chart_head, compact,     list_depth};
    }

    TextLook look(const TextStyle& style) const { return {style, link_colour, language, theme.colours}; }
    /// Text of a structure element, shaped.
    ShapedText shape(const Inlines& inlines, const TextStyle& style, StructureNodeId element) const {
        return ShapedText(style_text(inlines, look(style), tree, element), fonts, purpose);
    }
};

}  // namespace quarterdeck
