#include "support/pdf_content.hpp"

#include <optional>
#include <sstream>

#include <fmt/format.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <qpdf/QUtil.hh>

namespace quarterdeck::testing {

namespace {

std::uint32_t big_endian(const std::string& bytes) {
    std::uint32_t value = 0;
    for (const char byte : bytes) value = (value << 8U) | static_cast<unsigned char>(byte);
    return value;
}

/// Follows the operators of a content stream with the marks that are open around them.
class ContentReader : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit ContentReader(QPDFObjectHandle page) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary()) return;
        for (auto& [name, font] : fonts.getDictAsMap()) unicode_[name] = read_unicode_map(font);
    }

    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        run(object.getOperatorValue());
        operands_.clear();
    }

    void handleEOF() override {
        if (!marks_.empty()) fail("marked content is left open");
    }

    PdfPageContent content;

private:
    struct Mark {
        bool artifact = false;
        std::optional<int> mcid;
        std::optional<std::string> actual_text;
    };

    void run(const std::string& name) {
        static const std::set<std::string> paths{"f", "F", "f*", "S", "s", "B", "B*", "b", "b*"};
        static const std::set<std::string> others{"Do", "sh", "TJ", "Tj", "'", "\""};
        const bool path = paths.count(name) > 0;
        if (name == "BDC" || name == "BMC") open_mark();
        else if (name == "EMC") close_mark();
        else if (name == "Tf") font_ = operands_.at(0).getName();
        if ((path || others.count(name) > 0) && !open_artifact() && !open_mcid())
            fail("the operator " + name + " stands outside marked content");
        if (path && open_mcid()) ++content.shapes_by_mcid[*open_mcid()];
        if (name == "TJ") show_array();
        if (name == "Tj") show(operands_.at(0).getStringValue());
    }

    void open_mark() {
        Mark mark;
        mark.artifact = operands_.at(0).getName() == "/Artifact";
        if (operands_.size() > 1) {
            QPDFObjectHandle properties = operands_.at(1);
            if (properties.hasKey("/MCID")) mark.mcid = static_cast<int>(properties.getKey("/MCID").getIntValue());
            if (properties.hasKey("/ActualText")) mark.actual_text = properties.getKey("/ActualText").getUTF8Value();
        }
        if ((mark.mcid || mark.artifact) && (open_artifact() || open_mcid()))
            fail("marked content stands inside other marked content");
        if (mark.mcid && !content.text_by_mcid.emplace(*mark.mcid, "").second)
            fail(fmt::format("MCID {} is used twice", *mark.mcid));
        if (mark.actual_text) add_text(*mark.actual_text);
        if (mark.actual_text) ++actual_depth_;
        marks_.push_back(mark);
        if (mark.actual_text && !open_mcid() && !open_artifact()) fail("actual text stands outside marked content");
    }

    void close_mark() {
        if (marks_.empty()) return fail("EMC without BDC");
        if (marks_.back().actual_text) --actual_depth_;
        marks_.pop_back();
    }

    bool open_artifact() const {
        for (const Mark& mark : marks_) {
            if (mark.artifact) return true;
        }
        return false;
    }

    std::optional<int> open_mcid() const {
        for (const Mark& mark : marks_) {
            if (mark.mcid) return mark.mcid;
        }
        return std::nullopt;
    }

    void show_array() {
        for (QPDFObjectHandle item : operands_.at(0).getArrayAsVector()) {
            if (item.isString()) show(item.getStringValue());
        }
    }

    void show(const std::string& codes) {
        for (std::size_t offset = 0; offset + 1 < codes.size(); offset += 2) {
            const std::uint32_t glyph = big_endian(codes.substr(offset, 2));
            content.glyphs_by_font[font_].insert(glyph);
            const auto text = unicode_[font_].find(glyph);
            if (text == unicode_[font_].end()) fail(fmt::format("glyph {} of {} stands for no text", glyph, font_));
            else if (actual_depth_ == 0) add_text(text->second);
        }
    }

    void add_text(const std::string& text) {
        if (const std::optional<int> mcid = open_mcid()) content.text_by_mcid[*mcid] += text;
        else content.artifact_text += text;
    }

    void fail(const std::string& what) { content.failures.push_back(what); }

    std::map<std::string, std::map<std::uint32_t, std::string>> unicode_;
    std::vector<QPDFObjectHandle> operands_;
    std::vector<Mark> marks_;
    std::string font_;
    int actual_depth_ = 0;
};

}  // namespace

std::string utf8_from_utf16(const std::string& bytes) {
    const std::string marked = bytes.starts_with("\xFE\xFF") ? bytes : "\xFE\xFF" + bytes;
    return QUtil::utf16_to_utf8(marked);
}

std::map<std::uint32_t, std::string> read_unicode_map(QPDFObjectHandle font) {
    std::map<std::uint32_t, std::string> texts;
    if (!font.hasKey("/ToUnicode")) return texts;
    std::istringstream words(stream_bytes(font.getKey("/ToUnicode")));
    bool in_block = false;
    for (std::string word; words >> word;) {
        if (word == "beginbfchar") in_block = true;
        else if (word == "endbfchar") in_block = false;
        else if (in_block) {
            std::string text;
            words >> text;
            texts[big_endian(QUtil::hex_decode(word))] = utf8_from_utf16(QUtil::hex_decode(text));
        }
    }
    return texts;
}

std::string stream_bytes(QPDFObjectHandle stream) {
    const auto buffer = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

PdfPageContent read_page_content(QPDFObjectHandle page) {
    ContentReader reader(page);
    page.parsePageContents(&reader);
    return reader.content;
}

}  // namespace quarterdeck::testing
