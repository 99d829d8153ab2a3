#include "base/folded_list.hpp"

#include <algorithm>
#include <utility>

namespace quarterdeck {

namespace {

constexpr std::size_t longest_line = 100;

}  // namespace

std::size_t character_count(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0U) != 0x80U; }));
}

std::vector<std::string> folded_list(const std::string& beginning, const std::vector<std::string>& names) {
    std::vector<std::string> lines;
    std::string line;
    for (const std::string& name : names) {
        const bool full = !line.empty() && character_count(line) + character_count(name) + 2 > longest_line;
        if (full) lines.push_back(std::exchange(line, ""));
        line += (line.empty() ? beginning : ", ") + name;
    }
    if (!line.empty()) lines.push_back(line);
    return lines;
}

}  // namespace quarterdeck
