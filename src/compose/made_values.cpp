#include "compose/made_values.hpp"

namespace quarterdeck {

Value made_text(std::string text, const SourceSpan& span) {
    Value::Scalar scalar;
    scalar.text = std::move(text);
    return {std::move(scalar), span};
}

Value made_list(std::vector<Value> items, const SourceSpan& span) { return {Value::List{std::move(items)}, span}; }

Value made_map(std::vector<MadeEntry> entries, const SourceSpan& span) {
    Value::Map map;
    for (MadeEntry& entry : entries) map.entries.push_back({std::move(entry.key), span, std::move(entry.value)});
    return {std::move(map), span};
}

}  // namespace quarterdeck
