#pragma once

#include "document/chart_spec.hpp"
#include "frame/frame.hpp"
#include "text/font_book.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// How large a chart over the whole width is drawn where `fit` did not say: as wide as the theme has it, and of its
/// height too, but for kinds made of rows or of plots, which take what their rows need.
Size chart_size_on_page(const ChartSpec& chart, const Theme& theme, const MediumTokens& medium, const FontBook& fonts);

/// The same beside another: half as wide, and all of one height but where one could not be read.
Size chart_size_in_columns(const ChartSpec& chart, const Theme& theme, const MediumTokens& medium, const FontBook& fonts);

/// The same for a screen as wide as half a page, where height costs nothing.
Size chart_size_on_narrow_screen(const ChartSpec& chart, const Theme& theme, const MediumTokens& medium,
                                 const FontBook& fonts);

/// Below this height a chart of that width cannot be read: its names lie on each other, or nothing is left of its plots.
/// In points.
double least_legible_height(const ChartSpec& chart, double width, const Theme& theme, const MediumTokens& medium,
                            const FontBook& fonts);

/// Whether no figure of a chart can be drawn: then a line of text stands in its place.
bool nothing_to_draw(const ChartSpec& chart);

/// Lays a chart out in a rectangle of the given size, in points. All items are artifacts of layout; the caller assigns
/// them to the figure they belong to. Headline, subtitle and notes are not part of it.
///
/// Columns start at zero; axes never break silently; series are labelled directly; a gap shows its symbol.
Frame lay_out_chart(const ChartSpec& chart, Size size, const Theme& theme, const MediumTokens& medium,
                    const FontBook& fonts);

}  // namespace quarterdeck
