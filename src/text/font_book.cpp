#include "text/font_book.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <hb.h>

#include "text/font_face.hpp"
#include "text/grapheme.hpp"
#include "text/utf8.hpp"

namespace quarterdeck {

namespace {

/// Words, ticks and table cells repeat, and fitting measures what layout draws later. Forgetting everything now and
/// then keeps a long build's memory bounded without changing any result.
constexpr std::size_t most_shaped_texts = 50'000;

FaceId text_face(FontStyle style) {
    if (style.bold) return static_cast<FaceId>(style.italic ? FaceWeight::bold_italic : FaceWeight::bold);
    return static_cast<FaceId>(style.italic ? FaceWeight::italic : FaceWeight::regular);
}

bool covered(const std::vector<Glyph>& glyphs) {
    return std::none_of(glyphs.begin(), glyphs.end(), [](const Glyph& glyph) { return glyph.id == 0; });
}

double total_advance(const std::vector<Glyph>& glyphs) {
    double width = 0;
    for (const Glyph& glyph : glyphs) width += glyph.advance;
    return width;
}

std::string cache_key(std::string_view text, FontStyle style, std::string_view language) {
    std::string key;
    key.reserve(text.size() + language.size() + 2);
    key += static_cast<char>('0' + text_face(style));
    key.append(language).append(1, '\0').append(text);
    return key;
}

}  // namespace

struct FontBook::Faces {
    /// A piece of text in one face, at size 1.
    struct UnitRun {
        FaceId face = 0;
        std::string text;
        std::vector<Glyph> glyphs;
        double width = 0;
    };
    using UnitRuns = std::vector<UnitRun>;

    std::vector<std::unique_ptr<FontFace>> faces;
    int fallback_start = 0;
    ShapingBuffer buffer{hb_buffer_create()};
    std::unordered_map<std::string, UnitRuns> shaped;
    std::map<std::string, hb_language_t, std::less<>> languages;

