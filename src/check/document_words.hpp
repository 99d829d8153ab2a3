#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "check/check.hpp"
#include "check/words/token.hpp"

namespace quarterdeck {

/// A measure that a chart, table or card of a section shows.
struct ShownMeasure {
    const Measure* measure = nullptr;
    bool with_target = false;
    SourceSpan span;  ///< Where the directive names it.
};

/// A slide, or what stands under one heading of a paper.
struct Section {
    std::string title;  ///< Empty before the first heading.
    SourceSpan span;
    std::vector<Sentence> sentences;
    std::vector<ShownMeasure> measures;
    std::vector<Sentence> notes{};  ///< What quarters' files say of figures of what it shows; of none that is hidden.
};

struct PlacedLink {
    const markup::Link* link = nullptr;
    SourceSpan span;
};

struct PlacedList {
    const markup::List* list = nullptr;
    SourceSpan span;
    std::string section;  ///< The title that it stands under.
    std::string slot;
};

/// A text with its marks and spaces as they were typed.
struct TypedText {
    const markup::Inlines* inlines = nullptr;
    bool heading = false;
    std::string slot;  ///< The text it stands in: `narrative.contacts`; empty in a template.
};

/// One document as its authors wrote it: the template with every text in its place, references not yet resolved. Points
/// into what the readers returned.
struct DocumentWords {
    const DocumentEntry& entry;
    bool deck = false;
    std::vector<Section> sections;
    std::vector<PlacedLink> links;
    std::vector<PlacedList> lists;            ///< Also those inside others.
    std::set<std::string> paragraph_numbers;  ///< Of a paper: "3", "3.1".
    int slides = 0;                           ///< Before any is continued.
    int tables = 0;
    /// The texts of directives' settings as inlines, which their sentences point into.
    std::vector<std::shared_ptr<const markup::Inlines>> texts_of_settings{};
    std::vector<TypedText> texts{};
    const QuarterText* quarter = nullptr;     ///< In whose file it stands.
    std::set<std::string> narratives{};       ///< Of the quarter, that it shows.
    std::shared_ptr<const Suppressed> suppressed{};  ///< What its readers are not to see.

    /// When its readers get it: the day of publication, or else of the meeting; nothing when neither is given.
    std::optional<Date> day() const { return entry.published ? entry.published : entry.meeting; }
};

/// Every document, in the order of time. One whose template is missing has no sections.
std::vector<DocumentWords> read_documents_words(const CheckInput& input);

}  // namespace quarterdeck
