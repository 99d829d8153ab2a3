#include "read/acknowledgements.hpp"

#include "read/fields.hpp"

namespace quarterdeck {

namespace {

constexpr const char* example =
    "write it as in “- { check: off-series, about: repeat-plans, why: counted by a new rule since October }”";

void read_entry(const Value& value, std::vector<Acknowledgement>& acknowledged, Diagnostics& diagnostics) {
    if (value.map() == nullptr) {
        complain_about_kind(value, "an entry of “acknowledged”", diagnostics).hint(example);
        return;
    }
    Fields fields(value, "an entry of “acknowledged”", value.span, diagnostics);
    const std::string check = fields.required_text("check", "the word in brackets behind the warning: [off-series: …]");
    const std::string why = fields.required_text("why", "the reason why the content is right as it stands");
    fields.require("about", "what stands in brackets behind the warning, after the check: [… : repeat-plans]");
    for (const auto& [about, place] : fields.words("about")) acknowledged.push_back({check, about, why, place});
    fields.finish();
}

}  // namespace

std::vector<Acknowledgement> read_acknowledgements(const Value& value, Diagnostics& diagnostics) {
    std::vector<Acknowledgement> acknowledged;
    if (value.list() == nullptr) {
        diagnostics.error(value.span, "“acknowledged” has to be a list").hint(example);
        return acknowledged;
    }
    for (const Value& entry : value.list()->items) read_entry(entry, acknowledged, diagnostics);
    return acknowledged;
}

}  // namespace quarterdeck
