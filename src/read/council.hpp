#pragma once

#include "base/diagnostic.hpp"
#include "model/council.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// Reads content/council.yaml: who publishes, which areas figures are compared with, people and committees.
Council read_council(const Value& value, Diagnostics& diagnostics);

}  // namespace quarterdeck
