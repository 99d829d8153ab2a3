#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/source_span.hpp"

namespace quarterdeck {

/// A piece of YAML as it was read and not yet understood: a scalar, a list or a mapping, each with its place.
///
/// Mappings keep the author's order; keys are unique (the reader refuses duplicates).
struct Value {
    struct Scalar {
        std::string text;
        bool quoted = false;        ///< Quoted scalars and blocks are text, whatever they look like.
        bool block = false;         ///< Written with `|` or `>`: line n of it stands n lines below `span`.
        int block_indent = 0;       ///< Columns before the text of a block scalar's lines.
    };
    struct List {
        std::vector<Value> items;
    };
    struct Entry;
    struct Map {
        std::vector<Entry> entries;
    };
    struct Null {};

    std::variant<Null, Scalar, List, Map> content;
    SourceSpan span;

    const Scalar* scalar() const { return std::get_if<Scalar>(&content); }
    const List* list() const { return std::get_if<List>(&content); }
    const Map* map() const { return std::get_if<Map>(&content); }
    bool null() const { return std::holds_alternative<Null>(content); }
    /// The value under a key of a mapping; nothing when this is no mapping or has no such key.
    const Value* find(const std::string& key) const;
};

struct Value::Entry {
    std::string key;
    SourceSpan key_span;
    Value value;
};

}  // namespace quarterdeck
