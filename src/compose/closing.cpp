#include "compose/cover.hpp"

namespace quarterdeck {
namespace {

/// `https://www.example.gov.uk/` as people write it: `www.example.gov.uk`.
std::string short_address(std::string address) {
    const std::size_t scheme = address.find("://");
    if (scheme != std::string::npos) address.erase(0, scheme + 3);
    while (!address.empty() && address.back() == '/') address.pop_back();
    return address;
}

}  // namespace

Slide compose_closing(const SourceSpan& span, Composition& composition) {
    const Council& council = composition.council();
    Slide slide;
    slide.kind = SlideKind::closing;
    slide.heading_level = 2;
    slide.title = plain(council.name, span);
    slide.span = span;
    if (!council.web.empty()) {
        Inlines address{{Link{council.web, plain(short_address(council.web), span)}, span}};
        slide.blocks.push_back({Paragraph{ParagraphStyle::organisation, std::move(address), ""}, span});
    }
    return slide;
}

}  // namespace quarterdeck
