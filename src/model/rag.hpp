#pragma once

#include <string>

namespace quarterdeck {

/// How a figure stands to its target, or a risk to what the council bears. Always shown with its word.
enum class Rag { green, amber, red };

/// "Green", "Amber", "Red".
std::string rag_word(Rag rag, const std::string& language);

}  // namespace quarterdeck
