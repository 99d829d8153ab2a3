#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/figure_selection.hpp"
#include "compose/symbols.hpp"
#include "document/block.hpp"
#include "model/release.hpp"

namespace quarterdeck {

enum class Dimension { measure, area, part, period };

/// One row or column of a grid: what its figures have in common.
struct GridLine {
    Dimension dimension = Dimension::period;
    std::string name;                  ///< "Quarter 3 2020/21", "South East", "Under 1", "Contacts".
    std::string short_name;            ///< For a chart's axis: "Q3 2020/21".
    const Measure* measure = nullptr;  ///< Of a column; a row's figures may be of several.
    std::optional<Period> period;
    AreaId area = local_area;
};

/// Selected figures laid out in two dimensions: the categories of a chart (or rows of a table) and its series (or
/// columns).
struct FigureGrid {
    FigureSelection selection;
    std::vector<GridLine> rows;  ///< Parts where the selection has any, else areas for a single period, else periods.
    std::vector<GridLine> columns;                     ///< What else there are several of.
    std::vector<std::vector<ReleasedFigure>> figures;  ///< By row, then column.
};

/// Which dimension goes down the rows.
enum class Arrangement {
    by_default,      ///< Parts where there are any, else areas for a single period, else periods.
    names_down,      ///< The same, but measures for a single period of a single area.
    parts_across,    ///< Periods, or areas for a single period; parts or measures stand in the columns.
    periods_across,  ///< Parts, else areas, else measures; periods stand in the columns.
};

/// Nothing, after a complaint, when the selection has more dimensions than a page.
std::optional<FigureGrid> make_grid(FigureSelection selection, const SourceSpan& span, Composition& composition,
                                    Arrangement arrangement = Arrangement::by_default);

/// Puts the rows in the order that `order:` asks for (`given`, `highest-first`, `lowest-first`) by their last column; rows
/// without a figure come last. Complains about the order of periods, which is that of time.
void sort_rows(const Settings& settings, FigureGrid& grid, Composition& composition);

/// The measure that a column's figures are of.
const Measure& column_measure(const FigureGrid& grid, std::size_t column);
/// The measure that one figure is of, where measures may also go down the rows.
const Measure& cell_measure(const FigureGrid& grid, std::size_t row, std::size_t column);

/// "Quarter", "Area": what stands above the names of rows, or beside those of columns.
std::string lines_heading(const std::vector<GridLine>& lines, const std::string& language);

/// "Q3 2020/21": the names of rows where many stand side by side.
std::vector<std::string> short_names(const std::vector<GridLine>& lines);

/// "Contacts, Isle of Wight, Quarter 2 2018/19 to Quarter 4 2020/21": measure, unit, area and periods.
/// Without what plots are titled with.
std::string describe_grid(const FigureGrid& grid, const std::string& language,
                          std::optional<Dimension> named_elsewhere = std::nullopt);

/// "Contacts", "Looked after (per 10,000)": the title with its unit, where the title does not say it.
std::string measure_in_words(const Measure& measure, const std::string& language);

/// The figures as data, row by row.
std::vector<Observation> grid_observations(const FigureGrid& grid);

/// The grid as a data table: rows down, series across.
Table grid_table(const FigureGrid& grid, std::string id, Inlines caption, const std::string& language);

}  // namespace quarterdeck
