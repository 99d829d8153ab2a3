#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "model/council.hpp"
#include "model/figure.hpp"
#include "model/measure.hpp"

namespace quarterdeck {

/// One figure of a table as data for a download: which figure it is, and its value or the symbol that stands for it.
///
/// Made from released figures alone, so what is hidden has no value here either.
struct Observation {
    FigureKey key;
    std::string measure;              ///< Title: "Contacts".
    Area area;
    Unit unit = Unit::count;
    std::optional<Decimal> value;     ///< Rounded as it is shown; nothing where a symbol stands in its place.
    std::optional<Shorthand> symbol;  ///< Only without a value.
    std::optional<ConfidenceInterval> interval;  ///< Rounded likewise; only with a value.
    std::vector<Shorthand> marks;     ///< What is said about the value, such as [p].
    std::optional<Date> as_at;
    std::string note;                 ///< What a reader should know about it; may be empty.
};

}  // namespace quarterdeck
