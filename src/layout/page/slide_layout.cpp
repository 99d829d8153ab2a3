#include "layout/page/slide_layout.hpp"

#include <algorithm>

#include "document/reading_text.hpp"
#include "layout/flow/blocks.hpp"
#include "layout/flow/columns.hpp"
#include "layout/flow/text_blocks.hpp"

namespace quarterdeck {

namespace {

/// Of a slide's head, in points: the distances around the rule below its title, and to the body.
constexpr double around_title_rule = 10;
constexpr double below_head = 18;

/// A head higher than this part of the text area is set smaller, step by step.
constexpr double most_of_slide = 0.6;
constexpr double title_step = 0.85;
constexpr int title_steps = 12;

/// Figures are scaled in steps of one part of this many.
constexpr int scale_steps = 64;

bool is_body_role(TextRole role) {
    switch (role) {
        case TextRole::title:
        case TextRole::subtitle:
        case TextRole::heading:
        case TextRole::running:
        case TextRole::chart_label: return false;
        case TextRole::subheading:
        case TextRole::body:
        case TextRole::strapline:
        case TextRole::table_heading:
        case TextRole::table_cell:
        case TextRole::caption:
        case TextRole::small:
        case TextRole::callout: return true;
    }
    return false;
}

/// Body text a step smaller; charts keep their labels' size.
void make_smaller(MediumTokens& medium) {
    for (int role = 0; role < text_role_count; ++role) {
        if (!is_body_role(static_cast<TextRole>(role))) continue;
        TextStyle& style = medium.text.at(static_cast<std::size_t>(role));
        style.size *= medium.smaller;
        style.space_before *= medium.smaller;
        style.space_after *= medium.smaller;
    }
    medium.block_gap *= medium.smaller;
    medium.list_indent *= medium.smaller;
}

bool has_figures(const Blocks& blocks) {
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
        if (const auto* columns = std::get_if<Columns>(&block.node)) {
            return std::any_of(columns->columns.begin(), columns->columns.end(), has_figures);
        }
        return std::holds_alternative<Chart>(block.node) || std::holds_alternative<Pictures>(block.node);
    });
}

}  // namespace

Inlines shown_title(const Slide& slide, const std::string& language) {
    Inlines title = slide.title;
    if (slide.continued) {
        const Inlines suffix = plain(continued_suffix(language), slide.span);
        title.insert(title.end(), suffix.begin(), suffix.end());
    }
    return title;
}

SlideLayout::SlideLayout(const Slide& slide, const Theme& theme, const FontBook& fonts, std::string language)
    : slide_(slide), theme_(theme), fonts_(fonts), language_(std::move(language)), medium_(theme.slide) {
    if (slide.text_size == SlideTextSize::smaller) make_smaller(medium_);
    if (on_brand()) {
        for (int role = 0; role < text_role_count; ++role) {
            if (!body_on_brand() && is_body_role(static_cast<TextRole>(role))) continue;
            medium_.text.at(static_cast<std::size_t>(role)).colour = theme.colours.on_brand;
        }
    }
    measure_head();
}

/// A title of many lines is set smaller, so that it leaves room for what it is the title of.
void SlideLayout::measure_head() {
    const double most = text_area().height * most_of_slide;
    for (int step = 0; step == 0 || (head_height_ > most && step < title_steps); ++step) {
        if (step > 0) {
            for (const TextRole role : {TextRole::title, TextRole::subtitle, TextRole::heading}) {
                medium_.text.at(static_cast<std::size_t>(role)).size *= title_step;
            }
        }
        StructureTree scratch;
        head_height_ = height(head(scratch, scratch.root(), Purpose::measure)) + (slide_.blocks.empty() ? 0 : body_on_brand() == on_brand() ? below_head : around_block);
    }
}

bool SlideLayout::on_brand() const {
    switch (slide_.kind) {
        case SlideKind::cover:
        case SlideKind::section:
        case SlideKind::closing: return true;
        case SlideKind::content:
        case SlideKind::data:
        case SlideKind::notes: return false;
    }
    return false;
}

bool SlideLayout::body_on_brand() const { return on_brand() && theme_.cover != CoverLook::block; }

Rect SlideLayout::text_area() const {
    const Margins& margins = medium_.margins;
    return {margins.left, margins.top, medium_.size.width - margins.left - margins.right,
            medium_.size.height - margins.top - margins.bottom};
}

FlowContext SlideLayout::context(StructureTree& tree, double figure_scale, Purpose purpose) const {
    FlowContext context{theme_, medium_,   fonts_,
                        tree,   language_, body_on_brand() ? theme_.colours.on_brand : theme_.colours.link};
    context.purpose = purpose;
    context.room = std::max(room(), 1.0);
    context.figure_scale = figure_scale;
    context.column_gap = column_gap(medium_);
    context.compact = slide_.kind == SlideKind::data && slide_.text_size == SlideTextSize::smaller;
    return context;
}

HeadingRule SlideLayout::title_rule() const {
    if (!on_brand()) return medium_.heading_rule;
    return theme_.cover == CoverLook::full ? HeadingRule::brief : HeadingRule::none;
}

Flow SlideLayout::head(StructureTree& tree, StructureNodeId section, Purpose purpose) const {
    const FlowContext head_context = context(tree, 1, purpose);
    const TextSetting setting{text_area().width, LineChoice::balanced};
    const TextStyle& title_style = medium_.style(on_brand() ? TextRole::title : TextRole::heading);
    const StructureNodeId title = tree.add_element(section, heading_role(slide_.heading_level));
    Flow flow = set_text(head_context.shape(shown_title(slide_, language_), title_style, title), setting);
    append(flow, heading_rule(title_rule(), around_title_rule, text_area().width, head_context));
    if (plain_text(slide_.subtitle).empty()) return flow;
    const StructureNodeId subtitle = tree.add_element(section, StructureRole::paragraph);
    Flow lines = set_text(head_context.shape(slide_.subtitle, medium_.style(TextRole::subtitle), subtitle), setting);
    space_around(lines, around_title_rule, 0);
    append(flow, std::move(lines));
    return flow;
}

Flow SlideLayout::body(StructureTree& tree, StructureNodeId section, double width, double figure_scale,
                       Purpose purpose) const {
    return lay_out_blocks(slide_.blocks, section, width, context(tree, figure_scale, purpose));
}

Flow SlideLayout::measured_body(double width, double figure_scale) const {
    StructureTree scratch;
    return body(scratch, scratch.root(), width, figure_scale, Purpose::measure);
}

bool SlideLayout::holds_figures() const { return has_figures(slide_.blocks); }

FigureFit SlideLayout::fit_figures(double width, double least) const {
    const auto fits = [&](int step) {
        return height(measured_body(width, static_cast<double>(step) / scale_steps)) <= room();
    };
    if (fits(scale_steps)) return {1, true};
    if (!holds_figures()) return {1, false};
    const int lowest = static_cast<int>(least * scale_steps);
    int low = lowest;
    int high = scale_steps;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return {static_cast<double>(low) / scale_steps, low > lowest || fits(lowest)};
}

}  // namespace quarterdeck
