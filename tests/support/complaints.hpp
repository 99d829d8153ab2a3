#pragma once

#include <string>

#include "base/diagnostic.hpp"

namespace quarterdeck::testing {

/// All complaints as a person sees them, with an empty line behind each.
inline std::string complaints(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) text += render_diagnostic(diagnostic) + "\n";
    return text;
}

}  // namespace quarterdeck::testing
