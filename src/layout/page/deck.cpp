#include "layout/page/deck.hpp"

#include <algorithm>
#include <iterator>

#include "document/speaker_notes.hpp"
#include "document/status_mark.hpp"
#include "layout/page/page_collector.hpp"
#include "layout/page/running_text.hpp"
#include "layout/page/slide_layout.hpp"

namespace quarterdeck {

namespace {

/// In points: the bar at the left edge of slides on the brand's colour, and their wordmark.
constexpr double brand_bar = 20;
constexpr double slide_wordmark_size = 24;
constexpr double below_slide_wordmark = 24;
/// The block behind titles, where the theme has one: the part of the slide that it takes if the words allow it, and the
/// line of accent at its lower edge.
constexpr double block_part = 0.62;
constexpr double block_line = 6;
/// Between the lines about people on a cover.
constexpr double cover_gap = 4;
/// The baseline of the footer, from the bottom edge.
constexpr double footer_baseline = 23;
/// No chart is drawn lower than this part of its height: below, the whole body is scaled.
constexpr double least_drawn_figure_scale = 0.4;

class DeckLayout {
public:
    DeckLayout(const Deck& deck, const DocumentMetadata& metadata, const Theme& theme, const FontBook& fonts)
        : deck_(deck), metadata_(metadata), theme_(theme), fonts_(fonts), numbers_(slide_numbers(deck)), pages_(theme.slide.size) {}

    PagedDocument lay_out() {
        for (const Slide& slide : deck_.slides) {
            pages_.start_page();
            // Notes are found through their slide.
            const bool bookmarked = !slide.continued && slide.kind != SlideKind::notes;
            StructureTree& tree = pages_.structure();
            const StructureNodeId section = tree.add_element(tree.root(), StructureRole::sect);
            pages_.add_destination(slide.id, 0);
            if (bookmarked) pages_.add_bookmark(slide.heading_level, plain_text(slide.title), 0);
            const SlideLayout layout(slide, theme_, fonts_, metadata_.language);
            if (layout.on_brand()) draw_on_brand(slide, layout, section);
            else draw_content(layout, section);
        }
        return pages_.take();
    }

private:
    void draw_background(Colour colour) {
        const Size size = theme_.slide.size;
        pages_.draw({filled_rectangle({0, 0, size.width, size.height}, colour), ArtifactKind::background});
    }

    void draw_content(const SlideLayout& layout, StructureNodeId section) {
        draw_background(theme_.colours.paper);
        const Rect area = layout.text_area();
        pages_.draw(layout.head(pages_.structure(), section), {area.x, area.y});
        Flow body;
        body.push_back(content_body(layout, section));
        pages_.draw(std::move(body), {area.x, area.y + layout.head_height()});
        draw_footer(layout);
    }

    /// Fitting proved that a slightly narrower body has room, so that is what is drawn where the full width does not
    /// do.
    FlowPiece content_body(const SlideLayout& layout, StructureNodeId section) {
        double width = layout.text_area().width;
        FigureFit figures = layout.fit_figures(width, least_drawn_figure_scale);
        if (!figures.has_room) {
            width *= 1 - spare_width;
            figures = layout.fit_figures(width, least_drawn_figure_scale);
        }
        FlowPiece body = stack(layout.body(pages_.structure(), section, width, figures.scale, Purpose::draw));
        shrink_to(body, layout.room());
        return body;
    }

    /// Nothing ever leaves the slide: what is too high all the same is scaled as a whole.
    static void shrink_to(FlowPiece& piece, double room) {
        if (piece.height > room) shrink(piece, std::max(room, 1.0) / piece.height);
    }

    void draw_footer(const SlideLayout& layout) {
        const TextStyle& style = theme_.slide.style(TextRole::running);
        const std::string name = joined_names({metadata_.organisation, running_title(metadata_)});
        const std::string number =
            slide_number(numbers_.at(static_cast<std::size_t>(pages_.page_count()) - 1), numbers_.back(), metadata_.language);
        pages_.draw(draw_footer_line(status_mark(metadata_), {name, style}, {number, style}, layout.text_area(),
                                     theme_.slide.size.height - footer_baseline, fonts_),
                    {0, 0});
    }

    void draw_on_brand(const Slide& slide, const SlideLayout& layout, StructureNodeId section) {
        const Rect area = layout.text_area();
        const bool in_block = theme_.cover == CoverLook::block;
        draw_background(in_block ? theme_.colours.paper : theme_.colours.brand);
        if (theme_.cover == CoverLook::band) fill({0, 0, brand_bar, theme_.slide.size.height}, theme_.colours.accent);
        Flow head = layout.head(pages_.structure(), section);
        const double scale =
            layout.holds_figures() ? layout.fit_figures(area.width, least_drawn_figure_scale).scale : 1;
        Flow body = layout.body(pages_.structure(), section, area.width, scale, Purpose::draw);
        Rect free = area;
        if (slide.kind != SlideKind::section) free = below_wordmark_of(area);
        if (in_block) return draw_block(slide, std::move(head), std::move(body), free);
        draw_marks(slide, area);
        if (slide.kind == SlideKind::cover) draw_apart(std::move(head), std::move(body), free);
        else draw_centred(std::move(head), std::move(body), free, layout);
    }

