#include "support/pdf_structure_checks.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace quarterdeck::testing {

namespace {

/// What may stand directly in an element, and what it may stand in (ISO 32000-1, 14.8.4.3); not named here: anything.
const std::map<std::string, std::set<std::string>> allowed_children{
    {"L", {"L", "LI", "Caption"}},
    {"LI", {"Lbl", "LBody"}},
    {"Table", {"Caption", "THead", "TBody", "TFoot", "TR"}},
    {"THead", {"TR"}},
    {"TBody", {"TR"}},
    {"TR", {"TH", "TD"}},
    {"TOC", {"TOC", "TOCI", "Caption"}}};
const std::map<std::string, std::set<std::string>> allowed_parents{{"LI", {"L"}},
                                                                   {"LBody", {"LI"}},
                                                                   {"THead", {"Table"}},
                                                                   {"TBody", {"Table"}},
                                                                   {"TR", {"Table", "THead", "TBody", "TFoot"}},
                                                                   {"TH", {"TR"}},
                                                                   {"TD", {"TR"}},
                                                                   {"TOCI", {"TOC"}}};

class StructureChecks {
public:
    explicit StructureChecks(PdfReader& pdf) : pdf_(pdf) {}

    std::vector<std::string> run() {
        if (pdf_.structure().type != "Document") fail("the structure does not begin with Document");
        check(pdf_.structure());
        check_parent_tree();
        check_links();
        check_references();
        return std::move(failures_);
    }

private:
    void check(const PdfElement& element) {
        if (element.said.count("ID") > 0 && !ids_.insert(element.said.at("ID")).second)
            fail("two elements have the ID " + element.said.at("ID"));
        check_role(element);
        for (const auto& child : element.children) {
            if (const auto* inner = std::get_if<PdfElement>(&child)) {
                check_nesting(element, *inner);
                check(*inner);
            } else if (const auto* piece = std::get_if<PdfContentPiece>(&child)) {
                if (allowed_children.count(element.type) > 0) fail(element.type + " holds content directly");
                owners_[{piece->page, piece->mcid}].push_back(element.object.getObjGen());
            } else if (element.type != "Link") {
                fail(element.type + " holds a link annotation");
            }
        }
    }

    void check_nesting(const PdfElement& parent, const PdfElement& child) {
        const auto children = allowed_children.find(parent.type);
        const auto parents = allowed_parents.find(child.type);
        const bool bad = (children != allowed_children.end() && children->second.count(child.type) == 0) ||
                         (parents != allowed_parents.end() && parents->second.count(parent.type) == 0);
        if (bad) fail(child.type + " stands in " + parent.type);
        if (QPDFObjectHandle(child.object).getKey("/P").getObjGen() != parent.object.getObjGen())
            fail(child.type + " names another parent than " + parent.type);
    }

    void check_role(const PdfElement& element) {
        if (element.type.size() == 2 && element.type[0] == 'H' && element.type[1] >= '1' && element.type[1] <= '6')
            check_heading(element.type[1] - '0');
        if (element.type == "Figure") {
            need(element, "Alt");
            need(element, "BBox");
        }
        if (element.type == "TH") need(element, "Scope");
        if (element.type == "Note") need(element, "ID");
        if (element.type == "Table") check_table(element);
        if (element.type == "L" && is_numbered(element)) need(element, "ListNumbering");
        if (element.type == "Link" &&
            std::none_of(element.children.begin(), element.children.end(),
                         [](const auto& child) { return std::holds_alternative<PdfLinkPiece>(child); }))
            fail("a Link has no annotation");
        if (element.said.count("Headers") > 0) headers_.push_back(element.said.at("Headers"));
    }

    void check_heading(int level) {
        if (level > heading_level_ + 1) fail(fmt::format("heading level {} follows level {}", level, heading_level_));
        heading_level_ = level;
    }

    void need(const PdfElement& element, const std::string& key) {
        const auto said = element.said.find(key);
        if (said == element.said.end() || said->second.empty()) fail(fmt::format("{} has no {}", element.type, key));
    }

    /// Whether the first item's label counts: "1", "(a)", "3.1".
    static bool is_numbered(const PdfElement& list) {
        for (const auto& child : list.children) {
            const auto* item = std::get_if<PdfElement>(&child);
            const auto* label =
                item == nullptr || item->children.empty() ? nullptr : std::get_if<PdfElement>(&item->children[0]);
            if (label == nullptr || label->type != "Lbl" || label->children.empty()) continue;
            const auto* piece = std::get_if<PdfContentPiece>(&label->children[0]);
            return piece != nullptr && (piece->text.starts_with('(') || (piece->text >= "0" && piece->text < ":"));
        }
        return false;
    }

