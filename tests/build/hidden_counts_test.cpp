#include <algorithm>
#include <map>
#include <sstream>

#include <fmt/format.h>

#include "build/site_builds.hpp"
#include "support/catch.hpp"
#include "support/complaints.hpp"

// An attack with nothing but the files that readers can download: the documents of four quarters, each with the figures
// of the quarters before. All figures are invented.
using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

std::string measures(const std::string& suppress) {
    return "missing:\n  title: Children reported missing\n  unit: count\n  kind: flow\n  better: lower\n"
           "  parts: [north, south, west]\n" +
           suppress;
}

constexpr const char* slides_of_parts = R"(---
form: deck
---

## The whole

```table
measures: [missing]
periods: last 4
```

## Its parts

```chart
kind: stacked-columns
measure: missing
parts: all
periods: last 4
```

## The year

```table
measures: [missing]
parts: all
periods: 2024-25
```

```table
measures: [missing]
periods: 2024-25
```
)";

struct Parts {
    int north, south, west;
    int total() const { return north + south + west; }
};

/// Few in the north in two quarters, and few in the south in another.
constexpr Parts quarters[] = {{3, 12, 20}, {8, 2, 22}, {7, 14, 9}, {4, 11, 31}};

std::string figure(const Parts& parts) {
    return fmt::format("missing: {{ north: {}, south: {}, west: {}, value: {} }}", parts.north, parts.south, parts.west,
                       parts.total());
}

BuildResult build_with(const std::string& suppress) {
    MemoryFileSystem project = northshire();
    project.write("content/measures.yaml", measures(suppress));
    project.write("templates/deck.md", slides_of_parts);
    constexpr const char* published[] = {"2024-08-01", "2024-11-01", "2025-02-01", "2025-05-01"};
    Parts year{0, 0, 0};
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const Parts& parts = quarters[quarter - 1];
        year = {year.north + parts.north, year.south + parts.south, year.west + parts.west};
        std::string text = fmt::format("period: 2024-25 Q{}\nfigures:\n  {}\n", quarter, figure(parts));
        if (quarter == 4) text += fmt::format("other-periods:\n  2024-25:\n    {}\n", figure(year));
        text += fmt::format("documents:\n  deck: {{ template: deck, title: Missing children, published: {} }}\n",
                            published[quarter - 1]);
        project.write(fmt::format("content/2024-25/q{}.yaml", quarter), text);
    }
    return build_all(project);
}

/// What all downloads together say: the counts by period and part, "Total" for the whole.
using Counts = std::map<std::pair<std::string, std::string>, int>;

std::vector<std::string> fields_of(const std::string& line) {
    std::vector<std::string> fields;
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, ',');) fields.push_back(cell);
    return fields;
}

void read_download(const std::string& bytes, Counts& counts) {
    std::istringstream lines(bytes);
    std::string line;
    std::getline(lines, line);
    const std::vector<std::string> heads = fields_of(line);
    while (std::getline(lines, line)) {
        std::map<std::string, std::string> row;
        const std::vector<std::string> fields = fields_of(line);
        for (std::size_t field = 0; field < std::min(heads.size(), fields.size()); ++field) row[heads[field]] = fields[field];
        const std::string& value = row["value"];
        if (value.empty() || value.find_first_not_of("0123456789") != std::string::npos) continue;
        counts[{row["period"], row["breakdown"]}] = std::stoi(value);
    }
}

Counts downloaded(const BuildResult& result) {
    Counts counts;
    for (const auto& [path, bytes] : result.files) {
        if (path.ends_with(".csv")) read_download(bytes, counts);
    }
    return counts;
}

const std::vector<std::string> periods = {"Quarter 1 2024/25", "Quarter 2 2024/25", "Quarter 3 2024/25",
                                          "Quarter 4 2024/25", "2024/25"};
const std::vector<std::string> breakdowns = {"north", "south", "west", "Total"};

/// Works out the only unknown of a sum, whose last member is the sum of the others; whether there was one.
bool work_out(const std::vector<std::pair<std::string, std::string>>& sum, Counts& counts) {
    std::vector<std::size_t> unknown;
    int rest = 0;
    for (std::size_t index = 0; index < sum.size(); ++index) {
        const auto known = counts.find(sum[index]);
        if (known == counts.end()) unknown.push_back(index);
        else rest += index + 1 == sum.size() ? known->second : -known->second;
    }
    if (unknown.size() != 1) return false;
    counts[sum[unknown.front()]] = unknown.front() + 1 == sum.size() ? -rest : rest;
    return true;
}

bool work_out_one(Counts& counts) {
    for (const std::string& period : periods)
        if (work_out({{period, "north"}, {period, "south"}, {period, "west"}, {period, "Total"}}, counts)) return true;
    for (const std::string& part : breakdowns) {
        std::vector<std::pair<std::string, std::string>> sum;
        for (const std::string& period : periods) sum.emplace_back(period, part);
        if (work_out(sum, counts)) return true;
    }
    return false;
}

/// The small numbers that readers can tell from the downloads, right or wrong.
std::vector<std::string> told(const BuildResult& result) {
    Counts counts = downloaded(result);
    while (work_out_one(counts)) {
    }
    std::vector<std::string> small;
    for (const auto& [what, count] : counts)
        if (count >= 1 && count <= 5) small.push_back(fmt::format("{} {}: {}", what.first, what.second, count));
    return small;
}

}  // namespace

TEST_CASE("The downloads of all quarters together do not tell a part that is a small number") {
    const BuildResult open = build_with("");
    INFO(complaints(open.diagnostics));
    REQUIRE(open.documents.size() == 4);
    CHECK(told(open) == std::vector<std::string>{"Quarter 1 2024/25 north: 3", "Quarter 2 2024/25 south: 2",
                                                 "Quarter 4 2024/25 north: 4"});

    const BuildResult result = build_with("  suppress: 1 to 5\n");
    INFO(complaints(result.diagnostics));
    CHECK_FALSE(result.diagnostics.has_errors());
    REQUIRE(result.documents.size() == 4);
    CHECK(told(result).empty());
    // And not because everything is hidden: of twenty figures at least half can be read.
    CHECK(downloaded(result).size() >= 10);
}
