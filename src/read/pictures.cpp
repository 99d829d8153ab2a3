#include "read/pictures.hpp"

#include <csetjmp>
#include <vector>

#include <fmt/format.h>
#include <jpeglib.h>
#include <png.h>

namespace quarterdeck {

namespace {

/// Larger pictures would need gigabytes when drawn.
constexpr int largest_side = 10000;

constexpr const char* save_again = "open the picture in an image program and save it again as PNG or JPEG";

struct Reading {
    int width = 0;
    int height = 0;
    std::string problem;
    std::string hint = save_again;
};

Reading failed(std::string problem, std::string hint = save_again) {
    return {0, 0, std::move(problem), std::move(hint)};
}

bool has_sane_size(std::int64_t width, std::int64_t height) {
    return width > 0 && height > 0 && width <= largest_side && height <= largest_side;
}

Reading too_large() {
    return failed(fmt::format("this picture is more than {} pixels wide or high", largest_side), "save it smaller");
}

/// Decodes all of it, since a file cut short has a sound header.
Reading read_png(const std::string& bytes) {
    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
        return failed(fmt::format("this picture is damaged ({})", image.message));
    const auto width = static_cast<int>(image.width);
    const auto height = static_cast<int>(image.height);
    if (!has_sane_size(image.width, image.height)) {
        png_image_free(&image);
        return too_large();
    }
    image.format = PNG_FORMAT_GRAY;  // The smallest in memory: the pixels are only read to see that they can be.
    std::vector<png_byte> pixels(PNG_IMAGE_SIZE(image));
    if (png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr) == 0)
        return failed(fmt::format("this picture is damaged ({})", image.message));
    return {width, height, "", ""};
}

struct JpegFailure {
    jpeg_error_mgr manager;
    std::jmp_buf escape;
    char message[JMSG_LENGTH_MAX];
    int warnings;
};

void on_jpeg_error(j_common_ptr codec) {
    auto* failure = reinterpret_cast<JpegFailure*>(codec->err);
    codec->err->format_message(codec, failure->message);
    std::longjmp(failure->escape, 1);
}

/// libjpeg warns about a file cut short and goes on with grey; for us that is damage.
void on_jpeg_message(j_common_ptr codec, int level) {
    auto* failure = reinterpret_cast<JpegFailure*>(codec->err);
    if (level >= 0) return;
    if (failure->warnings++ == 0) codec->err->format_message(codec, failure->message);
}

struct JpegSize {
    int width;
    int height;
    J_COLOR_SPACE colours;
};

/// Holds no object with a destructor, because libjpeg leaves it by longjmp.
bool decode_jpeg(const unsigned char* bytes, unsigned long size, JpegFailure& failure, unsigned char* row,
                 JpegSize& result) {
    jpeg_decompress_struct codec = {};
    codec.err = jpeg_std_error(&failure.manager);
    failure.manager.error_exit = on_jpeg_error;
    failure.manager.emit_message = on_jpeg_message;
    if (setjmp(failure.escape) != 0) {
        jpeg_destroy_decompress(&codec);
        return false;
    }
    jpeg_create_decompress(&codec);
    jpeg_mem_src(&codec, bytes, size);
    jpeg_read_header(&codec, TRUE);
    result = {static_cast<int>(codec.image_width), static_cast<int>(codec.image_height), codec.jpeg_color_space};
    const bool printable = codec.jpeg_color_space != JCS_CMYK && codec.jpeg_color_space != JCS_YCCK;
    if (printable && has_sane_size(codec.image_width, codec.image_height)) {
        jpeg_start_decompress(&codec);
        while (codec.output_scanline < codec.output_height) jpeg_read_scanlines(&codec, &row, 1);
        jpeg_finish_decompress(&codec);
    }
    jpeg_destroy_decompress(&codec);
    return failure.warnings == 0;
}

Reading read_jpeg(const std::string& bytes) {
    JpegFailure failure = {};
    JpegSize size = {0, 0, JCS_UNKNOWN};
    std::vector<unsigned char> row(static_cast<std::size_t>(JPEG_MAX_DIMENSION) * 4);
    const bool sound =
        decode_jpeg(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), failure, row.data(), size);
    if (!sound) return failed(fmt::format("this picture is damaged ({})", failure.message));
    if (size.colours == JCS_CMYK || size.colours == JCS_YCCK) {
        return failed("this picture has the colours of a printing press (CMYK), which screens do not show alike",
                      "save it again with RGB colours");
    }
    if (!has_sane_size(size.width, size.height)) return too_large();
    return {size.width, size.height, "", ""};
}

std::string ending_of(const std::string& path) {
    std::string ending = path.substr(path.rfind('.') + 1);
    for (char& byte : ending) byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    return ending;
}

Reading read_by_content(const std::string& bytes) {
    if (bytes.starts_with("\x89PNG")) return read_png(bytes);
    if (bytes.starts_with("\xFF\xD8")) return read_jpeg(bytes);
    return failed("this file is neither a PNG nor a JPEG picture, whatever its name says");
}

}  // namespace

bool is_picture_path(const std::string& path) {
    const std::string ending = ending_of(path);
    return ending == "png" || ending == "jpg" || ending == "jpeg";
}

std::optional<PictureFile> read_picture(const std::string& path, std::string bytes, Diagnostics& diagnostics) {
    const Reading reading = read_by_content(bytes);
    if (reading.problem.empty()) return PictureFile{std::move(bytes), reading.width, reading.height};
    const auto file = std::make_shared<const SourceFile>(SourceFile{path, {}});
    diagnostics.error({file, 0, 0, 0}, reading.problem).hint(reading.hint);
    return std::nullopt;
}

}  // namespace quarterdeck
