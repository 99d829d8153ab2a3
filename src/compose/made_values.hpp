#pragma once

#include <string>
#include <vector>

#include "template/value.hpp"

/// Settings as an author could have written them, for directives that are made of others.
namespace quarterdeck {

struct MadeEntry {
    std::string key;
    Value value;
};

Value made_text(std::string text, const SourceSpan& span);
Value made_list(std::vector<Value> items, const SourceSpan& span);
Value made_map(std::vector<MadeEntry> entries, const SourceSpan& span);

}  // namespace quarterdeck
