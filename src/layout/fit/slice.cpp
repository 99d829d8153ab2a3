#include "layout/fit/slice.hpp"

#include <limits>

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "document/reading_text.hpp"

namespace quarterdeck {

namespace {

constexpr int all_parts = std::numeric_limits<int>::max();

/// The parts of one block, from `begin` up to but not including `end`.
struct PartRange {
    int begin = 0;
    int end = all_parts;
};

template <class Element>
std::vector<Element> slice(const std::vector<Element>& elements, const PartRange& range) {
    const int size = static_cast<int>(elements.size());
    return {elements.begin() + std::min(range.begin, size), elements.begin() + std::min(range.end, size)};
}

Table slice_table(const Table& table, const PartRange& range, const Continuation& continuation) {
    Table part = table;
    part.rows = slice(table.rows, range);
    if (range.end < static_cast<int>(table.rows.size())) {
        part.notes.clear();
        part.column_notes.clear();
    }
    if (range.begin == 0) return part;
    part.symbols.clear();
    part.observations.clear();  // The whole table's data stands with its first part.
    // The way back from a note leads to the first part's heading.
    for (TableColumn& column : part.columns) {
        for (Inline& piece : column.heading) {
            if (auto* marker = std::get_if<NoteMarker>(&piece.node)) marker->id.clear();
        }
    }
    if (!table.id.empty()) part.id = fmt::format("{}-{}", table.id, continuation.number);
    for (Inline& suffix : plain(continued_suffix(continuation.language))) part.caption.push_back(std::move(suffix));
    return part;
}

Block slice_block(const Block& block, const PartRange& range, const Continuation& continuation) {
    Block part = block;
    std::visit(overloaded{
                   [&](List& list) { list.items = slice(list.items, range); },
                   [&](Callouts& callouts) { callouts.items = slice(callouts.items, range); },
                   [&](Table& table) { table = slice_table(Table(table), range, continuation); },
                   [](Heading&) {},
                   [](Paragraph&) {},
                   [](Chart&) {},
                   [](Pictures&) {},
                   [](Columns&) {},
                   [](Facts&) {},
                   [](Card&) {},
                   [](Signatories&) {},
               },
               part.node);
    return part;
}

}  // namespace

Blocks slice_blocks(const Blocks& blocks, SplitPoint begin, SplitPoint end, const Continuation& continuation) {
    Blocks sliced;
    for (int index = begin.block; index <= end.block && index < static_cast<int>(blocks.size()); ++index) {
        PartRange range;
        if (index == begin.block) range.begin = begin.part;
        if (index == end.block) range.end = end.part;
        if (range.end > range.begin)
            sliced.push_back(slice_block(blocks[static_cast<std::size_t>(index)], range, continuation));
    }
    return sliced;
}

SplitPoint end_of(const Blocks& blocks) { return {static_cast<int>(blocks.size()), 0}; }

Blocks without_columns(const Blocks& blocks) {
    Blocks result;
    for (const Block& block : blocks) {
        if (const auto* columns = std::get_if<Columns>(&block.node)) {
            for (const Blocks& column : columns->columns) result.insert(result.end(), column.begin(), column.end());
        } else {
            result.push_back(block);
        }
    }
    return result;
}

}  // namespace quarterdeck
