#include "build/pipeline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "base/suggest.hpp"
#include "build/assets.hpp"
#include "build/selection.hpp"
#include "build/small_numbers.hpp"
#include "check/check.hpp"
#include "compose/compose.hpp"
#include "csv/csv.hpp"
#include "document/speaker_notes.hpp"
#include "html/html.hpp"
#include "layout/layout.hpp"
#include "model/release.hpp"
#include "pdf/pdf.hpp"
#include "read/site.hpp"

namespace quarterdeck {

namespace {

/// What all documents of a run share.
struct Workshop {
    const Site& site;
    const Theme& theme;
    const FontBook& fonts;
    const PictureSizes pictures;
    const BuildRequest& request;
    const Suppression suppression;
};

const Template* template_of(const DocumentEntry& entry, const Site& site, Diagnostics& diagnostics) {
    const auto found = site.templates.find(entry.template_name);
    if (found != site.templates.end()) return &found->second;
    std::vector<std::string> names;
    for (const auto& [name, unused] : site.templates) names.push_back(name);
    const auto place = entry.key_spans.find("template");
    diagnostics.error(place != entry.key_spans.end() ? place->second : entry.span,
                      fmt::format("there is no template called “{}” in templates/", entry.template_name))
        .hint(did_you_mean(entry.template_name, names))
        .hint(fmt::format("the templates are {}", fmt::join(names, ", ")));
    return nullptr;
}

/// A document shows what was known on the day of its publication, and no run shows what was not known on its own day.
std::optional<Date> figures_as_of(const DocumentEntry& entry, const BuildRequest& request) {
    const std::optional<Date>& as_of = request.day.as_of;
    return entry.published && as_of ? std::min(entry.published, as_of) : (entry.published ? entry.published : as_of);
}

/// From figures as they were known on the day to a document whose slides all hold their content.
Document make_document(const SelectedDocument& selected, const Template& source, const Workshop& workshop, Diagnostics& diagnostics) {
    const Release release(workshop.site.archive, figures_as_of(*selected.entry, workshop.request), workshop.suppression);
    Document document =
        compose_document({source, *selected.entry, selected.quarter->narrative, release, workshop.pictures, selected.embargo}, diagnostics);
    if (workshop.request.with_notes) document = with_speaker_notes(std::move(document));
    check_coverage(document, workshop.fonts, diagnostics);
    return fit(std::move(document), workshop.theme, workshop.fonts, diagnostics);
}

std::string file_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

void render_as_html(const Workshop& workshop, const std::vector<DataFile>& data, BuiltDocument& built, BuildResult& result) {
    const Document& document = built.document;
    const std::string root = path_to_root(document.metadata.path);
    const std::string name = file_name(document.metadata.path);
    HtmlLinks links{root + stylesheet_path(workshop.theme), workshop.request.pdf ? name + ".pdf" : "", root + asset_folder};
    for (const DataFile& file : data) links.data[file.table_id] = {file_name(file.path), file.bytes.size()};
    built.files.push_back(document.metadata.path + ".html");
    result.files[built.files.back()] = render_html(document, workshop.theme, workshop.fonts, links);
}

void render_as_pdf(const Workshop& workshop, BuiltDocument& built, BuildResult& result) {
    const Document& document = built.document;
    const PagedDocument pages = lay_out(document, workshop.theme, workshop.fonts);
    built.pages = static_cast<int>(pages.pages.size());
    built.files.push_back(document.metadata.path + ".pdf");
    result.files[built.files.back()] = render_pdf(pages, document.metadata, workshop.fonts, picture_bytes(workshop.site, document));
}

void render_all(const Workshop& workshop, BuiltDocument& built, BuildResult& result) {
    const BuildRequest& request = workshop.request;
    std::vector<DataFile> data;
    if (request.html || request.csv) data = render_data_files(built.document);
    if (request.html) render_as_html(workshop, data, built, result);
    if (request.pdf) render_as_pdf(workshop, built, result);
    for (DataFile& file : data) {
        built.files.push_back(file.path);
        result.files[file.path] = std::move(file.bytes);
    }
}

void build_one(const SelectedDocument& selected, const Workshop& workshop, BuildResult& result) {
    const Template* source = template_of(*selected.entry, workshop.site, result.diagnostics);
    if (source == nullptr) return;
    const int errors_before = result.diagnostics.error_count();
    BuiltDocument built{make_document(selected, *source, workshop, result.diagnostics), 0, {}};
    // A document with errors is not fit to be drawn; its complaints are what the author needs.
    if (result.diagnostics.error_count() > errors_before) return;
    if (const Deck* deck = built.document.deck()) built.pages = static_cast<int>(deck->slides.size());
    try {
        render_all(workshop, built, result);
    } catch (const std::runtime_error& failure) {
        result.diagnostics.error(selected.entry->span, fmt::format("“{}” could not be made: {}", selected.entry->id, failure.what()));
    }
    if (workshop.request.html) add_pictures(workshop.site, built.document, result.files);
    result.documents.push_back(std::move(built));
}

std::vector<const DocumentEntry*> entries_of(const std::vector<SelectedDocument>& selected) {
    std::vector<const DocumentEntry*> entries;
    for (const SelectedDocument& document : selected) entries.push_back(document.entry);
    return entries;
}

Theme* theme_of(Site& site) {
    const auto found = site.themes.find(site.archive.council.theme);
    return found == site.themes.end() ? nullptr : &found->second;
}

void build_selected(const Site& site, const Theme& theme, const BuildRequest& request, const Progress& progress, BuildResult& result) {
    const FontBook fonts(theme);
    const Workshop workshop{site, theme, fonts, picture_sizes(site), request, Suppression(site.archive)};
    report_exposures(workshop.suppression, result.diagnostics);
    const auto selected =
        without_withheld(select_documents(site.quarters, request.names, result.diagnostics), request.day, result.withheld);
    result.acknowledged = check_content({site.archive, site.quarters, site.templates, workshop.suppression}, entries_of(selected),
                                        result.diagnostics);
    for (std::size_t index = 0; index < selected.size(); ++index) {
        const DocumentEntry& entry = *selected[index].entry;
        progress(static_cast<int>(index) + 1, static_cast<int>(selected.size()), entry.folder + "/" + entry.id);
        build_one(selected[index], workshop, result);
    }
}

}  // namespace

BuildResult build_documents(const FileSystem& project, const FileSystem& system_fonts, const BuildRequest& request,
                            const Progress& progress) {
    BuildResult result;
    Site site = read_site(project, system_fonts, result.diagnostics, request.theme);
    Theme* theme = theme_of(site);
    // Without a theme there is nothing to measure with; the reader has said why.
    if (theme == nullptr) return result;
    try {
        build_selected(site, *theme, request, progress, result);
        if (request.html && !result.documents.empty()) add_stylesheet(std::move(*theme), result.files);
    } catch (const std::runtime_error& failure) {
        result.diagnostics.error({}, fmt::format("the theme “{}” cannot be used: {}", theme->name, failure.what()));
    }
    return result;
}

}  // namespace quarterdeck
