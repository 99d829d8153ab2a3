#include "read/addresses.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "base/small_letters.hpp"
#include "template/identifier.hpp"

namespace quarterdeck {

namespace {

/// `https` of `https://…`; empty for a relative address.
std::string scheme_of(const std::string& target) {
    const std::size_t colon = target.find(':');
    if (colon == std::string::npos || target.find_first_of("/?#") < colon) return {};
    return in_small_letters(target.substr(0, colon));
}

bool holds_odd_characters(const std::string& target) {
    return std::any_of(target.begin(), target.end(), [](char byte) {
        return static_cast<unsigned char>(byte) <= 0x20U || byte == '\\' || byte == '\x7F';
    });
}

bool steps_upwards(const std::string& path) {
    return path == ".." || path.starts_with("../") || path.ends_with("/..") || path.find("/../") != std::string::npos;
}

std::optional<AddressProblem> place_problem(const std::string& target) {
    if (is_identifier(target.substr(1))) return std::nullopt;
    return AddressProblem{fmt::format("“{}” does not name a place in the document", target),
                          "a place is named with {#areas} after a heading or list item, and linked to as (#areas)"};
}

std::optional<AddressProblem> relative_problem(const std::string& target) {
    if (target.starts_with("www."))
        return AddressProblem{fmt::format("“{}” is not a whole address", target),
                              fmt::format("write https://{}", target)};
    if (target.find('@') != std::string::npos)
        return AddressProblem{fmt::format("“{}” is not a whole address", target),
                              fmt::format("write mailto:{}", target)};
    if (target.starts_with('/')) {
        return AddressProblem{"a link cannot begin with /, because the pages may stand anywhere on a site",
                              "write the address from this page on, such as report.html, or a whole one with https://"};
    }
    if (target.starts_with("../../../")) {
        return AddressProblem{"this link leads out of the site", "write a whole address with https://"};
    }
    return std::nullopt;
}

}  // namespace

std::optional<AddressProblem> link_problem(const std::string& target) {
    if (target.empty())
        return AddressProblem{"this link leads nowhere", "write an address or (#name) between the round brackets"};
    if (holds_odd_characters(target))
        return AddressProblem{fmt::format("“{}” is not an address", target), "write %20 for a space"};
    if (target.starts_with('#')) return place_problem(target);
    const std::string scheme = scheme_of(target);
    if (scheme.empty()) return relative_problem(target);
    if (scheme == "https" || scheme == "http") {
        if (in_small_letters(target).starts_with(scheme + "://") && target.size() > scheme.size() + 3) return std::nullopt;
        return AddressProblem{fmt::format("“{}” is not a whole address", target),
                              "write it as https://www.example.gov.uk/page"};
    }
    if (scheme == "mailto") return std::nullopt;
    return AddressProblem{fmt::format("a link cannot lead to a “{}:” address", scheme),
                          "links lead to https:, http: or mailto: addresses, or to pages of the same site"};
}

std::optional<AddressProblem> picture_path_problem(const std::string& path) {
    if (path.empty())
        return AddressProblem{"this picture has no file", "write its path below content/ between the round brackets"};
    if (!scheme_of(path).empty() || path.starts_with("//")) {
        return AddressProblem{"a picture has to be a file below content/, not an address",
                              "save the picture in content/images/ and write images/its-name.png"};
    }
    const std::string hint = "write the path below content/, such as images/poster.png";
    if (path.starts_with('/') || path.find('\\') != std::string::npos)
        return AddressProblem{fmt::format("“{}” is not a path below content/", path), hint};
    if (steps_upwards(path)) return AddressProblem{fmt::format("“{}” leads out of content/", path), hint};
    return std::nullopt;
}

}  // namespace quarterdeck
