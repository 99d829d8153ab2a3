#include "document/speaker_notes.hpp"

#include "base/translated.hpp"

namespace quarterdeck {

namespace {

constexpr Translated notes_prefix{"Notes: ", "Nodiadau: "};

Inlines notes_title(const Slide& slide, const std::string& language) {
    Inlines title = plain(notes_prefix.in(language), slide.span);
    title.insert(title.end(), slide.title.begin(), slide.title.end());
    return title;
}

Slide notes_slide(Slide& slide, const std::string& language) {
    Slide notes;
    notes.kind = SlideKind::notes;
    notes.id = slide.id + "-notes";
    notes.heading_level = slide.heading_level + 1;
    notes.title = notes_title(slide, language);
    notes.blocks = std::move(slide.notes);
    notes.text_size = SlideTextSize::smaller;
    notes.span = slide.span;
    slide.notes.clear();
    return notes;
}

}  // namespace

Document with_speaker_notes(Document document) {
    auto* deck = std::get_if<Deck>(&document.body);
    if (deck == nullptr) return document;
    std::vector<Slide> slides;
    for (Slide& slide : deck->slides) {
        const bool noted = !slide.notes.empty();
        Slide notes = noted ? notes_slide(slide, document.metadata.language) : Slide{};
        slides.push_back(std::move(slide));
        if (noted) slides.push_back(std::move(notes));
    }
    deck->slides = std::move(slides);
    return document;
}

std::vector<int> slide_numbers(const Deck& deck) {
    std::vector<int> numbers;
    int number = 0;
    for (const Slide& slide : deck.slides) {
        if (slide.kind != SlideKind::notes) ++number;
        numbers.push_back(number);
    }
    return numbers;
}

}  // namespace quarterdeck
