#include "pdf/pdf.hpp"

#include "pdf/drawing.hpp"
#include "pdf/finish.hpp"
#include "pdf/fonts.hpp"
#include "pdf/links.hpp"
#include "pdf/metadata.hpp"
#include "pdf/outline.hpp"
#include "pdf/pictures.hpp"
#include "pdf/structure.hpp"

namespace quarterdeck {

std::string render_pdf(const PagedDocument& pages, const DocumentMetadata& metadata, const FontBook& fonts,
                       const PictureBytes& pictures) {
    DrawingFonts faces = fonts_in_use(pages, fonts);
    const Drawing drawing = draw_pages(pages, faces);
    const std::unique_ptr<Finishing> finishing = open_drawing(drawing.bytes);
    embed_fonts(*finishing, faces);
    embed_pictures(*finishing, drawing.picture_paths, pictures);
    add_structure(*finishing, pages, drawing.marks, add_links(*finishing, pages));
    add_outline(*finishing, pages);
    add_metadata(*finishing, metadata);
    add_archival_marks(*finishing);
    return write_finished(*finishing);
}

}  // namespace quarterdeck
