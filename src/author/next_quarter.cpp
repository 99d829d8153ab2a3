#include "author/next_quarter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "author/document_lines.hpp"
#include "author/figure_lines.hpp"
#include "author/other_forms.hpp"
#include "author/yaml_text.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"
#include "read/yaml.hpp"

namespace quarterdeck {

namespace {

constexpr const char* how_to =
    "# Write each figure behind its colon, without separators, signs or units: 3340, 38.3; or x when it is not available. Write\n"
    "# each text below its line, indented by two spaces more; or “none this quarter”, or “omit”, behind the colon in place of |.\n"
    "# What is empty is still to come: documents that show any of it are drafts, and “quarterdeck list” names it.\n";

/// Sections that have a place of their own in a new file, or none.
const std::vector<std::string> known_sections = {"period", "known", "figures", "other-periods", "narrative", "finance", "risks", "documents", "acknowledged"};

class QuarterWriter {
public:
    QuarterWriter(const Period& quarter, const Site& site, const std::optional<EarlierQuarter>& earlier)
        : quarter_(quarter), site_(site), earlier_(earlier) {}

    BegunQuarter write() {
        begun_.text = fmt::format("# {}{}\n#\n{}period: {}\n", shown_period(quarter_, program_language), begun_from(), how_to, quarter_.id());
        add_figures();
        add_section(narrative_lines(earlier_, narrative_asked()));
        if (earlier_) add_figures("finance:\n", finance_form(*earlier_));
        if (earlier_) add_figures("risks:\n", risk_form(*earlier_));
        add_other_sections();
        add_documents();
        return std::move(begun_);
    }

private:
    std::string begun_from() const { return earlier_ ? fmt::format(", begun from {}.", earlier_->file->path) : "."; }

    const Value* section(const std::string& key) const {
        const Value* value = earlier_ ? earlier_->content.find(key) : nullptr;
        return value == nullptr || value->map() == nullptr ? nullptr : value;
    }

    void add_figures() {
        const Value* figures = section("figures");
        const FigureLines lines = figures != nullptr ? figures_like(*figures, *earlier_, quarter_, site_.archive, 2)
                                                     : quarterly_figures(site_.archive, quarter_);
        add_figures("figures:\n", lines);
        if (earlier_) add_figures("other-periods:\n", figures_of_new_years(*earlier_, quarter_, site_.archive));
    }

    void add_figures(const std::string& heading, const FigureLines& lines) {
        if (lines.text.empty()) return;
        begun_.text += "\n" + heading + lines.text;
        begun_.figures += lines.figures;
    }

    void add_section(const TextLines& lines) {
        if (lines.text.empty()) return;
        begun_.text += "\n" + without_empty_end(lines.text);
        begun_.texts += lines.texts;
    }

    std::vector<AskedSlot> asked_by(const std::string& template_name) const {
        const auto found = site_.templates.find(template_name);
        return found == site_.templates.end() ? std::vector<AskedSlot>{} : slots_asked(found->second);
    }

    static std::string template_of(const Value::Entry& document) {
        const Value* name = document.value.find("template");
        return name == nullptr || name->scalar() == nullptr ? "" : name->scalar()->text;
    }

    std::vector<AskedSlot> narrative_asked() const {
        std::vector<AskedSlot> asked;
        for (const std::string& name : template_names()) {
            for (AskedSlot& slot : asked_by(name)) asked.push_back(std::move(slot));
        }
        return without_repeats(std::move(asked));
    }

    static std::vector<AskedSlot> without_repeats(std::vector<AskedSlot> asked) {
        std::vector<AskedSlot> each;
        for (AskedSlot& slot : asked) {
            const auto same = [&](const AskedSlot& other) { return other.subject == slot.subject && other.name == slot.name; };
            if (std::none_of(each.begin(), each.end(), same)) each.push_back(std::move(slot));
        }
        return each;
    }

