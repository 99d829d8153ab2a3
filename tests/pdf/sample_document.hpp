#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "frame/paged_document.hpp"
#include "pdf/pdf.hpp"
#include "text/font_book.hpp"

namespace quarterdeck::testing {

/// The faces of the test theme, loaded once for all tests.
const FontBook& test_fonts();

/// Builds PagedDocuments by hand, as layout would: text of one size on baselines that the test names.
class PageBuilder {
public:
    int add_page(Size size = {595.28, 841.89});
    /// Later items go to this page.
    void turn_to(int page) { page_ = page; }
    StructureNodeId element(StructureNodeId parent, StructureRole role, StructureAttributes attributes = {});
    StructureNodeId slot(StructureNodeId parent) { return document.structure.add_content(parent); }

    /// Draws text into a slot, or as an artifact; returns where it ends.
    double text(Point origin, const std::string& text, Belonging belonging, FontStyle style = {}, double size = 12);
    /// An element with one slot that holds this text.
    StructureNodeId text_element(StructureNodeId parent, StructureRole role, const std::string& text, Point origin,
                                 StructureAttributes attributes = {}, FontStyle style = {});
    void draw(decltype(FrameItem::item) item, Belonging belonging);

    PagedDocument document;

private:
    int page_ = 0;
};

/// An A4 page, empty yet.
PageBuilder one_page();

DocumentMetadata sample_metadata();

/// Two A4 pages with one of everything: headings, a paragraph with a link in it and one over both pages, lists, a
/// table, a chart, a picture, artifacts, bookmarks.
PagedDocument sample_document();

/// A small PNG: a square whose left half is opaque and whose right half is half transparent.
std::string sample_png();
/// A small PNG without transparency: of two colours by palette, or in RGB.
std::string sample_opaque_png(bool palette);
/// A small JPEG in grey (1), RGB (3) or CMYK (4) colours.
std::string sample_jpeg(int components);

PictureBytes sample_pictures();
std::string sample_pdf();
/// Pages as a PDF with the sample's metadata, fonts and pictures.
std::string rendered(const PagedDocument& pages);

}  // namespace quarterdeck::testing
