#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"
#include "check/words/typed_runs.hpp"

namespace quarterdeck {

namespace {

constexpr std::string_view pound = "£";

/// Whether what a reference asks for is in the unit of its measure.
bool is_in_its_unit(const std::string& property) {
    for (const char* figure : {"value", "previous", "year-before", "latest", "baseline", "average", "rolling-year",
                               "year-to-date", "in-period", "target", "interval"})
        if (property == figure) return true;
    return false;
}

/// The measure whose figure a reference shows; nothing for what is said of it in words, or worked out in another unit.
const Measure* shown_measure(const Reference& reference, const Archive& archive) {
    const bool figure = std::all_of(reference.properties.begin(), reference.properties.end(), is_in_its_unit);
    return figure ? archive.measure(reference.subject) : nullptr;
}

bool brings_percent(const Reference& reference, const Archive& archive) {
    const bool percent_change = !reference.properties.empty() && reference.properties.back().ends_with("change-percent");
    const Measure* measure = shown_measure(reference, archive);
    return percent_change || (measure != nullptr && measure->unit == Unit::percent);
}

bool brings_pound(const Reference& reference, const Archive& archive) {
    if (reference.subject == "finance") return true;
    const Measure* measure = shown_measure(reference, archive);
    if (measure == nullptr) return false;
    return measure->unit == Unit::pounds || measure->unit == Unit::pounds_thousand || measure->unit == Unit::pounds_million;
}

/// "%", "per cent" or "percent" with which a text goes on right behind a figure; empty where it does not.
std::string_view percent_behind(std::string_view text) {
    for (const std::string_view sign : {"%", " %", " per cent", " percent "})
        if (text.starts_with(sign) && !text.starts_with(" percentage")) return sign;
    return {};
}

void complain_of_sign(std::string_view sign, const SourceSpan& place, const Reference& reference, const TypedText& text,
                      Findings& findings) {
    findings
        .warning(place, fmt::format("“{}” is typed here, and the figure beside it brings its own", sign),
                 {reference.subject, text.slot})
        .hint(fmt::format("take the “{}” out", sign));
}

void check_runs(const std::vector<TypedRun>& runs, const TypedText& text, const Archive& archive, Findings& findings) {
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
        const TypedRun& run = runs[i];
        const TypedRun& next = runs[i + 1];
        if (run.reference != nullptr && next.text != nullptr && brings_percent(*run.reference, archive)) {
            const std::string_view sign = percent_behind(next.text->text);
            const std::size_t spaces = sign.starts_with(' ') ? 1 : 0;
            if (!sign.empty())
                complain_of_sign(sign.substr(spaces, sign.find_last_not_of(' ') + 1 - spaces),
                                 next.place(spaces, sign.size() - spaces), *run.reference, text, findings);
        }
        if (next.reference != nullptr && run.text != nullptr && run.text->text.ends_with(pound) &&
            brings_pound(*next.reference, archive)) {
            complain_of_sign(pound, run.place(run.text->text.size() - pound.size(), pound.size()), *next.reference, text,
                             findings);
        }
    }
}

}  // namespace

void check_doubled_signs(const DocumentWords& document, const EnteredFigures& figures, Findings& findings) {
    for (const TypedText& text : document.texts) check_runs(runs_of(*text.inlines), text, figures.archive(), findings);
}

}  // namespace quarterdeck
