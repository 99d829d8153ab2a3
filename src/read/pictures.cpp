#include "read/pictures.hpp"

#include <csetjmp>
#include <cstdint>
#include <string_view>

#include <fmt/format.h>
#include <jpeglib.h>
#include <png.h>
#include <zlib.h>

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

Reading damaged(std::string_view how) { return failed(fmt::format("this picture is damaged ({})", how)); }

Reading sized(std::int64_t width, std::int64_t height) {
    const bool sane = width > 0 && height > 0 && width <= largest_side && height <= largest_side;
    if (sane) return {static_cast<int>(width), static_cast<int>(height), "", ""};
    return failed(fmt::format("this picture is more than {} pixels wide or high", largest_side), "save it smaller");
}

std::uint32_t big_endian(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t index = at; index < at + 4; ++index)
        number = number << 8U | static_cast<unsigned char>(bytes[index]);
    return number;
}

/// What is wrong with the chunks of a PNG. Their check sums tell damage without decoding the picture.
std::string_view png_damage(const std::string& bytes) {
    constexpr std::size_t signature = 8;
    constexpr std::size_t around_data = 12;  // Length and type before, check sum after.
    std::size_t at = signature;
    while (at + around_data <= bytes.size()) {
        const std::size_t length = big_endian(bytes, at);
        if (length > bytes.size() - at - around_data) return "it is cut short";
        const auto* type_and_data = reinterpret_cast<const Bytef*>(bytes.data() + at + 4);
        const auto sum = crc32(crc32(0, nullptr, 0), type_and_data, static_cast<uInt>(length + 4));
        if (sum != big_endian(bytes, at + 8 + length)) return "a check sum does not fit";
        if (bytes.compare(at + 4, 4, "IEND") == 0) return {};
        at += around_data + length;
    }
    return "it is cut short";
}

Reading read_png(const std::string& bytes) {
    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0) return damaged(image.message);
    const std::int64_t width = image.width;
    const std::int64_t height = image.height;
    png_image_free(&image);
    const std::string_view damage = png_damage(bytes);
    return damage.empty() ? sized(width, height) : damaged(damage);
}

struct JpegFailure {
    jpeg_error_mgr manager;
    std::jmp_buf escape;
    char message[JMSG_LENGTH_MAX];
};

void on_jpeg_error(j_common_ptr codec) {
    auto* failure = reinterpret_cast<JpegFailure*>(codec->err);
    codec->err->format_message(codec, failure->message);
    std::longjmp(failure->escape, 1);
}

/// libjpeg would print its warnings.
void on_jpeg_message(j_common_ptr, int) {}

struct JpegHeader {
    unsigned width;
    unsigned height;
    J_COLOR_SPACE colours;
};

/// Holds no object with a destructor, because libjpeg leaves it by longjmp.
bool read_jpeg_header(const unsigned char* bytes, unsigned long size, JpegFailure& failure, JpegHeader& header) {
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
    header = {codec.image_width, codec.image_height, codec.jpeg_color_space};
    jpeg_destroy_decompress(&codec);
    return true;
}

/// Cameras may write a little after the mark that ends a picture; a mark further up ends a preview inside it.
bool has_jpeg_end(const std::string& bytes) {
    constexpr std::size_t most_after_the_end = 4096;
    const std::size_t end = bytes.rfind("\xFF\xD9");
    return end != std::string::npos && bytes.size() - end <= most_after_the_end;
}

Reading read_jpeg(const std::string& bytes) {
    JpegFailure failure = {};
    JpegHeader header = {0, 0, JCS_UNKNOWN};
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    if (!read_jpeg_header(data, bytes.size(), failure, header)) return damaged(failure.message);
    if (header.colours == JCS_CMYK || header.colours == JCS_YCCK) {
        return failed("this picture has the colours of a printing press (CMYK), which screens do not show alike",
                      "save it again with RGB colours");
    }
    return has_jpeg_end(bytes) ? sized(header.width, header.height) : damaged("it is cut short");
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
