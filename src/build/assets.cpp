#include "build/assets.hpp"

#include <algorithm>

#include "document/visit_blocks.hpp"
#include "html/html.hpp"

namespace quarterdeck {

namespace {

void gather(const Pictures& pictures, const Site& site, PictureBytes& bytes) {
    for (const DocumentPicture& picture : pictures.pictures) {
        const auto found = site.pictures.find(picture.path);
        if (found != site.pictures.end()) bytes[picture.path] = found->second.bytes;
    }
}

void add_font(FontFile&& font, const std::string& folder, const std::string& stylesheet, std::map<std::string, std::string>& files) {
    if (stylesheet.find(font.name) != std::string::npos) files[folder + "fonts/" + font.name] = std::move(font.bytes);
}

}  // namespace

std::string path_to_root(const std::string& document_path) {
    std::string up;
    for (auto folders = std::count(document_path.begin(), document_path.end(), '/'); folders > 0; --folders) up += "../";
    return up;
}

std::string stylesheet_path(const Theme& theme) { return asset_folder + theme.name + "/theme.css"; }

void add_stylesheet(Theme&& theme, std::map<std::string, std::string>& files) {
    const std::string folder = asset_folder + theme.name + "/";
    const std::string stylesheet = render_stylesheet(theme);
    for (FontFile& font : theme.faces) add_font(std::move(font), folder, stylesheet, files);
    for (FontFile& font : theme.fallback_faces) add_font(std::move(font), folder, stylesheet, files);
    files[stylesheet_path(theme)] = stylesheet;
}

PictureSizes picture_sizes(const Site& site) {
    PictureSizes sizes;
    for (const auto& [path, picture] : site.pictures) sizes[path] = {picture.width, picture.height};
    return sizes;
}

PictureBytes picture_bytes(const Site& site, const Document& document) {
    PictureBytes bytes;
    visit_blocks(document, [&](const Block& block) {
        if (const auto* pictures = std::get_if<Pictures>(&block.node)) gather(*pictures, site, bytes);
    });
    return bytes;
}

void add_pictures(const Site& site, const Document& document, std::map<std::string, std::string>& files) {
    for (const auto& [path, bytes] : picture_bytes(site, document)) files[asset_folder + path] = bytes;
}

}  // namespace quarterdeck
