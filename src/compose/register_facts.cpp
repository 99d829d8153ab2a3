#include "compose/register_facts.hpp"

#include <algorithm>
#include <array>

namespace quarterdeck {
namespace {

using Asked = DerivedQuestion;

std::string as_at(const Asked& asked) {
    return shown_date(asked.figure.as_at.value_or(asked.figure.key.period.last_day()), asked.language);
}

std::string period(const Asked& asked) { return shown_period(asked.figure.key.period, asked.language); }

constexpr std::array<RegisterFact, 6> facts = {{
    {"title", [](const Asked& asked) { return asked.measure.title; }},
    {"short", [](const Asked& asked) { return asked.measure.short_title; }},
    {"unit", [](const Asked& asked) { return shown_unit(asked.measure.unit, asked.language); }},
    {"desired", [](const Asked& asked) { return asked.measure.desired; }},
    {"period", period},
    {"as-at", as_at},
}};

}  // namespace

std::span<const RegisterFact> register_facts() { return facts; }

const RegisterFact* register_fact(std::string_view name) {
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&](const RegisterFact& fact) { return fact.name == name; });
    return found == facts.end() ? nullptr : &*found;
}

}  // namespace quarterdeck
