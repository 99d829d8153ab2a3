#pragma once

#include <string>
#include <vector>

namespace quarterdeck {

/// Names with commas between them, in lines of at most about a hundred characters. Each line begins alike, so that each says
/// by itself what it lists.
std::vector<std::string> folded_list(const std::string& beginning, const std::vector<std::string>& names);

/// In characters, of which UTF-8's continuation bytes are none of their own.
std::size_t character_count(const std::string& text);

}  // namespace quarterdeck
