#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/period.hpp"

namespace quarterdeck {

/// What stands between `{{` and `}}`: words on one line.
///
/// `contacts`, `contacts.previous`, `vacancy-rate in england`, `audits for 2019`, `covid-pressures in millions`,
/// `age-of-looked-after of 10 to 15`, `vacancy-rate.difference from england`, `contacts.average over last 4`,
/// `finance.outturn.total.variance`, `narrative.contacts`, `text.transformation`, `document.title`.
struct Reference {
    std::string subject;                  ///< A measure id, or `finance`, `narrative`, `text`, `document`.
    std::vector<std::string> properties;  ///< What follows, split at dots: `previous`, `change-in-words`.
    std::string part;                     ///< After `of`.
    std::string in;                       ///< After `in`: an area id or `millions`; compose tells which.
    std::optional<Period> period;         ///< After `for`.
    std::string from = {};                ///< After `from`: an area id.
    std::optional<int> over = {};         ///< After `over`: how many periods, from "last 2" to "last 40".

    bool operator==(const Reference&) const = default;
};

/// What is wrong with a reference's text, in plain words.
struct ReferenceError {
    std::string message;
    std::string hint;
};

/// Reads the text between the braces.
std::variant<Reference, ReferenceError> parse_reference(std::string_view text);

}  // namespace quarterdeck
