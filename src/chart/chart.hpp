#pragma once

#include "document/chart_spec.hpp"
#include "frame/frame.hpp"
#include "text/font_book.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// Lays a chart out in a rectangle of the given size, in points. All items are artifacts of layout; the caller assigns
/// them to the figure they belong to. Headline, subtitle and notes are not part of it.
///
/// Columns start at zero; axes never break silently; series are labelled directly; a gap shows its symbol.
Frame lay_out_chart(const ChartSpec& chart, Size size, const Theme& theme, const MediumTokens& medium,
                    const FontBook& fonts);

}  // namespace quarterdeck
