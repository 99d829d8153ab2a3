#include "author/figure_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "author/yaml_text.hpp"
#include "read/figures.hpp"

namespace quarterdeck {

namespace {

/// The comments with last values stand below each other, unless a name is longer than this.
constexpr std::size_t widest_name = 44;

/// A line of YAML and the comment behind it.
struct CommentedLine {
    std::string text;
    std::string comment;
};

std::string join_lines(const std::vector<CommentedLine>& lines) {
    std::size_t width = 0;
    for (const CommentedLine& line : lines) {
        if (!line.comment.empty() && line.text.size() <= widest_name) width = std::max(width, line.text.size());
    }
    std::string text;
    for (const CommentedLine& line : lines) {
        text += line.text;
        if (!line.comment.empty()) text += std::string(line.text.size() < width ? width - line.text.size() : 0, ' ') + "  # " + line.comment;
        text += "\n";
    }
    return text;
}

/// What the archive last knew of a figure: "2020-21 Q4: 3340" and "3300 to 3380"; empty when it never knew it, or without
/// an interval.
struct LastValue {
    std::string value;
    std::string interval;
};

LastValue last_value(const FigureKey& key, const Archive& archive) {
    LastValue last;
    // In the order of time, since the period is what the keys of one figure differ in.
    for (auto found = archive.figures.lower_bound({key.measure, key.area, key.part, Period::day(Date{})}); found != archive.figures.end(); ++found) {
        const auto& [other, figure] = *found;
        if (other.measure != key.measure || other.area != key.area || other.part != key.part || other.period >= key.period) break;
        const FigureVintage& vintage = figure.vintages.back();
        if (!vintage.value) continue;
        last = {fmt::format("{}: {}", other.period.id(), vintage.value->to_string()), ""};
        if (const auto& interval = vintage.interval)
            last.interval = fmt::format("{} to {}", interval->lower.to_string(), interval->upper.to_string());
    }
    return last;
}

class FigureWriter {
public:
    FigureWriter(const Period& period, const Archive& archive, int indent) : period_(period), archive_(archive), indent_(indent) {}

    void add_comments(const std::vector<std::string>& comments) {
        for (const std::string& comment : comments) lines_.push_back({comment.empty() ? "" : spaces(0) + comment, ""});
    }

    /// The measure's line, and one for each of the names below it: areas, parts, or parts of areas.
    void add(const MeasureId& measure, const std::vector<std::vector<std::string>>& names) {
        std::vector<std::string> open;
        if (names.size() == 1 && names.front().empty()) return add_figure(measure, {measure}, {});
        lines_.push_back({spaces(0) + measure + ":", ""});
        for (std::vector<std::string> path : names) {
            if (path.empty()) path = {local_area};
            if (path.size() > 1 && (open.empty() || open.front() != path.front())) lines_.push_back({spaces(1) + yaml_text(path.front()) + ":", ""});
            open = path;
            add_figure(measure, path, path);
        }
    }

    FigureLines take() { return {join_lines(lines_), figures_}; }

private:
    std::string spaces(std::size_t depth) const { return std::string(static_cast<std::size_t>(indent_) + 2 * depth, ' '); }

    void add_figure(const MeasureId& measure, const std::vector<std::string>& shown, const std::vector<std::string>& path) {
        const LastValue last = last_value(key_of(measure, path), archive_);
        const std::string name = spaces(path.size()) + yaml_text(shown.back()) + ":";
        ++figures_;
        if (last.interval.empty()) return lines_.push_back({name, last.value});
        lines_.push_back({name, ""});
        lines_.push_back({spaces(path.size() + 1) + "value:", last.value});
        lines_.push_back({spaces(path.size() + 1) + "interval:", last.interval});
    }

    FigureKey key_of(const MeasureId& measure, const std::vector<std::string>& path) const {
        FigureKey key{measure, local_area, {}, period_};
        const Measure* known = archive_.measure(measure);
        for (const std::string& name : path) {
            const bool part = known != nullptr && std::find(known->parts.begin(), known->parts.end(), name) != known->parts.end();
            (part ? key.part : key.area) = name;
        }
        return key;
    }

