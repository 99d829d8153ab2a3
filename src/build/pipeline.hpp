#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "build/withheld.hpp"
#include "document/document.hpp"

namespace quarterdeck {

/// What to make: which documents, and in which formats.
struct BuildRequest {
    std::vector<std::string> names;  ///< Quarters, years and documents as a person names them; everything when empty.
    bool html = true;
    bool pdf = true;
    bool csv = true;                 ///< The figures of tables and charts; made with every page too, which links to them.
    bool with_notes = false;         ///< Decks for their presenters: what to say, after each slide. Not for publication.
    PublicationDay day;
    std::string theme;               ///< Another theme of the project than the council's; the council's when empty.
};

/// One document as it was made.
struct BuiltDocument {
    Document document;               ///< Composed and fitted: what every format shows.
    int pages = 0;                   ///< Slides of a deck, pages of a paper; 0 for a paper of which no PDF was asked for.
    std::vector<std::string> files;  ///< Below the output folder.
};

/// Everything that a run made, still in memory. Only worth writing when `diagnostics` holds no error.
struct BuildResult {
    Diagnostics diagnostics;
    int acknowledged = 0;  ///< Warnings that authors had looked at, and which are not among the diagnostics.
    std::vector<BuiltDocument> documents;
    std::vector<Withheld> withheld;            ///< Asked for, and not made on this day.
    std::map<std::string, std::string> files;  ///< Bytes by path below the output folder.
};

/// Called before each document: its number from 1, how many there are, and its path.
using Progress = std::function<void(int number, int count, const std::string& path)>;

/// Reads the project and makes the documents asked for. Touches no file.
BuildResult build_documents(const FileSystem& project, const FileSystem& system_fonts, const BuildRequest& request,
                            const Progress& progress);

}  // namespace quarterdeck
