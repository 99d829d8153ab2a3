#pragma once

#include <memory>
#include <string>

namespace quarterdeck {

/// One input file as it was read: its path relative to the project folder (with forward slashes) and its text.
struct SourceFile {
    std::string path;
    std::string text;
};

/// The place in an input file that a thing came from, so that every complaint about it can show the line.
///
/// Lines and columns count from 1; a column counts bytes of the line. A span without a file belongs to nothing that an
/// author wrote (defaults, synthesised blocks).
struct SourceSpan {
    std::shared_ptr<const SourceFile> file;
    int line = 0;
    int column = 0;
    int length = 1;

    bool known() const { return file != nullptr && line > 0; }
};

}  // namespace quarterdeck
