#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "layout/fit/slice.hpp"
#include "layout/flow/chart_block.hpp"
#include "layout/flow/columns.hpp"
#include "layout/flow/pagination.hpp"
#include "layout/layout.hpp"
#include "layout/page/deck.hpp"
#include "layout/page/slide_layout.hpp"

namespace quarterdeck {

namespace {

/// A chart or picture lower than this part of its height makes a slide overfull.
constexpr double least_figure_scale = 0.55;
/// How often the search for slides of equal height halves its interval.
constexpr int balance_steps = 5;
/// Slides are not left emptier than this for the sake of balance.
constexpr double least_room = 0.3;

/// The slides that one slide became.
struct FittedSlides {
    std::vector<Slide> slides;
    bool overfull = false;  ///< One of them holds something that cannot be divided and is too high.
};

/// How large charts come out: no wider than the room there is, and lower by a scale.
struct ChartRoom {
    const Theme& theme;
    const MediumTokens& medium;
    const FontBook& fonts;
    double width = 0;
    double scale = 1;
    bool in_columns = false;
};

void size_charts(Blocks& blocks, const ChartRoom& room) {
    for (Block& block : blocks) {
        if (auto* chart = std::get_if<Chart>(&block.node)) {
            const Size size = chart_size(*chart, room.theme, room.medium, room.fonts, room.in_columns);
            chart->width = std::min(size.width, room.width);
            chart->height = size.height * room.scale;
        }
        if (auto* columns = std::get_if<Columns>(&block.node)) {
            const double width = column_width(*columns, room.width, column_gap(room.medium));
            for (Blocks& column : columns->columns) size_charts(column, {room.theme, room.medium, room.fonts, width, room.scale, true});
        }
    }
}

/// Fits one slide.
class SlideFitter {
public:
    SlideFitter(const Slide& slide, const Theme& theme, const FontBook& fonts, std::string language)
        : slide_(slide), theme_(theme), fonts_(fonts), language_(std::move(language)) {}

    FittedSlides fit() {
        FittedSlides fitted = divide();
        for (Slide& slide : fitted.slides) settle_chart_sizes(slide);
        return fitted;
    }

private:
    FittedSlides divide() {
        if (fits(slide_)) return {{slide_}, false};
        Slide smaller = slide_;
        smaller.text_size = SlideTextSize::smaller;
        if (fits(smaller)) return {{smaller}, false};
        FittedSlides fitted = continue_evenly();
        if (fitted.overfull && has_columns()) {
            slide_.blocks = without_columns(slide_.blocks);
            fitted = continue_evenly();
        }
        return fitted;
    }

    /// Charts become as low as the rest of the slide needs.
    void settle_chart_sizes(Slide& slide) const {
        const SlideLayout layout(slide, theme_, fonts_, language_);
        if (!layout.holds_figures()) return;
        const double scale = layout.fit_figures(width(layout), least_figure_scale).scale;
        size_charts(slide.blocks, {theme_, layout.medium(), fonts_, layout.text_area().width, scale, false});
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
    if (fitted.overfull) {
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
    for (Slide& slide : deck->slides) {
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
