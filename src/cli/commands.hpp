#pragma once

#include <string>
#include <vector>

#include "build/pipeline.hpp"

namespace quarterdeck {

/// What the command line asked for.
struct CommandOptions {
    std::string project = ".";
    std::string output = "output";
    std::string fonts;              ///< Folder of the system's fonts.
    BuildRequest request;
    bool quiet = false;
};

/// Builds and writes. 0 when all was written, 1 when anything was wrong (then nothing was written).
int run_build(const CommandOptions& options);

/// Reports everything that is wrong and writes nothing. 0 when there are no errors, 1 otherwise.
int run_check(const CommandOptions& options);

}  // namespace quarterdeck
