#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "layout/drawing.hpp"
#include "text/font_book.hpp"
#include "theme/theme.hpp"

namespace quarterdeck {

/// Text that repeats on pages and is no content: one line of it, cut with "…" where it would be wider than it may.
struct RunningText {
    std::string text;
    TextStyle style;
    ArtifactKind kind = ArtifactKind::page_footer;
};

double running_width(const RunningText& text, const FontBook& fonts);

/// Draws the text with its baseline at `baseline`, from `left` on or, for a text at the end, up to `right`.
Drawing draw_running_text(const RunningText& text, Point baseline, double most, const FontBook& fonts);

/// Two texts on one line: the second keeps its width at the right, the first gets what is left.
Drawing draw_running_line(const RunningText& left, const RunningText& right, const Rect& area, double baseline,
                          const FontBook& fonts);

/// A footer: the document's status in bold, which is never cut, then a name and at the right a number.
Drawing draw_footer_line(const std::string& status, const RunningText& name, const RunningText& number, const Rect& area,
                         double baseline, const FontBook& fonts);

/// The council's name in lines, its top left corner at `corner`.
Drawing draw_wordmark(const Theme& theme, Point corner, double size, Colour colour, const FontBook& fonts);

/// The names with " – " between them; empty ones are left out.
std::string joined_names(const std::vector<std::string>& names);
/// A document's label and its title, which may begin with the label itself.
std::string running_title(const DocumentMetadata& metadata);
/// "Page 2 of 5" and "7 of 28".
std::string page_number(int number, int count, const std::string& language);
std::string slide_number(int number, int count, const std::string& language);

}  // namespace quarterdeck
