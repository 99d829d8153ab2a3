#pragma once

#include <string>

#include "build/pipeline.hpp"

namespace quarterdeck {

/// Prints all complaints, how many there were, and how many warnings authors had acknowledged, to standard error.
void print_diagnostics(const Diagnostics& diagnostics, int acknowledged);

/// A line that is overwritten while documents are made: only on a terminal, never in a log.
Progress terminal_progress(bool quiet);
void clear_progress();

/// "1 error", "3 warnings".
std::string counted(int count, const std::string& noun);

}  // namespace quarterdeck
