#include "pdf/embeddable_face.hpp"

#include <cmath>
#include <memory>
#include <stdexcept>
#include <vector>

#include <fmt/format.h>
#include <hb-ot.h>
#include <hb-subset.h>

namespace quarterdeck {

namespace {

struct Release {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};
using Blob = std::unique_ptr<hb_blob_t, Release>;
using Face = std::unique_ptr<hb_face_t, Release>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Release>;

std::string bytes_of(const Blob& blob) {
    unsigned int length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    return data == nullptr ? std::string() : std::string(data, length);
}

int signed_word(const std::string& bytes, std::size_t offset) {
    if (offset + 2 > bytes.size()) return 0;
    const auto high = static_cast<std::uint8_t>(bytes[offset]), low = static_cast<std::uint8_t>(bytes[offset + 1]);
    return static_cast<std::int16_t>(static_cast<std::uint16_t>((high << 8U) | low));
}

/// Text reaches the PDF as glyph numbers, so tables about characters, layout and names would only take room.
void drop_unneeded_tables(hb_subset_input_t* input) {
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "kern", "FFTM", "DSIG"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
}

/// A variable font is set at its default, and embedded so.
void pin_axes(hb_subset_input_t* input, hb_face_t* face) {
    unsigned int count = hb_ot_var_get_axis_count(face);
    std::vector<hb_ot_var_axis_info_t> axes(count);
    hb_ot_var_get_axis_infos(face, 0, &count, axes.data());
    for (const hb_ot_var_axis_info_t& axis : axes) hb_subset_input_pin_axis_to_default(input, face, axis.tag);
}

}  // namespace

EmbeddableFace::EmbeddableFace(const std::string& bytes, std::string name) : name_(std::move(name)) {
    const Blob blob(hb_blob_create(bytes.data(), static_cast<unsigned int>(bytes.size()), HB_MEMORY_MODE_READONLY,
                                   nullptr, nullptr));
    face_ = hb_face_create(blob.get(), 0);
    font_ = hb_font_create(face_);
    // The lower four bits of OS/2 fsType: 2 alone means that the font's owner forbids embedding.
    if ((signed_word(table(HB_TAG('O', 'S', '/', '2')), 8) & 0xF) == 2)
        throw std::runtime_error(
            fmt::format("The font {} may not be embedded in a PDF: its licence restricts it.", name_));
}

EmbeddableFace::~EmbeddableFace() {
    hb_font_destroy(font_);
    hb_face_destroy(face_);
}

EmbeddableFace::EmbeddableFace(EmbeddableFace&& other) noexcept
    : name_(std::move(other.name_)),
      face_(std::exchange(other.face_, nullptr)),
      font_(std::exchange(other.font_, nullptr)) {}

double EmbeddableFace::thousandths(double units) const {
    return std::round(units * 1000.0 / hb_face_get_upem(face_) * 1000.0) / 1000.0;
}

std::string EmbeddableFace::table(hb_tag_t tag) const { return bytes_of(Blob(hb_face_reference_table(face_, tag))); }

double EmbeddableFace::advance(std::uint32_t glyph) const {
    return thousandths(hb_font_get_glyph_h_advance(font_, glyph));
}

FontMeasures EmbeddableFace::measures() const {
    FontMeasures measures;
    const auto metric = [&](hb_ot_metrics_tag_t tag) {
        hb_position_t value = 0;
        hb_ot_metrics_get_position_with_fallback(font_, tag, &value);
        return thousandths(value);
    };
    measures.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
    measures.descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
    measures.cap_height = metric(HB_OT_METRICS_TAG_CAP_HEIGHT);
    measures.italic_angle = hb_style_get_value(font_, HB_STYLE_TAG_SLANT_ANGLE);
    // No font says how thick its stems are; this follows the weight (400 → 88, 700 → 166), for viewers that substitute.
    const double weight = hb_style_get_value(font_, HB_STYLE_TAG_WEIGHT);
    measures.stem_width = std::round(50 + weight * weight / 4225);
    const std::string head = table(HB_TAG('h', 'e', 'a', 'd'));
    for (std::size_t side = 0; side < 4; ++side) measures.box[side] = thousandths(signed_word(head, 36 + 2 * side));
    return measures;
}

FontProgram EmbeddableFace::subset(const GlyphTexts& glyphs) const {
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input) throw std::runtime_error("There is not enough memory to embed a font.");
    hb_subset_input_set_flags(
        input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NOTDEF_OUTLINE | HB_SUBSET_FLAGS_NO_HINTING);
    drop_unneeded_tables(input.get());
    pin_axes(input.get(), face_);
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const auto& [glyph, text] : glyphs) hb_set_add(wanted, glyph);
    const Face reduced(hb_subset_or_fail(face_, input.get()));
    if (!reduced)
        throw std::runtime_error(fmt::format("The font {} could not be reduced to the glyphs in use.", name_));
    std::string compact = bytes_of(Blob(hb_face_reference_table(reduced.get(), HB_TAG('C', 'F', 'F', ' '))));
    if (!compact.empty()) return {true, std::move(compact)};
    return {false, bytes_of(Blob(hb_face_reference_blob(reduced.get())))};
}

}  // namespace quarterdeck
