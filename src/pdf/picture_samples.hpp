#pragma once

#include <string>

namespace quarterdeck {

/// How the bytes of a picture's samples are packed.
enum class SamplePacking {
    none,       ///< Rows of samples, one after another.
    png_rows,   ///< As in a PNG file: each row after its filter, all deflated.
    jpeg_file,  ///< A whole JPEG file.
};

/// A picture as a PDF holds it.
struct PictureSamples {
    int width = 0;
    int height = 0;
    int components = 3;  ///< 1 for grey, 3 for RGB; 1 with a palette.
    int bits = 8;        ///< Of a component.
    SamplePacking packing = SamplePacking::none;
    std::string bytes;
    std::string palette;    ///< RGB triples that the samples count in, or empty.
    std::string opacities;  ///< A byte for each pixel, or empty for an opaque picture.
};

/// Reads a PNG or JPEG file. What can go into a PDF as it is compressed in the file stays so: JPEG pictures always, PNG
/// pictures without transparency, interlacing or a gamma of their own.
///
/// Throws std::runtime_error with a plain sentence that names the path when the file is damaged, neither format, too
/// large, or in printing (CMYK) colours.
PictureSamples read_picture(const std::string& path, const std::string& bytes);

}  // namespace quarterdeck
