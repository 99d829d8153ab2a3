#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/source_span.hpp"

namespace quarterdeck {

enum class Severity {
    error,
    warning,
    note,  ///< For the record: nothing has to be done about it.
};

/// One complaint about an input file, in words that an officer can act on: what is wrong, where, and what to do about it.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string message;
    SourceSpan span;
    std::vector<std::string> hints;
    /// The check that asks, as `off-series`; empty for a complaint that nobody may overrule. Shown behind the message.
    std::string check = {};
    /// What an acknowledgement may call the subject by; the first is shown: `repeat-plans`, `narrative.timeliness`.
    std::vector<std::string> about = {};

    /// Adds advice that is shown below the source line.
    Diagnostic& hint(std::string text);
};

/// All complaints of one run, so that everything that is wrong is reported at once.
class Diagnostics {
public:
    /// The reference stays valid until the next complaint is added; use it to chain hints.
    Diagnostic& error(SourceSpan span, std::string message);
    Diagnostic& warning(SourceSpan span, std::string message);
    void add(Diagnostic diagnostic) { diagnostics_.push_back(std::move(diagnostic)); }

    bool has_errors() const;
    int error_count() const;
    int warning_count() const;
    int note_count() const;

    /// Complaints ordered by file, line and column, the same complaint about the same place only once.
    std::vector<Diagnostic> sorted() const;

private:
    int count(Severity severity) const;

    std::vector<Diagnostic> diagnostics_;
};

/// `file:line:column: error: message`, the source line, a caret line and the hints, ending in a newline.
std::string render_diagnostic(const Diagnostic& diagnostic);

}  // namespace quarterdeck
