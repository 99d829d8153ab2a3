#pragma once

#include <string>
#include <variant>
#include <vector>

#include "document/block.hpp"

namespace quarterdeck {

enum class SlideKind {
    cover,
    section,
    content,
    closing,
    data,   ///< The tables behind the charts, after the closing slide.
    notes,  ///< What the presenter says to the slide before: only in a deck for presenters.
};

/// Body text of a slide that would otherwise overflow may be set a step smaller, in both formats alike.
enum class SlideTextSize { normal, smaller };

/// Of the data tables on a slide, as they are counted through the document; both 0 on slides of other kinds.
struct TableNumbers {
    int first = 0;
    int last = 0;
};

/// One slide. Every slide has a title, which is its heading.
struct Slide {
    SlideKind kind = SlideKind::content;
    std::string id;             ///< `slide-7`; `slide-7-2` for its first continuation, so that later ids stay.
    int heading_level = 2;      ///< 1 for the cover, 2 for a section and a slide outside one, 3 for a slide in a section.
    Inlines title;
    Inlines subtitle;
    Blocks blocks;
    Blocks notes;               ///< For the presenter. No format shows them; see with_speaker_notes().
    bool continued = false;     ///< The title is followed by " (continued)".
    SlideTextSize text_size = SlideTextSize::normal;
    TableNumbers tables = {};
    SourceSpan span;
};

struct Deck {
    std::vector<Slide> slides;
};

/// A committee paper: everything in its order, headings among the blocks.
struct Paper {
    Inlines report_type;  ///< "Scrutiny Committee Report": above the title, part of the reading text.
    Blocks blocks;
    Inlines label = {};   ///< "Appendix A3": above all else; may be empty.
};

enum class Status { draft, final_ };

/// What is said about a document rather than in it.
struct DocumentMetadata {
    std::string id;
    std::string title;
    std::string description;
    std::string language = "en-GB";
    std::string organisation;
    std::string service;
    std::string committee;      ///< Title, or empty.
    std::string label;          ///< "Appendix A3": in running headers; may be empty.
    std::string meeting_date;   ///< As shown; may be empty.
    std::string published;      ///< ISO date, or empty.
    std::string path;           ///< Below the output folder, without extension: `2020-21/q4/performance`.
    Status status = Status::final_;
    std::string embargo;        ///< The day as shown, where the document is made before its embargo has passed; else empty.
    std::vector<std::string> to_come = {};  ///< What the document shows and nobody has entered yet, as files name it.
    std::string contact;        ///< The council's general contact, an e-mail address; may be empty.
};

/// A composed document: resolved, in reading order, the same for every format.
struct Document {
    DocumentMetadata metadata;
    std::variant<Deck, Paper> body;

    const Deck* deck() const { return std::get_if<Deck>(&body); }
    const Paper* paper() const { return std::get_if<Paper>(&body); }
};

}  // namespace quarterdeck
