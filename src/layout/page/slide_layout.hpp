#pragma once

#include "document/document.hpp"
#include "layout/flow/flow_context.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// How charts and pictures fit on a slide.
struct FigureFit {
    double scale = 1;     ///< Of their heights.
    bool has_room = true;  ///< Whether the whole body fits at that scale.
};

/// In points: from a title in a block of the brand's colour to the block's end, and from there to the body.
inline constexpr double below_block_title = 30;
inline constexpr double below_block = 30;
inline constexpr double around_block = below_block_title + below_block;

/// One slide's look, head and body, for fitting as for drawing.
class SlideLayout {
public:
    SlideLayout(const Slide& slide, const Theme& theme, const FontBook& fonts, std::string language);
    // The medium is referred to by contexts.
    SlideLayout(const SlideLayout&) = delete;
    SlideLayout& operator=(const SlideLayout&) = delete;

    /// Whether the title stands on the brand's colour, and whether the body does too.
    bool on_brand() const;
    bool body_on_brand() const;
    /// Between the margins.
    Rect text_area() const;
    const MediumTokens& medium() const { return medium_; }

    /// Title and subtitle, with the theme's rule below the title, as content of the slide's section.
    Flow head(StructureTree& tree, StructureNodeId section, Purpose purpose = Purpose::draw) const;
    Flow body(StructureTree& tree, StructureNodeId section, double width, double figure_scale, Purpose purpose) const;
    /// The body as it would be, for measuring.
    Flow measured_body(double width, double figure_scale) const;

    /// The height of the head with the space below it.
    double head_height() const { return head_height_; }
    /// The height that the head leaves for the body.
    double room() const { return text_area().height - head_height_; }

    bool holds_figures() const;
    /// The largest scale of heights, from `least` to 1, at which charts and pictures leave room for the rest of the
    /// body; `least` when even that does not do. Without figures the scale is 1.
    FigureFit fit_figures(double width, double least) const;

private:
    FlowContext context(StructureTree& tree, double figure_scale, Purpose purpose) const;
    HeadingRule title_rule() const;
    void measure_head();

    const Slide& slide_;
    const Theme& theme_;
    const FontBook& fonts_;
    std::string language_;
    MediumTokens medium_;
    double head_height_ = 0;
};

/// The title as it is shown: a continued slide's ends in " (continued)".
Inlines shown_title(const Slide& slide, const std::string& language);

}  // namespace quarterdeck
