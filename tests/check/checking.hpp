#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"

// Small projects written as officers write them, and what the checks say of them. All figures are invented.
namespace quarterdeck::testing {

/// The files of content/ and templates/ by path. A council with two areas is there already.
struct Content {
    std::map<std::string, std::string> files;

    Content& measures(const std::string& yaml) { return file("content/measures.yaml", yaml); }
    /// `2024-25/q2`, and what stands below `period:`.
    Content& quarter(const std::string& name, const std::string& yaml);
    Content& deck(const std::string& markdown) {
        return file("templates/report.md", "---\nform: deck\n---\n\n" + markdown);
    }
    Content& paper(const std::string& markdown) {
        return file("templates/report.md", "---\nform: paper\n---\n\n" + markdown);
    }
    Content& file(const std::string& path, const std::string& text);
};

struct Checked {
    Diagnostics diagnostics;
    int acknowledged = 0;

    /// What was found, one a line, without its words: `warning off-series: contacts`. What the readers complain of has
    /// no check, and stands here with its message.
    std::string found() const;
    /// As a person sees them.
    std::string complaints() const;
};

/// As if the documents of these ids were built, or all of them.
Checked check(const FileSystem& project, const std::vector<std::string>& ids = {});
Checked check(const Content& content, const std::vector<std::string>& ids = {});

}  // namespace quarterdeck::testing
