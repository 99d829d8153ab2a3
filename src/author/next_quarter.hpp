#pragma once

#include <memory>
#include <optional>
#include <string>

#include "read/site.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// The quarter's file that a new one takes after.
struct EarlierQuarter {
    Period period;
    std::shared_ptr<const SourceFile> file;
    Value content;  ///< A mapping.
};

/// The text of a new quarter's file, and how much of it is left for people to fill in.
struct BegunQuarter {
    std::string text;
    int figures = 0;
    int texts = 0;
    int documents = 0;
};

/// The path of a quarter's file: `content/2024-25/q1.yaml`.
std::string quarter_path(const Period& quarter);

/// Reads the file of a quarter that the site has. Nothing when there is none, or when it is no mapping.
std::optional<EarlierQuarter> read_earlier(const FileSystem& project, const Site& site, const Period& quarter, Diagnostics& diagnostics);

/// The quarter that a new one takes after unless its author names another: the last before it that has figures, or else
/// the last that has a file; nothing where there is none.
std::optional<Period> quarter_to_follow(const Site& site, const Period& quarter);

/// Begins a quarter's file from an earlier one: the same measures, areas and parts in the same order, empty, each with its
/// last value in a comment; the same texts, empty, with what each is for; the documents with the quarter in their titles
/// moved on, as drafts and without their dates. Figures of years come with it when a newer year is complete by now.
///
/// Where there is no earlier file, or no figure in it, the register's quarterly measures stand in it; without one also a
/// document for each template.
BegunQuarter begin_quarter(const Period& quarter, const Site& site, const std::optional<EarlierQuarter>& earlier);

}  // namespace quarterdeck
