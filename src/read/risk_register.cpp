#include <algorithm>
#include <charconv>
#include <set>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "read/fields.hpp"
#include "read/risks.hpp"

namespace quarterdeck {

namespace {

constexpr const char* band_hint = "as in “green: 1 to 6” or “red: 11 or more”";

std::optional<int> parse_whole(std::string_view text) {
    int number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size() || number < 0 || number > highest_score)
        return std::nullopt;
    return number;
}

/// `1 to 6`, `6 or less`, `11 or more`.
std::optional<RiskBand> parse_band(std::string_view text) {
    constexpr std::string_view or_less = " or less", or_more = " or more";
    RiskBand band;
    if (text.ends_with(or_more) || text.ends_with(or_less)) {
        const auto end = parse_whole(text.substr(0, text.size() - or_more.size()));
        if (!end) return std::nullopt;
        if (text.ends_with(or_more)) band.lowest = *end;
        else band.highest = *end;
        return band;
    }
    const auto ends = split_range(text);
    if (!ends) return std::nullopt;
    const auto lowest = parse_whole(ends->first);
    band.highest = parse_whole(ends->second);
    if (!lowest || !band.highest || *lowest > *band.highest) return std::nullopt;
    band.lowest = *lowest;
    return band;
}

std::string gap_in_words(int first, int last) {
    return first == last ? std::to_string(first) : fmt::format("{} to {}", first, last);
}

class RegisterReader {
public:
    RegisterReader(const Council& council, Diagnostics& diagnostics) : council_(council), diagnostics_(diagnostics) {}

    RiskRegister read(const Value& value) {
        Fields fields(value, "the register of risks", value.span, diagnostics_);
        if (const Value* matrix = fields.find("matrix")) read_matrix(*matrix);
        if (const Value* bands = fields.find("bands")) read_bands(*bands);
        check_scale(fields.place());
        constexpr const char* hint =
            "write the id of a risk and a colon, and indent its “title:”, “assigned-to:”, “inherent:” and “target:” below";
        if (const Value* risks = fields.require("risks", "the risks, each under an id of its own")) {
            for (const Value::Entry& entry : read_entries(*risks, "“risks”", hint, diagnostics_)) read_risk(entry);
        }
        fields.finish();
        return std::move(register_);
    }

private:
    RiskScale& scale() { return register_.scale; }

    void read_matrix(const Value& value) {
        matrix_span_ = value.span;
        if (value.list() != nullptr) {
            for (const Value& row : value.list()->items) read_matrix_row(row);
        }
        const auto& rows = scale().matrix;
        const bool even = std::all_of(rows.begin(), rows.end(),
                                      [&](const std::vector<int>& row) { return row.size() == rows.front().size(); });
        if (!rows.empty() && even) return;
        diagnostics_.error(value.span, rows.empty() ? "the matrix has no scores" : "the rows of the matrix are not equally long")
            .hint("write a row for each likelihood, lowest first, with a score for each impact: “- [1, 2, 4, 7]”");
        scale().matrix.clear();
    }

    void read_matrix_row(const Value& value) {
        std::vector<int> row;
        for (const auto& [word, span] : read_words(value, "a row of the matrix", diagnostics_)) {
            const auto score = parse_whole(word);
            if (!score) diagnostics_.error(span, fmt::format("“{}” is no score", word)).hint("scores are whole numbers");
            row.push_back(score.value_or(0));
        }
        scale().matrix.push_back(std::move(row));
    }

    void read_bands(const Value& value) {
        Fields fields(value, "“bands”", value.span, diagnostics_);
        const RiskScale usual = usual_risk_scale();
        scale().bands.clear();
        for (const auto& [name, rag] : {std::pair{"green", Rag::green}, {"amber", Rag::amber}, {"red", Rag::red}}) {
            const Value* given = fields.require(name, band_hint);
            const auto text = given == nullptr ? std::nullopt : read_text(*given, fmt::format("“{}”", name), diagnostics_);
            auto band = text ? parse_band(*text) : std::nullopt;
            if (text && !band) {
                diagnostics_.error(given->span, fmt::format("“{}” is no band of scores", *text)).hint(band_hint);
            }
            if (!band) continue;
            band->rag = rag;
            band->span = given->span;
            scale().bands.push_back(*band);
        }
        bands_span_ = value.span;
        fields.finish();
        if (scale().bands.size() < usual.bands.size()) scale().bands = usual.bands;
    }

