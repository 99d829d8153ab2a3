#include "read/site.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "read/council.hpp"
#include "read/link.hpp"
#include "read/measures.hpp"
#include "read/pictures.hpp"
#include "read/prose.hpp"
#include "read/quarter.hpp"
#include "read/risks.hpp"
#include "read/template_file.hpp"
#include "read/theme.hpp"
#include "read/yaml.hpp"

namespace quarterdeck {

namespace {

constexpr const char* council_path = "content/council.yaml";
constexpr const char* measures_path = "content/measures.yaml";
constexpr const char* risks_path = "content/risks.yaml";
constexpr const char* content_folder = "content";
constexpr const char* templates_folder = "templates";
constexpr const char* themes_folder = "themes";

/// A complaint about a file as a whole.
SourceSpan file_place(const std::string& path) {
    return {std::make_shared<const SourceFile>(SourceFile{path, {}}), 0, 0, 0};
}

/// content/<year>/<quarter>.yaml.
bool is_quarter_path(const std::string& path) {
    return std::count(path.begin(), path.end(), '/') == 2 && path.ends_with(".yaml");
}

/// Reads the parts of a project one after the other into a Site.
class SiteReader {
public:
    SiteReader(const FileSystem& project, Diagnostics& diagnostics) : project_(project), diagnostics_(diagnostics) {}

    Site read(const FileSystem& system_fonts, const std::string& other_theme) {
        read_council_file();
        if (!other_theme.empty()) use_theme(other_theme);
        read_measures_file();
        read_risks_file();
        read_content_folder();
        read_prose_files();
        link_quarters();
        read_templates();
        read_pictures(themes_folder);
        read_theme_files(system_fonts);
        return std::move(site_);
    }

private:
    std::shared_ptr<const SourceFile> open(const std::string& path) {
        auto bytes = project_.read(path);
        if (bytes) return read_source(path, std::move(*bytes), diagnostics_);
        diagnostics_.error(file_place(path), "this file is missing or cannot be read");
        return nullptr;
    }

    std::optional<Value> open_yaml(const std::string& path) {
        const auto file = open(path);
        return file == nullptr ? std::nullopt : read_yaml(whole_file(file), diagnostics_);
    }

    void read_council_file() {
        const auto value = open_yaml(council_path);
        if (!value) return;
        site_.archive.council = read_council(*value, diagnostics_);
        if (const Value* theme = value->find("theme")) theme_place_ = theme->span;
    }

    void use_theme(const std::string& name) {
        site_.archive.council.theme = name;
        theme_place_ = {};
    }

    void read_measures_file() {
        const auto value = open_yaml(measures_path);
        if (!value) return;
        register_read_ = true;
        MeasuresRegister measures = read_measures(*value, diagnostics_);
        check_mentions(measures, diagnostics_);
        site_.archive.measures = std::move(measures.measures);
        site_.archive.groups = std::move(measures.groups);
    }

    /// Not every council publishes its risks.
    void read_risks_file() {
        const auto files = project_.list(content_folder);
        if (std::find(files.begin(), files.end(), risks_path) == files.end()) return;
        if (const auto value = open_yaml(risks_path))
            site_.archive.risks = read_risk_register(*value, site_.archive.council, diagnostics_);
    }

    void read_content_folder() {
        for (const std::string& path : project_.list(content_folder)) {
            if (path == council_path || path == measures_path || path == risks_path) continue;
            if (is_quarter_path(path)) {
                read_quarter_file(path);
            } else if (path.ends_with(".yaml") || path.ends_with(".yml")) {
                complain_about_name(path);
            } else if (is_picture_path(path)) {
                read_picture_file(path);
            }
        }
    }

    void read_quarter_file(const std::string& path) {
        const auto file = open(path);
        if (file == nullptr) return;
        if (auto quarter = read_quarter(file, diagnostics_)) quarters_.push_back(std::move(*quarter));
    }

