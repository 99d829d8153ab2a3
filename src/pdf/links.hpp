#pragma once

#include <vector>

#include "frame/paged_document.hpp"
#include "pdf/finishing.hpp"

namespace quarterdeck {

/// A link annotation on a page, and the Link element that it belongs to.
struct LinkAnnotation {
    int page = 0;
    StructureNodeId element = -1;
    QPDFObjectHandle annotation;
};

/// Makes a link annotation of every LinkArea, in drawing order.
///
/// Throws std::runtime_error for a link to a place that the document does not have.
std::vector<LinkAnnotation> add_links(Finishing& finishing, const PagedDocument& pages);

/// A destination as an array: the page, and the height that it is scrolled to; the zoom stays as it is.
QPDFObjectHandle destination_array(const Finishing& finishing, const PagedDocument& pages,
                                   const Destination& destination);

/// The URI with every byte that it may not hold percent-encoded (RFC 3986); what is encoded already stays.
std::string percent_encoded(const std::string& uri);

}  // namespace quarterdeck
