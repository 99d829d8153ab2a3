#include "text/font_face.hpp"

#include <stdexcept>
#include <utility>

#include <hb-ot.h>

#include "text/utf8.hpp"

namespace quarterdeck {

namespace {

struct BlobDeleter {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};
struct FaceDeleter {
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
};
using Blob = std::unique_ptr<hb_blob_t, BlobDeleter>;
using Face = std::unique_ptr<hb_face_t, FaceDeleter>;

Face open_face(const FontFile& file) {
    const Blob blob(hb_blob_create(file.bytes.data(), static_cast<unsigned>(file.bytes.size()), HB_MEMORY_MODE_READONLY,
                                   nullptr, nullptr));
    Face face(hb_face_count(blob.get()) > 0 ? hb_face_create(blob.get(), 0) : nullptr);
    if (!face || hb_face_get_glyph_count(face.get()) == 0 || hb_face_get_upem(face.get()) == 0) {
        throw std::runtime_error("The file " + file.name + " is not a TrueType or OpenType font that can be used.");
    }
    return face;
}

/// Clusters are set by hand, so that they are byte offsets.
void fill_buffer(hb_buffer_t* buffer, std::string_view text, hb_language_t language) {
    hb_buffer_clear_contents(buffer);
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_flags(buffer, static_cast<hb_buffer_flags_t>(HB_BUFFER_FLAG_BOT | HB_BUFFER_FLAG_EOT |
                                                               HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES));
    for (std::size_t offset = 0; offset < text.size();) {
        const DecodedCharacter character = decode_character(text, offset);
        hb_buffer_add(buffer, character.code, static_cast<unsigned>(offset));
        offset += character.length;
    }
    hb_buffer_set_language(buffer, language);
    hb_buffer_guess_segment_properties(buffer);
}

/// The height of a letter in font units, for faces whose OS/2 table is too old to say.
double letter_height(hb_font_t* font, char32_t letter) {
    hb_codepoint_t glyph = 0;
    hb_glyph_extents_t extents{};
    const bool measured =
        hb_font_get_nominal_glyph(font, letter, &glyph) != 0 && hb_font_get_glyph_extents(font, glyph, &extents) != 0;
    return measured ? extents.y_bearing : 0;
}

double metric_or(hb_font_t* font, hb_ot_metrics_tag_t tag, double otherwise) {
    hb_position_t position = 0;
    return hb_ot_metrics_get_position(font, tag, &position) != 0 && position != 0 ? position : otherwise;
}

FaceMetrics measure(hb_font_t* font, double units_per_em) {
    FaceMetrics metrics;
    metrics.ascent = metric_or(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, units_per_em * 0.8) / units_per_em;
    metrics.descent = -metric_or(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, units_per_em * -0.2) / units_per_em;
    metrics.cap_height = metric_or(font, HB_OT_METRICS_TAG_CAP_HEIGHT, letter_height(font, U'H')) / units_per_em;
    metrics.x_height = metric_or(font, HB_OT_METRICS_TAG_X_HEIGHT, letter_height(font, U'x')) / units_per_em;
    return metrics;
}

}  // namespace

FontFace::FontFace(const FontFile& file) : file_(file) {
    const Face face = open_face(file_);
    units_per_em_ = hb_face_get_upem(face.get());
    font_.reset(hb_font_create(face.get()));
    hb_ot_font_set_funcs(font_.get());
    const auto scale = static_cast<int>(units_per_em_);
    hb_font_set_scale(font_.get(), scale, scale);
    metrics_ = measure(font_.get(), units_per_em_);
}

std::vector<Glyph> FontFace::shape(hb_buffer_t* buffer, std::string_view text, hb_language_t language) const {
    fill_buffer(buffer, text, language);
    hb_shape(font_.get(), buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    std::vector<Glyph> glyphs;
    glyphs.reserve(count);
    for (unsigned index = 0; index < count; ++index) {
        glyphs.push_back({infos[index].codepoint, infos[index].cluster, positions[index].x_advance / units_per_em_,
                          positions[index].x_offset / units_per_em_, positions[index].y_offset / units_per_em_});
    }
    return glyphs;
}

bool FontFace::has_characters(std::string_view text) const {
    for (std::size_t offset = 0; offset < text.size();) {
        const DecodedCharacter character = decode_character(text, offset);
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(font_.get(), character.code, &glyph) == 0) return false;
        offset += character.length;
    }
    return true;
}

std::string FontFace::postscript_name() const {
    char name[128];
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(hb_font_get_face(font_.get()), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    return size > 0 ? std::string(name, size) : file_.name;
}

}  // namespace quarterdeck
