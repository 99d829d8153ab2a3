#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <vector>

#include <jpeglib.h>
#include <png.h>

#include "pdf/sample_document.hpp"

namespace quarterdeck::testing {

namespace {

constexpr unsigned side = 16;

/// A gradient; what it shows does not matter.
std::vector<JSAMPLE> pixels(int components) {
    std::vector<JSAMPLE> samples;
    for (unsigned pixel = 0; pixel < side * side; ++pixel) {
        for (int component = 0; component < components; ++component)
            samples.push_back(static_cast<JSAMPLE>(pixel % 256));
    }
    return samples;
}

/// Noughts and ones, every other pixel.
std::vector<png_byte> checks() {
    std::vector<png_byte> samples;
    for (unsigned pixel = 0; pixel < side * side; ++pixel)
        samples.push_back(static_cast<png_byte>((pixel + pixel / side) % 2));
    return samples;
}

std::string png_file(png_uint_32 format, const std::vector<png_byte>& samples, const std::vector<png_byte>& palette) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = image.height = side;
    image.format = format;
    image.colormap_entries = static_cast<png_uint_32>(palette.size() / 3);
    png_alloc_size_t size = 4096;
    std::string bytes(size, '\0');
    const void* colours = palette.empty() ? nullptr : palette.data();
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, samples.data(), 0, colours) == 0)
        throw std::runtime_error(image.message);
    bytes.resize(size);
    return bytes;
}

J_COLOR_SPACE colour_space(int components) {
    if (components == 1) return JCS_GRAYSCALE;
    return components == 3 ? JCS_RGB : JCS_CMYK;
}

}  // namespace

std::string sample_png() {
    std::vector<png_byte> rgba;
    for (unsigned pixel = 0; pixel < side * side; ++pixel) {
        const png_byte opacity = pixel % side < side / 2 ? 255 : 128;
        rgba.insert(rgba.end(), {40, 161, 151, opacity});
    }
    return png_file(PNG_FORMAT_RGBA, rgba, {});
}

std::string sample_opaque_png(bool palette) {
    if (palette) return png_file(PNG_FORMAT_RGB_COLORMAP, checks(), {40, 161, 151, 244, 106, 37});
    std::vector<png_byte> samples;
    for (const png_byte check : checks()) samples.insert(samples.end(), {check, 100, 37});
    return png_file(PNG_FORMAT_RGB, samples, {});
}

std::string sample_jpeg(int components) {
    jpeg_compress_struct picture{};
    jpeg_error_mgr errors{};
    picture.err = jpeg_std_error(&errors);
    jpeg_create_compress(&picture);
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&picture, &buffer, &size);
    picture.image_width = picture.image_height = side;
    picture.input_components = components;
    picture.in_color_space = colour_space(components);
    jpeg_set_defaults(&picture);
    jpeg_start_compress(&picture, TRUE);
    std::vector<JSAMPLE> samples = pixels(components);
    for (unsigned row = 0; row < side; ++row) {
        JSAMPROW line = &samples[static_cast<std::size_t>(row) * side * static_cast<unsigned>(components)];
        jpeg_write_scanlines(&picture, &line, 1);
    }
    jpeg_finish_compress(&picture);
    std::string bytes(reinterpret_cast<char*>(buffer), size);
    jpeg_destroy_compress(&picture);
    std::free(buffer);
    return bytes;
}

}  // namespace quarterdeck::testing
