#include "check/findings.hpp"

namespace quarterdeck {

void Findings::begin(std::string_view check, const DocumentEntry* document) {
    check_ = check;
    document_ = document;
}

Diagnostic& Findings::error(const SourceSpan& span, std::string message, std::vector<std::string> about) {
    return add({Severity::error, std::move(message), span, {}, {}, std::move(about)});
}

Diagnostic& Findings::slip(const SourceSpan& span, std::string message, std::vector<std::string> about) {
    Diagnostic& diagnostic = error(span, std::move(message), std::move(about));
    findings_.back().may_stand = true;
    return diagnostic;
}

Diagnostic& Findings::warning(const SourceSpan& span, std::string message, std::vector<std::string> about) {
    return add({Severity::warning, std::move(message), span, {}, {}, std::move(about)});
}

Diagnostic& Findings::note(const SourceSpan& span, std::string message, std::vector<std::string> about) {
    return add({Severity::note, std::move(message), span, {}, {}, std::move(about)});
}

Diagnostic& Findings::add(Diagnostic diagnostic) {
    diagnostic.check = check_;
    const SourceSpan& home = document_ != nullptr ? document_->span : diagnostic.span;
    std::string file = home.file != nullptr ? home.file->path : std::string();
    findings_.push_back({std::move(diagnostic), document_, std::move(file)});
    return findings_.back().diagnostic;
}

}  // namespace quarterdeck
