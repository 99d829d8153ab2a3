#pragma once

#include <string>
#include <vector>

#include "template/template.hpp"

namespace quarterdeck {

/// A text that a template asks authors for.
struct AskedSlot {
    std::string subject;  ///< "narrative" for a quarter's text, "text" for a document's own.
    std::string name;
    std::string heading;  ///< The heading that it stands below; empty when there is none.
};

/// The slots of a template in its order, each once.
std::vector<AskedSlot> slots_asked(const Template& source);

}  // namespace quarterdeck
