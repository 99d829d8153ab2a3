#include "model/council.hpp"

#include <algorithm>

namespace quarterdeck {

const Area* Council::area(const AreaId& id) const {
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const Area& area) { return area.id == id; });
    return found == areas.end() ? nullptr : &*found;
}

}  // namespace quarterdeck
