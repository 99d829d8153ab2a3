#include "pdf/links.hpp"

#include <cctype>
#include <iterator>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>

namespace quarterdeck {

namespace {

bool is_allowed_in_uri(char byte) {
    constexpr std::string_view others = "-._~:/?#[]@!$&'()*+,;=%";
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           others.find(byte) != std::string_view::npos;
}

QPDFObjectHandle uri_action(const std::string& target) {
    QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", pdf_name("URI"));
    action.replaceKey("/URI", QPDFObjectHandle::newString(percent_encoded(target)));
    return action;
}

QPDFObjectHandle destination_of(const Finishing& finishing, const PagedDocument& pages, const LinkArea& link) {
    const auto place = pages.destinations.find(link.target.substr(1));
    if (place == pages.destinations.end())
        throw std::runtime_error(fmt::format("A link leads to “{}”, which is no place in the document.", link.target));
    return destination_array(finishing, pages, place->second);
}

QPDFObjectHandle annotation(const Finishing& finishing, const PagedDocument& pages, const LinkArea& link,
                            double page_height) {
    constexpr int printed = 4;
    QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
    annotation.replaceKey("/Type", pdf_name("Annot"));
    annotation.replaceKey("/Subtype", pdf_name("Link"));
    annotation.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
    annotation.replaceKey("/Rect", pdf_rectangle(link.area, page_height));
    annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    annotation.replaceKey("/Contents", pdf_text(link.contents.empty() ? link.target : link.contents));
    if (link.target.starts_with('#')) annotation.replaceKey("/Dest", destination_of(finishing, pages, link));
    else annotation.replaceKey("/A", uri_action(link.target));
    return annotation;
}

bool is_link_element(const StructureTree& tree, StructureNodeId id) {
    return id >= 0 && id < tree.size() && !tree.is_content(id) && tree.element(id).role == StructureRole::link;
}

}  // namespace

std::string percent_encoded(const std::string& uri) {
    std::string encoded;
    for (const char byte : uri) {
        if (is_allowed_in_uri(byte)) encoded.push_back(byte);
        else fmt::format_to(std::back_inserter(encoded), "%{:02X}", static_cast<unsigned char>(byte));
    }
    return encoded;
}

QPDFObjectHandle destination_array(const Finishing& finishing, const PagedDocument& pages,
                                   const Destination& destination) {
    if (destination.page < 0 || destination.page >= static_cast<int>(pages.pages.size()))
        throw std::runtime_error(fmt::format("A bookmark or link leads to page {}, which the document does not have.",
                                             destination.page + 1));
    const double height = pages.pages[static_cast<std::size_t>(destination.page)].size.height;
    return QPDFObjectHandle::newArray({finishing.page(destination.page), pdf_name("XYZ"), QPDFObjectHandle::newNull(),
                                       pdf_number(height - destination.y), QPDFObjectHandle::newNull()});
}

std::vector<LinkAnnotation> add_links(Finishing& finishing, const PagedDocument& pages) {
    std::vector<LinkAnnotation> links;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        QPDFObjectHandle on_page = QPDFObjectHandle::newArray();
        for (const FrameItem& item : pages.pages[page].items) {
            const auto* link = std::get_if<LinkArea>(&item.item);
            if (link == nullptr) continue;
            if (!is_link_element(pages.structure, link->element))
                throw std::runtime_error(
                    fmt::format("The link to “{}” belongs to no place in the document's structure.", link->target));
            QPDFObjectHandle made = annotation(finishing, pages, *link, pages.pages[page].size.height);
            links.push_back({static_cast<int>(page), link->element, finishing.file.makeIndirectObject(made)});
            on_page.appendItem(links.back().annotation);
        }
        if (on_page.getArrayNItems() > 0) finishing.pages[page].replaceKey("/Annots", on_page);
    }
    return links;
}

}  // namespace quarterdeck
