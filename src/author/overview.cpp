#include "author/overview.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "model/shown.hpp"

namespace quarterdeck {

namespace {

constexpr const char* language = "en-GB";  // The program's own, whatever the documents are written in.
constexpr const char* gap = "   ";

/// A line of the overview. What is missing runs on over the columns after the first.
struct Row {
    std::string quarter;
    std::string document;
    std::string state;
    std::string title;
    std::string missing = {};
};

std::string dated(const std::string& words, const Date& date) { return words + " " + shown_date(date, language); }

bool has_empty_text(const ProseSlots& slots) {
    return std::any_of(slots.begin(), slots.end(), [](const auto& slot) { return slot.second.presence == Prose::Presence::to_come; });
}

std::string state_of(const DocumentEntry& entry, const std::optional<Date>& day) {
    const bool draft = entry.status == DocumentStatus::draft || has_empty_text(entry.text);
    const std::string begin = draft ? "draft" : "";
    const std::string between = draft ? ", " : "";
    if (entry.embargo && day && *day < *entry.embargo) return begin + between + dated("under embargo until", *entry.embargo);
    if (entry.published && day && *day < *entry.published) return begin + between + dated("to be published on", *entry.published);
    if (draft) return begin;
    return entry.published ? dated("published on", *entry.published) : "final";
}

/// The figures that a file names and gives no value to: "vacancy-rate in england".
std::vector<std::string> figures_to_come(const Archive& archive, const QuarterText& quarter) {
    std::vector<std::string> names;
    for (const auto& [key, figure] : archive.figures) {
        const bool here = figure.span.known() && figure.span.file->path == quarter.path;
        if (!here || figure.vintages.empty() || figure.vintages.back().shorthand != Shorthand::to_come) continue;
        std::string name = key.measure;
        if (!key.part.empty()) name += " of " + key.part;
        if (key.area != local_area) name += " in " + key.area;
        if (key.period != quarter.period) name += " for " + key.period.id();
        names.push_back(name);
    }
    return names;
}

std::vector<std::string> texts_to_come(const ProseSlots& slots) {
    std::vector<std::string> names;
    for (const auto& [name, prose] : slots) {
        if (prose.presence == Prose::Presence::to_come) names.push_back(name);
    }
    return names;
}

void add_missing(const std::string& what, const std::vector<std::string>& names, std::vector<Row>& rows) {
    if (!names.empty()) rows.push_back({"", "", "", "", fmt::format("still to come, {}: {}", what, fmt::join(names, ", "))});
}

void add_gap(const Period& before, const Period& after, std::vector<Row>& rows) {
    if (before.kind() != PeriodKind::quarter || after.kind() != PeriodKind::quarter) return;
    const Period first = before.shifted(1), last = after.shifted(-1);
    if (after <= first) return;
    const std::string name = first == last ? first.id() : fmt::format("{} to {}", first.id(), last.id());
    rows.push_back({name, "", "no file", ""});
}

void add_quarter(const Site& site, const QuarterText& quarter, const std::optional<Date>& day, std::vector<Row>& rows) {
    std::string name = quarter.period.id();
    for (const DocumentEntry& entry : quarter.documents) {
        rows.push_back({std::exchange(name, ""), entry.id, state_of(entry, day), entry.title});
        add_missing("texts of it", texts_to_come(entry.text), rows);
    }
    if (quarter.documents.empty()) rows.push_back({name, "", "no documents", ""});
    add_missing("figures", figures_to_come(site.archive, quarter), rows);
    add_missing("texts of the quarter", texts_to_come(quarter.narrative), rows);
}

/// In characters, of which UTF-8's continuation bytes are none of their own.
std::size_t length_of(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0U) != 0x80U; }));
}

std::string padded(const std::string& text, std::size_t width) {
    const std::size_t length = length_of(text);
    return text + std::string(length < width ? width - length : 0, ' ');
}

std::string in_columns(const std::vector<Row>& rows) {
    std::size_t quarter = 0, document = 0, state = 0;
    for (const Row& row : rows) {
        quarter = std::max(quarter, length_of(row.quarter));
        document = std::max(document, length_of(row.document));
        state = std::max(state, length_of(row.state));
    }
    std::string text;
    for (const Row& row : rows) {
        std::string line = padded(row.quarter, quarter) + gap;
        line += row.missing.empty() ? padded(row.document, document) + gap + padded(row.state, state) + gap + row.title : row.missing;
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

}  // namespace

std::string overview_text(const Site& site, std::optional<Date> day) {
    std::vector<Row> rows = {{"Quarter", "Document", "State", "Title"}};
    for (std::size_t index = 0; index < site.quarters.size(); ++index) {
        if (index > 0) add_gap(site.quarters[index - 1].period, site.quarters[index].period, rows);
        add_quarter(site, site.quarters[index], day, rows);
    }
    return in_columns(rows);
}

}  // namespace quarterdeck
