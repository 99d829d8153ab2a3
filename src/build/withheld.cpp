#include "build/withheld.hpp"

#include <fmt/format.h>

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

/// The day to which a document belongs in the history of the archive.
Date own_day(const DocumentEntry& entry) {
    if (entry.published) return *entry.published;
    return entry.meeting.value_or(entry.period.last_day());
}

bool later_than(const std::optional<Date>& date, const std::optional<Date>& day) { return date && day && *day < *date; }

/// Until when the document is for nobody but those who work on it; nothing when it is public on the day.
std::optional<Date> embargo_on(const DocumentEntry& entry, const std::optional<Date>& day) {
    if (later_than(entry.embargo, day)) return entry.embargo;
    const bool finished = entry.status == DocumentStatus::final_;
    return finished && later_than(entry.published, day) ? entry.published : std::nullopt;
}

std::string reason_of(const DocumentEntry& entry, const Date& until) {
    const std::string words = entry.embargo == until ? "under embargo until " : "to be published on ";
    return words + shown_date(until, program_language);
}

}  // namespace

std::vector<SelectedDocument> without_withheld(const std::vector<SelectedDocument>& documents, const PublicationDay& day,
                                               std::vector<Withheld>& withheld) {
    std::vector<SelectedDocument> made;
    for (SelectedDocument document : documents) {
        const DocumentEntry& entry = *document.entry;
        const std::string path = entry.folder + "/" + entry.id;
        document.embargo = embargo_on(entry, day.as_of ? day.as_of : day.today);
        if (later_than(own_day(entry), day.as_of)) {
            withheld.push_back({path, fmt::format("of a later day, {}", shown_date(own_day(entry), program_language))});
        } else if (document.embargo && !day.include_embargoed) {
            withheld.push_back({path, reason_of(entry, *document.embargo)});
        } else {
            made.push_back(document);
        }
    }
    return made;
}

}  // namespace quarterdeck
