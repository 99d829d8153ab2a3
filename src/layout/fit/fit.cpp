#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "chart/chart.hpp"
#include "document/data_slides.hpp"
#include "layout/fit/slice.hpp"
#include "layout/flow/chart_block.hpp"
#include "layout/flow/columns.hpp"
#include "layout/flow/pagination.hpp"
#include "layout/layout.hpp"
#include "layout/page/deck.hpp"
#include "layout/page/slide_layout.hpp"

namespace quarterdeck {

namespace {

/// A chart or picture lower than this part of its height makes a slide overfull, and so does a chart too low to be read.
constexpr double least_figure_scale = 0.55;
/// How often the search for slides of equal height halves its interval.
constexpr int balance_steps = 5;
/// Slides are not left emptier than this for the sake of balance.
constexpr double least_room = 0.3;

/// The slides that one slide became.
struct FittedSlides {
    std::vector<Slide> slides;
    bool overfull = false;          ///< One of them holds something that cannot be divided and is too high.
    bool illegible_chart = false;  ///< And that is a chart.
};

/// Where charts stand.
struct ChartRoom {
    double width = 0;
    bool in_columns = false;
};

/// Calls `visit(chart, room)` for each chart, also in columns.
template <class Visit>
void for_each_chart(Blocks& blocks, ChartRoom room, double gap, const Visit& visit) {
    for (Block& block : blocks) {
        if (auto* chart = std::get_if<Chart>(&block.node)) visit(*chart, room);
        if (auto* columns = std::get_if<Columns>(&block.node)) {
            const double width = column_width(*columns, room.width, gap);
            for (Blocks& column : columns->columns) for_each_chart(column, {width, true}, gap, visit);
        }
    }
}

/// Fits one slide.
class SlideFitter {
public:
    SlideFitter(const Slide& slide, const Theme& theme, const FontBook& fonts, std::string language)
        : slide_(slide), theme_(theme), fonts_(fonts), language_(std::move(language)) {
        size_charts();
    }

    bool fits_whole() const { return fits(slide_); }

    FittedSlides fit() {
        FittedSlides fitted = divide();
        for (Slide& slide : fitted.slides) fitted.illegible_chart |= !settle_chart_sizes(slide);
        return fitted;
    }

private:
    /// The sizes that charts would have, and the least, once for all attempts.
    void size_charts() {
        const SlideLayout layout(slide_, theme_, fonts_, language_);
        const MediumTokens& medium = layout.medium();
        const auto size = [&](Chart& chart, ChartRoom room) {
            chart.width = chart.height = 0;
            const Size own = chart_size(chart, theme_, medium, fonts_, room.in_columns);
            chart.width = std::min(own.width, room.width);
            chart.least_height = least_legible_height(chart.spec, chart.width, theme_, medium, fonts_);
            chart.height = std::max(own.height, chart.least_height);
        };
        for_each_chart(slide_.blocks, {layout.text_area().width}, column_gap(medium), size);
    }

    FittedSlides divide() {
        if (fits(slide_)) return {{slide_}, false};
        Slide smaller = slide_;
        smaller.text_size = SlideTextSize::smaller;
        if (fits(smaller)) return {{smaller}, false};
        FittedSlides fitted = continue_evenly();
        if (fitted.overfull && has_columns()) {
            slide_.blocks = without_columns(slide_.blocks);
            size_charts();
            fitted = continue_evenly();
        }
        return fitted;
    }

    /// Charts become as low as the rest of the slide needs; false where that leaves one too low to be read.
    bool settle_chart_sizes(Slide& slide) const {
        const SlideLayout layout(slide, theme_, fonts_, language_);
        const double gap = column_gap(layout.medium());
        const ChartRoom whole{layout.text_area().width};
        if (!layout.holds_figures()) return true;
        const FigureFit figures = layout.fit_figures(width(layout), least_figure_scale);
        bool legible = true;
        for_each_chart(slide.blocks, whole, gap, [&](Chart& chart, ChartRoom room) {
            chart.width = std::min(chart.width, room.width);
            if (figures.has_room) {
                chart.height = std::max(chart.height * figures.scale, chart.least_height);
            } else {
                legible = false;
                chart.least_height = 0;
            }
        });
        if (figures.has_room || legible) return true;
        const double scale = layout.fit_figures(width(layout), 0).scale;
        for_each_chart(slide.blocks, whole, gap, [&](Chart& chart, ChartRoom) { chart.height *= scale; });
        return false;
    }

    bool has_columns() const {
        return std::any_of(slide_.blocks.begin(), slide_.blocks.end(),
                           [](const Block& block) { return std::holds_alternative<Columns>(block.node); });
    }

    double width(const SlideLayout& layout) const { return layout.text_area().width * (1 - spare_width); }

    bool fits(const Slide& slide, double part_of_room = 1) const {
        const SlideLayout layout(slide, theme_, fonts_, language_);
        return height(layout.measured_body(width(layout), least_figure_scale)) <= layout.room() * part_of_room;
    }

    /// The same number of slides, but none of them nearly empty.
    FittedSlides continue_evenly() const {
        FittedSlides best = continue_in(1);
        double low = least_room, high = 1;
        for (int step = 0; step < balance_steps && best.slides.size() > 1; ++step) {
            const double middle = (low + high) / 2;
            FittedSlides candidate = continue_in(middle);
            const bool as_good = candidate.slides.size() == best.slides.size() && !more_overfull(candidate, best);
            (as_good ? high : low) = middle;
            if (as_good) best = std::move(candidate);
        }
        return best;
    }

