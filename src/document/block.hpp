#pragma once

#include <string>
#include <variant>
#include <vector>

#include "document/chart_spec.hpp"
#include "document/inline.hpp"
#include "document/observation.hpp"

namespace quarterdeck {

struct Block;
using Blocks = std::vector<Block>;

/// Level 1 is the document's title; a paper's sections are level 2, a deck's slide titles too. Levels never skip.
struct Heading {
    int level = 2;
    Inlines text;
    std::string id;
};

enum class ParagraphStyle {
    body,
    lead_in,        ///< Introduces the list or table below it, and stays with it.
    strapline,      ///< One line that says what a slide is about.
    statement,      ///< A closing sentence, set apart.
    source,         ///< Where figures come from, in small type.
    contact,        ///< "Contact point: …"
    presenter,      ///< A person on a cover.
    organisation,   ///< Whose document it is, on a cover.
};

struct Paragraph {
    ParagraphStyle style = ParagraphStyle::body;
    Inlines text;
    std::string id;
};

enum class ListStyle {
    bullets,
    decimal,      ///< 1, 2, 3
    lower_alpha,  ///< (a), (b)
    paragraphs,   ///< The numbered paragraphs of a paper: 1, 3.1, 3.3.1.
};

struct ListItem {
    std::string label;  ///< As read out: "•", "3.1", "(a)", "4.". Worked out by compose; fit and the formats only show it.
    std::string id;
    Blocks blocks;
};

struct List {
    ListStyle style = ListStyle::bullets;
    std::vector<ListItem> items;
    bool tight = true;  ///< Items without space between them.
};

enum class Alignment { start, centre, end };
enum class RowKind { body, total };

struct TableColumn {
    Inlines heading;
    Alignment alignment = Alignment::start;
};

struct TableRow {
    RowKind kind = RowKind::body;
    std::vector<Inlines> cells;  ///< As many as there are columns; none blank. The first is the row's heading.
    SourceSpan span;
};

/// A note below a table that a marker in a column's heading leads to, and that leads back to it. Reads as "(1) …".
struct ColumnNote {
    std::string label;      ///< "(1)", as the marker.
    std::string id;
    std::string marker_id;  ///< Of the marker in the heading.
    Inlines text;
};

/// A data table: one header row, a heading in each row's first cell, no merged and no blank cells.
struct Table {
    std::string id;
    Inlines caption;                 ///< Says what, where and when; units here or in the headings.
    std::vector<Inlines> symbols;    ///< Shown below the caption: what [x] and its like mean.
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    std::vector<ColumnNote> column_notes;  ///< Shown below, in the order of the columns.
    std::vector<Inlines> notes;            ///< Shown below those.
    bool caption_hidden = false;     ///< The slide's title already says it: for assistive technology only.
    std::vector<Observation> observations;  ///< The table's figures as data, by the rows or by the columns; none in a typed table.
};

/// A chart with all that stands around it. Its data table is in `table_id` of the same document.
struct Chart {
    std::string id;
    ChartSpec spec;
    Inlines headline;                ///< The message, in a sentence; may be empty when the slide's title says it.
    Inlines subtitle;                ///< Measure, unit, place, period.
    std::string alternative_text;    ///< Kind, measure, period, message, extremes.
    std::vector<Inlines> notes;      ///< Symbols and source, below it.
    std::string table_id;
    std::string table_label;         ///< "Data table 3": the text of the link to it.
    double width = 0;                ///< In points, as `fit` found room for it, so that every format draws the same chart;
    double height = 0;               ///< 0 for the theme's own size.
    double least_height = 0;         ///< In points; what makes room for others on a slide makes it no lower.
};

struct DocumentPicture {
    std::string path;
    std::string alternative_text;
    int width = 0;   ///< Pixels.
    int height = 0;
};

/// Pictures side by side or in a grid.
struct Pictures {
    std::vector<DocumentPicture> pictures;
};

struct Columns {
    std::vector<Blocks> columns;
};

/// Statements in boxes that stand out.
struct Callouts {
    std::vector<Inlines> items;
};

/// Terms and what they are: the front matter of a paper.
struct Facts {
    struct Fact {
        Inlines term;
        Inlines description;
    };
    std::vector<Fact> facts;
};

/// A value with its name: "Target score" over "6 Green". `detail` says more about it in small type; may be empty.
struct Tile {
    Inlines name;
    Inlines value;
    Inlines detail;
};

/// A box about one thing, such as a measure or a risk: what it is, what is said of it, and its values side by side.
/// Everything but the rows may be empty.
struct Card {
    struct Row {
        Inlines label;  ///< What the row's values have in common; may be empty.
        std::vector<Tile> tiles;
    };
    std::string id;
    Inlines title;
    int title_level = 0;           ///< Of the title as a heading; 0 where it is a paragraph.
    std::vector<Inlines> remarks;  ///< Below the title.
    std::vector<Row> rows;
    Inlines conclusion;            ///< Below the rows, set apart.
};

/// People who sign, side by side.
struct Signatories {
    struct Signatory {
        std::string name;  ///< May be empty.
        std::string role;
    };
    std::vector<Signatory> people;
};

struct Block {
    std::variant<Heading, Paragraph, List, Table, Chart, Pictures, Columns, Callouts, Facts, Card, Signatories> node;
    SourceSpan span;
};

}  // namespace quarterdeck
