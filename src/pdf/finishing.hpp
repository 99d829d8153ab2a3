#pragma once

#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "frame/geometry.hpp"

namespace quarterdeck {

/// A drawn PDF opened by qpdf to be finished: given fonts, structure, links and metadata.
struct Finishing {
    QPDF file;
    std::vector<QPDFObjectHandle> pages;

    QPDFObjectHandle page(int index) const { return pages.at(static_cast<std::size_t>(index)); }
};

/// Objects in the form that PDF wants them.
QPDFObjectHandle pdf_name(const std::string& name);  ///< Without the slash.
QPDFObjectHandle pdf_text(const std::string& utf8);  ///< A text string; bytes that are no UTF-8 become U+FFFD.
QPDFObjectHandle pdf_number(double value);           ///< To three decimals.
QPDFObjectHandle pdf_rectangle(const Rect& area, double page_height);

/// UTF-8 that XML and PDF can hold: broken bytes become U+FFFD, control characters spaces.
std::string clean_text(const std::string& text);

}  // namespace quarterdeck
