#include "pdf/haru.hpp"

#include <stdexcept>

#include <fmt/format.h>

namespace quarterdeck {

Haru::Haru() : document_(HPDF_New(&Haru::record, &first_error_)) {
    if (document_ == nullptr) throw std::runtime_error("The PDF library could not be started.");
    // qpdf compresses everything when it finishes the file; it reads plain streams faster.
    HPDF_SetCompressionMode(document_, HPDF_COMP_NONE);
    check();
}

Haru::~Haru() { HPDF_Free(document_); }

void Haru::record(HPDF_STATUS number, HPDF_STATUS detail, void* user_data) {
    auto* error = static_cast<FirstError*>(user_data);
    if (error->number == 0) *error = {number, detail};
}

void Haru::fail() const {
    throw std::runtime_error(fmt::format("The PDF library could not draw a page (libharu error {:#06x}, detail {}).",
                                         first_error_.number, first_error_.detail));
}

std::string Haru::save() {
    HPDF_SaveToStream(document_);
    check();
    std::string bytes(HPDF_GetStreamSize(document_), '\0');
    HPDF_UINT32 size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ReadFromStream(document_, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    check();
    bytes.resize(size);
    return bytes;
}

}  // namespace quarterdeck