    const FontFace& face(FaceId id) const { return *faces.at(static_cast<std::size_t>(id)); }
    hb_language_t language(std::string_view tag);
    UnitRun shape_run(FaceId face_id, std::string_view text, hb_language_t language);
    std::optional<FaceId> face_for(std::string_view cluster, FaceId preferred, hb_language_t language);
    UnitRuns shape_with_fallbacks(std::string_view text, FaceId preferred, hb_language_t language);
    const UnitRuns& shape(std::string_view text, FontStyle style, std::string_view language_tag);
};

hb_language_t FontBook::Faces::language(std::string_view tag) {
    const auto known = languages.find(tag);
    if (known != languages.end()) return known->second;
    const hb_language_t language = hb_language_from_string(tag.data(), static_cast<int>(tag.size()));
    return languages.emplace(tag, language).first->second;
}

FontBook::Faces::UnitRun FontBook::Faces::shape_run(FaceId face_id, std::string_view text, hb_language_t language) {
    UnitRun run{face_id, std::string(text), face(face_id).shape(buffer.get(), text, language), 0};
    run.width = total_advance(run.glyphs);
    return run;
}

std::optional<FaceId> FontBook::Faces::face_for(std::string_view cluster, FaceId preferred, hb_language_t language) {
    if (covered(face(preferred).shape(buffer.get(), cluster, language))) return preferred;
    for (int id = fallback_start; id < static_cast<int>(faces.size()); ++id) {
        if (covered(face(id).shape(buffer.get(), cluster, language))) return id;
    }
    return std::nullopt;
}

/// Faces are chosen for whole clusters, so that a letter and its accents stay together; neighbours of one face are then
/// shaped as one run, so that they kern.
FontBook::Faces::UnitRuns FontBook::Faces::shape_with_fallbacks(std::string_view text, FaceId preferred,
                                                                hb_language_t language) {
    UnitRuns runs;
    FaceId current = preferred;
    std::size_t start = 0;
    const auto finish_run = [&](std::size_t end) {
        if (end > start) runs.push_back(shape_run(current, text.substr(start, end - start), language));
        start = end;
    };
    std::size_t cluster_start = 0;
    for (const std::size_t cluster_end : grapheme_ends(text)) {
        const std::string_view cluster = text.substr(cluster_start, cluster_end - cluster_start);
        const FaceId wanted = face_for(cluster, preferred, language).value_or(preferred);
        if (wanted != current) finish_run(cluster_start);
        current = wanted;
        cluster_start = cluster_end;
    }
    finish_run(text.size());
    return runs;
}

const FontBook::Faces::UnitRuns& FontBook::Faces::shape(std::string_view text, FontStyle style,
                                                        std::string_view language_tag) {
    std::string key = cache_key(text, style, language_tag);
    const auto known = shaped.find(key);
    if (known != shaped.end()) return known->second;
    if (shaped.size() >= most_shaped_texts) shaped.clear();
    const std::string line = drawable_line(text);
    UnitRuns runs;
    if (!line.empty()) {
        const hb_language_t shaping_language = language(language_tag);
        UnitRun whole = shape_run(text_face(style), line, shaping_language);
        if (covered(whole.glyphs)) {
            runs.push_back(std::move(whole));
        } else {
            runs = shape_with_fallbacks(line, text_face(style), shaping_language);
        }
    }
    return shaped.emplace(std::move(key), std::move(runs)).first->second;
}

FontBook::FontBook(const Theme& theme) : faces_(std::make_unique<Faces>()) {
    for (const FontFile& file : theme.faces) faces_->faces.push_back(std::make_unique<FontFace>(file));
    faces_->fallback_start = static_cast<int>(faces_->faces.size());
    for (const FontFile& file : theme.fallback_faces) faces_->faces.push_back(std::make_unique<FontFace>(file));
}

FontBook::~FontBook() = default;
FontBook::FontBook(FontBook&&) noexcept = default;
FontBook& FontBook::operator=(FontBook&&) noexcept = default;

std::vector<GlyphRun> FontBook::shape(std::string_view text, FontStyle style, double size, Colour colour,
                                      std::string_view language) const {
    std::vector<GlyphRun> runs;
    double x = 0;
    for (const Faces::UnitRun& unit : faces_->shape(text, style, language)) {
        GlyphRun run;
        run.origin = {x, 0};
        run.face = unit.face;
        run.style = style;
        run.size = size;
        run.colour = colour;
        run.text = unit.text;
        run.glyphs = unit.glyphs;
        for (Glyph& glyph : run.glyphs) {
            glyph.advance *= size;
            glyph.x_offset *= size;
            glyph.y_offset *= size;
        }
        run.width = unit.width * size;
        x += run.width;
        runs.push_back(std::move(run));
    }
    return runs;
}

double FontBook::width(std::string_view text, FontStyle style, double size, std::string_view language) const {
    double width = 0;
    for (const Faces::UnitRun& run : faces_->shape(text, style, language)) width += run.width;
    return width * size;
}

std::vector<std::string> FontBook::missing_characters(std::string_view text, FontStyle style) const {
    std::vector<std::string> missing;
    // Nearly all text is in the face that it asks for, and shaping it would be for nothing.
    if (faces_->face(text_face(style)).has_characters(drawable_line(text))) return missing;
    for (const Faces::UnitRun& run : faces_->shape(text, style, "und")) {
        for (const Glyph& glyph : run.glyphs) {
            if (glyph.id != 0) continue;
            const DecodedCharacter character = decode_character(run.text, glyph.cluster);
            std::string shown = run.text.substr(glyph.cluster, character.length);
            if (std::find(missing.begin(), missing.end(), shown) == missing.end()) missing.push_back(std::move(shown));
        }
    }
    return missing;
}

FaceMetrics FontBook::metrics(FontStyle style) const { return faces_->face(text_face(style)).metrics(); }
int FontBook::face_count() const { return static_cast<int>(faces_->faces.size()); }
const std::string& FontBook::face_bytes(FaceId face) const { return faces_->face(face).bytes(); }
std::string FontBook::face_name(FaceId face) const { return faces_->face(face).postscript_name(); }

}  // namespace quarterdeck
