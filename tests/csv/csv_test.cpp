#include "csv/csv.hpp"

#include <algorithm>

#include "csv/fields.hpp"
#include "document/inline.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

// All figures here are invented.
using namespace quarterdeck;
using Catch::Contains;
using Catch::StartsWith;

namespace {

const Area own{"local", "Ynys Wyth", "Ynys Wyth", "", "E06000046"};
const Area neighbours{"statistical-neighbours", "Statistical neighbours", "SN"};
const Area country{"england", "England", "England", "", "E92000001"};
const Area region{"region", "Y De-ddwyrain", "Y De-ddwyrain", "", "E12000008"};

Observation observation(const std::string& period, Unit unit = Unit::count) {
    Observation made;
    made.key = {"contacts", "local", "", Period::parse(period).value()};
    made.measure = "Contacts";
    made.area = own;
    made.unit = unit;
    return made;
}

Observation with_value(const std::string& period, const std::string& value, Unit unit = Unit::count) {
    Observation made = observation(period, unit);
    made.value = Decimal::parse(value);
    return made;
}

Observation with_symbol(const std::string& period, Shorthand symbol) {
    Observation made = observation(period);
    made.symbol = symbol;
    return made;
}

Observation marked() {
    Observation made = with_value("2019-20 Q2", "38.30", Unit::percent);
    made.marks = {Shorthand::provisional, Shorthand::revised};
    made.as_at = parse_date("2019-09-30");
    return made;
}

Observation with_interval() {
    Observation made = with_value("2019-20 Q2", "38.30", Unit::percent);
    made.interval = ConfidenceInterval{Decimal::parse("35.1").value(), Decimal::parse("41.60").value()};
    return made;
}

Observation part_of(const std::string& part, const Area& area) {
    Observation made = with_value("2019", "12", Unit::rate_per_10000);
    made.key.part = part;
    made.key.area = area.id;
    made.area = area;
    made.measure = "Plans, “second or subsequent” \"repeat\"";
    return made;
}

std::vector<Observation> samples() {
    return {with_value("2019-20 Q1", "3340"),
            with_value("2019-20", "-603", Unit::pounds_thousand),
            marked(),
            with_interval(),
            with_symbol("2018-19 academic", Shorthand::confidential),
            with_symbol("April 2019", Shorthand::not_available),
            with_symbol("2019-04-19", Shorthand::low),
            with_value("2020-21 Q3 to 2020-21 Q4", "7", Unit::score),
            with_value("1999-00", "10.1", Unit::pounds_million),
            part_of("under 5", neighbours),
            part_of("5 to 15", country),
            part_of("5 to 15", region)};
}

std::string field_of(const std::string& text) {
    RowWriter row;
    row.add_text(text);
    return row.take();
}

Table table_of(const std::string& id, std::vector<Observation> observations) {
    Table table;
    table.id = id;
    table.observations = std::move(observations);
    return table;
}

}  // namespace

TEST_CASE("Observations of every kind are written as the golden file shows") {
    const std::string file = render_csv(samples(), "en-GB");
    std::string readable = file;
    readable.erase(std::remove(readable.begin(), readable.end(), '\r'), readable.end());
    testing::check_golden("tests/csv/golden/observations.csv", readable);
}

TEST_CASE("A file opens in Excel by a double click: a byte order mark, and lines that end as RFC 4180 has it") {
    const std::string file = render_csv(samples(), "en-GB");
    CHECK_THAT(file, StartsWith("\xEF\xBB\xBFtime_period,"));
    CHECK(std::count(file.begin(), file.end(), '\n') == static_cast<long>(samples().size()) + 1);
    for (std::size_t end = file.find('\n'); end != std::string::npos; end = file.find('\n', end + 1)) {
        CHECK(file[end - 1] == '\r');
    }
}

TEST_CASE("The data of a draft, or of what is under embargo, does not pass for a publication") {
    Paper paper;
    paper.blocks.push_back({table_of("table-1", {with_value("2019", "1")}), {}});
    Document document;
    document.metadata.path = "2019-20/q1/report";
    document.body = std::move(paper);
    CHECK_THAT(render_data_files(document).front().bytes, !Contains("status"));
    document.metadata.status = Status::draft;
    const DataFile draft = render_data_files(document).front();
    CHECK(draft.path == "2019-20/q1/report_table-1_draft.csv");
    CHECK_THAT(draft.bytes, Contains(",as_at,status\r\n") && Contains(",Draft\r\n"));
    document.metadata.embargo = "10 March 2024";
    const DataFile both = render_data_files(document).front();
    CHECK(both.path == "2019-20/q1/report_table-1_draft_embargoed.csv");
    CHECK_THAT(both.bytes, Contains(",Draft – Embargoed until 10 March 2024\r\n"));
    document.metadata.status = Status::final_;
    CHECK(render_data_files(document).front().path == "2019-20/q1/report_table-1_embargoed.csv");
}

TEST_CASE("A hidden figure has its symbol and no value, whatever else is known of it") {
    Observation hidden = with_symbol("2019-20 Q1", Shorthand::confidential);
    CHECK_THAT(render_csv({hidden}, "en-GB"), Contains(",Total,number,,,,c,,\r\n"));
}

TEST_CASE("Text is never run as a formula, and negative numbers stay numbers") {
    for (const std::string text : {"=1+2", "+44", "-2", "@SUM(A1)", "\tx", "=HYPERLINK(\"x\",\"y\")"}) {
        CAPTURE(text);
        const std::string field = field_of(text);
        CHECK((field.starts_with("'") || field.starts_with("\"'")));
    }
    CHECK(field_of("5 to 15 = x") == "5 to 15 = x\r\n");
    CHECK_THAT(render_csv({with_value("2019-20", "-603")}, "en-GB"), Contains(",-603,"));
}

TEST_CASE("Fields with commas, quotation marks or line breaks are quoted") {
    CHECK(field_of("a,b") == "\"a,b\"\r\n");
    CHECK(field_of("a \"b\"") == "\"a \"\"b\"\"\"\r\n");
    CHECK(field_of("a\nb") == "\"a\nb\"\r\n");
    CHECK(field_of("plain") == "plain\r\n");
}

TEST_CASE("Every table of figures has a file, also inside columns and lists; a typed table has none") {
    Paper paper;
    paper.blocks.push_back({table_of("table-1", {with_value("2019", "1")}), {}});
    paper.blocks.push_back({table_of("table-2", {}), {}});
    Columns columns;
    columns.columns.push_back({Block{table_of("table-3", {with_value("2019", "2")}), {}}});
    List list;
    list.items.push_back({"•", "", {Block{std::move(columns), {}}}});
    paper.blocks.push_back({std::move(list), {}});
    Document document;
    document.metadata.path = "2019-20/q1/report";
    document.body = std::move(paper);
    const std::vector<DataFile> files = render_data_files(document);
    REQUIRE(files.size() == 2);
    CHECK(files[0].path == "2019-20/q1/report_table-1.csv");
    CHECK(files[1].path == "2019-20/q1/report_table-3.csv");
    CHECK(files[1].table_id == "table-3");
}
