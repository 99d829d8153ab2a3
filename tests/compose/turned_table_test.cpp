#include "compose/turned_table.hpp"

#include "support/catch.hpp"

using namespace quarterdeck;

namespace {

/// Of so many quarters down and areas across.
Table table_of(int quarters, int areas) {
    Table table;
    table.columns.push_back({plain("Quarter"), Alignment::start});
    for (int area = 1; area <= areas; ++area)
        table.columns.push_back({plain("Neighbourshire " + std::to_string(area)), Alignment::end});
    for (int quarter = 1; quarter <= quarters; ++quarter) {
        TableRow row;
        row.cells.push_back(plain("Quarter " + std::to_string(quarter) + " 2024/25"));
        for (int area = 1; area <= areas; ++area)
            row.cells.push_back(plain(std::to_string(quarter) + "." + std::to_string(area)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

TurnedHeadings headings(int quarters) {
    TurnedHeadings made{"Area", {}};
    for (int quarter = 1; quarter <= quarters; ++quarter) made.columns.push_back("Q" + std::to_string(quarter) + " 2024/25");
    return made;
}

}  // namespace

TEST_CASE("A table too wide for a page is turned round, with its headings and figures where they belong") {
    const Table turned = turned_if_too_wide(table_of(4, 12), headings(4));
    REQUIRE(turned.columns.size() == 5);
    REQUIRE(turned.rows.size() == 12);
    CHECK(plain_text(turned.columns[0].heading) == "Area");
    CHECK(plain_text(turned.columns[4].heading) == "Q4 2024/25");
    CHECK(turned.columns[0].alignment == Alignment::start);
    CHECK(turned.columns[4].alignment == Alignment::end);
    CHECK(plain_text(turned.rows[11].cells[0]) == "Neighbourshire 12");
    CHECK(plain_text(turned.rows[11].cells[3]) == "3.12");
}

TEST_CASE("A table stays as it is where it fits, would be wider still, or cannot be turned") {
    CHECK(turned_if_too_wide(table_of(8, 4), headings(8)).columns.size() == 5);
    CHECK(turned_if_too_wide(table_of(40, 12), headings(40)).columns.size() == 13);
    CHECK(turned_if_too_wide(table_of(4, 12), {}).columns.size() == 13);
}
