#pragma once

#include <string>

namespace quarterdeck::testing {

/// The bytes of a file of the project, by its path from the project's folder.
std::string checkout_file(const std::string& path);

/// Holds a text against a file of the project. With QUARTERDECK_UPDATE_GOLDENS=1 the file is written instead (never where CI
/// is set): look at what changed before committing it.
void check_golden(const std::string& path, const std::string& actual);

}  // namespace quarterdeck::testing
