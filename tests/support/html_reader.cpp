#include "support/html_reader.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace quarterdeck::testing {

namespace {

bool is_inline(std::string_view name) {
    constexpr std::array<std::string_view, 9> names{"a", "strong", "em", "span", "abbr", "sup", "sub", "b", "i"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

class PageReader {
public:
    void read(const pugi::xml_node& node) {
        if (node.type() == pugi::node_pcdata) text_ += node.value();
        if (node.type() != pugi::node_element || node.attribute("aria-hidden").as_bool()) return;
        const std::string_view name = node.name();
        // What only a page has beside it is no part of the document's text.
        if (std::string_view(node.attribute("class").value()) == "data-link") return;
        if (name == "img") return separate(node.attribute("alt").value());
        if (name == "svg" && node.attribute("aria-label")) return separate(node.attribute("aria-label").value());
        if (name == "svg") return separate(node.child("desc").text().get());
        if (name == "br") return separate("");
        if (is_inline(name)) return read_children(node);
        separate(name == "li" ? marker(node) : "");
        read_children(node);
        separate("");
    }

    std::string take() { return std::move(text_); }

private:
    void separate(const std::string& text) { text_ += "\n" + text + "\n"; }

    void read_children(const pugi::xml_node& node) {
        for (const pugi::xml_node& child : node.children()) read(child);
    }

    /// What a browser shows and reads out before an item whose list has markers.
    static std::string marker(const pugi::xml_node& item) {
        const pugi::xml_node list = item.parent();
        if (list.attribute("role")) return "";
        if (std::string_view(list.name()) == "ul") return "•";
        return std::to_string(number_of(item)) + ".";
    }

    static int number_of(const pugi::xml_node& item) {
        if (item.attribute("value")) return item.attribute("value").as_int();
        const pugi::xml_node before = item.previous_sibling("li");
        return before ? number_of(before) + 1 : item.parent().attribute("start").as_int(1);
    }

    std::string text_;
};

}  // namespace

pugi::xml_document parse_page(const std::string& page) {
    pugi::xml_document document;
    const auto options = pugi::parse_default | pugi::parse_ws_pcdata;
    const pugi::xml_parse_result result = document.load_buffer(page.data(), page.size(), options, pugi::encoding_utf8);
    if (!result) {
        const auto offset = static_cast<std::size_t>(result.offset);
        throw std::runtime_error(std::string("page is not well-formed: ") + result.description() + " at “" +
                                 page.substr(std::min(offset, page.size()), 60) + "”");
    }
    return document;
}

std::string page_reading_text(const std::string& page) {
    const pugi::xml_document document = parse_page(page);
    PageReader reader;
    reader.read(document.select_node("//main").node());
    return reader.take();
}

std::string normalised(const std::string& text) {
    constexpr std::string_view no_break_space = "\u00a0";  // In a font and in a PDF it is the space's glyph.
    std::string joined;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool keeps = text.compare(at, no_break_space.size(), no_break_space) == 0;
        const bool space = keeps || std::string_view(" \t\r\n").find(text[at]) != std::string_view::npos;
        if (!space) joined += text[at];
        if (space && !joined.empty() && joined.back() != ' ') joined += ' ';
        if (keeps) at += no_break_space.size() - 1;
    }
    if (!joined.empty() && joined.back() == ' ') joined.pop_back();
    return joined;
}

}  // namespace quarterdeck::testing
