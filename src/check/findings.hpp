#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "template/template.hpp"

namespace quarterdeck {

/// One thing that a check found.
struct Finding {
    Diagnostic diagnostic;
    const DocumentEntry* document = nullptr;  ///< Whose words it is about; nothing for a figure or the register.
    /// The file that it is about. A quarter's is where its acknowledgement has to stand; of any other, such as the
    /// register, any quarter's file may acknowledge it.
    std::string home;
    /// Of what is found in many places and is one thing: its name. Only the first is shown.
    std::string shown_once{};
    /// An error that an author may acknowledge all the same, since a document may have been published with it.
    bool may_stand = false;

    bool may_be_acknowledged() const { return diagnostic.severity != Severity::error || may_stand; }
};

/// What the checks found, each with the name of the check and what it is about.
class Findings {
public:
    /// From now on findings are of this check; `document` is the one whose words it reads, or nothing.
    void begin(std::string_view check, const DocumentEntry* document = nullptr);

    /// The document that the next findings of the check are about.
    void of(const DocumentEntry& document) { document_ = &document; }

    /// What cannot be right. Nobody can acknowledge it. `about` is never empty: its first name is shown.
    Diagnostic& error(const SourceSpan& span, std::string message, std::vector<std::string> about);
    /// What cannot be right, and may stand in a document that was published: an error until somebody acknowledges it, so
    /// that the document can be made again as it stood.
    Diagnostic& slip(const SourceSpan& span, std::string message, std::vector<std::string> about);
    /// What a person has to look at. Any of the names of what it is about acknowledges it.
    Diagnostic& warning(const SourceSpan& span, std::string message, std::vector<std::string> about);
    /// What is as it should be and yet worth knowing.
    Diagnostic& note(const SourceSpan& span, std::string message, std::vector<std::string> about);

    /// What was found last is one thing wherever it is found: only the first that has this name is shown.
    void show_once(std::string name) { findings_.back().shown_once = std::move(name); }

    std::vector<Finding>& all() { return findings_; }

private:
    Diagnostic& add(Diagnostic diagnostic);

    std::vector<Finding> findings_;
    std::string check_;
    const DocumentEntry* document_ = nullptr;
};

}  // namespace quarterdeck
