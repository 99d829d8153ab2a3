#pragma once

#include <string>
#include <vector>

#include "frame/frame.hpp"
#include "text/font_book.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// What a chart is drawn on: collects shapes and texts, and knows where text stands already, so that no text is drawn
/// over another or beyond the frame. Texts come out above all shapes.
class ChartCanvas {
public:
    ChartCanvas(Size size, const Theme& theme, const MediumTokens& medium, const FontBook& fonts, std::string language);

    Size size() const { return size_; }
    const ThemeColours& colours() const { return theme_.colours; }
    const std::string& language() const { return language_; }
    /// The size of the chart's text, from which all its distances are made.
    double em() const { return style_.size; }
    double line_height() const { return style_.size * style_.leading; }
    /// From a line's middle down to its baseline.
    double baseline_below_middle() const { return style_.size * 0.36; }
    double text_width(const std::string& text, bool bold = false) const;
    double widest(const std::vector<std::string>& texts, bool bold = false) const;

    /// The place that a text would take with its anchor at `at` on the baseline.
    Rect text_area(const std::string& text, Point at, TextAnchor anchor, bool bold = false) const;
    /// Whether a text there would stay in the frame and clear of the texts drawn so far.
    bool is_free(Rect area) const;
    /// Draws the text if its place is free, and says whether it was.
    bool draw_text(const std::string& text, Point at, TextAnchor anchor, Colour colour, bool bold = false);
    /// The same for a figure, on a patch of paper that hides the lines behind it and reaches so many ems beside it.
    bool draw_figure_on_paper(const std::string& text, Point at, TextAnchor anchor, Colour colour, bool bold = false,
                              double beside = paper_beside);
    /// The same for a whole line of text.
    bool draw_line_on_paper(const std::string& text, Point at, TextAnchor anchor, Colour colour, bool bold = false);
    void draw(Shape shape);

    /// The text cut into lines no wider than given: broken where the language allows, at most `most_lines`, and with an
    /// ellipsis where it does not fit.
    std::vector<std::string> wrap(const std::string& text, double width, int most_lines = any_lines,
                                  bool bold = false) const;
    /// A name and its figure in lines: where they do not fit it is the name that is cut.
    std::vector<std::string> wrap_with_figure(const std::string& name, const std::string& figure, double width,
                                              int most_lines = any_lines, bool bold = false) const;

    Frame take();

    static constexpr int any_lines = 1'000'000;
    static constexpr double paper_beside = 0.1;  ///< In ems: how far the paper behind a text reaches beside it.

private:
    void draw_paper(Rect text, double baseline, double above, double below, double beside = paper_beside);
    std::string shortened(const std::string& text, double width, bool bold) const;

    Size size_;
    const Theme& theme_;
    TextStyle style_;
    const FontBook& fonts_;
    std::string language_;
    std::vector<Shape> shapes_;
    std::vector<GlyphRun> texts_;
    std::vector<Rect> text_areas_;
};

/// Whether a wrapped text lost a part of itself.
bool cut_short(const std::vector<std::string>& lines);

}  // namespace quarterdeck
