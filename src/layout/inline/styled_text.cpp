#include "layout/inline/styled_text.hpp"

#include "base/overloaded.hpp"
#include "chart/marks/rag_shape.hpp"
#include "text/utf8.hpp"

namespace quarterdeck {

namespace {

/// Note markers are set this much smaller, and this much of the text's size above its baseline.
constexpr double marker_size = 0.68;
constexpr double marker_rise = 0.34;

/// Keeps the room of a shape; never parted from the word behind it.
constexpr const char* no_break_space = "\u00a0";

/// What surrounds an inline.
struct Surroundings {
    FontStyle style;
    double size = 0;
    double rise = 0;
    Colour colour;
    std::string language;
    StructureNodeId element = -1;
    int link = -1;
};

class Styler {
public:
    Styler(const TextLook& look, StructureTree& tree) : look_(look), tree_(tree) { result_.style = look.style; }

    void add(const Inlines& inlines, const Surroundings& around) {
        for (const Inline& inline_ : inlines) {
            std::visit([&](const auto& node) { add(node, around); }, inline_.node);
        }
    }

    StyledText take() { return std::move(result_); }

private:
    void add(const Text& text, const Surroundings& around) { append(drawable_line(text.text), around); }
    void add(const FigureText& figure, const Surroundings& around) { append(drawable_line(figure.text), around); }
    void add(const LineBreak&, const Surroundings& around) { append("\n", around); }

    void add(const Strong& strong, Surroundings around) {
        around.style.bold = true;
        add(strong.content, around);
    }

    void add(const Emphasis& emphasis, Surroundings around) {
        // Emphasis within text that is italic anyway stands out upright.
        around.style.italic = !look_.style.italic;
        add(emphasis.content, around);
    }

    void add(const Link& link, Surroundings around) {
        around.colour = look_.link_colour;
        enter(StructureRole::link, {}, around);
        open_link(link.target, plain_text(link.content), around);
        add(link.content, around);
        leave();
    }

    void add(const LanguageSpan& span, Surroundings around) {
        StructureAttributes attributes;
        attributes.language = span.language;
        around.language = span.language;
        enter(StructureRole::span, std::move(attributes), around);
        add(span.content, around);
        leave();
    }

    void add(const Abbreviation& abbreviation, Surroundings around) {
        StructureAttributes attributes;
        attributes.expansion = abbreviation.expansion;
        enter(StructureRole::span, std::move(attributes), around);
        append(drawable_line(abbreviation.text), around);
        leave();
    }

    void add(const NoteMarker& marker, Surroundings around) {
        around.size *= marker_size;
        around.rise = look_.style.size * marker_rise;
        enter(StructureRole::reference, {}, around);
        if (!marker.note_id.empty()) {
            enter(StructureRole::link, {}, around);
            open_link("#" + marker.note_id, marker.text, around);
        }
        append(drawable_line(marker.text), around);
        leave();
    }

    /// The word as text, the shape before it as decoration: on the brand's colour in that of the text.
    void add(const RagText& judgement, const Surroundings& around) {
        Surroundings shape = around;
        if (around.colour != look_.colours.on_brand) shape.colour = rag_colour(judgement.rag, look_.colours);
        append_span(no_break_space, shape);
        result_.spans.back().shape = judgement.rag;
        append(drawable_line(judgement.word), around);
    }

    /// A figure within the text.
    void add(const Sparkline& sparkline, Surroundings around) {
        if (sparkline.values.empty()) return;
        StructureAttributes attributes;
        attributes.alternative_text = sparkline.alternative_text;
        enter(StructureRole::figure, std::move(attributes), around);
        append(no_break_space, around);
        result_.spans.back().sparkline = sparkline.values;
        leave();
    }

    void enter(StructureRole role, StructureAttributes attributes, Surroundings& around) {
        around.element = tree_.add_element(around.element, role, std::move(attributes));
        leave();
    }

    /// The next text opens a new slot, so that slots keep the order of the text around elements.
    void leave() { slot_ = -1; }

    void open_link(std::string target, std::string contents, Surroundings& around) {
        around.link = static_cast<int>(result_.links.size());
        result_.links.push_back({std::move(target), std::move(contents), around.element});
    }

    void append(const std::string& text, const Surroundings& around) {
        if (text.empty()) return;
        if (slot_ < 0) slot_ = tree_.add_content(around.element);
        append_span(text, around);
    }

    void append_span(const std::string& text, const Surroundings& around) {
        StyledSpan span;
        span.begin = result_.text.size();
        result_.text += text;
        span.end = result_.text.size();
        span.style = around.style;
        span.size = around.size;
        span.rise = around.rise;
        span.colour = around.colour;
        span.language = around.language;
        span.slot = slot_;
        span.link = around.link;
        result_.spans.push_back(std::move(span));
    }

    const TextLook& look_;
    StructureTree& tree_;
    StyledText result_;
    StructureNodeId slot_ = -1;
};

}  // namespace

StyledText style_text(const Inlines& inlines, const TextLook& look, StructureTree& tree, StructureNodeId parent) {
    Surroundings around;
    around.style = {look.style.bold, look.style.italic};
    around.size = look.style.size;
    around.colour = look.style.colour;
    around.language = look.language;
    around.element = parent;
    Styler styler(look, tree);
    styler.add(inlines, around);
    return styler.take();
}

}  // namespace quarterdeck
