#pragma once

#include <string>

#include "model/council.hpp"

namespace quarterdeck {

/// "Name, role", or the role alone where council.yaml gives no name.
inline std::string name_and_role(const Person& person) {
    if (person.name.empty()) return person.role;
    return person.role.empty() ? person.name : person.name + ", " + person.role;
}

}  // namespace quarterdeck
