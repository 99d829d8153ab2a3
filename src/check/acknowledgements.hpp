#pragma once

#include <string>
#include <vector>

#include "check/findings.hpp"

namespace quarterdeck {

/// Takes out of the findings what the quarters' authors acknowledged, and returns how much that was. Complains about an
/// acknowledgement that fits nothing or names no check. Errors cannot be acknowledged, but for slips that may have been published.
int take_acknowledged(std::vector<Finding>& findings, const std::vector<QuarterText>& quarters,
                      const std::vector<std::string>& check_names, Diagnostics& diagnostics);

}  // namespace quarterdeck
