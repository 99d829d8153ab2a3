#include "frame/structure_tree.hpp"

namespace quarterdeck {

StructureTree::StructureTree() { nodes_.push_back({-1, Element{StructureRole::document, {}, {}}}); }

StructureNodeId StructureTree::add_element(StructureNodeId parent, StructureRole role, StructureAttributes attributes) {
    return add(parent, Element{role, std::move(attributes), {}});
}

StructureNodeId StructureTree::add_content(StructureNodeId parent) { return add(parent, ContentSlot{}); }

StructureNodeId StructureTree::add(StructureNodeId parent, std::variant<Element, ContentSlot> kind) {
    const StructureNodeId id = size();
    element(parent).children.push_back(id);
    nodes_.push_back({parent, std::move(kind)});
    return id;
}

std::string structure_type(StructureRole role) {
    switch (role) {
        case StructureRole::document: return "Document";
        case StructureRole::part: return "Part";
        case StructureRole::sect: return "Sect";
        case StructureRole::heading1: return "H1";
        case StructureRole::heading2: return "H2";
        case StructureRole::heading3: return "H3";
        case StructureRole::heading4: return "H4";
        case StructureRole::heading5: return "H5";
        case StructureRole::heading6: return "H6";
        case StructureRole::paragraph: return "P";
        case StructureRole::list: return "L";
        case StructureRole::list_item: return "LI";
        case StructureRole::label: return "Lbl";
        case StructureRole::list_body: return "LBody";
        case StructureRole::table: return "Table";
        case StructureRole::caption: return "Caption";
        case StructureRole::table_head: return "THead";
        case StructureRole::table_body: return "TBody";
        case StructureRole::table_row: return "TR";
        case StructureRole::table_header: return "TH";
        case StructureRole::table_data: return "TD";
        case StructureRole::figure: return "Figure";
        case StructureRole::link: return "Link";
        case StructureRole::note: return "Note";
        case StructureRole::reference: return "Reference";
        case StructureRole::span: return "Span";
        case StructureRole::block_quote: return "BlockQuote";
        case StructureRole::contents: return "TOC";
        case StructureRole::contents_item: return "TOCI";
    }
    return "Span";
}

}  // namespace quarterdeck
