#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <qpdf/QPDF.hh>

#include "support/pdf_content.hpp"

namespace quarterdeck::testing {

/// A stretch of a page's content that belongs to an element.
struct PdfContentPiece {
    int page = 0;  ///< From 0.
    int mcid = 0;
    std::string text;
};

/// A link annotation that belongs to an element.
struct PdfLinkPiece {
    int page = 0;
    std::string target;  ///< The URI, or "page 2" for a place in the document.
    std::string contents;
};

/// An element of a PDF's structure tree with its children in reading order.
struct PdfElement {
    std::string type;                         ///< "H1", "TD".
    std::map<std::string, std::string> said;  ///< Alt, Lang, Scope, Headers, …: as written, lists joined by spaces.
    std::vector<std::variant<PdfElement, PdfContentPiece, PdfLinkPiece>> children;
    QPDFObjectHandle object;
};

/// A PDF read back: what assistive technology gets from it.
class PdfReader {
public:
    /// Throws when the file is no PDF or has no structure.
    explicit PdfReader(const std::string& bytes);

    const PdfElement& structure() const { return root_; }
    /// The structure as text, a line an element, with what it says in brackets, its text and links below it; "page 2:"
    /// stands where text is on another page than the text before.
    std::string structure_text() const;
    /// The text in reading order: a line for each element that is more than a part of a line. A figure reads as its
    /// Alt.
    std::string reading_text() const;

    QPDF& file() { return *file_; }
    const std::vector<PdfPageContent>& pages() const { return contents_; }
    std::vector<QPDFObjectHandle> page_objects() const { return pages_; }

private:
    PdfElement read_element(QPDFObjectHandle object);
    void read_child(QPDFObjectHandle child, PdfElement& parent);
    void add_content(QPDFObjectHandle page, int mcid, PdfElement& parent);
    int page_index(QPDFObjectHandle page) const;

    std::string bytes_;
    std::unique_ptr<QPDF> file_;
    std::vector<QPDFObjectHandle> pages_;
    std::vector<PdfPageContent> contents_;
    PdfElement root_;
};

/// White space (no-break spaces too) as single spaces, none at the ends: for comparing texts.
std::string normalized_space(const std::string& text);

}  // namespace quarterdeck::testing