    /// Of the documents that the new file will hold.
    std::vector<std::string> template_names() const {
        std::vector<std::string> names;
        if (const Value* documents = section("documents")) {
            for (const Value::Entry& document : documents->map()->entries) names.push_back(template_of(document));
        } else if (!earlier_) {
            for (const auto& [name, source] : site_.templates) names.push_back(name);
        }
        return names;
    }

    /// What has no form of its own comes as comments, to be brought up to date.
    void add_other_sections() {
        if (!earlier_) return;
        const SourceLines lines(earlier_->file->text);
        const auto& entries = earlier_->content.map()->entries;
        for (std::size_t index = 0; index < entries.size(); ++index) {
            const Value::Entry& entry = entries[index];
            if (std::find(known_sections.begin(), known_sections.end(), entry.key) != known_sections.end()) continue;
            int end = index + 1 < entries.size() ? entries[index + 1].key_span.line : lines.count() + 1;
            end -= static_cast<int>(comments_above(lines, end).size());
            begun_.text += fmt::format("\n# As it was in {}: bring it up to date, and take “# ” away from every line of it.\n", earlier_->period.id());
            for (int line = entry.key_span.line; line < end; ++line) begun_.text += fmt::format("# {}\n", lines.line(line));
        }
    }

    void add_documents() {
        TextLines documents;
        const auto add = [&](const TextLines& document) {
            documents.text += (documents.text.empty() ? "" : "\n") + without_empty_end(document.text);
            documents.texts += document.texts;
            ++begun_.documents;
        };
        if (const Value* earlier = section("documents")) {
            for (const Value::Entry& document : earlier->map()->entries) {
                if (document.value.map() != nullptr) add(document_like(document, earlier_->period, quarter_, asked_by(template_of(document))));
            }
        } else if (!earlier_) {
            for (const auto& [name, source] : site_.templates) add(first_document(source, quarter_));
        }
        if (documents.text.empty()) return;
        documents.text = "# Delete the documents that this quarter does not need.\ndocuments:\n" + documents.text;
        add_section(documents);
    }

    const Period& quarter_;
    const Site& site_;
    const std::optional<EarlierQuarter>& earlier_;
    BegunQuarter begun_;
};

}  // namespace

std::string quarter_path(const Period& quarter) {
    const std::string id = quarter.id();
    return fmt::format("content/{}/q{}.yaml", id.substr(0, id.find(' ')), quarter.quarter());
}

std::optional<EarlierQuarter> read_earlier(const FileSystem& project, const Site& site, const Period& quarter, Diagnostics& diagnostics) {
    const auto found = std::find_if(site.quarters.begin(), site.quarters.end(), [&](const QuarterText& text) { return text.period == quarter; });
    if (found == site.quarters.end()) return std::nullopt;
    const auto file = read_source(found->path, project.read(found->path).value_or(""), diagnostics);
    auto content = file == nullptr ? std::nullopt : read_yaml(whole_file(file), diagnostics);
    if (!content || content->map() == nullptr) return std::nullopt;
    return EarlierQuarter{quarter, file, std::move(*content)};
}

std::optional<Period> quarter_to_follow(const Site& site, const Period& quarter) {
    std::set<Period> with_figures;
    for (const auto& [key, figure] : site.archive.figures) {
        if (figure.span.known() && figure.span.file->path == quarter_path(key.period.last())) with_figures.insert(key.period.last());
    }
    std::optional<Period> last, last_with_figures;
    for (const QuarterText& text : site.quarters) {
        if (text.period >= quarter) continue;
        last = text.period;
        if (with_figures.count(text.period) > 0) last_with_figures = text.period;
    }
    return last_with_figures ? last_with_figures : last;
}

BegunQuarter begin_quarter(const Period& quarter, const Site& site, const std::optional<EarlierQuarter>& earlier) {
    return QuarterWriter(quarter, site, earlier).write();
}

}  // namespace quarterdeck
