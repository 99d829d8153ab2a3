#include "html/page.hpp"

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

/// What a skeleton may name. A value that is empty leaves out the section that is named like it.
mustache::data page_values(const Document& document, const HtmlLinks& links) {
    const DocumentMetadata& metadata = document.metadata;
    const PageWording& wording = page_wording(metadata.language);
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
    set("skip_to_content", wording.skip_to_content);
    set("pdf_version", wording.pdf_version);
    set("contact_word", wording.contact);
    return values;
}

}  // namespace

std::string render_wordmark(const Theme& theme) {
    std::string lines;
    for (const std::string& line : theme.wordmark) lines += element("span", "", escape_markup(line));
    return lines.empty() ? "" : block_element("div", attribute("class", "wordmark") + " aria-hidden=\"true\"", lines);
}

std::string fill_skeleton(const std::string& skeleton, const std::string& main_part, const Document& document,
                          const HtmlLinks& links) {
    mustache::mustache page(skeleton);
    if (!page.is_valid()) throw std::runtime_error("The theme's page skeleton cannot be read: " + page.error_message());
    page.set_custom_escape([](const std::string& text) { return escape_markup(text); });
    mustache::data values = page_values(document, links);
    values.set("body", main_part);
    return page.render(values);
}

}  // namespace quarterdeck
