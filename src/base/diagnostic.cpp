#include "base/diagnostic.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace quarterdeck {

namespace {

// Longer lines are cut around the place, so that one line of a minified file cannot flood the screen.
constexpr int widest_line_shown = 160;

std::string line_of(const SourceSpan& span) {
    const std::string& text = span.file->text;
    std::size_t begin = 0;
    for (int line = 1; line < span.line; ++line) {
        begin = text.find('\n', begin);
        if (begin == std::string::npos) return {};
        ++begin;
    }
    std::string line = text.substr(begin, text.find('\n', begin) - begin);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (span.line == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    return line;
}

bool is_continuation_byte(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Tabs stay tabs, so that the caret lines up however wide the terminal shows them.
std::string padding_below(std::string_view text) {
    std::string padding;
    for (char byte : text) {
        if (is_continuation_byte(byte)) continue;
        padding += byte == '\t' ? '\t' : ' ';
    }
    return padding;
}

int characters_in(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char byte) { return !is_continuation_byte(byte); }));
}

struct Excerpt {
    std::string line;
    int column = 1;
};

Excerpt excerpt_of(const SourceSpan& span) {
    Excerpt excerpt{line_of(span), std::max(span.column, 1)};
    if (static_cast<int>(excerpt.line.size()) <= widest_line_shown) return excerpt;
    std::size_t from = static_cast<std::size_t>(std::max(0, excerpt.column - widest_line_shown / 2));
    from = std::min(from, excerpt.line.size());
    while (from > 0 && from < excerpt.line.size() && is_continuation_byte(excerpt.line[from])) --from;
    std::size_t to = std::min(excerpt.line.size(), from + widest_line_shown);
    while (to < excerpt.line.size() && is_continuation_byte(excerpt.line[to])) ++to;
    excerpt.line = excerpt.line.substr(from, to - from);
    excerpt.column -= static_cast<int>(from);
    return excerpt;
}

std::string source_and_caret(const SourceSpan& span) {
    const Excerpt excerpt = excerpt_of(span);
    const std::string gutter = fmt::format("{:>5} | ", span.line);
    const std::size_t before = std::min(excerpt.line.size(), static_cast<std::size_t>(excerpt.column - 1));
    const std::size_t length = std::min(excerpt.line.size() - before, static_cast<std::size_t>(std::max(span.length, 1)));
    const int carets = std::max(1, characters_in(std::string_view(excerpt.line).substr(before, length)));
    return fmt::format("{}{}\n{:>5} | {}{}\n", gutter, excerpt.line, "", padding_below(std::string_view(excerpt.line).substr(0, before)),
                       std::string(static_cast<std::size_t>(carets), '^'));
}

auto order_of(const Diagnostic& diagnostic) {
    const bool has_file = diagnostic.span.file != nullptr;
    return std::make_tuple(has_file ? std::string_view(diagnostic.span.file->path) : std::string_view(), diagnostic.span.line,
                           diagnostic.span.column, std::string_view(diagnostic.message));
}

bool is_error(const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; }

std::string word_for(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::note: return "note";
    }
    return "";
}

/// " [off-series: repeat-plans]"
std::string check_of(const Diagnostic& diagnostic) {
    if (diagnostic.check.empty()) return "";
    if (diagnostic.about.empty()) return fmt::format(" [{}]", diagnostic.check);
    return fmt::format(" [{}: {}]", diagnostic.check, diagnostic.about.front());
}

std::string place_of(const SourceSpan& span) {
    if (span.file == nullptr) return "";
    if (span.line <= 0) return span.file->path + ": ";
    return fmt::format("{}:{}:{}: ", span.file->path, span.line, span.column);
}

}  // namespace

Diagnostic& Diagnostic::hint(std::string text) {
    if (!text.empty()) hints.push_back(std::move(text));
    return *this;
}

Diagnostic& Diagnostics::error(SourceSpan span, std::string message) {
    diagnostics_.push_back({Severity::error, std::move(message), std::move(span), {}});
    return diagnostics_.back();
}

Diagnostic& Diagnostics::warning(SourceSpan span, std::string message) {
    diagnostics_.push_back({Severity::warning, std::move(message), std::move(span), {}});
    return diagnostics_.back();
}

bool Diagnostics::has_errors() const { return std::any_of(diagnostics_.begin(), diagnostics_.end(), is_error); }

int Diagnostics::error_count() const { return has_errors() ? count(Severity::error) : 0; }

int Diagnostics::warning_count() const { return count(Severity::warning); }

int Diagnostics::note_count() const { return count(Severity::note); }

int Diagnostics::count(Severity severity) const {
    const auto all = sorted();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&](const Diagnostic& one) { return one.severity == severity; }));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
    std::vector<Diagnostic> result = diagnostics_;
    std::stable_sort(result.begin(), result.end(),
                     [](const Diagnostic& left, const Diagnostic& right) { return order_of(left) < order_of(right); });
    const auto same = [](const Diagnostic& left, const Diagnostic& right) { return order_of(left) == order_of(right); };
    result.erase(std::unique(result.begin(), result.end(), same), result.end());
    return result;
}

std::string render_diagnostic(const Diagnostic& diagnostic) {
    std::string result = fmt::format("{}{}: {}{}\n", place_of(diagnostic.span), word_for(diagnostic.severity),
                                     diagnostic.message, check_of(diagnostic));
    if (diagnostic.span.known()) result += source_and_caret(diagnostic.span);
    for (const std::string& hint : diagnostic.hints) result += fmt::format("      = hint: {}\n", hint);
    return result;
}

}  // namespace quarterdeck
