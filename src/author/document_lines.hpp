#pragma once

#include <string>
#include <vector>

#include "author/next_quarter.hpp"
#include "author/slots_asked.hpp"

namespace quarterdeck {

/// Lines for documents or texts of a new quarter, and how many texts there are to write.
struct TextLines {
    std::string text;
    int texts = 0;
};

/// `narrative:` and what stands below it: the earlier file's texts, then what else the templates ask for, all empty. A text
/// that was left out stays left out. Empty when nobody asks for any.
TextLines narrative_lines(const std::optional<EarlierQuarter>& earlier, const std::vector<AskedSlot>& asked);

/// One document of an earlier file, moved on to another quarter, as it stands below `documents:`.
TextLines document_like(const Value::Entry& document, const Period& earlier, const Period& quarter, const std::vector<AskedSlot>& asked);

/// A first document of a template.
TextLines first_document(const Template& source, const Period& quarter);

}  // namespace quarterdeck
