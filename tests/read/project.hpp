#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "read/site.hpp"

namespace quarterdeck {

/// A small sound project in memory (tests/read/sound and the council's theme), for a test to change.
MemoryFileSystem sound_project();

/// What a run over a project came to.
struct Outcome {
    Site site;
    Diagnostics diagnostics;

    /// All complaints as they are printed.
    std::string complaints() const;
};
Outcome read_project(const FileSystem& project);

/// The sound project with one file more, or another text in it.
Outcome read_with(const std::string& path, const std::string& text);
/// The sound project whose quarter's file has this text.
Outcome read_quarter_text(const std::string& text);

/// The whole of a folder of the source tree, by path below it.
std::vector<std::pair<std::string, std::string>> files_below(const std::string& folder);

}  // namespace quarterdeck
