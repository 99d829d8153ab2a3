#include "read/measures.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "read/fields.hpp"
#include "read/figure_keys.hpp"
#include "read/interval_hints.hpp"
#include "read/targets.hpp"

namespace quarterdeck {

namespace {

constexpr int most_decimals = 9;
constexpr int largest_small_number = 100;

const std::vector<std::pair<std::string, Unit>> units = {{"count", Unit::count},
                                                         {"percent", Unit::percent},
                                                         {"rate-per-10000", Unit::rate_per_10000},
                                                         {"pounds", Unit::pounds},
                                                         {"pounds-thousand", Unit::pounds_thousand},
                                                         {"pounds-million", Unit::pounds_million},
                                                         {"mean", Unit::mean},
                                                         {"score", Unit::score}};

const std::vector<std::pair<std::string, MeasureKind>> kinds = {{"snapshot", MeasureKind::snapshot},
                                                                {"flow", MeasureKind::flow},
                                                                {"cumulative", MeasureKind::cumulative},
                                                                {"rolling-year", MeasureKind::rolling_year}};

/// What people call units and kinds.
const std::map<std::string, std::string> other_names_of_units = {
    {"%", "percent"}, {"percentage", "percent"}, {"per cent", "percent"}, {"number", "count"}, {"£", "pounds"},
    {"£000", "pounds-thousand"}, {"£k", "pounds-thousand"}, {"£m", "pounds-million"}, {"average", "mean"}};
const std::map<std::string, std::string> other_names_of_kinds = {
    {"year to date", "cumulative"}, {"year-to-date", "cumulative"}, {"ytd", "cumulative"}, {"YTD", "cumulative"},
    {"rolling year", "rolling-year"}, {"rolling 12 months", "rolling-year"}, {"point in time", "snapshot"}};

const std::vector<std::pair<std::string, Polarity>> polarities = {
    {"lower", Polarity::lower_is_better}, {"higher", Polarity::higher_is_better}, {"neither", Polarity::neutral}};

const std::vector<std::pair<std::string, PeriodKind>> steps = {{"quarter", PeriodKind::quarter},
                                                               {"year", PeriodKind::financial_year},
                                                               {"academic-year", PeriodKind::academic_year},
                                                               {"calendar-year", PeriodKind::calendar_year},
                                                               {"month", PeriodKind::month},
                                                               {"day", PeriodKind::day}};

class MeasuresReader {
public:
    explicit MeasuresReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    MeasuresRegister read(const Value& value) {
        constexpr const char* hint = "begin each measure with its id and a colon";
        for (const Value::Entry& entry : read_entries(value, "the register of measures", hint, diagnostics_))
            read_entry(entry);
        return std::move(register_);
    }

private:
    void read_entry(const Value::Entry& entry) {
        static const std::set<std::string> reference_subjects = {"narrative", "text", "document", "finance"};
        check_identifier(entry.key, entry.key_span, "a measure or group", diagnostics_);
        if (reference_subjects.count(entry.key) > 0) {
            diagnostics_
                .error(entry.key_span,
                       fmt::format("“{}” cannot name a measure: {{{{ {}.… }}}} has a meaning of its own", entry.key,
                                   entry.key))
                .hint("choose another id");
        }
        if (entry.value.list() != nullptr) {
            read_group(entry);
        } else {
            read_measure(entry);
        }
    }

    void read_measure(const Value::Entry& entry) {
        Fields fields(entry.value, fmt::format("the measure “{}”", entry.key), entry.key_span, diagnostics_);
        Measure measure;
        measure.id = entry.key;
        measure.span = entry.key_span;
        measure.title = fields.required_text("title");
        measure.short_title = fields.text("short");
        if (measure.short_title.empty()) measure.short_title = measure.title;
        read_kind(fields, measure);
        read_judgement(fields, measure);
        read_relations(fields, measure);
        read_suppression(fields, measure);
        read_confidence(fields, measure);
        measure.source = fields.text("source");
        measure.definition = fields.text("definition");
        fields.finish();
        register_.measures.push_back(std::move(measure));
    }

    void read_kind(Fields& fields, Measure& measure) {
        fields.require("unit", "what its figures count, such as “unit: percent”");
        measure.unit = fields.choice("unit", units, other_names_of_units).value_or(Unit::count);
        measure.decimals = fields.count("decimals", most_decimals).value_or(0);
        measure.every = fields.choice("every", steps).value_or(PeriodKind::quarter);
        measure.kind = fields.choice("kind", kinds, other_names_of_kinds).value_or(MeasureKind::snapshot);
    }

    void read_judgement(Fields& fields, Measure& measure) {
        measure.better = fields.choice("better", polarities).value_or(Polarity::neutral);
        measure.desired = fields.text("desired");
        if (const Value* targets = fields.find("target")) measure.targets = read_targets(*targets, diagnostics_);
        if (const Value* baseline = fields.find("baseline")) measure.baseline = read_baseline(*baseline, diagnostics_);
        if (const Value* tolerance = fields.find("tolerance"))
            measure.tolerance = read_tolerance(*tolerance, diagnostics_);
    }

