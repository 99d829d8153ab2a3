#pragma once

#include "frame/paged_document.hpp"
#include "layout/flow/flow_piece.hpp"

namespace quarterdeck {

/// Gathers pages with the places in them: bookmarks and destinations.
class PageCollector {
public:
    explicit PageCollector(Size page_size) : page_size_(page_size) {}

    StructureTree& structure() { return document_.structure; }
    int page_count() const { return static_cast<int>(document_.pages.size()); }
    Drawing& page(int index) { return document_.pages.at(static_cast<std::size_t>(index)).items; }

    void start_page();
    /// Draws on the page that was started last.
    void draw(Drawing drawing, Point offset);
    void draw(FrameItem item);
    /// Draws pieces one below the other from `offset` on, and notes the places in them.
    void draw(Flow flow, Point offset);

    void add_destination(const std::string& id, double y);
    void add_bookmark(int level, const std::string& title, double y);

    PagedDocument take() { return std::move(document_); }

private:
    Size page_size_;
    PagedDocument document_;
};

}  // namespace quarterdeck
