#include "read/targets.hpp"

#include <fmt/format.h>

#include "read/fields.hpp"

namespace quarterdeck {

namespace {

const std::vector<std::pair<std::string, TargetOperator>> operators = {{"at-least", TargetOperator::at_least},
                                                                       {"at-most", TargetOperator::at_most},
                                                                       {"under", TargetOperator::under},
                                                                       {"over", TargetOperator::over},
                                                                       {"between", TargetOperator::between}};

constexpr const char* how_to_write_a_target =
    "write it as in “{ at-most: 30, by: 2020 }”, with at-least, at-most, under, over or between";

bool read_band(Fields& fields, Target& target, Diagnostics& diagnostics) {
    const std::string text = fields.text("between");
    if (text.empty()) return false;
    const auto range = split_range(text);
    const auto lower = range ? Decimal::parse(range->first) : std::nullopt;
    const auto upper = range ? Decimal::parse(range->second) : std::nullopt;
    if (!lower || !upper || *upper < *lower) {
        diagnostics.error(fields.find("between")->span, fmt::format("“{}” is not a range", text))
            .hint("write it as in “between: 10 to 20”");
        return false;
    }
    target.value = *lower;
    target.upper = *upper;
    return true;
}

bool read_comparison(Fields& fields, Target& target, Diagnostics& diagnostics) {
    int given = 0;
    bool read = false;
    for (const auto& [key, comparison] : operators) {
        if (fields.find(key) == nullptr) continue;
        ++given;
        target.comparison = comparison;
        const auto value = comparison == TargetOperator::between ? std::nullopt : fields.number(key);
        if (value) target.value = *value;
        read = value || (comparison == TargetOperator::between && read_band(fields, target, diagnostics));
    }
    if (given == 1) return read;
    diagnostics.error(fields.place(), given == 0 ? "this target has no value" : "this target has more than one value")
        .hint(how_to_write_a_target);
    return false;
}

std::optional<Target> read_target(const Value& value, Diagnostics& diagnostics) {
    if (value.map() == nullptr) {
        complain_about_kind(value, "a target", diagnostics).hint(how_to_write_a_target);
        return std::nullopt;
    }
    Target target;
    target.span = value.span;
    Fields fields(value, "a target", value.span, diagnostics);
    const bool usable = read_comparison(fields, target, diagnostics);
    target.by = fields.period("by");
    target.label = fields.text("label");
    fields.finish();
    if (!usable) return std::nullopt;
    return target;
}

}  // namespace

std::vector<Target> read_targets(const Value& value, Diagnostics& diagnostics) {
    std::vector<Target> targets;
    const auto add = [&](const Value& item) {
        if (auto target = read_target(item, diagnostics)) targets.push_back(std::move(*target));
    };
    if (value.list() == nullptr) {
        add(value);
    } else {
        for (const Value& item : value.list()->items) add(item);
    }
    return targets;
}

std::optional<Baseline> read_baseline(const Value& value, Diagnostics& diagnostics) {
    Fields fields(value, "a baseline", value.span, diagnostics);
    fields.require("period", "when it was, such as “period: 2016-17”");
    const auto period = fields.period("period");
    Baseline baseline{period.value_or(Period()), fields.number("value"), fields.text("label"), value.span};
    fields.finish();
    if (!period) return std::nullopt;
    return baseline;
}

std::optional<Tolerance> read_tolerance(const Value& value, Diagnostics& diagnostics) {
    const auto text = read_text(value, "“tolerance”", diagnostics);
    if (!text) return std::nullopt;
    const std::size_t space = text->find(' ');
    const auto number = Decimal::parse(text->substr(0, space));
    const std::string unit = space == std::string::npos ? "" : text->substr(space + 1);
    if (number && !number->negative() && unit == "percent") return Tolerance{*number, ToleranceUnit::percent};
    if (number && !number->negative() && (unit == "points" || unit == "point"))
        return Tolerance{*number, ToleranceUnit::points};
    diagnostics.error(value.span, fmt::format("“{}” is not a tolerance", *text))
        .hint("write it as in “5 percent” (of the target) or “3 points”");
    return std::nullopt;
}

}  // namespace quarterdeck