    const Period& period_;
    const Archive& archive_;
    int indent_;
    std::vector<CommentedLine> lines_;
    int figures_ = 0;
};

/// The names under which a measure's figures stand in a file; an empty path for the measure itself.
std::vector<std::vector<std::string>> names_of(const Value::Entry& measure, const Period& period) {
    // The file was read before and what is wrong with it said then.
    Diagnostics ignored;
    const Value alone{Value::Map{{measure}}, measure.value.span};
    std::vector<std::vector<std::string>> names;
    for (const FigureEntry& figure : read_figures(alone, period, std::nullopt, ignored)) {
        std::vector<std::string> path;
        for (const auto& [name, span] : figure.names) path.push_back(name);
        names.push_back(std::move(path));
    }
    return names;
}

bool is_year(const Period& period) {
    return period.kind() == PeriodKind::financial_year || period.kind() == PeriodKind::calendar_year || period.kind() == PeriodKind::academic_year;
}

bool is_known(const MeasureId& measure, const Period& period, const Archive& archive) {
    return std::any_of(archive.figures.begin(), archive.figures.end(),
                       [&](const auto& figure) { return figure.first.measure == measure && figure.first.period == period; });
}

/// The measures of an earlier file's years, by the newest year that is complete at the quarter's end, where that is a later one.
std::map<Period, std::vector<Value::Entry>> measures_of_new_years(const Value& others, const Period& quarter, const Archive& archive) {
    std::map<Period, std::vector<Value::Entry>> years;
    for (const Value::Entry& entry : others.map()->entries) {
        const auto period = Period::parse(entry.key);
        if (!period || !is_year(*period) || entry.value.map() == nullptr) continue;
        const Period newest = quarter.latest_complete(period->kind());
        if (newest <= *period) continue;
        std::vector<Value::Entry>& measures = years[newest];
        for (const Value::Entry& measure : entry.value.map()->entries) {
            const auto same = [&](const Value::Entry& other) { return other.key == measure.key; };
            const bool listed = std::any_of(measures.begin(), measures.end(), same);
            if (!listed && !is_known(measure.key, newest, archive)) measures.push_back(measure);
        }
    }
    return years;
}

}  // namespace

FigureLines figures_like(const Value& mapping, const EarlierQuarter& earlier, const Period& period, const Archive& archive, int indent) {
    const SourceLines lines(earlier.file->text);
    FigureWriter writer(period, archive, indent);
    for (const Value::Entry& measure : mapping.map()->entries) {
        const auto names = names_of(measure, period);
        if (names.empty()) continue;
        writer.add_comments(comments_above(lines, measure.key_span.line));
        writer.add(measure.key, names);
    }
    return writer.take();
}

FigureLines quarterly_figures(const Archive& archive, const Period& period) {
    FigureWriter writer(period, archive, 2);
    for (const Measure& measure : archive.measures) {
        if (measure.every != PeriodKind::quarter) continue;
        std::vector<std::vector<std::string>> names;
        for (const PartId& part : measure.parts) names.push_back({part});
        if (names.empty()) names.emplace_back();
        writer.add_comments({"# " + measure.title});
        writer.add(measure.id, names);
    }
    return writer.take();
}

FigureLines figures_of_new_years(const EarlierQuarter& earlier, const Period& quarter, const Archive& archive) {
    FigureLines all;
    const Value* others = earlier.content.find("other-periods");
    if (others == nullptr || others->map() == nullptr) return all;
    for (const auto& [year, measures] : measures_of_new_years(*others, quarter, archive)) {
        if (measures.empty()) continue;
        FigureWriter writer(year, archive, 4);
        for (const Value::Entry& measure : measures) writer.add(measure.key, names_of(measure, year));
        const FigureLines lines = writer.take();
        all.text += fmt::format("  {}:\n{}", year.id(), lines.text);
        all.figures += lines.figures;
    }
    return all;
}

}  // namespace quarterdeck