    static bool more_overfull(const FittedSlides& candidate, const FittedSlides& best) {
        return candidate.overfull && !best.overfull;
    }

    /// As many slides as it takes when only a part of each slide's room is used.
    FittedSlides continue_in(double part_of_room) const {
        FittedSlides fitted;
        SplitPoint begin{0, 0};
        const SplitPoint end = end_of(slide_.blocks);
        while (begin.block < end.block) {
            const Slide rest = part(begin, end, static_cast<int>(fitted.slides.size()) + 1);
            const SplitPoint next = first_break(rest, part_of_room, begin).value_or(end);
            Slide slide = next == end ? rest : part(begin, next, static_cast<int>(fitted.slides.size()) + 1);
            if (!fits(slide)) slide.text_size = SlideTextSize::smaller;
            if (!fits(slide)) fitted.overfull = true;
            fitted.slides.push_back(std::move(slide));
            begin = next;
        }
        return fitted;
    }

    Slide part(SplitPoint begin, SplitPoint end, int number) const {
        Slide slide = slide_;
        slide.blocks = slice_blocks(slide_.blocks, begin, end, {number, language_});
        if (number == 1) return slide;
        slide.id = fmt::format("{}-{}", slide_.id, number);
        slide.continued = true;
        slide.subtitle.clear();
        return slide;
    }

    /// Where the content goes on on the next slide, in terms of the whole slide's blocks; nothing when it does not.
    std::optional<SplitPoint> first_break(const Slide& rest, double part_of_room, SplitPoint begin) const {
        const SlideLayout layout(rest, theme_, fonts_, language_);
        Flow flow = layout.measured_body(width(layout), least_figure_scale);
        for (std::size_t index = 0; index + 1 < flow.size(); ++index) {
            if (flow[index].split == flow[index + 1].split) flow[index].keep_with_next = true;
        }
        if (flow.empty()) return std::nullopt;
        const PageRange page = fill_page(flow, 0, layout.room() * part_of_room, KeptPieces::overflow);
        if (page.end == flow.size()) return std::nullopt;
        SplitPoint point = flow[page.end].split;
        if (point.block == 0) point.part += begin.part;
        point.block += begin.block;
        return point;
    }

    Slide slide_;
    const Theme& theme_;
    const FontBook& fonts_;
    std::string language_;
};

/// Two slides of data tables as one; only fitting knows how many have room.
Slide merged(Slide first, const Slide& second, const std::string& language) {
    first.blocks.insert(first.blocks.end(), second.blocks.begin(), second.blocks.end());
    first.tables.last = second.tables.last;
    first.title = data_slide_title(first.tables, language);
    return first;
}

/// Slides of data tables take the tables of those after them as long as these have room.
std::vector<Slide> merge_data_slides(std::vector<Slide> slides, const Theme& theme, const FontBook& fonts,
                                     const std::string& language) {
    std::vector<Slide> kept;
    for (Slide& slide : slides) {
        const bool both = !kept.empty() && kept.back().kind == SlideKind::data && slide.kind == SlideKind::data;
        if (both) {
            Slide candidate = merged(kept.back(), slide, language);
            if (SlideFitter(candidate, theme, fonts, language).fits_whole()) {
                kept.back() = std::move(candidate);
                continue;
            }
        }
        kept.push_back(std::move(slide));
    }
    return kept;
}

bool may_continue(SlideKind kind) {
    switch (kind) {
        case SlideKind::content:
        case SlideKind::data:
        case SlideKind::notes: return true;
        case SlideKind::cover:
        case SlideKind::section:
        case SlideKind::closing: return false;
    }
    return false;
}

/// That the data behind charts goes on is as it should be, and nobody wrote it.
void warn(const Slide& slide, const FittedSlides& fitted, Diagnostics& diagnostics) {
    if (fitted.slides.size() > 1 && slide.kind != SlideKind::data) {
        const std::string where =
            fitted.slides.size() == 2 ? "a second one" : fmt::format("{} more", fitted.slides.size() - 1);
        diagnostics.warning(slide.span, fmt::format("this slide holds more than fits; it continues on {}", where))
            .hint("shorten it, or start another slide with ## where the content allows");
    }
    if (fitted.illegible_chart) {
        diagnostics.warning(slide.span, "a chart on this slide needs more height than there is; it is drawn too low to be read well")
            .hint("give it a slide of its own, show less in it, or shorten its names");
    } else if (fitted.overfull) {
        diagnostics
            .warning(slide.span,
                     "something on this slide is too high for a slide and cannot be divided; it is drawn smaller")
            .hint("shorten it, or divide it into several list items or paragraphs");
    }
}

}  // namespace

Document fit(Document document, const Theme& theme, const FontBook& fonts, Diagnostics& diagnostics) {
    auto* deck = std::get_if<Deck>(&document.body);
    if (deck == nullptr) return document;
    std::vector<Slide> slides;
    for (Slide& slide : merge_data_slides(std::move(deck->slides), theme, fonts, document.metadata.language)) {
        if (!may_continue(slide.kind)) {
            slides.push_back(std::move(slide));
            continue;
        }
        FittedSlides fitted = SlideFitter(slide, theme, fonts, document.metadata.language).fit();
        warn(slide, fitted, diagnostics);
        for (Slide& part : fitted.slides) slides.push_back(std::move(part));
    }
    deck->slides = std::move(slides);
    return document;
}

}  // namespace quarterdeck
