#pragma once

#include <optional>
#include <string>

namespace quarterdeck {

/// Why an address may not stand in a document, and what to write instead.
struct AddressProblem {
    std::string message;
    std::string hint;
};

/// A link may lead to https, http and mailto addresses, to a page of the same site, and to `#id`.
std::optional<AddressProblem> link_problem(const std::string& target);
/// A picture stands below content/, by a path without steps upwards.
std::optional<AddressProblem> picture_path_problem(const std::string& path);

}  // namespace quarterdeck
