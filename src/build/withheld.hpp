#pragma once

#include <optional>
#include <string>
#include <vector>

#include "build/selection.hpp"

namespace quarterdeck {

/// On which day a run counts as being made, and what that keeps back.
struct PublicationDay {
    std::optional<Date> today;   ///< Decides which embargoes have passed, and nothing else; without one, all have.
    std::optional<Date> as_of;   ///< Makes what stood on this day: its documents, with the figures known by then.
    bool include_embargoed = false;
};

/// A document that is not made on the day, and why in plain words: "under embargo until 10 March 2024".
struct Withheld {
    std::string path;
    std::string reason;
};

/// The documents that may be made on the day; the others are added to `withheld`.
///
/// Before its `embargo` day no document is made, and before its `published` day only a draft. With `include_embargoed` both
/// are made all the same, and carry the day in `embargo`, so that every page can say so. As of a day in the past, no document
/// is made that is of a later one: its `published` day counts, or else its `meeting`, or else the end of its period.
std::vector<SelectedDocument> without_withheld(const std::vector<SelectedDocument>& documents, const PublicationDay& day,
                                               std::vector<Withheld>& withheld);

}  // namespace quarterdeck
