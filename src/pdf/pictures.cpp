#include "pdf/pictures.hpp"

#include <fmt/format.h>
#include <png.h>

#include <stdexcept>
#include <vector>

#include "pdf/jpeg_check.hpp"

namespace quarterdeck {

namespace {

/// More would take over 400 MB to decode; nobody means that.
constexpr double most_pixels = 100e6;

[[noreturn]] void refuse(const std::string& path, std::string_view reason) {
    throw std::runtime_error(fmt::format("The picture {} cannot be put into the PDF: {}.", path, reason));
}

/// Frees what libpng holds of a picture, however reading it ends.
struct PngReader {
    png_image image{};

    PngReader() { image.version = PNG_IMAGE_VERSION; }
    ~PngReader() { png_image_free(&image); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;
};

/// Rows of 8-bit sRGB pixels, with a fourth byte for opacity where the picture has it.
std::vector<png_byte> decode_png(PngReader& reader, const std::string& path, const std::string& bytes) {
    png_image& image = reader.image;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0) refuse(path, "it is damaged");
    if (static_cast<double>(image.width) * image.height > most_pixels) refuse(path, "it has more than 100 million pixels");
    image.format = (image.format & PNG_FORMAT_FLAG_ALPHA) != 0 ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
    std::vector<png_byte> pixels(PNG_IMAGE_SIZE(image));
    if (png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr) == 0) refuse(path, "it is damaged");
    return pixels;
}

HPDF_Image raw_image(Haru& haru, const png_image& size, const std::vector<png_byte>& pixels, HPDF_ColorSpace space) {
    HPDF_Image image = HPDF_LoadRawImageFromMem(haru.document(), pixels.data(), size.width, size.height, space, 8);
    haru.check();
    return image;
}

HPDF_Image load_png(Haru& haru, const std::string& path, const std::string& bytes) {
    PngReader reader;
    const std::vector<png_byte> pixels = decode_png(reader, path, bytes);
    if (reader.image.format == PNG_FORMAT_RGB) return raw_image(haru, reader.image, pixels, HPDF_CS_DEVICE_RGB);
    std::vector<png_byte> colours, opacities;
    colours.reserve(pixels.size() / 4 * 3);
    opacities.reserve(pixels.size() / 4);
    for (std::size_t pixel = 0; pixel < pixels.size(); pixel += 4) {
        colours.insert(colours.end(), &pixels[pixel], &pixels[pixel] + 3);
        opacities.push_back(pixels[pixel + 3]);
    }
    HPDF_Image image = raw_image(haru, reader.image, colours, HPDF_CS_DEVICE_RGB);
    HPDF_Image_AddSMask(image, raw_image(haru, reader.image, opacities, HPDF_CS_DEVICE_GRAY));
    haru.check();
    return image;
}

HPDF_Image load_jpeg(Haru& haru, const std::string& path, const std::string& bytes) {
    switch (check_jpeg(bytes)) {
        case JpegState::good: break;
        case JpegState::damaged: refuse(path, "it is damaged");
        case JpegState::printing_colours: refuse(path, "it is in printing colours (CMYK); save it as RGB");
    }
    // The compressed bytes go into the PDF as they are.
    HPDF_Image image = HPDF_LoadJpegImageFromMem(haru.document(), reinterpret_cast<const HPDF_BYTE*>(bytes.data()),
                                                 static_cast<HPDF_UINT>(bytes.size()));
    haru.check();
    return image;
}

}  // namespace

HPDF_Image load_picture(Haru& haru, const std::string& path, const std::string& bytes) {
    if (bytes.starts_with("\x89PNG\r\n")) return load_png(haru, path, bytes);
    if (bytes.starts_with("\xFF\xD8")) return load_jpeg(haru, path, bytes);
    refuse(path, "it is neither a PNG nor a JPEG file");
}

}  // namespace quarterdeck
