#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/derived_values.hpp"

namespace quarterdeck {

/// What the register and the figure's own entry say beside its value: title, unit, period, the day it is as at.
struct RegisterFact {
    std::string_view name;  ///< The word that authors write after the point.
    std::string (*read)(const DerivedQuestion&);
};

std::span<const RegisterFact> register_facts();
/// Nothing for a word that names none.
const RegisterFact* register_fact(std::string_view name);

}  // namespace quarterdeck
