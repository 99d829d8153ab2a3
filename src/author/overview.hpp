#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "read/site.hpp"

namespace quarterdeck {

/// What a project holds, in plain columns: its quarters in the order of time, those between them that have no file, the
/// documents of each with their state on a day, and which figures and texts are still to come.
///
/// Without a day every embargo has passed.
std::string overview_text(const Site& site, std::optional<Date> day);

}  // namespace quarterdeck
