#include "author/overview.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/folded_list.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

constexpr const char* gap = "   ";
/// A line that would be longer has its title on a line of its own.
constexpr std::size_t longest_overview_line = 100;
/// A state that is longer pushes its own title on, and no other.
constexpr std::size_t widest_state = 24;

/// A line of the overview. What is missing runs on over the columns after the first.
struct Row {
    std::string quarter;
    std::string document;
    std::string state;
    std::string title;
    std::string missing = {};
};

std::string dated(const std::string& words, const Date& date) { return words + " " + shown_date(date, program_language); }

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
        names.push_back(figure_name(key, quarter.period));
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

/// Budget statements and risks that the quarter's file names, and that lack a sum or a score.
std::vector<std::string> sums_and_scores_to_come(const Archive& archive, const QuarterText& quarter) {
    std::vector<std::string> names;
    if (const auto statements = archive.finance.find(quarter.period); statements != archive.finance.end()) {
        for (const auto& [id, statement] : statements->second)
            if (statement.to_come()) names.push_back("finance." + id);
    }
    for (const auto& [risk, history] : archive.risk_scores) {
        const bool open = std::any_of(history.begin(), history.end(), [&](const auto& score) {
            return score.second.to_come && score.second.period == quarter.period;
        });
        if (open) names.push_back("risks." + risk);
    }
    return names;
}

void add_missing(const std::string& what, const std::vector<std::string>& names, std::vector<Row>& rows) {
    for (const std::string& line : folded_list(fmt::format("still to come, {}: ", what), names)) rows.push_back({"", "", "", "", line});
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
    add_missing("finance and risks", sums_and_scores_to_come(site.archive, quarter), rows);
    add_missing("texts of the quarter", texts_to_come(quarter.narrative), rows);
}

std::string padded(const std::string& text, std::size_t width) {
    const std::size_t length = character_count(text);
    return text + std::string(length < width ? width - length : 0, ' ');
}

std::string in_columns(const std::vector<Row>& rows) {
    std::size_t quarter = 0, document = 0, state = 0;
    for (const Row& row : rows) {
        // What has no document may run on over that column.
        if (!row.document.empty()) quarter = std::max(quarter, character_count(row.quarter));
        document = std::max(document, character_count(row.document));
        state = std::max(state, std::min(character_count(row.state), widest_state));
    }
    std::string text;
    for (const Row& row : rows) {
        std::string line = padded(row.quarter, quarter) + gap;
        if (row.document.empty() && row.missing.empty()) line = padded(row.quarter, quarter + 3 + document) + gap + row.state;
        else line += row.missing.empty() ? padded(row.document, document) + gap + padded(row.state, state) : row.missing;
        const bool fits = character_count(line) + 3 + character_count(row.title) <= longest_overview_line;
        line.erase(line.find_last_not_of(' ') + 1);
        if (!row.title.empty() && fits) line = padded(line, quarter + document + state + 6) + gap + row.title;
        if (!row.title.empty() && !fits) line += "\n" + padded("", quarter) + gap + row.title;
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
