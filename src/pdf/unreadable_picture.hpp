#pragma once

#include <stdexcept>

namespace quarterdeck {

/// Why a picture cannot be shown, as the end of a sentence: "it is damaged".
class UnreadablePicture : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace quarterdeck
