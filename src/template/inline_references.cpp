#include "template/inline_references.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr std::string_view reference_opening = "{{";
constexpr std::string_view reference_closing = "}}";

/// Splits a text at its references, keeping count of where it is.
class ReferenceScanner {
public:
    ReferenceScanner(std::string_view text, SourceSpan place, Diagnostics& diagnostics)
        : text_(text), place_(std::move(place)), diagnostics_(diagnostics) {}

    markup::Inlines scan() {
        std::size_t from = 0;
        while (from < text_.size()) {
            const std::size_t begin = text_.find(reference_opening, from);
            add_text(from, std::min(begin, text_.size()));
            if (begin == std::string_view::npos) break;
            from = scan_reference(begin);
        }
        return std::move(inlines_);
    }

private:
    /// Returns where the text goes on.
    std::size_t scan_reference(std::size_t begin) {
        const std::size_t inside = begin + reference_opening.size();
        const std::size_t end = text_.find(reference_closing, inside);
        if (end == std::string_view::npos ||
            end > std::min(text_.find('\n', inside), text_.find(reference_opening, inside))) {
            diagnostics_
                .error(span_of(begin, inside), "a reference that begins with {{ has to end with }} on the same line")
                .hint("as in {{ contacts }}");
            add_text(begin, inside);
            return inside;
        }
        add_reference(begin, end + reference_closing.size(), text_.substr(inside, end - inside));
        return end + reference_closing.size();
    }

    void add_reference(std::size_t begin, std::size_t end, std::string_view words) {
        auto parsed = parse_reference(words);
        if (auto* reference = std::get_if<Reference>(&parsed)) {
            inlines_.push_back({markup::FigureReference{std::move(*reference)}, span_of(begin, end)});
            return;
        }
        const ReferenceError& failure = std::get<ReferenceError>(parsed);
        diagnostics_.error(span_of(begin, end), failure.message).hint(failure.hint);
        add_text(begin, end);
    }

    void add_text(std::size_t begin, std::size_t end) {
        if (begin == end) return;
        std::string text(text_.substr(begin, end - begin));
        std::replace(text.begin(), text.end(), '\n', ' ');
        auto* last = inlines_.empty() ? nullptr : std::get_if<markup::Text>(&inlines_.back().node);
        if (last != nullptr) {
            last->text += text;
        } else {
            inlines_.push_back({markup::Text{std::move(text)}, span_of(begin, end)});
        }
    }

    SourceSpan span_of(std::size_t begin, std::size_t end) const {
        SourceSpan span = place_;
        const std::string_view before = text_.substr(0, begin);
        span.line += static_cast<int>(std::count(before.begin(), before.end(), '\n'));
        const std::size_t line_start = before.rfind('\n');
        if (line_start == std::string_view::npos) span.column += static_cast<int>(begin);
        span.length = static_cast<int>(std::min(end, text_.find('\n', begin)) - begin);
        return span;
    }

    std::string_view text_;
    SourceSpan place_;
    Diagnostics& diagnostics_;
    markup::Inlines inlines_;
};

}  // namespace

markup::Inlines read_references(std::string_view text, SourceSpan place, Diagnostics& diagnostics) {
    return ReferenceScanner(text, std::move(place), diagnostics).scan();
}

}  // namespace quarterdeck
