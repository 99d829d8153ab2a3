#include "layout/page/paper.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "layout/flow/blocks.hpp"
#include "layout/flow/columns.hpp"
#include "layout/flow/pagination.hpp"
#include "layout/flow/text_blocks.hpp"
#include "document/status_mark.hpp"
#include "layout/page/page_collector.hpp"
#include "layout/page/running_text.hpp"

namespace quarterdeck {

namespace {

/// In points.
constexpr double paper_wordmark_size = 15;
constexpr double below_paper_wordmark = 26;
constexpr double masthead_line = 4;
/// Of a margin's height: where the running header's and the footer's baselines are in it.
constexpr double header_position = 0.58;
constexpr double footer_position = 0.55;
constexpr double header_rule = 0.75;

class PaperLayout {
public:
    PaperLayout(const Paper& paper, const DocumentMetadata& metadata, const Theme& theme, const FontBook& fonts)
        : paper_(paper),
          metadata_(metadata),
          theme_(theme),
          medium_(theme.paper),
          fonts_(fonts),
          pages_(theme.paper.size) {
        const Margins& margins = medium_.margins;
        area_ = {margins.left, margins.top, medium_.size.width - margins.left - margins.right,
                 medium_.size.height - margins.top - margins.bottom};
    }

    PagedDocument lay_out() {
        draw_pages(flow());
        for (int page = 0; page < pages_.page_count(); ++page) draw_running_texts(page);
        return pages_.take();
    }

private:
    FlowContext context() {
        FlowContext context{theme_, medium_, fonts_, pages_.structure(), metadata_.language, theme_.colours.link};
        context.room = area_.height;
        context.column_gap = column_gap(medium_);
        return context;
    }

    /// The whole paper as one flow; a heading of level 2 opens a section of the structure.
    Flow flow() {
        const FlowContext flow_context = context();
        StructureTree& tree = pages_.structure();
        Flow flow = wordmark();
        append(flow, above_title(paper_.label, flow_context));
        append(flow, above_title(paper_.report_type, flow_context));
        StructureNodeId section = tree.root();
        for (const Block& block : paper_.blocks) {
            const auto* heading = std::get_if<Heading>(&block.node);
            if (heading != nullptr && heading->level == 1) section = tree.root();
            if (heading != nullptr && heading->level == 2) section = tree.add_element(tree.root(), StructureRole::sect);
            append(flow, lay_out_block(block, section, area_.width, flow_context));
        }
        for (FlowPiece& piece : flow) shrink_to_page(piece);
        return flow;
    }

    /// Nothing ever leaves the page: a piece that is higher is scaled.
    void shrink_to_page(FlowPiece& piece) const {
        const double room = area_.height - (piece.header ? piece.header->height : 0);
        if (piece.height > room && room > 0) shrink(piece, room / piece.height);
    }

    Flow wordmark() {
        FlowPiece piece;
        piece.height = static_cast<double>(theme_.wordmark.size()) * paper_wordmark_size;
        piece.space_after = below_paper_wordmark * (theme_.masthead == Masthead::block ? 2 : 1);
        piece.keep_with_next = true;
        const bool in_block = theme_.masthead == Masthead::block;
        if (in_block) piece.drawing = masthead_block(piece.height);
        place(piece.drawing,
              draw_wordmark(theme_, {0, 0}, paper_wordmark_size,
                            in_block ? theme_.colours.on_brand : theme_.colours.brand, fonts_),
              {0, 0});
        Flow flow;
        if (!theme_.wordmark.empty()) flow.push_back(std::move(piece));
        return flow;
    }

    /// Behind the wordmark, from the page's upper edge and side to side, with a line of accent below.
    Drawing masthead_block(double wordmark_height) const {
        const ThemeColours& colours = theme_.colours;
        const double bottom = wordmark_height + below_paper_wordmark / 2;
        const Rect block{-area_.x, -area_.y, medium_.size.width, area_.y + bottom};
        const Rect line{block.x, bottom - masthead_line, block.width, masthead_line};
        return {{filled_rectangle(block, colours.brand), ArtifactKind::background},
                {filled_rectangle(line, colours.accent), ArtifactKind::background}};
    }

    Flow above_title(const Inlines& text, const FlowContext& flow_context) {
        if (plain_text(text).empty()) return {};
        const TextStyle& style = medium_.style(TextRole::subtitle);
        const StructureNodeId element =
            pages_.structure().add_element(pages_.structure().root(), StructureRole::paragraph);
        Flow flow = set_text(text, style, element, area_.width, flow_context);
        keep_together(flow);
        space_around(flow, style.space_before, style.space_after);
        if (!flow.empty()) flow.back().keep_with_next = true;
        return flow;
    }

    void draw_pages(Flow flow) {
        std::vector<PageRange> ranges = paginate(flow, area_.height, KeptPieces::divide);
        fill_last_page(flow, area_.height, ranges);
        for (const PageRange& range : ranges) {
            pages_.start_page();
            double y = area_.y;
            if (const RepeatedHeader* header = repeated_header(flow, range)) {
                pages_.draw(header->drawing, {area_.x, y});
                y += header->height;
            }
            const auto begin = flow.begin() + static_cast<std::ptrdiff_t>(range.begin);
            const auto end = flow.begin() + static_cast<std::ptrdiff_t>(range.end);
            pages_.draw(Flow(std::make_move_iterator(begin), std::make_move_iterator(end)), {area_.x, y});
        }
        if (ranges.empty()) pages_.start_page();
    }

    std::string committee_and_date() const {
        if (metadata_.committee.empty() || metadata_.meeting_date.empty())
            return metadata_.committee + metadata_.meeting_date;
        return metadata_.committee + ", " + metadata_.meeting_date;
    }

    void draw_running_texts(int page) {
        const TextStyle& style = medium_.style(TextRole::running);
        if (page > 0) draw_header(page, style);
        const double footer = medium_.size.height - medium_.margins.bottom * (1 - footer_position);
        const std::string number = page_number(page + 1, pages_.page_count(), metadata_.language);
        place(pages_.page(page), draw_footer_line(status_mark(metadata_), {metadata_.organisation, style}, {number, style}, area_, footer, fonts_),
              {0, 0});
    }

    void draw_header(int page, const TextStyle& style) {
        const double baseline = medium_.margins.top * header_position;
        const RunningText title{running_title(metadata_), style, ArtifactKind::page_header};
        RunningText meeting{committee_and_date(), style, ArtifactKind::page_header};
        // The title matters more: where both have no room, the date alone says which meeting it was.
        if (running_width(title, fonts_) + running_width(meeting, fonts_) > area_.width - 2 * style.size) {
            meeting.text = metadata_.meeting_date;
        }
        Drawing& items = pages_.page(page);
        place(items, draw_running_line(title, meeting, area_, baseline, fonts_), {0, 0});
        const double line = baseline + style.size * 0.7;
        items.push_back({stroked_line({area_.x, line}, {area_.right(), line}, {theme_.colours.rule, header_rule, {}}),
                         ArtifactKind::page_header});
    }

    const Paper& paper_;
    const DocumentMetadata& metadata_;
    const Theme& theme_;
    const MediumTokens& medium_;
    const FontBook& fonts_;
    PageCollector pages_;
    Rect area_;
};

}  // namespace

PagedDocument lay_out_paper(const Paper& paper, const DocumentMetadata& metadata, const Theme& theme,
                            const FontBook& fonts) {
    return PaperLayout(paper, metadata, theme, fonts).lay_out();
}

}  // namespace quarterdeck
