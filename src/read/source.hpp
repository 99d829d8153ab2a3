#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// Input files larger than this are refused: no council's quarter comes near it.
inline constexpr std::size_t largest_text_file = std::size_t{1024} * 1024;

/// A text file of the project as the readers want it: UTF-8 without a byte order mark, lines ending in a plain newline.
/// Complains about a file that is too large, is not UTF-8 or holds control characters, and then returns nothing.
std::shared_ptr<const SourceFile> read_source(const std::string& path, std::string bytes, Diagnostics& diagnostics);

/// A stretch of an input file that is a text of its own: the whole file, a block of YAML text, the body of a fence.
///
/// Line n of it stands in line `first_line + n - 1` of the file, `indent` columns further right.
struct Passage {
    std::shared_ptr<const SourceFile> file;
    std::string text;
    int first_line = 1;
    int indent = 0;
    /// False for text that YAML put together from several lines, or that holds escapes: then all of it counts as
    /// standing where it begins.
    bool exact = true;

    /// The place in the file of a line and column of this text, both counted from 1.
    SourceSpan at(int line, int column, int length = 1) const;
};

Passage whole_file(std::shared_ptr<const SourceFile> file);
/// The text of a scalar; `scalar` must belong to `value`.
Passage passage_of(const Value& value, const Value::Scalar& scalar);

/// The lines of a text, by number from 1. Refers to the text, which has to outlive it.
class SourceLines {
public:
    explicit SourceLines(std::string_view text);
    int count() const { return static_cast<int>(starts_.size()); }
    /// Without its newline; empty when there is no such line.
    std::string_view line(int number) const;
    std::size_t offset(int line, int column) const;
    /// The line in which a byte of the text stands.
    int line_at(std::size_t offset) const;
    int column_at(std::size_t offset) const;

private:
    std::string_view text_;
    std::vector<std::size_t> starts_;
};

/// How many spaces and tabs a line begins with.
int indent_of(std::string_view line);
std::string_view stripped(std::string_view text);

}  // namespace quarterdeck
