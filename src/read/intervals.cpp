#include "read/intervals.hpp"

#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "read/interval_hints.hpp"
#include "read/scalars.hpp"

namespace quarterdeck {

namespace {

/// The ends in a list or a mapping with commas between: "66.8, 75.6".
std::string ends_in(const Value& value) {
    std::vector<std::string> ends;
    const auto add = [&](const Value& end) { ends.push_back(end.scalar() == nullptr ? "" : end.scalar()->text); };
    if (value.list() != nullptr)
        for (const Value& item : value.list()->items) add(item);
    if (value.map() != nullptr)
        for (const Value::Entry& entry : value.map()->entries) add(entry.value);
    return fmt::format("{}", fmt::join(ends, ", "));
}

}  // namespace

std::optional<ConfidenceInterval> read_interval(const Value& value, const std::optional<Decimal>& figure,
                                                Diagnostics& diagnostics) {
    if (value.scalar() == nullptr) {
        diagnostics.error(value.span, "an interval is neither a list nor a mapping")
            .hint(interval_hint(ends_in(value), figure));
        return std::nullopt;
    }
    const auto text = read_text(value, "“interval”", diagnostics);
    if (!text) return std::nullopt;
    const auto ends = split_range(*text);
    const auto lower = ends ? Decimal::parse(ends->first) : std::nullopt;
    const auto upper = ends ? Decimal::parse(ends->second) : std::nullopt;
    if (lower && upper && *lower <= *upper) return ConfidenceInterval{*lower, *upper, value.span};
    diagnostics.error(value.span, fmt::format("“{}” is not an interval", *text)).hint(interval_hint(*text, figure));
    return std::nullopt;
}

}  // namespace quarterdeck
