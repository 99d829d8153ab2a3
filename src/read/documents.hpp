#pragma once

#include "read/quarter.hpp"

namespace quarterdeck {

/// Reads the mapping under `documents:` into the file's text; texts in files of their own are noted in `prose_files`.
void read_documents(const Value& value, QuarterFile& quarter, Diagnostics& diagnostics);

}  // namespace quarterdeck
