#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source_span.hpp"

namespace quarterdeck {

enum class Severity { error, warning };

/// One complaint about an input file, in words that an officer can act on: what is wrong, where, and what to do about it.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string message;
    SourceSpan span;
    std::vector<std::string> hints;

    /// Adds advice that is shown below the source line.
    Diagnostic& hint(std::string text);
};

/// All complaints of one run, so that everything that is wrong is reported at once.
class Diagnostics {
public:
    /// The reference stays valid until the next complaint is added; use it to chain hints.
    Diagnostic& error(SourceSpan span, std::string message);
    Diagnostic& warning(SourceSpan span, std::string message);

    bool has_errors() const;
    int error_count() const;
    int warning_count() const;

    /// Complaints ordered by file, line and column, the same complaint about the same place only once.
    std::vector<Diagnostic> sorted() const;

private:
    std::vector<Diagnostic> diagnostics_;
};

/// `file:line:column: error: message`, the source line, a caret line and the hints, ending in a newline.
std::string render_diagnostic(const Diagnostic& diagnostic);

}  // namespace quarterdeck
