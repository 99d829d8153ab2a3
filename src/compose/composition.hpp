#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "compose/compose.hpp"
#include "compose/link_targets.hpp"
#include "document/block.hpp"

namespace quarterdeck {

/// The work of composing one document: its inputs, where complaints go, and what has been numbered and named so far.
struct Composition {
    const CompositionInput& input;
    Diagnostics& diagnostics;
    LinkTargets targets;
    std::set<std::string> requested_text;          ///< Slots of `text:` that something asked for.
    std::set<std::string> shown_to_come = {};      ///< Shown and still empty, figures apart: "narrative.contacts".
    std::set<Shorthand> symbols_in_text = {};      ///< In sentences, not explained yet; see symbols.hpp.
    std::vector<Table> waiting_chart_tables = {};  ///< Tables behind charts that have not found their place yet.
    std::vector<std::string> waiting_revisions = {};  ///< Ids of tables that list the revisions of all the document shows.
    int chart_count = 0;
    int table_count = 0;
    int heading_count = 0;
    int slide_level = 1;         ///< Of the title of the slide that is being composed.
    int last_heading_level = 1;  ///< Of the heading before: levels never skip.

    const Template& source() const { return input.source; }
    const DocumentEntry& entry() const { return input.entry; }
    const Release& release() const { return input.release; }
    const Council& council() const { return input.release.council(); }
    const std::string& language() const { return council().language; }
    bool deck() const { return input.source.form == DocumentForm::deck; }

    /// Where the entry's value for a key stands, or the entry itself.
    SourceSpan entry_span(const std::string& key) const;
};

}  // namespace quarterdeck
