#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/document.hpp"

namespace quarterdeck {

/// The places of a document that links may lead to, by the names that authors gave them with `{#name}`.
class LinkTargets {
public:
    enum class Kind { heading, numbered_paragraph, list_item, slide };

    struct Target {
        Kind kind = Kind::heading;
        std::string id;       ///< As it stands in the document; a slide keeps its own.
        std::string reading;  ///< A paragraph's number, a heading's words.
    };

    /// An id that nothing else in the document has, made from `wanted`.
    std::string reserve(const std::string& wanted);
    /// Names a place. Complains when another place has the name already.
    void name(const std::string& author_name, Target target, const SourceSpan& span, Diagnostics& diagnostics);
    const Target* find(const std::string& author_name) const;
    std::vector<std::string> names() const;

private:
    std::map<std::string, Target> targets_;
    std::map<std::string, int> used_ids_;
};

/// Gives every link to a place of the document its id and, where it leads to a numbered paragraph, that paragraph's
/// number. A second pass, since a link may lead forward.
void resolve_links(Document& document, const LinkTargets& targets, Diagnostics& diagnostics);

}  // namespace quarterdeck
