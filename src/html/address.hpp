#pragma once

#include <string>
#include <string_view>

namespace quarterdeck {

/// Whether a link may lead there: https, http, mailto, a relative address or `#id`. Everything else, `javascript:` and
/// addresses that browsers would quietly repair among them, is shown as plain text.
bool is_safe_address(std::string_view address);

/// A path as part of an address: what an address may not hold is percent-encoded, slashes stay.
std::string encode_path(std::string_view path);

}  // namespace quarterdeck
