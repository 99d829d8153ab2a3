#pragma once

#include <vector>

#include "base/diagnostic.hpp"
#include "template/acknowledgement.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// Reads the list under `acknowledged:`. An entry about several things becomes one acknowledgement for each. Complains
/// about one without a reason; whether the check exists only the checks know.
std::vector<Acknowledgement> read_acknowledgements(const Value& value, Diagnostics& diagnostics);

}  // namespace quarterdeck
