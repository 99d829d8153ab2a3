#include "pdf/fonts.hpp"

#include <iterator>
#include <set>

#include <fmt/format.h>

namespace quarterdeck {

namespace {

/// Six letters before a subset's name that tell different subsets of one font apart (ISO 32000-1, 9.6.4); worked out
/// from the glyphs, so that the same document always gets the same.
std::string subset_name(const DrawingFont& font) {
    std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
    for (const auto& [glyph, text] : font.texts) hash = (hash ^ glyph) * 1099511628211ULL;
    std::string name;
    for (int letter = 0; letter < 6; ++letter, hash /= 26) name.push_back(static_cast<char>('A' + hash % 26));
    return name + "+" + font.face.name();
}

/// Widths as runs of neighbouring glyphs: `first [w w w] first [w]`.
QPDFObjectHandle widths(const DrawingFont& font) {
    QPDFObjectHandle all = QPDFObjectHandle::newArray();
    QPDFObjectHandle run;
    std::int64_t expected = -1;
    for (const auto& [glyph, text] : font.texts) {
        if (glyph != expected) {
            run = QPDFObjectHandle::newArray();
            all.appendItem(QPDFObjectHandle::newInteger(glyph));
            all.appendItem(run);
        }
        run.appendItem(pdf_number(font.face.advance(glyph)));
        expected = static_cast<std::int64_t>(glyph) + 1;
    }
    return all;
}

/// A CMap from glyph numbers to text, in blocks of at most 100 (ISO 32000-1, 9.10.3).
std::string unicode_map(const GlyphTexts& texts) {
    std::string map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto entry = texts.begin();
    for (std::size_t left = texts.size(); left > 0;) {
        const std::size_t block = std::min<std::size_t>(left, 100);
        fmt::format_to(std::back_inserter(map), "{} beginbfchar\n", block);
        for (std::size_t index = 0; index < block; ++index, ++entry)
            fmt::format_to(std::back_inserter(map), "<{:04X}> <{}>\n", entry->first, utf16_hex(entry->second));
        map += "endbfchar\n";
        left -= block;
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QPDFObjectHandle font_file(Finishing& finishing, const FontProgram& program) {
    QPDFObjectHandle stream = finishing.file.newStream(program.bytes);
    if (program.compact) stream.getDict().replaceKey("/Subtype", pdf_name("CIDFontType0C"));
    else
        stream.getDict().replaceKey("/Length1",
                                    QPDFObjectHandle::newInteger(static_cast<long long>(program.bytes.size())));
    return stream;
}

QPDFObjectHandle descriptor(const DrawingFont& font, const std::string& name) {
    constexpr int symbolic = 4;  // its glyphs are named by number, not by a standard Latin encoding
    const FontMeasures measures = font.face.measures();
    QPDFObjectHandle box = QPDFObjectHandle::newArray();
    for (const double side : measures.box) box.appendItem(pdf_number(side));
    QPDFObjectHandle descriptor = QPDFObjectHandle::newDictionary();
    descriptor.replaceKey("/Type", pdf_name("FontDescriptor"));
    descriptor.replaceKey("/FontName", pdf_name(name));
    descriptor.replaceKey("/Flags", QPDFObjectHandle::newInteger(symbolic));
    descriptor.replaceKey("/FontBBox", box);
    descriptor.replaceKey("/ItalicAngle", pdf_number(measures.italic_angle));
    descriptor.replaceKey("/Ascent", pdf_number(measures.ascent));
    descriptor.replaceKey("/Descent", pdf_number(measures.descent));
    descriptor.replaceKey("/CapHeight", pdf_number(measures.cap_height));
    descriptor.replaceKey("/StemV", pdf_number(measures.stem_width));
    return descriptor;
}

QPDFObjectHandle descendant_font(Finishing& finishing, const DrawingFont& font, const std::string& name) {
    const FontProgram program = font.face.subset(font.texts);
    QPDFObjectHandle described = descriptor(font, name);
    described.replaceKey(program.compact ? "/FontFile3" : "/FontFile2", font_file(finishing, program));
    QPDFObjectHandle descendant = QPDFObjectHandle::newDictionary();
    descendant.replaceKey("/Type", pdf_name("Font"));
    descendant.replaceKey("/Subtype", pdf_name(program.compact ? "CIDFontType0" : "CIDFontType2"));
    descendant.replaceKey("/BaseFont", pdf_name(name));
    descendant.replaceKey("/CIDSystemInfo",
                          QPDFObjectHandle::parse("<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"));
    descendant.replaceKey("/W", widths(font));
    descendant.replaceKey("/FontDescriptor", finishing.file.makeIndirectObject(described));
    if (!program.compact) descendant.replaceKey("/CIDToGIDMap", pdf_name("Identity"));
    return finishing.file.makeIndirectObject(descendant);
}

QPDFObjectHandle composite_font(Finishing& finishing, const DrawingFont& font) {
    const std::string name = subset_name(font);
    QPDFObjectHandle composite = QPDFObjectHandle::newDictionary();
    composite.replaceKey("/Type", pdf_name("Font"));
    composite.replaceKey("/Subtype", pdf_name("Type0"));
    composite.replaceKey("/BaseFont", pdf_name(name));
    composite.replaceKey("/Encoding", pdf_name("Identity-H"));
    composite.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({descendant_font(finishing, font, name)}));
    composite.replaceKey("/ToUnicode", finishing.file.newStream(unicode_map(font.texts)));
    return composite;
}

/// The placeholder fonts of all pages by name; libharu shares one object among the pages.
std::map<std::string, QPDFObjectHandle> placeholder_fonts(const Finishing& finishing) {
    std::map<std::string, QPDFObjectHandle> placeholders;
    for (const QPDFObjectHandle& page : finishing.pages) {
        QPDFObjectHandle fonts = QPDFObjectHandle(page).getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary()) continue;
        for (auto& [key, font] : fonts.getDictAsMap()) placeholders.emplace(font.getKey("/BaseFont").getName(), font);
    }
    return placeholders;
}

}  // namespace

void embed_fonts(Finishing& finishing, const DrawingFonts& fonts) {
    std::map<std::string, QPDFObjectHandle> placeholders = placeholder_fonts(finishing);
    std::size_t index = 0;
    for (const auto& [id, font] : fonts) {
        const auto placeholder = placeholders.find("/" + placeholder_name(index++));
        if (placeholder == placeholders.end()) throw std::logic_error("a face in use was drawn on no page");
        finishing.file.replaceObject(placeholder->second.getObjGen(), composite_font(finishing, font));
    }
}

}  // namespace quarterdeck
