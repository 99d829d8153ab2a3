#include "support/pdf_reader.hpp"

#include <set>
#include <stdexcept>

#include <fmt/format.h>

#include "base/overloaded.hpp"

namespace quarterdeck::testing {

namespace {

std::string written(QPDFObjectHandle value) {
    if (value.isString()) return value.getUTF8Value();
    if (value.isName()) return value.getName().substr(1);
    if (!value.isArray()) return value.unparse();
    std::string all;
    for (QPDFObjectHandle item : value.getArrayAsVector()) all += (all.empty() ? "" : " ") + written(item);
    return all;
}

void read_attributes(QPDFObjectHandle attributes, std::map<std::string, std::string>& said) {
    if (attributes.isArray()) {
        for (QPDFObjectHandle item : attributes.getArrayAsVector()) read_attributes(item, said);
    } else if (attributes.isDictionary()) {
        for (auto& [key, value] : attributes.getDictAsMap()) {
            if (key != "/O") said[key.substr(1)] = written(value);
        }
    }
}

/// Elements that are a part of a line of text; all others stand on lines of their own.
bool is_inline(const std::string& type) { return type == "Span" || type == "Link" || type == "Reference"; }

void append_reading_text(const PdfElement& element, std::string& text) {
    if (!is_inline(element.type)) text += '\n';
    if (const auto alternative = element.said.find("Alt"); alternative != element.said.end()) {
        text += alternative->second;
    } else {
        for (const auto& child : element.children)
            std::visit(overloaded{
                           [&](const PdfElement& inner) { append_reading_text(inner, text); },
                           [&](const PdfContentPiece& piece) { text += piece.text; },
                           [](const PdfLinkPiece&) {},
                       },
                       child);
    }
    if (!is_inline(element.type)) text += '\n';
}

/// Renders elements with their attributes in a fixed order; boxes are left out, as geometry belongs to other tests.
class StructureText {
public:
    void add(const PdfElement& element, int depth) {
        text_ += std::string(static_cast<std::size_t>(depth) * 2, ' ') + element.type;
        std::string said;
        for (const auto& [key, value] : element.said) {
            if (key != "BBox" && key != "Placement")
                said += fmt::format("{}{}={}", said.empty() ? "" : ", ", key, value);
        }
        if (!said.empty()) text_ += " [" + said + "]";
        text_ += '\n';
        for (const auto& child : element.children)
            std::visit(overloaded{
                           [&](const PdfElement& inner) { add(inner, depth + 1); },
                           [&](const PdfContentPiece& piece) { add_line(depth + 1, content(piece)); },
                           [&](const PdfLinkPiece& link) {
                               add_line(depth + 1, fmt::format("-> {} ({})", link.target, link.contents));
                           },
                       },
                       child);
    }
    std::string finish() { return std::move(text_); }

private:
    std::string content(const PdfContentPiece& piece) {
        const std::string place = piece.page == page_ ? "" : fmt::format("page {}: ", piece.page + 1);
        page_ = piece.page;
        return place + (piece.text.empty() ? "(drawing)" : "\"" + piece.text + "\"");
    }
    void add_line(int depth, const std::string& line) {
        text_ += std::string(static_cast<std::size_t>(depth) * 2, ' ') + line + '\n';
    }

    std::string text_;
    int page_ = -1;
};

}  // namespace

PdfReader::PdfReader(const std::string& bytes) : bytes_(bytes), file_(std::make_unique<QPDF>()) {
    file_->setSuppressWarnings(true);
    file_->processMemoryFile("the PDF under test", bytes_.data(), bytes_.size());
    pages_ = file_->getAllPages();
    for (const QPDFObjectHandle& page : pages_) contents_.push_back(read_page_content(page));
    QPDFObjectHandle tree = file_->getRoot().getKey("/StructTreeRoot");
    if (!tree.isDictionary()) throw std::runtime_error("the PDF has no structure");
    QPDFObjectHandle top = tree.getKey("/K");
    root_ = read_element(top.isArray() ? top.getArrayItem(0) : top);
}

PdfElement PdfReader::read_element(QPDFObjectHandle object) {
    PdfElement element;
    element.type = object.getKey("/S").getName().substr(1);
    element.object = object;
    for (const char* key : {"/Alt", "/ActualText", "/E", "/Lang", "/T", "/ID"}) {
        if (object.hasKey(key)) element.said[std::string(key).substr(1)] = written(object.getKey(key));
    }
    if (object.hasKey("/A")) read_attributes(object.getKey("/A"), element.said);
    QPDFObjectHandle children = object.getKey("/K");
    if (children.isArray()) {
        for (const QPDFObjectHandle& child : children.getArrayAsVector()) read_child(child, element);
    } else if (!children.isNull()) {
        read_child(children, element);
    }
    return element;
}

void PdfReader::read_child(QPDFObjectHandle child, PdfElement& parent) {
    if (child.isInteger())
        return add_content(parent.object.getKey("/Pg"), static_cast<int>(child.getIntValue()), parent);
    if (child.isDictionaryOfType("/MCR"))
        return add_content(child.getKey("/Pg"), static_cast<int>(child.getKey("/MCID").getIntValue()), parent);
    if (!child.isDictionaryOfType("/OBJR")) {
        parent.children.emplace_back(read_element(child));
        return;
    }
    QPDFObjectHandle annotation = child.getKey("/Obj");
    PdfLinkPiece link{page_index(child.getKey("/Pg")), "", written(annotation.getKey("/Contents"))};
    if (annotation.hasKey("/A")) link.target = written(annotation.getKey("/A").getKey("/URI"));
    else link.target = fmt::format("page {}", page_index(annotation.getKey("/Dest").getArrayItem(0)) + 1);
    parent.children.emplace_back(std::move(link));
}

void PdfReader::add_content(QPDFObjectHandle page, int mcid, PdfElement& parent) {
    const int index = page_index(page);
    const auto& texts = contents_.at(static_cast<std::size_t>(index)).text_by_mcid;
    const auto text = texts.find(mcid);
    if (text == texts.end())
        throw std::runtime_error(fmt::format("page {} has no content with MCID {}", index + 1, mcid));
    parent.children.emplace_back(PdfContentPiece{index, mcid, text->second});
}

int PdfReader::page_index(QPDFObjectHandle page) const {
    for (std::size_t index = 0; index < pages_.size(); ++index) {
        if (pages_[index].getObjGen() == page.getObjGen()) return static_cast<int>(index);
    }
    throw std::runtime_error("the structure names a page that the PDF does not have");
}

std::string PdfReader::structure_text() const {
    StructureText text;
    text.add(root_, 0);
    return text.finish();
}

std::string PdfReader::reading_text() const {
    std::string text;
    append_reading_text(root_, text);
    std::string lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = normalized_space(text.substr(begin, end - begin));
        if (!line.empty()) lines += line + '\n';
        begin = end + 1;
    }
    return lines;
}

std::string normalized_space(const std::string& text) {
    std::string normalized;
    for (std::size_t offset = 0; offset < text.size(); ++offset) {
        const bool no_break = text.compare(offset, 2, "\xC2\xA0") == 0;
        const bool space = no_break || text[offset] == ' ' || (text[offset] >= '\t' && text[offset] <= '\r');
        if (no_break) ++offset;
        if (!space) normalized += text[offset];
        else if (!normalized.empty() && normalized.back() != ' ') normalized += ' ';
    }
    if (normalized.ends_with(' ')) normalized.pop_back();
    return normalized;
}

}  // namespace quarterdeck::testing