    void read_relations(Fields& fields, Measure& measure) {
        measure.numerator = mention(fields, "numerator");
        measure.denominator = mention(fields, "denominator");
        measure.population = mention(fields, "population");
        for (const auto& [part, place] : fields.words("parts")) {
            if (is_reserved_figure_key(part)) {
                diagnostics_
                    .error(place, fmt::format("“{}” cannot name a part: it has a meaning of its own in figures", part))
                    .hint("choose another name");
            } else if (std::find(measure.parts.begin(), measure.parts.end(), part) != measure.parts.end()) {
                diagnostics_.error(place, fmt::format("the part “{}” stands here twice", part))
                    .hint("keep one of the two");
            } else {
                measure.parts.push_back(part);
            }
        }
        measure.total = mention(fields, "total");
    }

    MeasureId mention(Fields& fields, const std::string& key) {
        MeasureId id = fields.text(key);
        if (!id.empty()) register_.mentions.emplace_back(id, fields.find(key)->span);
        return id;
    }

    void read_confidence(Fields& fields, Measure& measure) {
        const std::string text = fields.text("confidence");
        if (text.empty()) return;
        measure.confidence = Decimal::parse(text);
        if (measure.confidence && Decimal(50, 0) <= *measure.confidence && *measure.confidence < Decimal(100, 0)) return;
        diagnostics_.error(fields.find("confidence")->span, fmt::format("“{}” is no level of confidence", text))
            .hint(confidence_hint(text));
        measure.confidence = Decimal(95, 0);
    }

    void read_suppression(Fields& fields, Measure& measure) {
        const std::string text = fields.text("suppress");
        if (text.empty()) return;
        const auto range = split_range(text);
        const auto from = range ? Decimal::parse(range->first) : std::nullopt;
        const auto to = range ? Decimal::parse(range->second) : std::nullopt;
        const bool whole = from && to && from->decimals() == 0 && to->decimals() == 0;
        if (!whole || from->negative() || *to < *from || *to > Decimal(largest_small_number, 0)) {
            diagnostics_.error(fields.find("suppress")->span, fmt::format("“{}” is not a range of small numbers", text))
                .hint("write it as in “suppress: 1 to 5”");
            return;
        }
        measure.suppress = CountRange{static_cast<int>(from->coefficient()), static_cast<int>(to->coefficient())};
        check_what_is_counted(fields, measure);
    }

    /// How many stand behind a percentage or rate nobody can tell without its denominator.
    void check_what_is_counted(Fields& fields, const Measure& measure) {
        const bool rate = measure.unit == Unit::rate_per_10000;
        const bool share = rate || measure.unit == Unit::percent || measure.unit == Unit::mean;
        const bool has_whole = !measure.denominator.empty() || (rate && !measure.population.empty());
        if (measure.unit == Unit::count || (share && has_whole)) return;
        Diagnostic& complaint = diagnostics_.error(
            fields.find("suppress")->span,
            share ? fmt::format("“{}” can only hide small numbers if it is known of how many it is a share", measure.id)
                  : fmt::format("“{}” counts nobody, so it has no small numbers to hide", measure.id));
        if (share)
            complaint.hint(rate ? "name the measure that counts them: “population: …”"
                                : "name the measure that counts them: “denominator: …”");
        if (!share) complaint.hint("delete “suppress:”");
    }

    void read_group(const Value::Entry& entry) {
        MeasureGroup group{entry.key, {}, entry.key_span};
        for (const Value& item : entry.value.list()->items) {
            if (item.scalar() != nullptr) {
                group.entries.push_back({"", mentioned(item)});
            } else {
                Fields fields(item, fmt::format("an entry of the group “{}”", entry.key), item.span, diagnostics_);
                MeasureGroup::Entry together{fields.required_text("title"), {}};
                if (const Value* measures = fields.require("measures")) together.measures = mentioned(*measures);
                fields.finish();
                group.entries.push_back(std::move(together));
            }
        }
        register_.groups.push_back(std::move(group));
    }

    std::vector<MeasureId> mentioned(const Value& value) {
        std::vector<MeasureId> ids;
        for (auto& [id, place] : read_words(value, "a measure's id", diagnostics_)) {
            register_.mentions.emplace_back(id, place);
            ids.push_back(std::move(id));
        }
        return ids;
    }

    Diagnostics& diagnostics_;
    MeasuresRegister register_;
};

}  // namespace

MeasuresRegister read_measures(const Value& value, Diagnostics& diagnostics) {
    return MeasuresReader(diagnostics).read(value);
}

void check_mentions(const MeasuresRegister& measures, Diagnostics& diagnostics) {
    std::vector<std::string> ids;
    for (const Measure& measure : measures.measures) ids.push_back(measure.id);
    const std::set<std::string> known(ids.begin(), ids.end());
    for (const auto& [id, place] : measures.mentions) {
        if (known.count(id) > 0) continue;
        suggest_from(diagnostics.error(place, fmt::format("the register has no measure “{}”", id)), id, ids);
    }
}

}  // namespace quarterdeck
