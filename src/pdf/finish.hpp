#pragma once

#include <memory>
#include <string>

#include "pdf/finishing.hpp"

namespace quarterdeck {

/// Opens a drawing to be finished. The bytes must outlive it.
std::unique_ptr<Finishing> open_drawing(const std::string& drawing);

/// Says that the document is tagged and that its colours are sRGB.
void add_archival_marks(Finishing& finishing);

/// The finished file: PDF 1.7, compressed, with an identifier that follows from its content alone.
std::string write_finished(Finishing& finishing);

}  // namespace quarterdeck
