#pragma once

#include <memory>

#include "base/diagnostic.hpp"
#include "template/template.hpp"

namespace quarterdeck {

/// Reads a Markdown file of templates/: front matter that says the form, then the blocks. A template whose front matter
/// is missing comes back empty, after a complaint.
Template read_template(const std::shared_ptr<const SourceFile>& file, Diagnostics& diagnostics);

}  // namespace quarterdeck
