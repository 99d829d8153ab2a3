#include "pdf/drawing.hpp"

#include <array>
#include <optional>
#include <stdexcept>

#include <fmt/format.h>

#include "base/overloaded.hpp"

namespace quarterdeck {

namespace {

/// Fonts that every PDF viewer has, so that libharu draws with them without a font file.
constexpr std::array standard_fonts{"Helvetica",   "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique",
                                    "Times-Roman", "Times-Bold",     "Times-Italic",      "Times-BoldItalic",
                                    "Courier",     "Courier-Bold",   "Courier-Oblique",   "Courier-BoldOblique",
                                    "Symbol",      "ZapfDingbats"};

/// Draws the items of page after page, opening and closing marked content where what they belong to changes.
class PageDrawer {
public:
    PageDrawer(Haru& haru, const PagedDocument& pages, const DrawingFonts& fonts)
        : haru_(haru), pages_(pages), fonts_(fonts), marks_(pages.pages.size()) {}

    Drawing draw() {
        for (std::size_t page = 0; page < pages_.pages.size(); ++page)
            draw_page(static_cast<int>(page), pages_.pages[page]);
        return {haru_.save(), std::move(marks_), std::move(picture_paths_)};
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
                               throw std::runtime_error(
                                   "Something on a page belongs to no place in the document's structure.");
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
                       [&](const Picture& picture) { canvas.draw_picture(picture.area, placeholder(picture.path)); },
                       [](const LinkArea&) {},
                   },
                   item.item);
    }

    /// What stands for a picture until the file is finished; told from others by its width.
    HPDF_Image placeholder(const std::string& path) {
        const auto drawn = images_.find(path);
        if (drawn != images_.end()) return drawn->second;
        picture_paths_.push_back(path);
        const std::string pixels(picture_paths_.size(), '\0');
        HPDF_Image image = HPDF_LoadRawImageFromMem(haru_.document(), reinterpret_cast<const HPDF_BYTE*>(pixels.data()),
                                                    static_cast<HPDF_UINT>(pixels.size()), 1, HPDF_CS_DEVICE_GRAY, 8);
        haru_.check();
        images_.emplace(path, image);
        return image;
    }

    Haru& haru_;
    const PagedDocument& pages_;
    const DrawingFonts& fonts_;
    ContentMarks marks_;
    std::map<std::string, HPDF_Image> images_;
    std::vector<std::string> picture_paths_;
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
    if (index >= standard_fonts.size())
        throw std::runtime_error("A PDF can use at most 14 fonts; the document uses more.");
    return standard_fonts[index];
}

DrawingFonts fonts_in_use(const PagedDocument& pages, const FontBook& book) {
    DrawingFonts fonts;
    for (auto& [id, texts] : glyphs_in_use(pages))
        fonts.emplace(id,
                      DrawingFont{EmbeddableFace(book.face_bytes(id), book.face_name(id)), std::move(texts), nullptr});
    return fonts;
}

Drawing draw_pages(const PagedDocument& pages, DrawingFonts& fonts) {
    if (pages.pages.empty()) throw std::runtime_error("A document without pages cannot become a PDF.");
    Haru haru;
    load_placeholders(haru, fonts);
    return PageDrawer(haru, pages, fonts).draw();
}

}  // namespace quarterdeck
