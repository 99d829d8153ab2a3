#pragma once

#include "base/diagnostic.hpp"
#include "model/suppression.hpp"

namespace quarterdeck {

/// Complains about every small number that the documents would give away in spite of being hidden.
void report_exposures(const Suppression& suppression, Diagnostics& diagnostics);

}  // namespace quarterdeck
