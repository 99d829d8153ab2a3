#pragma once

#include <string>

#include "document/document.hpp"

namespace quarterdeck {

/// The text of a document in reading order, a line for each block, list item and table cell, with the labels of lists.
///
/// The oracle for every format: what a screen reader gets from the HTML and from the PDF must be these words in this order.
/// A chart reads as its headline, subtitle, alternative text, notes and link to its table; a picture as its alternative text.
std::string reading_text(const Document& document);

/// " (continued)", in the document's language; what follows the title of a continued slide.
std::string continued_suffix(const std::string& language);

}  // namespace quarterdeck
