#pragma once

#include <string_view>

#include "read/source.hpp"

namespace quarterdeck {

/// Finds the places of the texts of one block by looking for them in the source, in order. cmark's own places of
/// inlines are wrong after an escape or a line break.
class TextPlaces {
public:
    /// The lines of the block within the passage. All three have to outlive this.
    TextPlaces(const Passage& passage, const SourceLines& lines, int first_line, int last_line);

    /// Where the text stands at or after the one found before. Text with escapes or entities is not found as it reads:
    /// then the place of its beginning, as far as that is known.
    SourceSpan find(std::string_view text);
    /// Steps over something that is no text, such as a link's address.
    void skip(std::string_view source);

private:
    SourceSpan span_at(std::size_t offset, std::size_t length) const;

    const Passage& passage_;
    const SourceLines& lines_;
    std::size_t cursor_ = 0;
    std::size_t end_ = 0;
};

}  // namespace quarterdeck
