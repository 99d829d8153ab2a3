#include "read/figures.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "read/fields.hpp"
#include "read/figure_keys.hpp"
#include "read/intervals.hpp"
#include "read/number_hints.hpp"
#include "read/scalars.hpp"

namespace quarterdeck {

namespace {

/// A measure, an area of it and a part of that: no figure has more names.
constexpr std::size_t most_names = 2;

/// What is said beside a value; said about a mapping, it counts for all values in it.
struct Details {
    FigureVintage said;       ///< Without a value.
    bool known_here = false;  ///< Said at the figure itself, not for the whole file.
    bool interval_unread = false;  ///< There is one that cannot be read.
};

/// Brackets or braces with nothing between them.
bool holds_nothing(const Value& value) {
    if (value.list() != nullptr) return value.list()->items.empty();
    return value.map() != nullptr && value.map()->entries.empty();
}

class FigureReader {
public:
    FigureReader(const Value::Entry& measure, const Period& period, Diagnostics& diagnostics)
        : measure_(measure), period_(period), diagnostics_(diagnostics) {}

    std::vector<FigureEntry> read(std::optional<Date> known) {
        Details details;
        details.said.known = known;
        read_value(measure_.value, details, {}, measure_.key_span);
        return std::move(entries_);
    }

private:
    using Names = std::vector<std::pair<std::string, SourceSpan>>;

    void read_value(const Value& value, const Details& details, const Names& names, const SourceSpan& place) {
        if (holds_nothing(value)) {
            diagnostics_
                .error(place, fmt::format("“{}” has no value", names.empty() ? measure_.key : names.back().first))
                .hint("write the figure, or x when it is not available");
            FigureVintage vintage = details.said;
            vintage.span = place;
            entry_for(names).figure.vintages.push_back(std::move(vintage));
        } else if (value.list() != nullptr) {
            read_revisions(value, details, names, place);
        } else if (value.map() != nullptr) {
            read_mapping(value, details, names, place);
        } else {
            add_value(value, details, names);
        }
    }

    void read_revisions(const Value& value, const Details& details, const Names& names, const SourceSpan& place) {
        if (revising_) {
            diagnostics_.error(value.span, "a list inside a list cannot be a figure")
                .hint("a list holds the values that one figure had over time");
            return;
        }
        if (details.said.interval) {
            diagnostics_.error(details.said.interval->span, "an interval belongs to one value, and here are several")
                .hint("put it beside its value: “- { value: 71.4, interval: 66.8 to 75.6 }”");
            return;
        }
        revising_ = true;
        for (const Value& item : value.list()->items) read_value(item, details, names, place);
        revising_ = false;
    }

    void read_mapping(const Value& value, Details details, const Names& names, const SourceSpan& place) {
        for (const Value::Entry& entry : value.map()->entries) {
            if (is_reserved_figure_key(entry.key)) read_detail(entry, details, value);
        }
        refuse_common_interval(value, details);
        bool any_value = false;
        for (const Value::Entry& entry : value.map()->entries) {
            if (entry.key == "value") {
                any_value = true;
                read_value(entry.value, details, names, entry.key_span);
            } else if (!is_reserved_figure_key(entry.key)) {
                any_value = true;
                read_named(entry, details, names);
            }
        }
        if (!any_value)
            diagnostics_.error(place, fmt::format("“{}” has no value", measure_.key)).hint("add “value: …”");
    }

    /// What is said beside areas or parts counts for all of them, and no two have one interval.
    void refuse_common_interval(const Value& value, Details& details) {
        const auto& entries = value.map()->entries;
        const auto is_name = [](const Value::Entry& entry) { return !is_reserved_figure_key(entry.key); };
        if (!details.said.interval || std::none_of(entries.begin(), entries.end(), is_name)) return;
        diagnostics_.error(details.said.interval->span, "an interval belongs to one value, and here it stands beside several")
            .hint("put it inside: “local: { value: 71.4, interval: 66.8 to 75.6 }”");
        details.said.interval.reset();
    }

