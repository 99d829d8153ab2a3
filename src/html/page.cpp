#include "html/page.hpp"

#include <array>
#include <stdexcept>

#include <kainjow/mustache.hpp>

#include "document/status_mark.hpp"
#include "html/address.hpp"
#include "html/element.hpp"
#include "html/wording.hpp"
#include "svg/svg.hpp"

namespace quarterdeck {

namespace {

namespace mustache = kainjow::mustache;

std::string page_title(const DocumentMetadata& metadata) {
    return metadata.organisation.empty() ? metadata.title : metadata.title + " – " + metadata.organisation;
}

template <class Choice, std::size_t count>
std::string name_of(Choice choice, const std::array<const char*, count>& names) {
    return names.at(static_cast<std::size_t>(choice));
}

/// The classes of a medium's looks.
std::string medium_look(const MediumTokens& medium) {
    return " heading-rule--" + name_of(medium.heading_rule, heading_rule_names) + " tables--" +
           name_of(medium.table, table_look_names) + (medium.corner > 0 ? " corners--round" : "");
}

/// What a skeleton may name. A value that is empty leaves out the section that is named like it.
mustache::data page_values(const Document& document, const HtmlLinks& links) {
    const DocumentMetadata& metadata = document.metadata;
    mustache::data values;
    const auto set = [&values](const std::string& name, const std::string& value) {
        values.set(name, value.empty() ? mustache::data(false) : mustache::data(value));
    };
    set("language", metadata.language);
    set("page_title", page_title(metadata));
    set("title", metadata.title);
    set("description", metadata.description);
    set("organisation", metadata.organisation);
    set("service", metadata.service);
    set("committee", metadata.committee);
    set("label", metadata.label);
    set("contact", metadata.contact);
    set("stylesheet", encode_path(links.stylesheet));
    set("pdf", encode_path(links.pdf));
    set("status", status_mark(metadata));
    set("skip_to_content", page_wording.skip_to_content.in(metadata.language));
    set("pdf_version", page_wording.pdf_version.in(metadata.language));
    set("contact_word", page_wording.contact.in(metadata.language));
    return values;
}

}  // namespace

std::string render_wordmark(const Theme& theme) {
    std::string lines;
    for (const std::string& line : theme.wordmark) lines += element("span", "", escape_markup(line));
    return lines.empty() ? "" : block_element("div", attribute("class", "wordmark") + " aria-hidden=\"true\"", lines);
}

std::string fill_skeleton(const Theme& theme, const std::string& main_part, const Document& document, const HtmlLinks& links) {
    const bool is_deck = document.deck() != nullptr;
    mustache::mustache page(is_deck ? theme.deck_skeleton : theme.paper_skeleton);
    if (!page.is_valid()) throw std::runtime_error("The theme's page skeleton cannot be read: " + page.error_message());
    page.set_custom_escape([](const std::string& text) { return escape_markup(text); });
    mustache::data values = page_values(document, links);
    values.set("look", is_deck ? "cover--" + name_of(theme.cover, cover_look_names) + medium_look(theme.slide)
                               : "masthead--" + name_of(theme.masthead, masthead_names) + medium_look(theme.paper));
    values.set("body", main_part);
    return page.render(values);
}

}  // namespace quarterdeck
