#pragma once

#include <string>

namespace quarterdeck {

/// Whether the text equals what a golden file holds. With QUARTERDECK_UPDATE_GOLDENS=1 in the environment the file is
/// written instead, for a person to look at before it is committed.
bool matches_golden(const std::string& path, const std::string& text);

/// The whole file, or nothing readable: then empty.
std::string file_text(const std::string& path);

}  // namespace quarterdeck
