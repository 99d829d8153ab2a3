#include "check/checking.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "check/check.hpp"
#include "read/site.hpp"
#include "support/complaints.hpp"

namespace quarterdeck::testing {

namespace {

constexpr const char* council =
    "name: Northshire Council\ntheme: none\nareas:\n  local: { title: Northshire }\n  england: { title: England }\n";

/// The theme, or its fonts, are missing here, and no check needs them.
bool is_about_theme(const Diagnostic& complaint) {
    if (complaint.span.file == nullptr) return false;
    const std::string& path = complaint.span.file->path;
    return path == "content/council.yaml" || path.starts_with("themes/");
}

}  // namespace

Content& Content::quarter(const std::string& name, const std::string& yaml) {
    const std::string period = name.substr(0, 7) + " Q" + name.back();
    return file("content/" + name + ".yaml", "period: " + period + "\n" + yaml);
}

Content& Content::file(const std::string& path, const std::string& text) {
    files[path] = text;
    return *this;
}

std::string Checked::found() const {
    std::string text;
    for (const Diagnostic& one : diagnostics.sorted()) {
        const std::string severity = one.severity == Severity::error     ? "error"
                                     : one.severity == Severity::warning ? "warning"
                                                                         : "note";
        const std::string subject =
            one.check.empty() ? one.message : fmt::format("{}: {}", one.check, one.about.front());
        text += fmt::format("{} {}\n", severity, subject);
    }
    return text;
}

std::string Checked::complaints() const { return testing::complaints(diagnostics); }

Checked check(const FileSystem& project, const std::vector<std::string>& ids) {
    Diagnostics of_readers;
    const Site site = read_site(project, MemoryFileSystem(), of_readers);
    Checked checked;
    for (const Diagnostic& one : of_readers.sorted()) {
        if (!is_about_theme(one)) checked.diagnostics.add(one);
    }
    std::vector<const DocumentEntry*> selected;
    for (const QuarterText& quarter : site.quarters) {
        for (const DocumentEntry& entry : quarter.documents) {
            if (ids.empty() || std::find(ids.begin(), ids.end(), entry.id) != ids.end()) selected.push_back(&entry);
        }
    }
    const Suppression suppression(site.archive);
    checked.acknowledged =
        check_content({site.archive, site.quarters, site.templates, suppression}, selected, checked.diagnostics);
    return checked;
}

Checked check(const Content& content, const std::vector<std::string>& ids) {
    MemoryFileSystem project;
    project.write("content/council.yaml", council);
    for (const auto& [path, text] : content.files) project.write(path, text);
    return check(project, ids);
}

}  // namespace quarterdeck::testing
