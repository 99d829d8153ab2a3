#include "layout/page_contents.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/overloaded.hpp"
#include "support/html_reader.hpp"

namespace quarterdeck::testing {

namespace {

bool is_inline(StructureRole role) {
    return role == StructureRole::link || role == StructureRole::span || role == StructureRole::reference;
}

std::map<StructureNodeId, std::string> slot_texts(const PagedDocument& document) {
    std::map<StructureNodeId, std::string> texts;
    for (const Frame& page : document.pages) {
        for (const FrameItem& item : page.items) {
            const auto* run = std::get_if<GlyphRun>(&item.item);
            const auto* slot = std::get_if<StructureNodeId>(&item.belonging);
            if (run != nullptr && slot != nullptr) texts[*slot] += run->text;
        }
    }
    return texts;
}

class StructureReader {
public:
    explicit StructureReader(const PagedDocument& document) : tree_(document.structure), texts_(slot_texts(document)) {}

    std::string read(StructureNodeId id) const {
        if (tree_.is_content(id)) return text_of(id);
        const StructureTree::Element& element = tree_.element(id);
        if (element.role == StructureRole::figure) return "\n" + element.attributes.alternative_text + "\n";
        std::string text;
        for (const StructureNodeId child : element.children) text += read(child);
        return is_inline(element.role) ? text : "\n" + text + "\n";
    }

    std::string dump(StructureNodeId id, int depth) const {
        const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
        if (tree_.is_content(id)) return fmt::format("{}“{}”\n", indent, text_of(id));
        const StructureTree::Element& element = tree_.element(id);
        std::string text =
            fmt::format("{}{}{}\n", indent, structure_type(element.role), attributes(element.attributes));
        for (const StructureNodeId child : element.children) text += dump(child, depth + 1);
        return text;
    }

private:
    std::string text_of(StructureNodeId slot) const {
        const auto found = texts_.find(slot);
        return found == texts_.end() ? "" : found->second;
    }

    static std::string attributes(const StructureAttributes& attributes) {
        std::string text;
        const auto add = [&](const char* name, const std::string& value) {
            if (!value.empty()) text += fmt::format(" {}={}", name, value);
        };
        add("alt", attributes.alternative_text);
        add("expansion", attributes.expansion);
        add("language", attributes.language);
        add("id", attributes.id);
        for (const std::string& header : attributes.headers) add("header", header);
        if (attributes.scope == HeaderScope::column) add("scope", "column");
        if (attributes.scope == HeaderScope::row) add("scope", "row");
        if (attributes.numbering != ListNumbering::none) {
            add("numbering", std::to_string(static_cast<int>(attributes.numbering)));
        }
        return text;
    }

    const StructureTree& tree_;
    std::map<StructureNodeId, std::string> texts_;
};

void include(Rect& area, bool& started, Point point) {
    if (!started) area = {point.x, point.y, 0, 0};
    started = true;
    const double right = std::max(area.right(), point.x), bottom = std::max(area.bottom(), point.y);
    area.x = std::min(area.x, point.x);
    area.y = std::min(area.y, point.y);
    area.width = right - area.x;
    area.height = bottom - area.y;
}

Rect extent_of(const Shape& shape) {
    Rect area;
    bool started = false;
    for (const PathStep& step : shape.path) {
        std::visit(overloaded{[&](const MoveTo& move) { include(area, started, move.to); },
                              [&](const LineTo& line) { include(area, started, line.to); },
                              [&](const CurveTo& curve) { include(area, started, curve.to); }, [](const ClosePath&) {}},
                   step);
    }
    return area;
}

std::string place_of(const PagedDocument& document, const Belonging& belonging) {
    const auto* slot = std::get_if<StructureNodeId>(&belonging);
    if (slot == nullptr) return "artifact";
    return structure_type(document.structure.element(document.structure.node(*slot).parent).role);
}

}  // namespace

std::string structure_text(const PagedDocument& document) {
    return normalised(StructureReader(document).read(document.structure.root()));
}

std::vector<const GlyphRun*> runs_on(const Frame& page) {
    std::vector<const GlyphRun*> runs;
    for (const FrameItem& item : page.items) {
        if (const auto* run = std::get_if<GlyphRun>(&item.item)) runs.push_back(run);
    }
    return runs;
}

std::string drawn_text(const Frame& page) {
    std::string text;
    for (const GlyphRun* run : runs_on(page)) text += run->text + "|";
    return text;
}

Rect letters(const GlyphRun& run) {
    double width = run.width;
    for (auto glyph = run.glyphs.rbegin(); glyph != run.glyphs.rend() && run.text[glyph->cluster] == ' '; ++glyph) {
        width -= glyph->advance;
    }
    return {run.origin.x, run.origin.y - run.size * 0.72, std::max(0.0, width), run.size * 0.9};
}

Rect extent(const FrameItem& item) {
    return std::visit(
        overloaded{[](const GlyphRun& run) { return letters(run); },
                   [](const Shape& shape) { return extent_of(shape); },
                   [](const Picture& picture) { return picture.area; }, [](const LinkArea& link) { return link.area; }},
        item.item);
}

std::string dump_pages(const PagedDocument& document) {
    std::string text;
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        text += fmt::format("page {}\n", page + 1);
        for (const FrameItem& item : document.pages[page].items) {
            const auto* run = std::get_if<GlyphRun>(&item.item);
            if (run == nullptr) continue;
            text += fmt::format("{:7.1f}{:7.1f}{:6.1f} face {} {:9} “{}”\n", run->origin.x, run->origin.y, run->size,
                                run->face, place_of(document, item.belonging), run->text);
        }
    }
    for (const OutlineEntry& entry : document.outline) {
        text += fmt::format("bookmark {} “{}” page {} at {:.1f}\n", entry.level, entry.title,
                            entry.destination.page + 1, entry.destination.y);
    }
    for (const auto& [id, destination] : document.destinations) {
        text += fmt::format("place {} page {} at {:.1f}\n", id, destination.page + 1, destination.y);
    }
    return text;
}

std::string dump_structure(const PagedDocument& document) {
    return StructureReader(document).dump(document.structure.root(), 0);
}

}  // namespace quarterdeck::testing
