#include "read/quarter.hpp"

#include <utility>

#include <fmt/format.h>

#include "read/acknowledgements.hpp"
#include "read/documents.hpp"
#include "read/fields.hpp"
#include "read/figures.hpp"
#include "read/finance.hpp"
#include "read/prose.hpp"
#include "read/yaml.hpp"

namespace quarterdeck {

namespace {

class QuarterReader {
public:
    QuarterReader(const Value& value, const std::string& path, Diagnostics& diagnostics)
        : fields_(value, "a quarter's file", value.span, diagnostics), diagnostics_(diagnostics) {
        quarter_.path = quarter_.text.path = path;
        quarter_.text.narrative = {};
    }

    std::optional<QuarterFile> read() {
        const Value* period_value =
            fields_.require("period", "which quarter the file is about, such as “period: 2019-20 Q1”");
        const auto period = fields_.period("period");
        if (period) {
            quarter_.text.period = period_meant(*period);
            quarter_.span = period_value->span;
            if (quarter_.text.period != *period) complain_of_name(*period);
        }
        known_ = fields_.date("known");
        read_all_figures(quarter_.text.period);
        if (const Value* narrative = fields_.find("narrative")) read_narrative(*narrative);
        if (const Value* finance = fields_.find("finance"))
            quarter_.finance[quarter_.text.period] = read_finance(*finance, diagnostics_);
        if (const Value* risks = fields_.find("risks"))
            quarter_.risk_scores = read_risk_scores(*risks, quarter_.text.period, known_, diagnostics_);
        if (const Value* documents = fields_.find("documents")) read_documents(*documents, quarter_, diagnostics_);
        if (const Value* acknowledged = fields_.find("acknowledged"))
            quarter_.text.acknowledged = read_acknowledgements(*acknowledged, diagnostics_);
        fields_.finish();
        if (!period) return std::nullopt;
        return std::move(quarter_);
    }

private:
    void read_all_figures(const Period& period) {
        if (const Value* figures = fields_.find("figures")) add(read_figures(*figures, period, known_, diagnostics_));
        const Value* others = fields_.find("other-periods");
        if (others == nullptr) return;
        constexpr const char* hint = "write a period and a colon, and indent its figures below";
        for (const Value::Entry& entry : read_entries(*others, "“other-periods”", hint, diagnostics_)) {
            const auto other = read_period(entry.key, entry.key_span, "a key of “other-periods”", diagnostics_);
            add(read_figures(entry.value, other.value_or(Period()), known_, diagnostics_), other.has_value());
        }
    }

    void add(std::vector<FigureEntry> figures, bool period_known = true) {
        if (!period_known) return;
        for (FigureEntry& figure : figures) quarter_.figures.push_back(std::move(figure));
    }

    void read_narrative(const Value& value) {
        constexpr const char* hint = "write the name of a text and “: |”, and the text below it, indented";
        const Value::Entry* before = nullptr;
        for (const Value::Entry& slot : read_entries(value, "“narrative”", hint, diagnostics_)) {
            check_slot_name(slot, std::exchange(before, &slot), "a narrative", diagnostics_);
            if (auto prose = read_prose(slot, MarkdownUse::narrative, diagnostics_))
                quarter_.text.narrative.emplace(slot.key, std::move(*prose));
        }
    }

    /// content/2019-20/q1.yaml is about 2019-20 Q1: a file copied from the quarter before tends to keep that one's period.
    /// Its figures are then taken for those of the quarter by which it is named, so that none seems to be given twice.
    Period period_meant(const Period& written) const {
        const std::size_t slash = quarter_.path.rfind('/');
        const std::string name = quarter_.path.substr(slash + 1);
        if (name.size() != 7 || name[0] != 'q' || !name.ends_with(".yaml")) return written;
        const std::size_t before = quarter_.path.rfind('/', slash - 1);
        return Period::parse(fmt::format("{} Q{}", quarter_.path.substr(before + 1, slash - before - 1), name[1])).value_or(written);
    }

    void complain_of_name(const Period& written) {
        diagnostics_
            .error(quarter_.span, fmt::format("by its name this file is about {}, but it says {}", quarter_.text.period.id(),
                                              written.id()))
            .hint("correct the one that is wrong");
    }

    Fields fields_;
    Diagnostics& diagnostics_;
    std::optional<Date> known_;  ///< When all figures and scores of the file became known.
    QuarterFile quarter_;
};

}  // namespace

std::optional<QuarterFile> read_quarter(const std::shared_ptr<const SourceFile>& file, Diagnostics& diagnostics) {
    const auto value = read_yaml(whole_file(file), diagnostics);
    if (!value) return std::nullopt;
    return QuarterReader(*value, file->path, diagnostics).read();
}

}  // namespace quarterdeck
