#pragma once

#include <string>
#include <string_view>

/// The forms in which people write periods and days beside ours, put into ours.
namespace quarterdeck {

/// How to write a text that Period::parse() does not read: as it was meant, where that can be told, as “write 2019-20
/// Q1”; else which forms there are.
std::string period_hint(std::string_view text);

/// The day that a British way of writing it means, “12/09/2019” or “12th September 2019”; empty for anything else.
std::string day_in_iso_form(std::string_view text);

}  // namespace quarterdeck
