#include "support/pdf_checks.hpp"

#include <cmath>
#include <memory>

#include <fmt/format.h>
#include <hb.h>
#include <qpdf/Buffer.hh>

#include "support/pdf_reader.hpp"
#include "support/pdf_structure_checks.hpp"

namespace quarterdeck::testing {

namespace {

using Failures = std::vector<std::string>;

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

void check_file(PdfReader& pdf, const std::string& bytes, Failures& failures) {
    QPDF& file = pdf.file();
    if (!bytes.starts_with("%PDF-1.7\n%")) failures.push_back("the file does not begin as PDF 1.7");
    if (!file.getTrailer().getKey("/ID").isArray()) failures.push_back("the file has no identifier");
    if (file.isEncrypted()) failures.push_back("the file is encrypted");
    for (const QPDFExc& warning : file.getWarnings()) failures.push_back(std::string("qpdf warns: ") + warning.what());
}

void check_catalog(PdfReader& pdf, Failures& failures) {
    QPDFObjectHandle catalog = pdf.file().getRoot();
    if (!catalog.getKey("/Lang").isString()) failures.push_back("the document's language is not set");
    if (catalog.getKey("/MarkInfo").getKey("/Marked").unparse() != "true")
        failures.push_back("the document is not marked as tagged");
    if (catalog.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").unparse() != "true")
        failures.push_back("the title is not shown");
    for (const char* key : {"/OpenAction", "/AA", "/AcroForm", "/Names"}) {
        if (catalog.hasKey(key)) failures.push_back(std::string("the catalog has ") + key);
    }
    QPDFObjectHandle intents = catalog.getKey("/OutputIntents");
    if (!intents.isArray() || intents.getArrayItem(0).getKey("/S").unparse() != "/GTS_PDFA1")
        return failures.push_back("there is no output intent");
    const std::string profile = stream_bytes(intents.getArrayItem(0).getKey("/DestOutputProfile"));
    if (profile.substr(36, 4) != "acsp" || profile.substr(16, 4) != "RGB ")
        failures.push_back("the output intent is no RGB profile");
}

void check_metadata(PdfReader& pdf, Failures& failures) {
    QPDFObjectHandle stream = pdf.file().getRoot().getKey("/Metadata");
    if (!stream.isStream()) return failures.push_back("there is no XMP metadata");
    const std::string xmp = stream_bytes(stream);
    for (const char* part :
         {"<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "<dc:title>", "pdfaExtension:schemas"}) {
        if (!contains(xmp, part)) failures.push_back(std::string("the XMP metadata lacks ") + part);
    }
    QPDFObjectHandle info = pdf.file().getTrailer().getKey("/Info");
    for (const char* key : {"/Title", "/Author", "/Subject", "/Creator", "/Producer"}) {
        if (!info.hasKey(key)) continue;
        std::string escaped;
        for (const char byte : info.getKey(key).getUTF8Value())
            escaped += byte == '&'   ? "&amp;"
                       : byte == '<' ? "&lt;"
                       : byte == '>' ? "&gt;"
                       : byte == '"' ? "&quot;"
                                     : std::string(1, byte);
        if (!contains(xmp, ">" + escaped + "<"))
            failures.push_back(std::string("the XMP metadata does not say what Info says of ") + key);
    }
    if (!info.hasKey("/Title")) failures.push_back("Info has no title");
}

/// Widths in the PDF against those in the embedded TrueType program, in thousandths.
void check_widths(QPDFObjectHandle descendant, const std::set<std::uint32_t>& used, Failures& failures) {
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    if (!descriptor.hasKey("/FontFile2") && !descriptor.hasKey("/FontFile3"))
        return failures.push_back("a font is not embedded");
    std::map<std::uint32_t, double> widths;
    QPDFObjectHandle flat = descendant.getKey("/W");
    for (int index = 0; index + 1 < flat.getArrayNItems(); index += 2) {
        auto glyph = static_cast<std::uint32_t>(flat.getArrayItem(index).getIntValue());
        for (QPDFObjectHandle width : flat.getArrayItem(index + 1).getArrayAsVector())
            widths[glyph++] = width.getNumericValue();
    }
    if (!descriptor.hasKey("/FontFile2")) return;
    const std::string program = stream_bytes(descriptor.getKey("/FontFile2"));
    hb_blob_t* blob = hb_blob_create(program.data(), static_cast<unsigned>(program.size()), HB_MEMORY_MODE_READONLY,
                                     nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    hb_font_t* font = hb_font_create(face);
    for (const std::uint32_t glyph : used) {
        const double real = hb_font_get_glyph_h_advance(font, glyph) * 1000.0 / hb_face_get_upem(face);
        hb_glyph_extents_t extents{};
        if (widths.count(glyph) == 0 || std::abs(widths[glyph] - real) > 1)
            failures.push_back(fmt::format("glyph {} has another width than its font says", glyph));
        if (!hb_font_get_glyph_extents(font, glyph, &extents))
            failures.push_back(fmt::format("glyph {} is not embedded", glyph));
    }
    hb_font_destroy(font);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
}

void check_fonts(PdfReader& pdf, Failures& failures) {
    const auto pages = pdf.page_objects();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        QPDFObjectHandle fonts = QPDFObjectHandle(pages[page]).getKey("/Resources").getKey("/Font");
        for (const auto& [name, used] : pdf.pages()[page].glyphs_by_font) {
            QPDFObjectHandle font = fonts.getKey(name);
            if (font.getKey("/Subtype").unparse() != "/Type0" || font.getKey("/Encoding").unparse() != "/Identity-H") {
                failures.push_back("a font is not composite");
                continue;
            }
            if (used.count(0) > 0) failures.push_back("a missing character is drawn");
            check_widths(font.getKey("/DescendantFonts").getArrayItem(0), used, failures);
        }
    }
}

void check_pages(PdfReader& pdf, Failures& failures) {
    const auto pages = pdf.page_objects();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (QPDFObjectHandle(pages[page]).getKey("/Tabs").unparse() != "/S")
            failures.push_back(fmt::format("page {}: tab order is not the structure's", page + 1));
        if (QPDFObjectHandle(pages[page]).hasKey("/Group"))
            failures.push_back(fmt::format("page {} is a transparency group", page + 1));
        for (const std::string& failure : pdf.pages()[page].failures)
            failures.push_back(fmt::format("page {}: {}", page + 1, failure));
    }
}

}  // namespace

std::vector<std::string> pdf_failures(const std::string& bytes) {
    PdfReader pdf(bytes);
    Failures failures = pdf_structure_failures(pdf);
    check_file(pdf, bytes, failures);
    check_catalog(pdf, failures);
    check_metadata(pdf, failures);
    check_fonts(pdf, failures);
    check_pages(pdf, failures);
    return failures;
}

}  // namespace quarterdeck::testing
