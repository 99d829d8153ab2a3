#include <png.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <vector>

#include "pdf/sample_document.hpp"

#include <jpeglib.h>

namespace quarterdeck::testing {

namespace {

constexpr unsigned side = 16;

/// A gradient; what it shows does not matter.
std::vector<JSAMPLE> pixels(int components) {
    std::vector<JSAMPLE> samples;
    for (unsigned pixel = 0; pixel < side * side; ++pixel) {
        for (int component = 0; component < components; ++component) samples.push_back(static_cast<JSAMPLE>(pixel % 256));
    }
    return samples;
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
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = image.height = side;
    image.format = PNG_FORMAT_RGBA;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string bytes(size, '\0');
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, rgba.data(), 0, nullptr) == 0) throw std::runtime_error(image.message);
    bytes.resize(size);
    return bytes;
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
