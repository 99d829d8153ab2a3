#include "pdf/png_picture.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <png.h>
#include <zlib.h>

#include "pdf/unreadable_picture.hpp"

namespace quarterdeck {

namespace {

/// More would take over 400 MB to decode; nobody means that.
constexpr double most_pixels = 100e6;

/// What the chunks of a PNG file say, as far as it bears on whether its rows can be used as they are.
struct PngChunks {
    int bits = 0;
    int colour_type = 0;
    bool interlaced = false;
    bool srgb = false;         ///< Says that its colours are sRGB, whatever its gamma says.
    bool other_gamma = false;  ///< Has a gamma that is not sRGB's.
    bool transparent = false;
    std::string palette;
    std::string rows;
};

/// Frees what libpng holds of a picture, however reading it ends.
struct PngReader {
    png_image image{};

    PngReader() { image.version = PNG_IMAGE_VERSION; }
    ~PngReader() { png_image_free(&image); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;
};

std::uint32_t long_at(std::string_view bytes, std::size_t offset) {
    std::uint32_t value = 0;
    for (std::size_t index = 0; index < 4; ++index)
        value = (value << 8U) | static_cast<unsigned char>(bytes[offset + index]);
    return value;
}

void note_chunk(std::string_view type, std::string_view data, PngChunks& chunks) {
    if (type == "IHDR" && data.size() == 13) {
        chunks.bits = static_cast<unsigned char>(data[8]);
        chunks.colour_type = static_cast<unsigned char>(data[9]);
        chunks.interlaced = data[12] != 0;
    } else if (type == "PLTE") {
        chunks.palette = data;
    } else if (type == "IDAT") {
        chunks.rows += data;
    } else if (type == "tRNS") {
        chunks.transparent = true;
    } else if (type == "sRGB") {
        chunks.srgb = true;
    } else if (type == "gAMA" && data.size() == 4) {
        constexpr std::uint32_t srgb_gamma = 45455;  // 1 / 2.2 in hundred-thousandths
        chunks.other_gamma = long_at(data, 0) != srgb_gamma;
    }
}

/// A chunk is its length, its type, its data and a check sum of both, which shows whether the picture is whole.
PngChunks read_chunks(std::string_view bytes) {
    PngChunks chunks;
    for (std::size_t offset = 8; offset + 12 <= bytes.size();) {
        const std::size_t length = std::min<std::size_t>(long_at(bytes, offset), bytes.size() - offset - 12);
        const std::string_view type = bytes.substr(offset + 4, 4);
        const auto* checked = reinterpret_cast<const Bytef*>(type.data());
        if (crc32(0, checked, static_cast<uInt>(length + 4)) != long_at(bytes, offset + 8 + length)) break;
        note_chunk(type, bytes.substr(offset + 8, length), chunks);
        if (type == "IEND") return chunks;
        offset += length + 12;
    }
    throw UnreadablePicture("it is damaged");
}

std::vector<png_byte> decode(png_image& image, png_uint_32 format) {
    image.format = format;
    std::vector<png_byte> pixels(PNG_IMAGE_SIZE(image));
    std::vector<png_byte> palette(PNG_IMAGE_COLORMAP_SIZE(image));
    if (png_image_finish_read(&image, nullptr, pixels.data(), 0, palette.data()) == 0)
        throw UnreadablePicture("it is damaged");
    return pixels;
}

constexpr int grey = 0, rgb = 2, indexed = 3;  // colour types of PNG

bool usable_as_it_is(const PngChunks& chunks) {
    const bool plain_colours = chunks.colour_type == grey || chunks.colour_type == rgb || chunks.colour_type == indexed;
    const bool colours_of_screen = chunks.srgb || !chunks.other_gamma;
    return plain_colours && colours_of_screen && chunks.bits <= 8 && !chunks.interlaced && !chunks.transparent;
}

PictureSamples packed_rows(const png_image& image, PngChunks chunks) {
    PictureSamples samples;
    samples.width = static_cast<int>(image.width);
    samples.height = static_cast<int>(image.height);
    samples.components = chunks.colour_type == rgb ? 3 : 1;
    samples.bits = chunks.bits;
    samples.packing = SamplePacking::png_rows;
    samples.bytes = std::move(chunks.rows);
    if (chunks.colour_type == indexed) samples.palette = std::move(chunks.palette);
    return samples;
}

PictureSamples decoded_rows(png_image& image) {
    const bool transparent = (image.format & PNG_FORMAT_FLAG_ALPHA) != 0;
    const std::vector<png_byte> pixels = decode(image, transparent ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB);
    PictureSamples samples;
    samples.width = static_cast<int>(image.width);
    samples.height = static_cast<int>(image.height);
    const std::size_t step = transparent ? 4 : 3;
    samples.bytes.reserve(pixels.size() / step * 3);
    for (std::size_t pixel = 0; pixel < pixels.size(); pixel += step) {
        samples.bytes.append(reinterpret_cast<const char*>(&pixels[pixel]), 3);
        if (transparent) samples.opacities.push_back(static_cast<char>(pixels[pixel + 3]));
    }
    return samples;
}

}  // namespace

PictureSamples read_png(const std::string& bytes) {
    PngReader reader;
    png_image& image = reader.image;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
        throw UnreadablePicture("it is damaged");
    if (static_cast<double>(image.width) * image.height > most_pixels)
        throw UnreadablePicture("it has more than 100 million pixels");
    PngChunks chunks = read_chunks(bytes);
    if (!usable_as_it_is(chunks)) return decoded_rows(image);
    return packed_rows(image, std::move(chunks));
}

}  // namespace quarterdeck
