#include <fmt/format.h>

#include "compose/blocks.hpp"
#include "compose/settings.hpp"
#include "compose/wording.hpp"

namespace quarterdeck {
namespace {

constexpr const char* content_folder = "content/";

std::vector<const markup::Inline*> images_of(const markup::Paragraph& paragraph) {
    std::vector<const markup::Inline*> images;
    for (const markup::Inline& part : paragraph.text) {
        if (std::holds_alternative<markup::Image>(part.node)) {
            images.push_back(&part);
            continue;
        }
        const auto* text = std::get_if<markup::Text>(&part.node);
        const bool nothing =
            std::holds_alternative<markup::LineBreak>(part.node) || (text != nullptr && trimmed(text->text).empty());
        if (!nothing) return {};
    }
    return images;
}

/// Authors write paths from content/ on; a picture of the theme has its whole path.
std::optional<DocumentPicture> find_picture(const markup::Image& image, const SourceSpan& span,
                                            Composition& composition) {
    const PictureSizes& pictures = composition.input.pictures;
    for (const std::string& path : {content_folder + image.path, image.path}) {
        const auto found = pictures.find(path);
        if (found == pictures.end()) continue;
        return DocumentPicture{path, image.alternative_text, found->second.width, found->second.height};
    }
    Diagnostic& complaint =
        composition.diagnostics.error(span, fmt::format("there is no picture “{}” below content/", image.path));
    std::vector<std::string> paths;
    const std::string_view folder = content_folder;
    // Those of themes are for whoever looks after the brand.
    for (const auto& [path, size] : pictures) {
        if (path.starts_with(folder)) paths.push_back(path.substr(folder.size()));
    }
    if (paths.empty()) complaint.hint("put the file into content/images/, and write its path below content/: “images/poster.png”");
    else suggest(complaint, image.path, paths);
    return std::nullopt;
}

}  // namespace

std::optional<Pictures> compose_pictures(const markup::Paragraph& paragraph, Composition& composition) {
    const std::vector<const markup::Inline*> images = images_of(paragraph);
    if (images.empty()) return std::nullopt;
    Pictures pictures;
    for (const markup::Inline* part : images) {
        const auto& image = std::get<markup::Image>(part->node);
        if (auto picture = find_picture(image, part->span, composition))
            pictures.pictures.push_back(std::move(*picture));
    }
    return pictures;
}

}  // namespace quarterdeck
