#include "golden.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace quarterdeck {

std::string file_text(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return std::move(text).str();
}

bool matches_golden(const std::string& path, const std::string& text) {
    const char* update = std::getenv("QUARTERDECK_UPDATE_GOLDENS");
    if (update != nullptr && std::string(update) == "1") {
        std::ofstream(path, std::ios::binary) << text;
        return true;
    }
    return file_text(path) == text;
}

}  // namespace quarterdeck
