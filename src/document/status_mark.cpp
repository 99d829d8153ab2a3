#include "document/status_mark.hpp"

#include "base/translated.hpp"

namespace quarterdeck {

namespace {

constexpr Translated draft{"Draft", "Drafft"};
constexpr Translated embargoed_until{"Embargoed until ", "Dan embargo tan "};

}  // namespace

std::string status_mark(const DocumentMetadata& metadata) {
    std::string mark;
    if (metadata.status == Status::draft) mark = draft.in(metadata.language);
    if (metadata.embargo.empty()) return mark;
    if (!mark.empty()) mark += " – ";
    return mark + embargoed_until.in(metadata.language) + metadata.embargo;
}

}  // namespace quarterdeck
