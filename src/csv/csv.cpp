#include "csv/csv.hpp"

#include <array>

#include "csv/fields.hpp"
#include "document/status_mark.hpp"
#include "document/visit_blocks.hpp"
#include "model/shown.hpp"

namespace quarterdeck {

namespace {

/// Without it Excel takes a file that is opened by a double click for the computer's own old encoding, and shows £ and ŵ
/// as other characters. What else reads CSV skips it.
constexpr const char* byte_order_mark = "\xEF\xBB\xBF";

constexpr std::array<const char*, 18> column_names = {
    "time_period",  "time_identifier", "period",  "geographic_level", "country_code", "region_code",
    "new_la_code",  "area_name",       "measure_id", "measure_name",  "breakdown",    "unit",
    "value",        "lower_confidence_limit", "upper_confidence_limit", "symbol", "marks", "as_at"};

/// The standard's word for a whole beside its parts.
constexpr const char* whole = "Total";

std::string unit_name(Unit unit, const std::string& language) {
    switch (unit) {
        case Unit::count: return "number";
        case Unit::mean: return "mean";
        case Unit::score: return "score";
        case Unit::percent:
        case Unit::rate_per_10000:
        case Unit::pounds:
        case Unit::pounds_thousand:
        case Unit::pounds_million: return shown_unit(unit, language);
    }
    return "";
}

std::string letters(const std::vector<Shorthand>& marks) {
    std::string text;
    for (const Shorthand mark : marks) text += (text.empty() ? "" : " ") + shorthand_letter(mark);
    return text;
}

/// What a file's name adds, so that a copy of a draft that was sent around does not pass for a publication.
std::string name_mark(const DocumentMetadata& metadata) {
    return std::string(metadata.status == Status::draft ? "_draft" : "") + (metadata.embargo.empty() ? "" : "_embargoed");
}

std::string row(const Observation& observation, const std::string& language, const std::string& status) {
    const FigureKey& key = observation.key;
    const TimePeriod time = time_period(key.period);
    RowWriter row;
    row.add_number(time.years);
    row.add_text(time.identifier);
    row.add_text(shown_period(key.period, language));
    const std::string level = geographic_level(observation.area);
    row.add_text(level);
    for (const char* each : {"National", "Regional", "Local authority"}) row.add_text(level == each ? observation.area.code : "");
    row.add_text(observation.area.title);
    row.add_text(key.measure);
    row.add_text(observation.measure);
    row.add_text(key.part.empty() ? whole : key.part);
    row.add_text(unit_name(observation.unit, language));
    row.add_number(observation.value ? observation.value->to_string() : "");
    row.add_number(observation.interval ? observation.interval->lower.to_string() : "");
    row.add_number(observation.interval ? observation.interval->upper.to_string() : "");
    row.add_text(observation.symbol ? shorthand_letter(*observation.symbol) : "");
    row.add_text(letters(observation.marks));
    row.add_text(observation.as_at ? iso_date(*observation.as_at) : "");
    if (!status.empty()) row.add_text(status);
    return row.take();
}

}  // namespace

std::string render_csv(const std::vector<Observation>& observations, const std::string& language, const std::string& status) {
    RowWriter head;
    for (const char* name : column_names) head.add_text(name);
    if (!status.empty()) head.add_text("status");
    std::string file = byte_order_mark + head.take();
    for (const Observation& observation : observations) file += row(observation, language, status);
    return file;
}

std::vector<DataFile> render_data_files(const Document& document) {
    std::vector<DataFile> files;
    visit_blocks(document, [&](const Block& block) {
        const auto* table = std::get_if<Table>(&block.node);
        if (table == nullptr || table->observations.empty()) return;
        files.push_back({table->id, document.metadata.path + "_" + table->id + name_mark(document.metadata) + ".csv",
                         render_csv(table->observations, document.metadata.language, status_mark(document.metadata))});
    });
    return files;
}

}  // namespace quarterdeck
