#pragma once

#include <string>

#include "compose/composition.hpp"
#include "compose/settings.hpp"

/// Groups of the register, whose entries are numbered in their order.
namespace quarterdeck {

/// The group that a directive's `group:` names; nothing after a complaint.
const MeasureGroup* read_group(const Settings& settings, Composition& composition);

/// The entry's own title, or its only measure's.
std::string entry_title(const MeasureGroup::Entry& entry, const Composition& composition);

}  // namespace quarterdeck
