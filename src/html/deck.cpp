#include "html/deck.hpp"

#include <fmt/format.h>

#include "document/reading_text.hpp"
#include "document/speaker_notes.hpp"
#include "document/status_mark.hpp"
#include "html/blocks.hpp"
#include "html/element.hpp"
#include "html/inlines.hpp"
#include "html/page.hpp"
#include "html/wording.hpp"
#include "svg/svg.hpp"

namespace quarterdeck {

namespace {

std::string kind_name(SlideKind kind) {
    switch (kind) {
        case SlideKind::cover: return "cover";
        case SlideKind::section: return "section";
        case SlideKind::content: return "content";
        case SlideKind::closing: return "closing";
        case SlideKind::data: return "data";
        case SlideKind::notes: return "notes";
    }
    return "";
}

bool shows_wordmark(SlideKind kind) { return kind == SlideKind::cover || kind == SlideKind::closing; }

bool shows_footer(SlideKind kind) { return kind == SlideKind::content || kind == SlideKind::data || kind == SlideKind::notes; }

/// 7 of 28, counted from 1.
struct SlideNumber {
    int number = 1;
    int count = 1;
};

std::string slide_class(const Slide& slide) {
    std::string name = "slide slide--" + kind_name(slide.kind);
    if (slide.text_size == SlideTextSize::smaller) name += " slide--smaller";
    return name;
}

std::string render_heading(const Slide& slide, const std::string& heading_id, const std::string& language) {
    std::string text = render_inlines(slide.title);
    if (slide.continued) text += escape_markup(continued_suffix(language));
    std::string heading = block_element(fmt::format("h{}", slide.heading_level), attribute("id", heading_id), text);
    if (!slide.subtitle.empty()) {
        heading += block_element("p", attribute("class", "subtitle"), render_inlines(slide.subtitle));
    }
    return block_element("div", attribute("class", "slide-head"), "\n" + heading);
}

/// Read out once, at the head of the page, and seen on every slide.
std::string render_status(const DocumentMetadata& metadata) {
    const std::string status = status_mark(metadata);
    if (status.empty()) return "";
    return block_element("p", attribute("class", "slide-status") + " aria-hidden=\"true\"", escape_markup(status));
}

std::string render_footer(const SlideNumber& place, const DocumentMetadata& metadata) {
    std::string name = metadata.organisation;
    for (const std::string& part : {metadata.title.starts_with(metadata.label) ? "" : metadata.label, metadata.title}) {
        if (!part.empty()) name += (name.empty() ? "" : " – ") + part;
    }
    const std::string number = fmt::format("{} {} {}", place.number, page_wording.of.in(metadata.language), place.count);
    return block_element("div", attribute("class", "slide-footer") + " aria-hidden=\"true\"",
                         element("span", "", escape_markup(name)) + " " + element("span", "", escape_markup(number)));
}

std::string render_slide(const Slide& slide, const SlideNumber& place, const DocumentMetadata& metadata,
                         const RenderContext& context) {
    const std::string heading_id = slide.id + "-title";
    std::string content = "\n";
    content += render_status(metadata);
    if (shows_wordmark(slide.kind)) content += render_wordmark(context.theme);
    content += render_heading(slide, heading_id, metadata.language);
    if (!slide.blocks.empty()) {
        content += block_element("div", attribute("class", "slide-body"), "\n" + render_blocks(slide.blocks, context));
    }
    if (shows_footer(slide.kind)) content += render_footer(place, metadata);
    const std::string attributes = attribute("class", slide_class(slide)) + attribute("id", slide.id) +
                                   " role=\"group\"" + attribute("aria-labelledby", heading_id);
    return block_element("section", attributes, content);
}

}  // namespace

std::string render_deck(const Deck& deck, const DocumentMetadata& metadata, const RenderContext& context) {
    std::string slides;
    const std::vector<int> numbers = slide_numbers(deck);
    for (std::size_t index = 0; index < deck.slides.size(); ++index) {
        slides += render_slide(deck.slides[index], {numbers[index], numbers.back()}, metadata, context);
    }
    return slides;
}

}  // namespace quarterdeck
