#include "pdf/metadata.hpp"

#include <stdexcept>

#include <fmt/format.h>

#include "base/date.hpp"

namespace quarterdeck {

namespace {

constexpr std::string_view program = "Quarterdeck";

/// PDF/A allows a property of another schema only when the file itself declares it: this declares pdfuaid:part.
constexpr std::string_view extension_schema =
    R"(<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
)";

std::string escaped(const std::string& text) {
    std::string xml;
    for (const char byte : clean_text(text)) {
        if (byte == '&') xml += "&amp;";
        else if (byte == '<') xml += "&lt;";
        else if (byte == '>') xml += "&gt;";
        else if (byte == '"') xml += "&quot;";
        else xml.push_back(byte);
    }
    return xml;
}

std::string localized(std::string_view property, const std::string& text) {
    if (text.empty()) return "";
    return fmt::format("<dc:{0}><rdf:Alt><rdf:li xml:lang=\"x-default\">{1}</rdf:li></rdf:Alt></dc:{0}>\n", property,
                       escaped(text));
}

std::string collected(std::string_view property, std::string_view container, const std::string& text) {
    if (text.empty()) return "";
    return fmt::format("<dc:{0}><rdf:{1}><rdf:li>{2}</rdf:li></rdf:{1}></dc:{0}>\n", property, container,
                       escaped(text));
}

std::string date_properties(const DocumentMetadata& metadata) {
    const std::optional<Date> published = parse_date(metadata.published);
    if (!published) return "";
    return fmt::format(
        "<xmp:CreateDate>{0}T00:00:00Z</xmp:CreateDate>\n<xmp:ModifyDate>{0}T00:00:00Z</xmp:ModifyDate>\n",
        iso_date(*published));
}

std::string pdf_date(Date date) {
    std::string digits;
    for (const char character : iso_date(date)) {
        if (character != '-') digits.push_back(character);
    }
    return "D:" + digits + "000000Z";
}

QPDFObjectHandle information(const DocumentMetadata& metadata) {
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", pdf_text(metadata.title));
    if (!metadata.organisation.empty()) info.replaceKey("/Author", pdf_text(metadata.organisation));
    if (!metadata.description.empty()) info.replaceKey("/Subject", pdf_text(metadata.description));
    info.replaceKey("/Creator", pdf_text(std::string(program)));
    info.replaceKey("/Producer", pdf_text(std::string(program)));
    if (const std::optional<Date> published = parse_date(metadata.published)) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdf_date(*published)));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdf_date(*published)));
    }
    return info;
}

}  // namespace

std::string xmp_packet(const DocumentMetadata& metadata) {
    std::string packet =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
        "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n";
    packet += localized("title", metadata.title);
    packet += localized("description", metadata.description);
    packet += collected("creator", "Seq", metadata.organisation);
    packet += collected("language", "Bag", metadata.language);
    packet += fmt::format("<xmp:CreatorTool>{0}</xmp:CreatorTool>\n<pdf:Producer>{0}</pdf:Producer>\n", program);
    packet += date_properties(metadata);
    packet += "</rdf:Description>\n";
    packet += extension_schema;
    return packet + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

void add_metadata(Finishing& finishing, const DocumentMetadata& metadata) {
    if (metadata.title.empty()) throw std::runtime_error("A document without a title cannot become an accessible PDF.");
    if (metadata.language.empty())
        throw std::runtime_error("A document without a language cannot become an accessible PDF.");
    QPDFObjectHandle stream = finishing.file.newStream(xmp_packet(metadata));
    stream.getDict().replaceKey("/Type", pdf_name("Metadata"));
    stream.getDict().replaceKey("/Subtype", pdf_name("XML"));
    QPDFObjectHandle catalog = finishing.file.getRoot();
    catalog.replaceKey("/Metadata", stream);
    catalog.replaceKey("/Lang", pdf_text(metadata.language));
    catalog.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
    finishing.file.getTrailer().replaceKey("/Info", finishing.file.makeIndirectObject(information(metadata)));
}

}  // namespace quarterdeck
