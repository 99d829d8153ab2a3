#pragma once

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "frame/geometry.hpp"

namespace quarterdeck {

/// Roles are the standard structure types of ISO 32000-1, 14.8.4.
enum class StructureRole {
    document, part, sect, heading1, heading2, heading3, heading4, heading5, heading6, paragraph,
    list, list_item, label, list_body, table, caption, table_head, table_body, table_row, table_header, table_data,
    figure, link, note, reference, span, block_quote, contents, contents_item,
};

enum class HeaderScope { none, column, row };
enum class ListNumbering { none, disc, decimal, lower_alpha, lower_roman };

/// Index of a node in its StructureTree.
using StructureNodeId = int;

/// What a structure element says beyond its role. Empty strings and `none` are not written.
struct StructureAttributes {
    std::string alternative_text;  ///< Alt: stands for the content of a figure (ISO 32000-1, 14.9.3).
    std::string expansion;         ///< E: what an abbreviation stands for (14.9.5).
    std::string language;          ///< Lang, where it differs from the document's (14.9.2).
    std::string title;             ///< T: shown in a reader's tag panel.
    std::string id;                ///< ID: unique; for notes and table headers.
    HeaderScope scope = HeaderScope::none;
    ListNumbering numbering = ListNumbering::none;
    std::vector<std::string> headers;  ///< IDs of the header cells of a table cell.
    int column_span = 1;
    int row_span = 1;
};

/// The logical structure of a document: elements in reading order, and between them the slots into which drawn content goes.
///
/// Layout builds it beside the Frames. A drawn item names a slot, never an element, so that the order of text before,
/// inside and after a link is the order of the slots, whatever the order of drawing. A slot may be drawn in several
/// pieces and on several pages.
class StructureTree {
public:
    struct Element {
        StructureRole role = StructureRole::document;
        StructureAttributes attributes;
        std::vector<StructureNodeId> children;
    };
    struct ContentSlot {};
    struct Node {
        StructureNodeId parent = -1;
        std::variant<Element, ContentSlot> kind;
    };

    /// Starts with the document element as node 0.
    StructureTree();

    StructureNodeId root() const { return 0; }
    StructureNodeId add_element(StructureNodeId parent, StructureRole role, StructureAttributes attributes = {});
    StructureNodeId add_content(StructureNodeId parent);

    const Node& node(StructureNodeId id) const { return nodes_.at(static_cast<std::size_t>(id)); }
    /// Throws std::bad_variant_access when the node is a content slot.
    const Element& element(StructureNodeId id) const { return std::get<Element>(node(id).kind); }
    Element& element(StructureNodeId id) { return std::get<Element>(nodes_.at(static_cast<std::size_t>(id)).kind); }
    bool is_content(StructureNodeId id) const { return std::holds_alternative<ContentSlot>(node(id).kind); }
    int size() const { return static_cast<int>(nodes_.size()); }

private:
    StructureNodeId add(StructureNodeId parent, std::variant<Element, ContentSlot> kind);

    std::deque<Node> nodes_;  ///< Thousands of them: they are not moved when more come.
};

/// The name that a PDF uses for the role, such as "H1" or "TD".
std::string structure_type(StructureRole role);

}  // namespace quarterdeck