    /// Opposite the wordmark, since these slides have no footer.
    void draw_status(const Rect& area) {
        TextStyle style = theme_.slide.style(TextRole::subtitle);
        style.bold = true;
        style.colour = theme_.colours.on_brand;
        const double baseline = area.y + fonts_.metrics({true, false}).cap_height * slide_wordmark_size;
        const RunningText mark{status_mark(metadata_), style, ArtifactKind::page_header};
        pages_.draw(draw_running_line({"", style}, mark, area, baseline, fonts_), {0, 0});
    }

    /// What stands on the brand's colour beside the words: the wordmark, and the status opposite it.
    void draw_marks(const Slide& slide, const Rect& area) {
        draw_status(area);
        if (slide.kind == SlideKind::section) return;
        pages_.draw(draw_wordmark(theme_, {area.x, area.y}, slide_wordmark_size, theme_.colours.on_brand, fonts_),
                    {0, 0});
    }

    Rect below_wordmark_of(const Rect& area) const {
        const double taken = static_cast<double>(theme_.wordmark.size()) * slide_wordmark_size + below_slide_wordmark;
        return {area.x, area.y + taken, area.width, area.height - taken};
    }

    void fill(const Rect& area, Colour colour) { pages_.draw({filled_rectangle(area, colour), ArtifactKind::background}); }

    /// The title at the lower end of a block of the brand's colour, what follows on paper below it. The block is higher or
    /// lower than it would be where the words need it.
    void draw_block(const Slide& slide, Flow head, Flow body, const Rect& area) {
        FlowPiece title = stack(std::move(head));
        FlowPiece rest = stack(slide.kind == SlideKind::cover ? set_closely(std::move(body)) : std::move(body));
        const double room = area.height - around_block;
        const double factor = std::min(1.0, room / (title.height + rest.height));
        shrink(title, factor);
        shrink(rest, factor);
        const Size size = theme_.slide.size;
        const double lowest = area.bottom() - rest.height - below_block;
        const double highest = area.y + title.height + below_block_title;
        const double bottom = std::max(highest, std::min(size.height * block_part, lowest));
        fill({0, 0, size.width, bottom - block_line}, theme_.colours.brand);
        fill({0, bottom - block_line, size.width, block_line}, theme_.colours.accent);
        draw_marks(slide, SlideLayout(slide, theme_, fonts_, metadata_.language).text_area());
        const double title_top = bottom - below_block_title - title.height;
        draw_piece(std::move(title), {area.x, title_top});
        draw_piece(std::move(rest), {area.x, bottom + below_block});
    }

    /// The lines about people on a cover.
    static Flow set_closely(Flow body) {
        for (std::size_t index = 0; index + 1 < body.size(); ++index) {
            body[index].space_after = std::min(body[index].space_after, cover_gap);
        }
        return body;
    }

    /// The cover: what is said about the title at the bottom, the title in the middle of what is left.
    void draw_apart(Flow head, Flow body, const Rect& area) {
        FlowPiece title = stack(std::move(head));
        FlowPiece people = stack(set_closely(std::move(body)));
        const double gap = people.height > 0 ? below_slide_wordmark : 0;
        const double factor = std::min(1.0, area.height / (title.height + gap + people.height));
        shrink(title, factor);
        shrink(people, factor);
        const double people_top = area.bottom() - people.height;
        const double space = people_top - gap * factor - area.y;
        const double title_top = area.y + std::max(0.0, (space - title.height) / 2);
        draw_piece(std::move(title), {area.x, title_top});
        draw_piece(std::move(people), {area.x, people_top});
    }

    void draw_centred(Flow head, Flow body, const Rect& area, const SlideLayout& layout) {
        FlowPiece words = stack(std::move(head));
        FlowPiece rest = stack(std::move(body));
        if (rest.height > 0) {
            rest.space_before = layout.head_height() - words.height;
            Flow both;
            both.push_back(std::move(words));
            both.push_back(std::move(rest));
            words = stack(std::move(both));
        }
        shrink_to(words, area.height);
        const double y = area.y + (area.height - words.height) / 2;
        draw_piece(std::move(words), {area.x, y});
    }

    void draw_piece(FlowPiece piece, Point offset) {
        Flow flow;
        flow.push_back(std::move(piece));
        pages_.draw(std::move(flow), offset);
    }

    const Deck& deck_;
    const DocumentMetadata& metadata_;
    const Theme& theme_;
    const FontBook& fonts_;
    std::vector<int> numbers_;
    PageCollector pages_;
};

}  // namespace

PagedDocument lay_out_deck(const Deck& deck, const DocumentMetadata& metadata, const Theme& theme,
                           const FontBook& fonts) {
    return DeckLayout(deck, metadata, theme, fonts).lay_out();
}

}  // namespace quarterdeck
