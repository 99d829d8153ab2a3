#pragma once

#include <string>

#include "base/source_span.hpp"

namespace quarterdeck {

/// An author's word that a warning was looked at and that the content is right as it stands.
struct Acknowledgement {
    std::string check;  ///< The check that asked: `off-series`.
    std::string about;  ///< What it asked about, as the warning names it: `repeat-plans`.
    std::string why;
    SourceSpan span;  ///< Of what it is about.
};

}  // namespace quarterdeck