    /// A score in two bands, or in none, would be judged by chance.
    void check_scale(const SourceSpan& place) {
        for (std::size_t second = 1; second < scale().bands.size(); ++second) {
            for (std::size_t first = 0; first < second; ++first) check_overlap(scale().bands[first], scale().bands[second]);
        }
        std::set<int> unjudged;
        for (const std::vector<int>& row : scale().matrix) {
            for (const int score : row) {
                // Nil stands for what was no score, and has been complained about.
                if (score > 0 && !scale().rag(score)) unjudged.insert(score);
            }
        }
        if (!unjudged.empty()) {
            diagnostics_
                .error(matrix_span_.known() ? matrix_span_ : place,
                       fmt::format("no band holds {}, which the matrix can give", fmt::join(unjudged, ", ")))
                .hint("set “bands:” so that each score of the matrix is in one of green, amber and red");
        }
        if (scale().matrix.empty() && bands_span_.known()) warn_of_gaps();
    }

    void check_overlap(const RiskBand& first, const RiskBand& second) {
        const int common = std::max(first.lowest, second.lowest);
        if (!first.holds(common) || !second.holds(common)) return;
        diagnostics_.error(second.span, fmt::format("the score {} is in two bands", common))
            .hint("let each band begin above the one before it");
    }

    /// Without a matrix nobody can tell a score that is left out on purpose from a slip.
    void warn_of_gaps() {
        std::vector<RiskBand> bands = scale().bands;
        std::sort(bands.begin(), bands.end(),
                  [](const RiskBand& left, const RiskBand& right) { return left.lowest < right.lowest; });
        for (std::size_t index = 1; index < bands.size(); ++index) {
            const auto& end = bands[index - 1].highest;
            if (!end || bands[index].lowest <= *end + 1) continue;
            diagnostics_
                .warning(bands[index].span, fmt::format("no band holds {}, so no risk can have such a score",
                                                        gap_in_words(*end + 1, bands[index].lowest - 1)))
                .hint("if your matrix never gives them, write the matrix down under “matrix:”");
        }
    }

    void read_risk(const Value::Entry& entry) {
        check_identifier(entry.key, entry.key_span, "a risk", diagnostics_);
        Fields fields(entry.value, fmt::format("the risk “{}”", entry.key), entry.key_span, diagnostics_);
        Risk risk;
        risk.id = entry.key;
        risk.span = entry.key_span;
        risk.title = fields.required_text("title");
        risk.review = fields.text("review");
        risk.assigned_to = read_person(fields);
        const auto inherent = read_required_score(fields, "inherent");
        const auto target = read_required_score(fields, "target");
        fields.finish();
        if (inherent && target && *target > *inherent) {
            diagnostics_.error(fields.find("target")->span,
                               fmt::format("the target, {}, is above the inherent score, {}", *target, *inherent))
                .hint("what is done about a risk is to lower it: are the two the wrong way round?");
        }
        risk.inherent = inherent.value_or(0);
        risk.target = target.value_or(0);
        register_.risks.push_back(std::move(risk));
    }

    std::string read_person(Fields& fields) {
        const Value* value = fields.require("assigned-to", "the id of a person in content/council.yaml");
        const std::string id = value == nullptr ? "" : fields.text("assigned-to");
        if (id.empty() || council_.people.count(id) > 0) return id;
        std::vector<std::string> people;
        for (const auto& [known, person] : council_.people) people.push_back(known);
        suggest_from(diagnostics_.error(value->span, fmt::format("there is no person “{}” in content/council.yaml", id)),
                     id, people);
        return id;
    }

    std::optional<int> read_required_score(Fields& fields, const std::string& key) {
        const Value* value = fields.require(key, "a score, such as 16");
        const auto entered = value == nullptr ? std::nullopt : read_score(*value, fmt::format("“{}”", key), diagnostics_);
        return entered ? resolve_score(*entered, scale(), diagnostics_) : std::nullopt;
    }

    const Council& council_;
    Diagnostics& diagnostics_;
    RiskRegister register_;
    SourceSpan matrix_span_;
    SourceSpan bands_span_;
};

}  // namespace

RiskRegister read_risk_register(const Value& value, const Council& council, Diagnostics& diagnostics) {
    return RegisterReader(council, diagnostics).read(value);
}

}  // namespace quarterdeck
