#include "pdf/drawing.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <stdexcept>

#include "base/overloaded.hpp"
#include "pdf/pictures.hpp"

namespace quarterdeck {

namespace {

/// Fonts that every PDF viewer has, so that libharu draws with them without a font file.
constexpr std::array placeholders{
    "Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique", "Times-Roman", "Times-Bold", "Times-Italic",
    "Times-BoldItalic", "Courier", "Courier-Bold", "Courier-Oblique", "Courier-BoldOblique", "Symbol", "ZapfDingbats"};

/// Draws the items of page after page, opening and closing marked content where what they belong to changes.
class PageDrawer {
public:
    PageDrawer(Haru& haru, const PagedDocument& pages, const DrawingFonts& fonts, const PictureBytes& pictures)
        : haru_(haru), pages_(pages), fonts_(fonts), picture_bytes_(pictures), marks_(pages.pages.size()) {}

    ContentMarks draw() {
        for (std::size_t page = 0; page < pages_.pages.size(); ++page) draw_page(static_cast<int>(page), pages_.pages[page]);
        return std::move(marks_);
    }

private:
    void draw_page(int page, const Frame& frame) {
        Canvas canvas(haru_, frame.size);
        std::optional<Belonging> open;
        for (const FrameItem& item : frame.items) {
            if (std::holds_alternative<LinkArea>(item.item)) continue;
            if (open != item.belonging) {
                if (open) canvas.end_mark();
                begin(canvas, page, item.belonging);
                open = item.belonging;
            }
            draw_item(canvas, item);
        }
        if (open) canvas.end_mark();
    }

    void begin(Canvas& canvas, int page, const Belonging& belonging) {
        std::visit(overloaded{
                       [&](ArtifactKind kind) { canvas.begin_artifact(kind); },
                       [&](StructureNodeId slot) {
                           if (slot < 0 || slot >= pages_.structure.size() || !pages_.structure.is_content(slot))
                               throw std::runtime_error("Something on a page belongs to no place in the document's structure.");
                           const StructureRole role = pages_.structure.element(pages_.structure.node(slot).parent).role;
                           canvas.begin_content(structure_type(role), marks_.add(page, slot).mcid);
                       },
                   },
                   belonging);
    }

    void draw_item(Canvas& canvas, const FrameItem& item) {
        std::visit(overloaded{
                       [&](const GlyphRun& run) {
                           if (!run.glyphs.empty()) canvas.draw_text(run, fonts_.at(run.face));
                       },
                       [&](const Shape& shape) { canvas.draw_shape(shape); },
                       [&](const Picture& picture) { canvas.draw_picture(picture.area, image(picture.path)); },
                       [](const LinkArea&) {},
                   },
                   item.item);
    }

    /// A picture is embedded once, however often it is shown.
    HPDF_Image image(const std::string& path) {
        if (const auto loaded = images_.find(path); loaded != images_.end()) return loaded->second;
        const auto bytes = picture_bytes_.find(path);
        if (bytes == picture_bytes_.end())
            throw std::runtime_error(fmt::format("The picture {} cannot be put into the PDF: its file was not read.", path));
        return images_.emplace(path, load_picture(haru_, path, bytes->second)).first->second;
    }

    Haru& haru_;
    const PagedDocument& pages_;
    const DrawingFonts& fonts_;
    const PictureBytes& picture_bytes_;
    ContentMarks marks_;
    std::map<std::string, HPDF_Image> images_;
};

void load_placeholders(Haru& haru, DrawingFonts& fonts) {
    std::size_t index = 0;
    for (auto& [id, font] : fonts) {
        font.placeholder = HPDF_GetFont(haru.document(), placeholder_name(index++).c_str(), nullptr);
        haru.check();
    }
}

}  // namespace

std::string placeholder_name(std::size_t index) {
    if (index >= placeholders.size()) throw std::runtime_error("A PDF can use at most 14 fonts; the document uses more.");
    return placeholders[index];
}

DrawingFonts fonts_in_use(const PagedDocument& pages, const FontBook& book) {
    DrawingFonts fonts;
    for (auto& [id, texts] : glyphs_in_use(pages))
        fonts.emplace(id, DrawingFont{EmbeddableFace(book.face_bytes(id), book.face_name(id)), std::move(texts), nullptr});
    return fonts;
}

Drawing draw_pages(const PagedDocument& pages, DrawingFonts& fonts, const PictureBytes& pictures) {
    if (pages.pages.empty()) throw std::runtime_error("A document without pages cannot become a PDF.");
    Haru haru;
    load_placeholders(haru, fonts);
    ContentMarks marks = PageDrawer(haru, pages, fonts, pictures).draw();
    return {haru.save(), std::move(marks)};
}

}  // namespace quarterdeck
