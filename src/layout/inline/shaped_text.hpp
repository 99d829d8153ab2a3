#pragma once

#include <optional>
#include <vector>

#include "document/block.hpp"
#include "frame/frame.hpp"
#include "layout/inline/line_choice.hpp"
#include "layout/inline/styled_text.hpp"
#include "text/font_book.hpp"

namespace quarterdeck {

/// One line as it is drawn, relative to its top left corner.
struct TextLine {
    double width = 0;     ///< Of what is visible: space at the line's end is in the runs' text only.
    double height = 0;    ///< The distance of baselines.
    double baseline = 0;  ///< From the line's top.
    std::vector<FrameItem> items;
};

/// Whether a layout is to be drawn or only to be measured: nothing need be drawn to know how high it is.
enum class Purpose { draw, measure };

/// A paragraph's text, shaped once; lines of any width are cut out of the shaped runs.
class ShapedText {
public:
    /// The lines of a text that is only measured hold no items.
    ShapedText(StyledText text, const FontBook& fonts, Purpose purpose = Purpose::draw);

    bool empty() const { return text_.text.empty(); }
    const TextStyle& style() const { return text_.style; }
    /// Asks that no line ends inside brackets, so that an interval behind its figure stays whole.
    void keep_brackets_whole();

    /// Width of the widest word: what the text needs at least.
    double minimum_width() const;
    /// Width without any line break but the hard ones.
    double preferred_width() const;

    /// Width of what stands in brackets behind the first word, the space before it included: the "[b]" of "198 [b]", the
    /// "(5%)" of "15 (5%)"; 0 where nothing does.
    double width_of_mark() const;

    std::vector<TextLine> lines(double width, LineChoice choice, Alignment alignment = Alignment::start) const;

private:
    struct Piece {
        std::size_t begin = 0;  ///< Of the run's text, in the paragraph's.
        std::size_t span = 0;
        GlyphRun run;
    };

    /// What of a link is on a line: bytes of the text, and the first span of it.
    struct LinkPart {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t span = 0;
    };

    void measure();
    TextLine line(const LineRange& range, double width, Alignment alignment) const;
    void add_runs(const LineRange& range, double x, TextLine& line) const;
    std::optional<LinkPart> link_on_line(int link, const LineRange& range) const;
    void add_links(const LineRange& range, double x, TextLine& line) const;

    StyledText text_;
    FaceMetrics metrics_;
    Purpose purpose_;
    std::vector<Piece> pieces_;
    std::vector<double> positions_;
    std::vector<BreakOpportunity> opportunities_;
};

/// Ascent and descent in lines of a style, and so where its baseline is.
double baseline_in_line(const TextStyle& style, const FaceMetrics& metrics);

/// Part of a run, from byte `begin` to `end` of its text, with its origin at x = 0.
GlyphRun cut_run(const GlyphRun& run, std::size_t begin, std::size_t end);

}  // namespace quarterdeck
