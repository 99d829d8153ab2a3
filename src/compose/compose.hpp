#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "model/release.hpp"
#include "template/template.hpp"

namespace quarterdeck {

/// The pictures that exist, by path in the project, with their size in pixels.
struct PictureSize {
    int width = 0;
    int height = 0;
};
using PictureSizes = std::map<std::string, PictureSize>;

/// Everything that one document is made from.
struct CompositionInput {
    const Template& source;
    const DocumentEntry& entry;
    const ProseSlots& narrative;  ///< Of the quarter that the document belongs to.
    const Release& release;
    const PictureSizes& pictures;
    std::optional<Date> embargo = std::nullopt;  ///< Of a document that is made before its embargo has passed.
};

/// Resolves a template against a release. Complains about all that is missing or unknown; the document is only fit to
/// be published when no error was added.
Document compose_document(const CompositionInput& input, Diagnostics& diagnostics);

}  // namespace quarterdeck
