#pragma once

#include <string>

#include <hpdf.h>

namespace quarterdeck {

/// A document of the drawing library libharu, whose errors are turned into exceptions.
///
/// libharu reports errors to a callback; throwing from there would pass through C frames. So the callback only records
/// the first error, and whoever calls libharu calls check() afterwards.
class Haru {
public:
    Haru();
    ~Haru();
    Haru(const Haru&) = delete;
    Haru& operator=(const Haru&) = delete;

    HPDF_Doc document() const { return document_; }
    /// Throws std::runtime_error when a call since the beginning failed.
    void check() const {
        if (first_error_.number != 0) fail();
    }
    /// The finished file.
    std::string save();

private:
    struct FirstError {
        HPDF_STATUS number = 0;
        HPDF_STATUS detail = 0;
    };
    static void record(HPDF_STATUS number, HPDF_STATUS detail, void* user_data);
    [[noreturn]] void fail() const;

    FirstError first_error_;
    HPDF_Doc document_ = nullptr;
};

}  // namespace quarterdeck
