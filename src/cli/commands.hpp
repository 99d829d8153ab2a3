#pragma once

#include <string>
#include <vector>

#include "build/pipeline.hpp"

namespace quarterdeck {

/// What the command line asked for.
struct CommandOptions {
    std::string project = ".";
    std::string output;
    std::string fonts;              ///< Folder of the system's fonts.
    BuildRequest request;
    std::string quarter;            ///< The quarter to begin.
    std::string from;               ///< The quarter to begin it from; the last one before it when empty.
    bool quiet = false;
};

/// Builds and writes. 0 when all was written, 1 when anything was wrong (then nothing was written).
int run_build(const CommandOptions& options);

/// Reports everything that is wrong and writes nothing. 0 when there are no errors, 1 otherwise.
int run_check(const CommandOptions& options);

/// Begins the file of a new quarter. 0 when it was written, 1 when there is one already or the content is wrong, 2 when the
/// command names no quarter.
int run_new(const CommandOptions& options);

/// Prints what there is and what is missing. 1 when the content has errors, which are printed as well.
int run_list(const CommandOptions& options);

}  // namespace quarterdeck
