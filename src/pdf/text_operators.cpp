#include "pdf/text_operators.hpp"

#include <cmath>
#include <iterator>

#include <fmt/format.h>

namespace quarterdeck {

namespace {

/// Writes one TJ array after another while following where a viewer's pen is, so that rounding never adds up.
class TextWriter {
public:
    TextWriter(double size, const EmbeddableFace& face) : size_(size), face_(face) {}

    void show(const Glyph& glyph) {
        set_rise(glyph.y_offset);
        move_pen(target_ + glyph.x_offset);
        open_string();
        append_hex(operators_, glyph.id);
        pen_ += face_.advance(glyph.id) * size_ / 1000;
        target_ += glyph.advance;
    }
    void begin_actual_text(const std::u32string& text) {
        close_array();
        operators_ += "/Span <</ActualText <FEFF" + utf16_hex(text) + ">>> BDC\n";
    }
    void end_actual_text() {
        close_array();
        operators_ += "EMC\n";
    }
    std::string finish() {
        set_rise(0);
        close_array();
        return std::move(operators_);
    }

private:
    void set_rise(double rise) {
        if (std::abs(rise - rise_) < 0.001) return;
        close_array();
        fmt::format_to(std::back_inserter(operators_), "{:.3f} Ts\n", rise);
        rise_ = rise;
    }
    /// A step of less than half a thousandth of the size is not worth writing; it is made up for with the next one.
    void move_pen(double to) {
        const double step = std::round((pen_ - to) / size_ * 1000);
        if (step == 0) return;
        open_array();
        close_string();
        operators_ += std::to_string(static_cast<long>(step));
        pen_ -= step * size_ / 1000;
    }
    void open_array() {
        if (!in_array_) operators_ += '[';
        in_array_ = true;
    }
    void open_string() {
        open_array();
        if (!in_string_) operators_ += '<';
        in_string_ = true;
    }
    void close_string() {
        if (in_string_) operators_ += '>';
        in_string_ = false;
    }
    void close_array() {
        close_string();
        if (in_array_) operators_ += "] TJ\n";
        in_array_ = false;
    }

    double size_;
    const EmbeddableFace& face_;
    std::string operators_;
    double pen_ = 0;     ///< Where a viewer's pen is after what was written.
    double target_ = 0;  ///< Where shaping wants it.
    double rise_ = 0;
    bool in_array_ = false;
    bool in_string_ = false;
};

/// Spaces of other widths share the space's glyph and are read as a space.
std::u32string with_plain_spaces(std::u32string text) {
    for (char32_t& character : text) {
        if (character == 0xA0 || character == 0x202F || (character >= 0x2000 && character <= 0x200A)) character = U' ';
    }
    return text;
}

bool reads_differently(const GlyphRun& run, const GlyphCluster& cluster, const GlyphTexts& texts) {
    if (cluster.glyph_count == 1) {
        const std::u32string& text = texts.at(run.glyphs[cluster.first_glyph].id);
        return text != cluster.text && with_plain_spaces(text) != with_plain_spaces(cluster.text);
    }
    std::u32string read;
    for (std::size_t index = 0; index < cluster.glyph_count; ++index)
        read += texts.at(run.glyphs[cluster.first_glyph + index].id);
    return read != cluster.text;
}

}  // namespace

std::string text_operators(const GlyphRun& run, const EmbeddableFace& face, const GlyphTexts& texts) {
    TextWriter writer(run.size, face);
    for (const GlyphCluster& cluster : glyph_clusters(run)) {
        const bool own_text = reads_differently(run, cluster, texts);
        if (own_text) writer.begin_actual_text(cluster.text);
        for (std::size_t index = 0; index < cluster.glyph_count; ++index)
            writer.show(run.glyphs[cluster.first_glyph + index]);
        if (own_text) writer.end_actual_text();
    }
    return writer.finish();
}

}  // namespace quarterdeck
