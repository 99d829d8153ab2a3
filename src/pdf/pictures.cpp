#include "pdf/pictures.hpp"

#include <map>
#include <stdexcept>

#include <fmt/format.h>

#include "pdf/picture_samples.hpp"

namespace quarterdeck {

namespace {

QPDFObjectHandle number(long long value) { return QPDFObjectHandle::newInteger(value); }

QPDFObjectHandle colour_space(const PictureSamples& samples) {
    if (samples.palette.empty()) return pdf_name(samples.components == 1 ? "DeviceGray" : "DeviceRGB");
    return QPDFObjectHandle::newArray({pdf_name("Indexed"), pdf_name("DeviceRGB"),
                                       number(static_cast<long long>(samples.palette.size() / 3) - 1),
                                       QPDFObjectHandle::newString(samples.palette)});
}

/// How to undo PNG's packing of rows (ISO 32000-1, 7.4.4.4).
QPDFObjectHandle row_parameters(const PictureSamples& samples) {
    QPDFObjectHandle parameters = QPDFObjectHandle::parse("<</Predictor 15>>");
    parameters.replaceKey("/Colors", number(samples.components));
    parameters.replaceKey("/BitsPerComponent", number(samples.bits));
    parameters.replaceKey("/Columns", number(samples.width));
    return parameters;
}

void set_packing(QPDFObjectHandle dictionary, const PictureSamples& samples) {
    switch (samples.packing) {
        case SamplePacking::none: break;
        case SamplePacking::png_rows:
            dictionary.replaceKey("/Filter", pdf_name("FlateDecode"));
            dictionary.replaceKey("/DecodeParms", row_parameters(samples));
            break;
        case SamplePacking::jpeg_file: dictionary.replaceKey("/Filter", pdf_name("DCTDecode")); break;
    }
}

QPDFObjectHandle image_object(Finishing& finishing, const PictureSamples& samples) {
    QPDFObjectHandle image = finishing.file.newStream(samples.bytes);
    QPDFObjectHandle dictionary = image.getDict();
    dictionary.replaceKey("/Type", pdf_name("XObject"));
    dictionary.replaceKey("/Subtype", pdf_name("Image"));
    dictionary.replaceKey("/Width", number(samples.width));
    dictionary.replaceKey("/Height", number(samples.height));
    dictionary.replaceKey("/BitsPerComponent", number(samples.bits));
    dictionary.replaceKey("/ColorSpace", colour_space(samples));
    set_packing(dictionary, samples);
    if (samples.opacities.empty()) return image;
    PictureSamples mask;
    mask.width = samples.width;
    mask.height = samples.height;
    mask.components = 1;
    mask.bytes = samples.opacities;
    dictionary.replaceKey("/SMask", image_object(finishing, mask));
    return image;
}

QPDFObjectHandle picture(Finishing& finishing, const std::string& path, const PictureBytes& files) {
    const auto file = files.find(path);
    if (file == files.end())
        throw std::runtime_error(
            fmt::format("The picture {} cannot be put into the PDF: its file was not read.", path));
    return image_object(finishing, read_picture(path, file->second));
}

}  // namespace

void embed_pictures(Finishing& finishing, const std::vector<std::string>& paths, const PictureBytes& files) {
    std::map<std::string, QPDFObjectHandle> embedded;
    for (QPDFObjectHandle page : finishing.pages) {
        QPDFObjectHandle images = page.getKey("/Resources").getKey("/XObject");
        if (!images.isDictionary()) continue;
        for (auto& [name, placeholder] : images.getDictAsMap()) {
            const long long width = placeholder.getDict().getKey("/Width").getIntValue();
            const std::string& path = paths.at(static_cast<std::size_t>(width) - 1);
            if (embedded.count(path) == 0) embedded.emplace(path, picture(finishing, path, files));
            images.replaceKey(name, embedded.at(path));
        }
    }
}

}  // namespace quarterdeck
