#include "template/identifier.hpp"

namespace quarterdeck {

namespace {

bool is_letter(char byte) { return byte >= 'a' && byte <= 'z'; }
bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; }

}  // namespace

bool is_identifier(std::string_view text) {
    if (text.empty() || !is_letter(text.front()) || text.back() == '-') return false;
    char before = ' ';
    for (char byte : text) {
        if (!is_letter(byte) && !is_digit(byte) && byte != '-') return false;
        if (byte == '-' && before == '-') return false;
        before = byte;
    }
    return true;
}

std::string identifier_from(std::string_view text) {
    std::string identifier;
    for (char byte : text) {
        const char small = lower(byte);
        if (is_letter(small) || (is_digit(small) && !identifier.empty())) {
            identifier += small;
        } else if (byte != '\'' && !identifier.empty() && identifier.back() != '-') {
            identifier += '-';
        }
    }
    while (!identifier.empty() && identifier.back() == '-') identifier.pop_back();
    return identifier;
}

}  // namespace quarterdeck
