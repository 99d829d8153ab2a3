#include "model/archive.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

template <class Entry>
const Entry* with_id(const std::vector<Entry>& entries, const std::string& id) {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

}  // namespace

const Measure* Archive::measure(const MeasureId& id) const { return with_id(measures, id); }
const MeasureGroup* Archive::group(const std::string& id) const { return with_id(groups, id); }

}  // namespace quarterdeck
