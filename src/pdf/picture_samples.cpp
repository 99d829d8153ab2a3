#include "pdf/picture_samples.hpp"

#include <stdexcept>

#include <fmt/format.h>

#include "pdf/jpeg_picture.hpp"
#include "pdf/png_picture.hpp"
#include "pdf/unreadable_picture.hpp"

namespace quarterdeck {

PictureSamples read_picture(const std::string& path, const std::string& bytes) {
    try {
        if (bytes.starts_with("\x89PNG\r\n")) return read_png(bytes);
        if (bytes.starts_with("\xFF\xD8")) return read_jpeg(bytes);
        throw UnreadablePicture("it is neither a PNG nor a JPEG file");
    } catch (const UnreadablePicture& reason) {
        throw std::runtime_error(fmt::format("The picture {} cannot be put into the PDF: {}.", path, reason.what()));
    }
}

}  // namespace quarterdeck