    /// Every row has as many cells, spans counted; rows over several lines are not used.
    void check_table(const PdfElement& table) {
        std::vector<int> widths;
        collect_widths(table, widths);
        if (std::adjacent_find(widths.begin(), widths.end(), std::not_equal_to<>()) != widths.end())
            fail("a Table's rows differ in length");
    }

    void collect_widths(const PdfElement& element, std::vector<int>& widths) {
        for (const auto& child : element.children) {
            const auto* inner = std::get_if<PdfElement>(&child);
            if (inner == nullptr) continue;
            if (inner->type == "TR") widths.push_back(row_width(*inner));
            else if (inner->type == "THead" || inner->type == "TBody") collect_widths(*inner, widths);
        }
    }

    static int row_width(const PdfElement& row) {
        int width = 0;
        for (const auto& child : row.children) {
            const auto* cell = std::get_if<PdfElement>(&child);
            if (cell != nullptr) width += cell->said.count("ColSpan") > 0 ? std::stoi(cell->said.at("ColSpan")) : 1;
        }
        return width;
    }

    /// Each page's MCIDs lead to the one element that holds them, and the other way round.
    void check_parent_tree() {
        const std::map<long long, QPDFObjectHandle> numbers = parent_tree();
        const auto pages = pdf_.page_objects();
        for (std::size_t page = 0; page < pages.size(); ++page) {
            const auto entry = numbers.find(QPDFObjectHandle(pages[page]).getKey("/StructParents").getIntValue());
            if (entry == numbers.end() || !QPDFObjectHandle(entry->second).isArray()) {
                fail(fmt::format("page {} is not in the parent tree", page + 1));
                continue;
            }
            check_page(static_cast<int>(page), entry->second);
        }
    }

    void check_page(int page, QPDFObjectHandle elements) {
        const auto& texts = pdf_.pages()[static_cast<std::size_t>(page)].text_by_mcid;
        if (elements.getArrayNItems() != static_cast<int>(texts.size()))
            fail(fmt::format("page {}: the parent tree has another number of MCIDs", page + 1));
        for (const auto& [mcid, text] : texts) {
            const auto owner = owners_.find({page, mcid});
            if (owner == owners_.end() || owner->second.size() != 1)
                fail(fmt::format("page {}, MCID {} belongs to no element, or to several", page + 1, mcid));
            else if (elements.getArrayItem(mcid).getObjGen() != owner->second[0])
                fail(fmt::format("page {}, MCID {}: the parent tree names another element", page + 1, mcid));
        }
    }

    std::map<long long, QPDFObjectHandle> parent_tree() {
        std::map<long long, QPDFObjectHandle> numbers;
        QPDFObjectHandle flat = pdf_.file().getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        for (int index = 0; index + 1 < flat.getArrayNItems(); index += 2) {
            if (!numbers.emplace(flat.getArrayItem(index).getIntValue(), flat.getArrayItem(index + 1)).second)
                fail("a key stands twice in the parent tree");
        }
        return numbers;
    }

    void check_links() {
        const std::map<long long, QPDFObjectHandle> numbers = parent_tree();
        for (QPDFObjectHandle page : pdf_.page_objects()) {
            if (!page.hasKey("/Annots")) continue;
            for (QPDFObjectHandle annotation : page.getKey("/Annots").getArrayAsVector())
                check_annotation(annotation, numbers);
        }
    }

    void check_annotation(QPDFObjectHandle annotation, const std::map<long long, QPDFObjectHandle>& numbers) {
        if (!annotation.getKey("/Contents").isString() || annotation.getKey("/Contents").getUTF8Value().empty())
            fail("an annotation has no Contents");
        if (!annotation.getKey("/F").isInteger() || annotation.getKey("/F").getIntValue() != 4)
            fail("an annotation is not set to be printed, or is hidden");
        QPDFObjectHandle key = annotation.getKey("/StructParent");
        const auto element = key.isInteger() ? numbers.find(key.getIntValue()) : numbers.end();
        if (element == numbers.end() || QPDFObjectHandle(element->second).getKey("/S").getName() != "/Link")
            fail("an annotation leads to no Link element");
    }

    void check_references() {
        for (const std::string& list : headers_) {
            for (std::size_t begin = 0; begin < list.size();) {
                const std::size_t end = std::min(list.find(' ', begin), list.size());
                if (ids_.count(list.substr(begin, end - begin)) == 0)
                    fail("a cell names a heading that is not there: " + list.substr(begin, end - begin));
                begin = end + 1;
            }
        }
    }

    void fail(const std::string& what) { failures_.push_back(what); }

    PdfReader& pdf_;
    std::vector<std::string> failures_;
    std::set<std::string> ids_;
    std::vector<std::string> headers_;
    std::map<std::pair<int, int>, std::vector<QPDFObjGen>> owners_;
    int heading_level_ = 0;
};

}  // namespace

std::vector<std::string> pdf_structure_failures(PdfReader& pdf) { return StructureChecks(pdf).run(); }

}  // namespace quarterdeck::testing
