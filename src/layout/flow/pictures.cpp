#include "layout/flow/pictures.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

/// Pictures never take more than this part of a page's height, so that text stands by them.
constexpr double largest_part_of_room = 0.94;

struct PictureGrid {
    std::vector<Rect> areas;
    Size size;
};

double shape_of(const DocumentPicture& picture) {
    return picture.width > 0 && picture.height > 0 ? static_cast<double>(picture.width) / picture.height : 1;
}

/// A grid whose rows are as wide as `width`, each with pictures of one height.
PictureGrid grid_with_rows(const std::vector<DocumentPicture>& pictures, std::size_t rows, double width, double gap) {
    PictureGrid grid;
    const std::size_t in_row = (pictures.size() + rows - 1) / rows;
    double y = 0;
    for (std::size_t first = 0; first < pictures.size(); first += in_row) {
        const std::size_t last = std::min(first + in_row, pictures.size());
        double shapes = 0;
        for (std::size_t index = first; index < last; ++index) shapes += shape_of(pictures[index]);
        // A last row with fewer pictures is no higher than the row above it.
        const double justified = (width - gap * static_cast<double>(last - first - 1)) / shapes;
        const double row_height = grid.areas.empty() ? justified : std::min(justified, grid.areas.back().height);
        double x = 0;
        for (std::size_t index = first; index < last; ++index) {
            grid.areas.push_back({x, y, row_height * shape_of(pictures[index]), row_height});
            x = grid.areas.back().right() + gap;
        }
        y += row_height + gap;
    }
    grid.size = {width, y - gap};
    return grid;
}

void shrink_to_height(PictureGrid& grid, double most) {
    const double factor = std::min(1.0, most / grid.size.height);
    for (Rect& area : grid.areas) {
        area = {area.x * factor, area.y * factor, area.width * factor, area.height * factor};
    }
    grid.size = {grid.size.width * factor, grid.size.height * factor};
}

double shown_area(const PictureGrid& grid) {
    double sum = 0;
    for (const Rect& area : grid.areas) sum += area.width * area.height;
    return sum;
}

PictureGrid best_grid(const std::vector<DocumentPicture>& pictures, double width, double most, double gap) {
    PictureGrid best;
    for (std::size_t rows = 1; rows <= pictures.size(); ++rows) {
        PictureGrid grid = grid_with_rows(pictures, rows, width, gap);
        shrink_to_height(grid, most);
        if (rows == 1 || shown_area(grid) > shown_area(best) + 1e-6) best = std::move(grid);
    }
    return best;
}

}  // namespace

Flow lay_out_pictures(const Pictures& pictures, StructureNodeId parent, double width, const FlowContext& context) {
    if (pictures.pictures.empty()) return {};
    const double most = context.room * largest_part_of_room * context.figure_scale;
    const PictureGrid grid = best_grid(pictures.pictures, width, most, context.medium.block_gap);
    FlowPiece piece;
    piece.height = grid.size.height;
    for (std::size_t index = 0; index < pictures.pictures.size(); ++index) {
        const DocumentPicture& picture = pictures.pictures[index];
        StructureAttributes attributes;
        attributes.alternative_text = picture.alternative_text;
        const StructureNodeId figure = context.tree.add_element(parent, StructureRole::figure, std::move(attributes));
        piece.drawing.push_back({Picture{grid.areas[index], picture.path}, context.tree.add_content(figure)});
    }
    Flow flow;
    flow.push_back(std::move(piece));
    return flow;
}

}  // namespace quarterdeck
