#pragma once

#include <map>
#include <string>

#include "base/diagnostic.hpp"
#include "model/finance.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// Reads the budget statements under `finance:`, by id, and warns about sums that do not add up.
std::map<std::string, FinanceStatement> read_finance(const Value& value, Diagnostics& diagnostics);

}  // namespace quarterdeck