    void complain_about_name(const std::string& path) {
        Diagnostic& complaint = diagnostics_.error(
            file_place(path),
            "this file is not read, because it is neither a quarter nor the council nor the register");
        if (path.ends_with(".yml")) {
            complaint.hint(fmt::format("rename it to {}.yaml", path.substr(0, path.rfind('.'))));
        } else {
            complaint.hint("a quarter's file stands in a folder for its year, such as content/2019-20/q1.yaml");
        }
    }

    void read_prose_files() {
        for (QuarterFile& quarter : quarters_) {
            for (const ProseFile& wanted : quarter.prose_files)
                read_prose_file(wanted, quarter.text.documents.at(wanted.document));
        }
    }

    void read_prose_file(const ProseFile& wanted, DocumentEntry& document) {
        auto bytes = project_.read(wanted.path);
        if (!bytes) {
            diagnostics_.error(wanted.span, fmt::format("there is no file {}", wanted.path))
                .hint("texts in files of their own stand beside the quarter's file");
            return;
        }
        const auto file = read_source(wanted.path, std::move(*bytes), diagnostics_);
        if (file == nullptr) return;
        const bool empty = stripped(file->text).empty();
        document.text[wanted.slot] = {empty ? Prose::Presence::to_come : Prose::Presence::written,
                                      read_markdown(whole_file(file), MarkdownUse::body, diagnostics_), wanted.span};
    }

    void link_quarters() {
        std::stable_sort(quarters_.begin(), quarters_.end(), [](const QuarterFile& left, const QuarterFile& right) {
            return left.text.period < right.text.period;
        });
        check_periods(quarters_, diagnostics_);
        FigureLinker linker(site_.archive, diagnostics_);
        for (QuarterFile& quarter : quarters_) {
            // Without a register every figure would be unknown, which says nothing new.
            if (register_read_) linker.link(quarter);
            link_risk_scores(quarter.risk_scores, site_.archive, diagnostics_);
            for (const DocumentEntry& document : quarter.text.documents)
                if (document.published && document.status == DocumentStatus::final_)
                    site_.archive.publications.insert(*document.published);
            site_.quarters.push_back(std::move(quarter.text));
        }
        linker.link_baselines();
        linker.leave_gaps();
    }

    void read_templates() {
        for (const std::string& path : project_.list(templates_folder)) {
            if (!path.ends_with(".md")) continue;
            const auto file = open(path);
            if (file == nullptr) continue;
            Template read = read_template(file, diagnostics_);
            site_.templates.insert_or_assign(read.name, std::move(read));
        }
    }

    void read_pictures(const char* folder) {
        for (const std::string& path : project_.list(folder)) {
            if (is_picture_path(path)) read_picture_file(path);
        }
    }

    void read_picture_file(const std::string& path) {
        auto bytes = project_.read(path);
        if (!bytes) {
            diagnostics_.error(file_place(path), "this picture cannot be read").hint("is it larger than 64 MiB?");
        } else if (auto picture = read_picture(path, std::move(*bytes), diagnostics_)) {
            site_.pictures.emplace(path, std::move(*picture));
        }
    }

    void read_theme_files(const FileSystem& system_fonts) {
        if (site_.archive.council.theme.empty()) return;
        site_.themes = read_themes(project_, system_fonts, site_.archive.council.theme, diagnostics_, theme_place_);
        // A theme that sets no name in its own way suits any council.
        for (auto& [name, theme] : site_.themes)
            if (theme.wordmark.empty()) theme.wordmark = {site_.archive.council.name};
    }

    const FileSystem& project_;
    Diagnostics& diagnostics_;
    Site site_;
    std::vector<QuarterFile> quarters_;
    SourceSpan theme_place_;
    bool register_read_ = false;
};

}  // namespace

Site read_site(const FileSystem& project, const FileSystem& system_fonts, Diagnostics& diagnostics, const std::string& theme) {
    return SiteReader(project, diagnostics).read(system_fonts, theme);
}

}  // namespace quarterdeck
