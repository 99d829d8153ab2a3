#include "pdf/structure.hpp"

#include <map>
#include <stdexcept>

#include <fmt/format.h>

#include "pdf/bounding_box.hpp"
#include "pdf/structure_attributes.hpp"

namespace quarterdeck {

namespace {

/// Builds the structure's objects: one for each element, then what connects them to each other and to the pages.
class StructureWriter {
public:
    StructureWriter(Finishing& finishing, const PagedDocument& pages, const ContentMarks& marks,
                    const std::vector<LinkAnnotation>& links)
        : finishing_(finishing),
          pages_(pages),
          tree_(pages.structure),
          marks_(marks),
          links_(links),
          boxes_(figure_boxes(pages)) {
        for (const LinkAnnotation& link : links) annotations_[link.element].push_back(&link);
    }

    void write() {
        root_ = finishing_.file.makeIndirectObject(QPDFObjectHandle::parse("<</Type /StructTreeRoot>>"));
        make_elements();
        for (StructureNodeId id = 0; id < tree_.size(); ++id) {
            if (!tree_.is_content(id)) fill_element(id);
        }
        root_.replaceKey("/K", QPDFObjectHandle::newArray({object(tree_.root())}));
        write_parent_tree();
        write_id_tree();
        finishing_.file.getRoot().replaceKey("/StructTreeRoot", root_);
    }

private:
    QPDFObjectHandle object(StructureNodeId id) const { return objects_.at(static_cast<std::size_t>(id)); }

    /// Content slots get none: their stretches of content stand in their element's list of children.
    void make_elements() {
        objects_.resize(static_cast<std::size_t>(tree_.size()));
        for (StructureNodeId id = 0; id < tree_.size(); ++id) {
            if (tree_.is_content(id)) continue;
            objects_[static_cast<std::size_t>(id)] =
                finishing_.file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        }
    }

    void fill_element(StructureNodeId id) {
        const StructureTree::Element& described = tree_.element(id);
        QPDFObjectHandle element = object(id);
        element.replaceKey("/S", pdf_name(structure_type(described.role)));
        element.replaceKey("/P", id == tree_.root() ? root_ : object(tree_.node(id).parent));
        const int page = first_page(id);
        if (page >= 0) element.replaceKey("/Pg", finishing_.page(page));
        const std::vector<QPDFObjectHandle> children = child_list(id, page);
        // A single child needs no array around it (ISO 32000-1, table 323), and most elements have one.
        if (children.size() == 1) element.replaceKey("/K", children.front());
        if (children.size() > 1) element.replaceKey("/K", QPDFObjectHandle::newArray(children));
        write_attributes(element, described, figure_box(id));
        remember_id(described.attributes.id, element);
    }

    /// The page that most of an element's own content numbers can refer to without naming it; -1 without own content.
    int first_page(StructureNodeId id) const {
        for (const StructureNodeId child : tree_.element(id).children) {
            if (!tree_.is_content(child)) continue;
            const std::vector<MarkedContent> marks = marks_.of(child);
            if (!marks.empty()) return marks.front().page;
        }
        return -1;
    }

    std::vector<QPDFObjectHandle> child_list(StructureNodeId id, int page) const {
        std::vector<QPDFObjectHandle> children;
        for (const StructureNodeId child : tree_.element(id).children) {
            if (!tree_.is_content(child)) children.push_back(object(child));
            else
                for (const MarkedContent& mark : marks_.of(child)) children.push_back(content_reference(mark, page));
        }
        const auto links = annotations_.find(id);
        if (links == annotations_.end()) return children;
        for (const LinkAnnotation* link : links->second) children.push_back(annotation_reference(*link));
        return children;
    }

