#include "document/status_mark.hpp"

namespace quarterdeck {

std::string status_mark(const DocumentMetadata& metadata) {
    const bool welsh = metadata.language == "cy";
    std::string mark;
    if (metadata.status == Status::draft) mark = welsh ? "Drafft" : "Draft";
    if (metadata.embargo.empty()) return mark;
    if (!mark.empty()) mark += " – ";
    return mark + (welsh ? "Dan embargo tan " : "Embargoed until ") + metadata.embargo;
}

}  // namespace quarterdeck
