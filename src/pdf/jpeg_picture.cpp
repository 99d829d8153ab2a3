#include "pdf/jpeg_picture.hpp"

#include <csetjmp>
#include <cstdio>
#include <vector>

// libjpeg's header needs FILE and size_t before it.
#include <jerror.h>
#include <jpeglib.h>

#include "pdf/unreadable_picture.hpp"

namespace quarterdeck {

namespace {

/// libjpeg leaves on an error by jumping, as an exception may not pass through its C frames.
struct ErrorState {
    jpeg_error_mgr manager{};  ///< First, so that libjpeg's pointer to it is a pointer to this.
    std::jmp_buf leave{};
    bool damaged = false;
};

[[noreturn]] void leave_on_error(j_common_ptr common) {
    std::longjmp(reinterpret_cast<ErrorState*>(common->err)->leave, 1);
}

/// Negative levels are warnings that data were corrupt or missing; bytes too many between the parts do no harm.
void note_warning(j_common_ptr common, int level) {
    if (level < 0 && common->err->msg_code != JWRN_EXTRANEOUS_DATA)
        reinterpret_cast<ErrorState*>(common->err)->damaged = true;
}

bool in_screen_colours(const jpeg_decompress_struct& picture) {
    return picture.num_components == 1 || picture.num_components == 3;
}

/// Decodes at an eighth of the size: every compressed byte is read, few pixels are worked out.
void decode_small(jpeg_decompress_struct& picture, std::vector<JSAMPLE>& row) {
    picture.scale_num = 1;
    picture.scale_denom = 8;
    jpeg_start_decompress(&picture);
    row.resize(static_cast<std::size_t>(picture.output_width) * static_cast<std::size_t>(picture.output_components));
    JSAMPROW rows = row.data();
    while (picture.output_scanline < picture.output_height) jpeg_read_scanlines(&picture, &rows, 1);
    jpeg_finish_decompress(&picture);
}

/// Size and components of a JPEG file; nothing of it is true when it is damaged.
struct JpegFacts {
    bool damaged = false;
    int width = 0;
    int height = 0;
    int components = 0;
};

JpegFacts examine(const std::string& bytes) {
    ErrorState errors;
    std::vector<JSAMPLE> row;
    jpeg_decompress_struct picture{};
    picture.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = leave_on_error;
    errors.manager.emit_message = note_warning;
    if (setjmp(errors.leave) != 0) {
        jpeg_destroy_decompress(&picture);
        return {true, 0, 0, 0};
    }
    jpeg_create_decompress(&picture);
    jpeg_mem_src(&picture, reinterpret_cast<const unsigned char*>(bytes.data()),
                 static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&picture, TRUE);
    const JpegFacts facts{false, static_cast<int>(picture.image_width), static_cast<int>(picture.image_height),
                          picture.num_components};
    if (in_screen_colours(picture)) decode_small(picture, row);
    jpeg_destroy_decompress(&picture);
    return {errors.damaged, facts.width, facts.height, facts.components};
}

}  // namespace

PictureSamples read_jpeg(const std::string& bytes) {
    const JpegFacts facts = examine(bytes);
    if (facts.damaged) throw UnreadablePicture("it is damaged");
    if (facts.components != 1 && facts.components != 3)
        throw UnreadablePicture("it is in printing colours (CMYK); save it as RGB");
    return {facts.width, facts.height, facts.components, 8, SamplePacking::jpeg_file, bytes, "", ""};
}

}  // namespace quarterdeck
