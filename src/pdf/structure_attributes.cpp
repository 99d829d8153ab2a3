#include "pdf/structure_attributes.hpp"

namespace quarterdeck {

namespace {

std::string scope_name(HeaderScope scope) {
    switch (scope) {
        case HeaderScope::none: return "";
        case HeaderScope::column: return "Column";
        case HeaderScope::row: return "Row";
    }
    return "";
}

std::string numbering_name(ListNumbering numbering) {
    switch (numbering) {
        case ListNumbering::none: return "";
        case ListNumbering::disc: return "Disc";
        case ListNumbering::decimal: return "Decimal";
        case ListNumbering::lower_alpha: return "LowerAlpha";
        case ListNumbering::lower_roman: return "LowerRoman";
    }
    return "";
}

QPDFObjectHandle owned_by(const std::string& owner) {
    QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", pdf_name(owner));
    return attributes;
}

/// Attributes of tables (ISO 32000-1, table 349).
bool has_table_attributes(const StructureAttributes& said) {
    return said.scope != HeaderScope::none || said.column_span != 1 || said.row_span != 1 || !said.headers.empty();
}

QPDFObjectHandle table_attributes(const StructureAttributes& said) {
    QPDFObjectHandle attributes = owned_by("Table");
    if (said.scope != HeaderScope::none) attributes.replaceKey("/Scope", pdf_name(scope_name(said.scope)));
    if (said.column_span != 1) attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(said.column_span));
    if (said.row_span != 1) attributes.replaceKey("/RowSpan", QPDFObjectHandle::newInteger(said.row_span));
    if (said.headers.empty()) return attributes;
    QPDFObjectHandle headers = QPDFObjectHandle::newArray();
    for (const std::string& id : said.headers) headers.appendItem(QPDFObjectHandle::newString(id));
    attributes.replaceKey("/Headers", headers);
    return attributes;
}

QPDFObjectHandle list_attributes(const StructureAttributes& said) {
    QPDFObjectHandle attributes = owned_by("List");
    attributes.replaceKey("/ListNumbering", pdf_name(numbering_name(said.numbering)));
    return attributes;
}

QPDFObjectHandle figure_attributes(QPDFObjectHandle box) {
    QPDFObjectHandle attributes = owned_by("Layout");
    attributes.replaceKey("/BBox", box);
    attributes.replaceKey("/Placement", pdf_name("Block"));
    return attributes;
}

void write_text(QPDFObjectHandle element, const std::string& key, const std::string& text) {
    if (!text.empty()) element.replaceKey(key, pdf_text(text));
}

}  // namespace

void write_attributes(QPDFObjectHandle element, const StructureTree::Element& described,
                      std::optional<QPDFObjectHandle> box) {
    const StructureAttributes& said = described.attributes;
    write_text(element, "/Alt", said.alternative_text);
    write_text(element, "/E", said.expansion);
    write_text(element, "/Lang", said.language);
    write_text(element, "/T", said.title);
    if (!said.id.empty()) element.replaceKey("/ID", QPDFObjectHandle::newString(said.id));
    QPDFObjectHandle all = QPDFObjectHandle::newArray();
    if (has_table_attributes(said)) all.appendItem(table_attributes(said));
    if (said.numbering != ListNumbering::none) all.appendItem(list_attributes(said));
    if (box) all.appendItem(figure_attributes(*box));
    if (all.getArrayNItems() == 1) element.replaceKey("/A", all.getArrayItem(0));
    else if (all.getArrayNItems() > 1) element.replaceKey("/A", all);
}

}  // namespace quarterdeck