    void read_named(const Value::Entry& entry, const Details& details, Names names) {
        if (names.size() == most_names) {
            diagnostics_
                .error(entry.key_span, "a figure has a measure, an area and a part, and this is one name too many")
                .hint(did_you_mean(entry.key, reserved_figure_keys()));
            return;
        }
        if (is_misspelt_detail(entry)) return;
        names.emplace_back(entry.key, entry.key_span);
        read_value(entry.value, details, names, entry.key_span);
    }

    /// `asat: 2019-06-30`: a date or a text cannot be the figure of an area or part called so.
    bool is_misspelt_detail(const Value::Entry& entry) {
        const Value::Scalar* scalar = entry.value.scalar();
        const auto meant = nearest_word(entry.key, reserved_figure_keys());
        if (scalar == nullptr || !meant || Decimal::parse(scalar->text) || parse_shorthand(scalar->text)) return false;
        diagnostics_.error(entry.key_span, fmt::format("a figure has no detail “{}”", entry.key))
            .hint(fmt::format("did you mean “{}”?", *meant))
            .hint(fmt::format("its details are: {}", fmt::join(reserved_figure_keys(), ", ")));
        return true;
    }

    /// One entry of the mapping `of`.
    void read_detail(const Value::Entry& entry, Details& details, const Value& of) {
        if (entry.key == "value") return;
        if (entry.value.null()) {
            if (entry.key == "interval" && is_value_to_come(of)) return;
            details.interval_unread = details.interval_unread || entry.key == "interval";
            diagnostics_.error(entry.key_span, fmt::format("“{}” is empty", entry.key))
                .hint("write a value, or delete it");
        } else if (entry.key == "known") {
            details.said.known = read_date(entry.value, "“known”", diagnostics_);
            details.known_here = true;
        } else if (entry.key == "as-at") {
            details.said.as_at = read_date(entry.value, "“as-at”", diagnostics_);
        } else if (entry.key == "mark") {
            details.said.mark = read_mark(entry.value);
        } else if (entry.key == "interval") {
            details.said.interval = read_interval(entry.value, number_in(of), diagnostics_);
            details.interval_unread = !details.said.interval;
        } else if (entry.key == "publish") {
            details.said.publish = read_publish_decision(entry);
        } else {
            std::string& field = entry.key == "why" ? details.said.why : details.said.note;
            field = read_text(entry.value, fmt::format("“{}”", entry.key), diagnostics_).value_or("");
        }
    }

    std::optional<Shorthand> read_mark(const Value& value) {
        const auto text = read_text(value, "“mark”", diagnostics_);
        if (!text) return std::nullopt;
        auto mark = parse_shorthand(*text);
        if (!mark)
            diagnostics_.error(value.span, fmt::format("“{}” is not a mark", *text))
                .hint(
                    "marks are b, e, f, p, r and u: break in series, estimated, forecast, provisional, revised, "
                    "unreliable");
        return mark;
    }

    /// The number that stands as `value` in a mapping.
    static std::optional<Decimal> number_in(const Value& mapping) {
        const Value* value = mapping.find("value");
        return value == nullptr || value->scalar() == nullptr ? std::nullopt : Decimal::parse(value->scalar()->text);
    }

    /// The interval of such a figure is still to come as well.
    static bool is_value_to_come(const Value& mapping) {
        const Value* value = mapping.find("value");
        return value != nullptr && is_to_come(*value);
    }

    /// Nothing after a complaint: then the figure stays hidden.
    std::optional<PublishDecision> read_publish_decision(const Value::Entry& entry) {
        constexpr const char* hint =
            "write it as in “publish: { who: Caldicott Guardian, why: already published by the ministry }”";
        if (entry.value.map() == nullptr) {
            diagnostics_.error(entry.value.span, "“publish” has to say who decided to show a small number, and why")
                .hint(hint);
            return std::nullopt;
        }
        Fields fields(entry.value, "“publish”", entry.key_span, diagnostics_);
        PublishDecision decision{fields.required_text("who", hint), fields.required_text("why", hint), entry.key_span};
        fields.finish();
        if (decision.who.empty() || decision.why.empty()) return std::nullopt;
        return decision;
    }

