#include "build/selection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/small_letters.hpp"
#include "base/suggest.hpp"

namespace quarterdeck {

namespace {

/// Everything that a person may call the document.
std::vector<std::string> names_of(const SelectedDocument& document) {
    const std::string& folder = document.entry->folder;
    return {folder.substr(0, folder.find('/')), folder, document.quarter->period.id(), document.entry->id,
            folder + "/" + document.entry->id};
}

/// No two names differ in capitals alone.
bool is_named(const SelectedDocument& document, const std::string& name) {
    const auto names = names_of(document);
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& each) { return in_small_letters(each) == in_small_letters(name); });
}

std::vector<SelectedDocument> all_documents(const std::vector<QuarterText>& quarters) {
    std::vector<SelectedDocument> documents;
    for (const QuarterText& quarter : quarters) {
        for (const DocumentEntry& entry : quarter.documents) documents.push_back({&quarter, &entry});
    }
    return documents;
}

/// "write 2024-25 Q3" for the newest quarter of which only the end was named.
std::string hint_at_quarter(const std::string& name, const std::set<std::string>& quarters) {
    for (auto quarter = quarters.rbegin(); quarter != quarters.rend(); ++quarter)
        if (in_small_letters(*quarter).ends_with(" " + in_small_letters(name))) return fmt::format("write it with its year: {}", *quarter);
    return "";
}

void complain(const std::string& name, const std::vector<SelectedDocument>& documents, Diagnostics& diagnostics) {
    std::set<std::string> known, quarters, ids;
    for (const SelectedDocument& document : documents) {
        for (const std::string& each : names_of(document)) known.insert(each);
        quarters.insert(document.quarter->period.id());
        ids.insert(document.entry->id);
    }
    diagnostics.error({}, fmt::format("there is no quarter and no document called “{}”", name))
        .hint(hint_at_quarter(name, quarters))
        .hint(did_you_mean(name, {known.begin(), known.end()}))
        .hint(fmt::format("the quarters with documents are {}", fmt::join(quarters, ", ")))
        .hint(fmt::format("the documents are {}", fmt::join(ids, ", ")));
}

}  // namespace

std::vector<SelectedDocument> select_documents(const std::vector<QuarterText>& quarters, const std::vector<std::string>& names,
                                               Diagnostics& diagnostics) {
    const std::vector<SelectedDocument> documents = all_documents(quarters);
    if (names.empty()) return documents;
    // What is named may stand in a file that could not be read, and that is what to complain about.
    const bool all_read = !diagnostics.has_errors();
    for (const std::string& name : names) {
        const auto named = [&](const SelectedDocument& document) { return is_named(document, name); };
        if (all_read && std::none_of(documents.begin(), documents.end(), named)) complain(name, documents, diagnostics);
    }
    std::vector<SelectedDocument> selected;
    for (const SelectedDocument& document : documents) {
        const auto names_it = [&](const std::string& name) { return is_named(document, name); };
        if (std::any_of(names.begin(), names.end(), names_it)) selected.push_back(document);
    }
    return selected;
}

}  // namespace quarterdeck
