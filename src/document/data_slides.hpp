#pragma once

#include <string>

#include "document/document.hpp"

namespace quarterdeck {

/// "Data behind the charts: tables 25 and 26": the title of a slide of data tables, in the document's language.
Inlines data_slide_title(const TableNumbers& tables, const std::string& language);

}  // namespace quarterdeck
