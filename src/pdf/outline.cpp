#include "pdf/outline.hpp"

#include "pdf/links.hpp"

namespace quarterdeck {

namespace {

/// A bookmark, or the outline itself, with the bookmarks below it so far.
struct Branch {
    int level = 0;
    QPDFObjectHandle node;
    QPDFObjectHandle last_child;
    int open_descendants = 0;
};

void append_child(Branch& parent, QPDFObjectHandle child) {
    child.replaceKey("/Parent", parent.node);
    if (parent.last_child.isInitialized()) {
        parent.last_child.replaceKey("/Next", child);
        child.replaceKey("/Prev", parent.last_child);
    } else {
        parent.node.replaceKey("/First", child);
    }
    parent.node.replaceKey("/Last", child);
    parent.last_child = child;
}

/// Closes the innermost bookmark: what is below it shows in its parent's count too.
void close_branch(std::vector<Branch>& path) {
    const Branch closed = path.back();
    path.pop_back();
    if (closed.open_descendants > 0)
        QPDFObjectHandle(closed.node).replaceKey("/Count", QPDFObjectHandle::newInteger(closed.open_descendants));
    if (!path.empty()) path.back().open_descendants += closed.open_descendants;
}

}  // namespace

void add_outline(Finishing& finishing, const PagedDocument& pages) {
    if (pages.outline.empty()) return;
    QPDFObjectHandle root = finishing.file.makeIndirectObject(QPDFObjectHandle::parse("<</Type /Outlines>>"));
    finishing.file.getRoot().replaceKey("/Outlines", root);
    std::vector<Branch> path{{0, root, {}, 0}};
    for (const OutlineEntry& entry : pages.outline) {
        while (path.size() > 1 && path.back().level >= entry.level) close_branch(path);
        QPDFObjectHandle bookmark = finishing.file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        bookmark.replaceKey("/Title", pdf_text(entry.title));
        bookmark.replaceKey("/Dest", destination_array(finishing, pages, entry.destination));
        append_child(path.back(), bookmark);
        ++path.back().open_descendants;
        path.push_back({entry.level, bookmark, {}, 0});
    }
    while (!path.empty()) close_branch(path);
}

}  // namespace quarterdeck
