#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "frame/colour.hpp"
#include "frame/frame.hpp"
#include "frame/geometry.hpp"

namespace quarterdeck {

/// What a piece of text is for; a theme says how each looks on a slide and on a page.
enum class TextRole {
    title,          ///< Cover of a deck, head of a paper.
    subtitle,
    heading,        ///< A slide's title, a section of a paper (h2).
    subheading,     ///< h3 and below.
    body,
    strapline,
    table_heading,
    table_cell,
    caption,
    small,          ///< Sources, notes, contact point.
    running,        ///< Headers and footers.
    chart_label,    ///< Axes and direct labels.
    callout,
};
inline constexpr int text_role_count = 13;

/// Sizes in points; `leading` is the distance of baselines as a multiple of the size.
struct TextStyle {
    double size = 12;
    double leading = 1.4;
    bool bold = false;
    bool italic = false;
    Colour colour;
    double space_before = 0;
    double space_after = 0;
};

/// How covers, slides that open a section, and closing slides are composed.
enum class CoverLook {
    band,   ///< Filled with the brand's colour, with a band of accent down the left edge.
    block,  ///< The title in a block of the brand's colour over the upper part; what follows stands on paper below.
    full,   ///< Filled with the brand's colour, with a rule of accent below the title.
};
inline constexpr std::array cover_look_names = {"band", "block", "full"};

/// The head of a paper's first page: the wordmark by itself, or in a block of the brand's colour from edge to edge.
enum class Masthead { plain, block };
inline constexpr std::array masthead_names = {"plain", "block"};

/// The line of accent below slides' titles, or below the headings of a paper's sections.
enum class HeadingRule { none, brief, full };
inline constexpr std::array heading_rule_names = {"none", "short", "full"};

enum class TableLook {
    banded,  ///< A filled head, every other row on stripe.
    ruled,   ///< Lines alone: strong ones around head and body, hairlines between rows.
    open,    ///< Hairlines between rows alone, with a line of accent below the head.
};
inline constexpr std::array table_look_names = {"banded", "ruled", "open"};

struct Margins {
    double top = 0;
    double right = 0;
    double bottom = 0;
    double left = 0;
};

/// The colours that everything else is drawn with; a theme may override any.
struct ThemeColours {
    Colour ink;              ///< Body text.
    Colour muted;            ///< Secondary text; still 4.5:1 on paper.
    Colour paper;            ///< Background.
    Colour brand;            ///< Covers, titles, table heads.
    Colour on_brand;         ///< Text on brand.
    Colour accent;           ///< Rules and bars beside text; 3:1 on paper.
    Colour link;
    Colour rule;             ///< Hairlines of tables; decoration only.
    Colour stripe;           ///< Every other row, callouts.
    Colour gridline;
    std::vector<Colour> series;   ///< In order; the first is the subject's.
    Colour comparator;       ///< Quieter than the subject; 3:1 on paper.
    Colour rag_green;        ///< Of the shapes beside the words for a judgement; 3:1 on paper and on stripe. The words
    Colour rag_amber;        ///< themselves are in the colour of the text around them.
    Colour rag_red;
};

/// One medium's geometry and type: slides or pages.
struct MediumTokens {
    Size size;               ///< 960 × 540 for slides, A4 (595.28 × 841.89) for papers.
    Margins margins;         ///< Of the text area; headers and footers stand in them.
    std::array<TextStyle, text_role_count> text;
    Size chart_full;         ///< A chart over the whole width of the text area, in both formats alike.
    Size chart_half;         ///< A chart in one of two columns.
    double list_indent = 18;
    double block_gap = 8;    ///< Between blocks that ask for no more.
    double smaller = 0.88;   ///< Factor for SlideTextSize::smaller.
    HeadingRule heading_rule = HeadingRule::none;
    TableLook table = TableLook::banded;
    double corner = 0;       ///< Radius of the corners of cards and callouts; rounded, they have no lines at their edges.

    const TextStyle& style(TextRole role) const { return text.at(static_cast<std::size_t>(role)); }
};

enum class FaceWeight { regular, bold, italic, bold_italic };

/// The bytes of one font file.
struct FontFile {
    std::string name;   ///< File name, as shipped with web pages.
    std::string bytes;
};

/// How documents look: tokens from `theme.yaml`, resolved over the theme it inherits from.
struct Theme {
    std::string name;                     ///< Its folder below themes/.
    std::string title;
    std::vector<std::string> wordmark;    ///< The council's name as set on covers and closing slides, line by line.
    std::string font_family;              ///< "Open Sans": for CSS.
    ThemeColours colours;
    MediumTokens slide;
    MediumTokens paper;
    CoverLook cover = CoverLook::band;
    Masthead masthead = Masthead::plain;
    std::array<FontFile, 4> faces;        ///< By FaceWeight.
    std::vector<FontFile> fallback_faces; ///< Asked in order for characters that the text faces lack.
    std::string deck_skeleton;            ///< Mustache page around a deck.
    std::string paper_skeleton;
    std::string stylesheet;               ///< The theme's own CSS; the tokens come before it as custom properties.
};

/// The name of a role in theme.yaml and in CSS custom properties: "table-heading".
std::string text_role_name(TextRole role);

/// A pair of colours that does not contrast enough for its use (WCAG 2.2: 1.4.3 for text, 1.4.11 for marks).
struct ContrastFailure {
    std::string foreground;   ///< Token names.
    std::string background;
    double ratio = 0;
    double required = 0;
};

/// Every pair that documents put together and that fails; empty for a theme that may be used.
std::vector<ContrastFailure> contrast_failures(const Theme& theme);

}  // namespace quarterdeck
