#include "layout/page/running_text.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/translated.hpp"
#include "text/grapheme.hpp"

namespace quarterdeck {

namespace {

constexpr double wordmark_leading = 1.1;
/// Of the text's size: between two texts on one line.
constexpr double least_distance = 2;

FontStyle face_of(const TextStyle& style) { return {style.bold, style.italic}; }

/// The longest beginning of the text that fits with "…" behind it.
std::string cut_to_width(const RunningText& text, double most, const FontBook& fonts) {
    if (running_width(text, fonts) <= most) return text.text;
    std::string cut;
    for (const std::size_t end : grapheme_ends(text.text)) {
        std::string longer = text.text.substr(0, end);
        while (!longer.empty() && longer.back() == ' ') longer.pop_back();
        longer += "…";
        if (fonts.width(longer, face_of(text.style), text.style.size, "und") > most) break;
        cut = std::move(longer);
    }
    return cut;
}

}  // namespace

double running_width(const RunningText& text, const FontBook& fonts) {
    return fonts.width(text.text, face_of(text.style), text.style.size, "und");
}

Drawing draw_running_text(const RunningText& text, Point baseline, double most, const FontBook& fonts) {
    Drawing drawing;
    const std::string shown = cut_to_width(text, most, fonts);
    for (GlyphRun& run : fonts.shape(shown, face_of(text.style), text.style.size, text.style.colour, "und")) {
        run.origin.x += baseline.x;
        run.origin.y = baseline.y;
        drawing.push_back({std::move(run), text.kind});
    }
    return drawing;
}

Drawing draw_running_line(const RunningText& left, const RunningText& right, const Rect& area, double baseline,
                          const FontBook& fonts) {
    const double right_width = std::min(running_width(right, fonts), area.width);
    const double most = area.width - right_width - (right.text.empty() ? 0 : least_distance * right.style.size);
    Drawing drawing = draw_running_text(left, {area.x, baseline}, std::max(0.0, most), fonts);
    Drawing end = draw_running_text(right, {area.right() - right_width, baseline}, area.width, fonts);
    drawing.insert(drawing.end(), std::make_move_iterator(end.begin()), std::make_move_iterator(end.end()));
    return drawing;
}

Drawing draw_footer_line(const std::string& status, const RunningText& name, const RunningText& number, const Rect& area,
                         double baseline, const FontBook& fonts) {
    if (status.empty()) return draw_running_line(name, number, area, baseline, fonts);
    RunningText mark = name;
    mark.text = status;
    mark.style.bold = true;
    Drawing drawing = draw_running_text(mark, {area.x, baseline}, area.width, fonts);
    const double taken = std::min(area.width, running_width(mark, fonts) + mark.style.size);
    Drawing rest = draw_running_line(name, number, {area.x + taken, area.y, area.width - taken, area.height}, baseline, fonts);
    drawing.insert(drawing.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
    return drawing;
}

Drawing draw_wordmark(const Theme& theme, Point corner, double size, Colour colour, const FontBook& fonts) {
    TextStyle style;
    style.size = size;
    style.leading = wordmark_leading;
    style.bold = true;
    style.colour = colour;
    Drawing drawing;
    double baseline = corner.y + fonts.metrics({true, false}).cap_height * size;
    for (const std::string& line : theme.wordmark) {
        Drawing words = draw_running_text({line, style, ArtifactKind::page_header}, {corner.x, baseline}, 1e6, fonts);
        drawing.insert(drawing.end(), std::make_move_iterator(words.begin()), std::make_move_iterator(words.end()));
        baseline += size * wordmark_leading;
    }
    return drawing;
}

std::string joined_names(const std::vector<std::string>& names) {
    std::string joined;
    for (const std::string& name : names) {
        if (!name.empty()) joined += (joined.empty() ? "" : " – ") + name;
    }
    return joined;
}

std::string running_title(const DocumentMetadata& metadata) {
    return joined_names({metadata.title.starts_with(metadata.label) ? "" : metadata.label, metadata.title});
}

std::string page_number(int number, int count, const std::string& language) {
    constexpr Translated page_of{"Page {} of {}", "Tudalen {} o {}"};
    return fmt::format(fmt::runtime(page_of.in(language)), number, count);
}

std::string slide_number(int number, int count, const std::string& language) {
    constexpr Translated slide_of{"{} of {}", "{} o {}"};
    return fmt::format(fmt::runtime(slide_of.in(language)), number, count);
}

}  // namespace quarterdeck
