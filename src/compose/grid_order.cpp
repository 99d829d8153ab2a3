#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "compose/figure_grid.hpp"

namespace quarterdeck {
namespace {

template <class Item>
std::vector<Item> reordered(std::vector<Item>& items, const std::vector<std::size_t>& order) {
    std::vector<Item> made;
    made.reserve(items.size());
    for (const std::size_t index : order) made.push_back(std::move(items[index]));
    return made;
}

void sort_by_last_column(FigureGrid& grid, bool highest_first) {
    std::vector<std::size_t> order(grid.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto figure = [&](std::size_t row) -> const ReleasedFigure& { return grid.figures[row].back(); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        const bool left_known = figure(left).state == FigureState::known;
        const bool right_known = figure(right).state == FigureState::known;
        if (!left_known || !right_known) return left_known && !right_known;
        return highest_first ? figure(left).value > figure(right).value : figure(left).value < figure(right).value;
    });
    grid.rows = reordered(grid.rows, order);
    grid.figures = reordered(grid.figures, order);
}

}  // namespace

void sort_rows(const Settings& settings, FigureGrid& grid, Composition& composition) {
    const auto order = settings.text("order");
    if (!order || order->text == "given") return;
    const bool highest_first = order->text == "highest-first";
    if (!highest_first && order->text != "lowest-first") {
        suggest(composition.diagnostics.error(order->span, fmt::format("there is no order “{}”", order->text)),
                order->text, {"given", "highest-first", "lowest-first"});
    } else if (grid.rows.front().dimension == Dimension::period) {
        settings.error("order", "periods stand in the order of time", "leave out “order:”");
    } else {
        sort_by_last_column(grid, highest_first);
    }
}

}  // namespace quarterdeck
