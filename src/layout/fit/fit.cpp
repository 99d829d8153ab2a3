#include <algorithm>
#include <optional>
#include <utility>

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

/// One of the slides that a slide became.
struct FittedSlide {
    Slide slide;
    bool overfull = false;         ///< It holds something that cannot be divided and is too high.
    bool illegible_chart = false;  ///< A chart on it is too low to be read.
};

using FittedSlides = std::vector<FittedSlide>;

bool any_overfull(const FittedSlides& slides) {
    return std::any_of(slides.begin(), slides.end(), [](const FittedSlide& fitted) { return fitted.overfull; });
}

/// A chart of a slide, and how wide it may be where it stands.
struct PlacedChart {
    Chart* chart = nullptr;
    double room = 0;
    bool in_columns = false;
};

void gather_charts(Blocks& blocks, PlacedChart place, double gap, std::vector<PlacedChart>& charts) {
    for (Block& block : blocks) {
        if (auto* chart = std::get_if<Chart>(&block.node)) charts.push_back({chart, place.room, place.in_columns});
        if (auto* columns = std::get_if<Columns>(&block.node)) {
            const double width = column_width(*columns, place.room, gap);
            for (Blocks& column : columns->columns) gather_charts(column, {nullptr, width, true}, gap, charts);
        }
    }
}

/// Every chart of a slide, also those in columns.
std::vector<PlacedChart> charts_of(Slide& slide, const SlideLayout& layout) {
    std::vector<PlacedChart> charts;
    gather_charts(slide.blocks, {nullptr, layout.text_area().width}, column_gap(layout.medium()), charts);
    return charts;
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
        for (FittedSlide& slide : fitted) settle_charts(slide);
        return fitted;
    }

private:
    /// The sizes that charts would have, and the least, once for all attempts.
    void size_charts() {
        const SlideLayout layout(slide_, theme_, fonts_, language_);
        for (const auto& [chart, room, in_columns] : charts_of(slide_, layout)) {
            chart->width = chart->height = 0;
            const Size own = chart_size(*chart, theme_, layout.medium(), fonts_, in_columns);
            chart->width = std::min(own.width, room);
            chart->least_height = least_legible_height(chart->spec, chart->width, theme_, layout.medium(), fonts_);
            chart->height = std::max(own.height, chart->least_height);
        }
    }

    FittedSlides divide() {
        if (fits(slide_)) return {{slide_}};
        Slide smaller = slide_;
        smaller.text_size = SlideTextSize::smaller;
        if (fits(smaller)) return {{smaller}};
        FittedSlides fitted = continue_evenly();
        if (any_overfull(fitted) && has_columns()) {
            slide_.blocks = without_columns(slide_.blocks);
            size_charts();
            fitted = continue_evenly();
        }
        return fitted;
    }

    /// Charts become as low as the rest of the slide needs.
    void settle_charts(FittedSlide& fitted) const {
        const SlideLayout layout(fitted.slide, theme_, fonts_, language_);
        if (!layout.holds_figures()) return;
        const std::vector<PlacedChart> charts = charts_of(fitted.slide, layout);
        for (const PlacedChart& placed : charts) placed.chart->width = std::min(placed.chart->width, placed.room);
        const FigureFit figures = layout.fit_figures(width(layout), least_figure_scale);
        if (!figures.has_room) {
            fitted.illegible_chart = squeeze(charts, layout);
            return;
        }
        for (const PlacedChart& placed : charts)
            placed.chart->height = std::max(placed.chart->height * figures.scale, placed.chart->least_height);
    }

    /// Makes charts as low as they must be to stay on their slide, and says whether one is too low to be read then: if none
    /// is, something else lacks room.
    bool squeeze(const std::vector<PlacedChart>& charts, const SlideLayout& layout) const {
        std::vector<double> legible;
        for (const PlacedChart& placed : charts) legible.push_back(std::exchange(placed.chart->least_height, 0.0));
        const double scale = layout.fit_figures(width(layout), 0).scale;
        for (const PlacedChart& placed : charts) placed.chart->height *= scale;
        return !std::equal(charts.begin(), charts.end(), legible.begin(),
                           [](const PlacedChart& placed, double least) { return placed.chart->height >= least; });
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
        for (int step = 0; step < balance_steps && best.size() > 1; ++step) {
            const double middle = (low + high) / 2;
            FittedSlides candidate = continue_in(middle);
            const bool as_good = candidate.size() == best.size() && any_overfull(candidate) <= any_overfull(best);
            (as_good ? high : low) = middle;
            if (as_good) best = std::move(candidate);
        }
        return best;
    }

    /// As many slides as it takes when only a part of each slide's room is used.
    FittedSlides continue_in(double part_of_room) const {
        FittedSlides fitted;
        SplitPoint begin{0, 0};
        const SplitPoint end = end_of(slide_.blocks);
        while (begin.block < end.block) {
            const int number = static_cast<int>(fitted.size()) + 1;
            const Slide rest = part(begin, end, number);
            const SplitPoint next = first_break(rest, part_of_room, begin).value_or(end);
            Slide slide = next == end ? rest : part(begin, next, number);
            if (!fits(slide)) slide.text_size = SlideTextSize::smaller;
            const bool overfull = !fits(slide);
            fitted.push_back({std::move(slide), overfull});
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
void warn_of_continuation(const Slide& slide, std::size_t slides, Diagnostics& diagnostics) {
    if (slides < 2 || slide.kind == SlideKind::data) return;
    const std::string where = slides == 2 ? "a second one" : fmt::format("{} more", slides - 1);
    diagnostics.warning(slide.span, fmt::format("this slide holds more than fits; it continues on {}", where))
        .hint("shorten it, or start another slide with ## where the content allows");
}

/// Each thing once, on however many of the slides it is.
void warn_of_heights(const Slide& slide, const FittedSlides& fitted, Diagnostics& diagnostics) {
    const auto low_chart = [](const FittedSlide& part) { return part.illegible_chart; };
    const auto too_high = [](const FittedSlide& part) { return part.overfull && !part.illegible_chart; };
    if (std::any_of(fitted.begin(), fitted.end(), low_chart)) {
        diagnostics.warning(slide.span, "a chart on this slide needs more height than there is; it is drawn too low to be read well")
            .hint("give it a slide of its own, show less in it, or shorten its names");
    }
    if (std::any_of(fitted.begin(), fitted.end(), too_high)) {
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
        warn_of_continuation(slide, fitted.size(), diagnostics);
        warn_of_heights(slide, fitted, diagnostics);
        for (FittedSlide& part : fitted) slides.push_back(std::move(part.slide));
    }
    deck->slides = std::move(slides);
    return document;
}

}  // namespace quarterdeck
