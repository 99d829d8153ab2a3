#pragma once

#include <string>
#include <vector>

#include "pdf/finishing.hpp"
#include "pdf/pdf.hpp"

namespace quarterdeck {

/// Replaces the placeholders of a drawing's pictures by the pictures. `paths` names them in the order of their
/// placeholders: the nth, counted from 0, is n + 1 pixels wide.
///
/// Throws std::runtime_error with a plain sentence when a picture cannot be shown.
void embed_pictures(Finishing& finishing, const std::vector<std::string>& paths, const PictureBytes& files);

}  // namespace quarterdeck