    void add_value(const Value& value, const Details& details, const Names& names) {
        FigureVintage vintage = details.said;
        vintage.span = value.span;
        // Nothing behind the colon: the figure is still to come.
        const std::string text =
            value.null() ? shorthand_letter(Shorthand::to_come) : read_text(value, "a figure", diagnostics_).value_or("");
        vintage.shorthand = parse_shorthand(text);
        if (!vintage.shorthand) vintage.value = Decimal::parse(text);
        if (!vintage.shorthand && !vintage.value && !text.empty())
            diagnostics_.error(value.span, fmt::format("“{}” is not a figure", text)).hint(number_hint(text));
        check_interval(vintage);
        // That has been complained about, and nobody needs to hear that the interval is missing as well.
        if (details.interval_unread) vintage.value.reset();
        FigureEntry& entry = entry_for(names);
        if (!check_order(entry.figure, vintage, details)) return;
        entry.figure.vintages.push_back(std::move(vintage));
    }

    void check_interval(FigureVintage& vintage) {
        if (!vintage.interval) return;
        if (vintage.shorthand) {
            diagnostics_.error(vintage.span, "what is no number has no confidence interval").hint("delete “interval”");
        } else if (vintage.value && (*vintage.value < vintage.interval->lower || vintage.interval->upper < *vintage.value)) {
            diagnostics_
                .error(vintage.span, fmt::format("{} lies outside its own confidence interval of {} to {}",
                                                 vintage.value->to_string(), vintage.interval->lower.to_string(),
                                                 vintage.interval->upper.to_string()))
                .hint("one of the three numbers is mistyped");
        }
        if (!vintage.value) vintage.interval.reset();
    }

    FigureEntry& entry_for(const Names& names) {
        const auto same = [&](const FigureEntry& entry) {
            return std::equal(entry.names.begin(), entry.names.end(), names.begin(), names.end(),
                              [](const auto& left, const auto& right) { return left.first == right.first; });
        };
        const auto found = std::find_if(entries_.begin(), entries_.end(), same);
        if (found != entries_.end()) return *found;
        FigureEntry entry;
        entry.figure.key = {measure_.key, "", "", period_};
        entry.figure.span = names.empty() ? measure_.key_span : names.back().second;
        entry.measure_span = measure_.key_span;
        entry.names = names;
        return entries_.emplace_back(std::move(entry));
    }

    bool check_order(const Figure& figure, const FigureVintage& vintage, const Details& details) {
        if (figure.vintages.empty()) return true;
        if (!details.known_here || !vintage.known) {
            diagnostics_.error(vintage.span, "a revised value has to say when it became known")
                .hint("write it as in “{ value: 117, known: 2019-08-01, why: two records entered late }”");
            return false;
        }
        const FigureVintage& before = figure.vintages.back();
        if (known_from(before, period_) < *vintage.known) return true;
        Diagnostic& complaint =
            diagnostics_.error(vintage.span, "this value became known no later than the one above it");
        complaint.hint("list the values of a figure in the order in which they became known");
        if (!before.known)
            complaint.hint(fmt::format("the one above counts from {}, unless it says “known:”",
                                       iso_date(known_from(before, period_))));
        return false;
    }

    const Value::Entry& measure_;
    const Period& period_;
    Diagnostics& diagnostics_;
    std::vector<FigureEntry> entries_;
    bool revising_ = false;
};

}  // namespace

const std::vector<std::string>& reserved_figure_keys() {
    static const std::vector<std::string> keys = {"value", "known", "why", "as-at", "mark", "note", "interval", "publish"};
    return keys;
}

bool is_reserved_figure_key(std::string_view key) {
    const auto& keys = reserved_figure_keys();
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::vector<FigureEntry> read_figures(const Value& value, const Period& period, std::optional<Date> known,
                                      Diagnostics& diagnostics) {
    std::vector<FigureEntry> figures;
    constexpr const char* hint = "write one “measure: value” a line";
    for (const Value::Entry& entry : read_entries(value, "figures", hint, diagnostics)) {
        for (FigureEntry& figure : FigureReader(entry, period, diagnostics).read(known))
            figures.push_back(std::move(figure));
    }
    return figures;
}

}  // namespace quarterdeck
