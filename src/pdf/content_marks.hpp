#pragma once

#include <map>
#include <vector>

#include "frame/structure_tree.hpp"

namespace quarterdeck {

/// A marked-content sequence: a stretch of one page's content that belongs to one content slot.
struct MarkedContent {
    int page = 0;
    int mcid = 0;  ///< Counts from 0 on each page.
};

/// Which stretches of the pages belong to which slot of the structure, as drawing assigned them.
class ContentMarks {
public:
    explicit ContentMarks(std::size_t page_count) : slots_(page_count) {}

    MarkedContent add(int page, StructureNodeId slot) {
        std::vector<StructureNodeId>& slots = slots_.at(static_cast<std::size_t>(page));
        slots.push_back(slot);
        const MarkedContent mark{page, static_cast<int>(slots.size()) - 1};
        marks_[slot].push_back(mark);
        return mark;
    }
    /// The slots of a page by MCID.
    const std::vector<StructureNodeId>& page(std::size_t page) const { return slots_.at(page); }
    /// The stretches of a slot, in drawing order.
    std::vector<MarkedContent> of(StructureNodeId slot) const {
        const auto found = marks_.find(slot);
        return found == marks_.end() ? std::vector<MarkedContent>() : found->second;
    }

private:
    std::vector<std::vector<StructureNodeId>> slots_;
    std::map<StructureNodeId, std::vector<MarkedContent>> marks_;
};

}  // namespace quarterdeck