    QPDFObjectHandle content_reference(const MarkedContent& mark, int page) const {
        const QPDFObjectHandle number = QPDFObjectHandle::newInteger(mark.mcid);
        if (mark.page == page) return number;
        QPDFObjectHandle reference = QPDFObjectHandle::parse("<</Type /MCR>>");
        reference.replaceKey("/Pg", finishing_.page(mark.page));
        reference.replaceKey("/MCID", number);
        return reference;
    }

    QPDFObjectHandle annotation_reference(const LinkAnnotation& link) const {
        QPDFObjectHandle reference = QPDFObjectHandle::parse("<</Type /OBJR>>");
        reference.replaceKey("/Pg", finishing_.page(link.page));
        reference.replaceKey("/Obj", link.annotation);
        return reference;
    }

    std::optional<QPDFObjectHandle> figure_box(StructureNodeId id) const {
        const auto box = boxes_.find(id);
        if (box == boxes_.end()) return std::nullopt;
        const Frame& page = pages_.pages.at(static_cast<std::size_t>(box->second.page));
        return pdf_rectangle(box->second.area, page.size.height);
    }

    void remember_id(const std::string& id, QPDFObjectHandle element) {
        if (!id.empty() && !ids_.emplace(id, element).second)
            throw std::runtime_error(fmt::format("Two parts of the document have the id “{}”.", id));
    }

    /// Under each page's key the elements by MCID, then under each annotation's key its element.
    void write_parent_tree() {
        QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
        long long key = 0;
        for (std::size_t page = 0; page < finishing_.pages.size(); ++page, ++key) {
            finishing_.pages[page].replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
            finishing_.pages[page].replaceKey("/Tabs", pdf_name("S"));
            numbers.appendItem(QPDFObjectHandle::newInteger(key));
            numbers.appendItem(finishing_.file.makeIndirectObject(elements_on(page)));
        }
        for (const LinkAnnotation& link : links_) {
            QPDFObjectHandle(link.annotation).replaceKey("/StructParent", QPDFObjectHandle::newInteger(key));
            numbers.appendItem(QPDFObjectHandle::newInteger(key++));
            numbers.appendItem(object(link.element));
        }
        QPDFObjectHandle parent_tree = QPDFObjectHandle::newDictionary();
        parent_tree.replaceKey("/Nums", numbers);
        root_.replaceKey("/ParentTree", finishing_.file.makeIndirectObject(parent_tree));
        root_.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(key));
    }

    QPDFObjectHandle elements_on(std::size_t page) const {
        QPDFObjectHandle elements = QPDFObjectHandle::newArray();
        for (const StructureNodeId slot : marks_.page(page)) elements.appendItem(object(tree_.node(slot).parent));
        return elements;
    }

    void write_id_tree() {
        if (ids_.empty()) return;
        QPDFObjectHandle names = QPDFObjectHandle::newArray();
        for (const auto& [id, element] : ids_) {
            names.appendItem(QPDFObjectHandle::newString(id));
            names.appendItem(element);
        }
        QPDFObjectHandle id_tree = QPDFObjectHandle::newDictionary();
        id_tree.replaceKey("/Names", names);
        root_.replaceKey("/IDTree", finishing_.file.makeIndirectObject(id_tree));
    }

    Finishing& finishing_;
    const PagedDocument& pages_;
    const StructureTree& tree_;
    const ContentMarks& marks_;
    const std::vector<LinkAnnotation>& links_;
    std::map<StructureNodeId, FigureBox> boxes_;
    std::map<StructureNodeId, std::vector<const LinkAnnotation*>> annotations_;
    QPDFObjectHandle root_;
    std::vector<QPDFObjectHandle> objects_;
    std::map<std::string, QPDFObjectHandle> ids_;  ///< In the bytewise order that a name tree wants.
};

}  // namespace

void add_structure(Finishing& finishing, const PagedDocument& pages, const ContentMarks& marks,
                   const std::vector<LinkAnnotation>& links) {
    StructureWriter(finishing, pages, marks, links).write();
}

}  // namespace quarterdeck
