#include "template/value.hpp"

namespace quarterdeck {

const Value* Value::find(const std::string& key) const {
    const Map* mapping = map();
    if (mapping == nullptr) return nullptr;
    for (const Entry& entry : mapping->entries) {
        if (entry.key == key) return &entry.value;
    }
    return nullptr;
}

}  // namespace quarterdeck
