#pragma once

#include "base/diagnostic.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

/// Plain text with `[Cyngor Sir]{lang=cy}` in it as Text and LanguageSpan alternating. Complains about a language that is no
/// tag such as `cy` or `en-GB`; the words then stand as they are.
markup::Inlines read_language_spans(const std::string& text, const SourceSpan& place, Diagnostics& diagnostics);

}  // namespace quarterdeck
