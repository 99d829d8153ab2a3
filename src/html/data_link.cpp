#include "html/data_link.hpp"

#include <fmt/format.h>

#include "html/address.hpp"
#include "html/element.hpp"
#include "html/wording.hpp"
#include "svg/svg.hpp"

namespace quarterdeck {

std::string render_data_link(const Table& table, const RenderContext& context) {
    const auto found = context.links.data.find(table.id);
    if (found == context.links.data.end()) return "";
    const std::size_t kilobytes = (found->second.bytes + 1023) / 1024;
    const std::string shown = fmt::format("{} (CSV, {} KB)", page_wording.download_data.in(context.language), kilobytes);
    // Several links on a page read alike; out of sight each says which table it is of.
    const std::string table_name =
        element("span", attribute("class", "visually-hidden"), ": " + escape_markup(plain_text(table.caption)));
    const std::string link = element("a", attribute("href", encode_path(found->second.path)) + " download=\"\"",
                                     escape_markup(shown) + table_name);
    return block_element("p", attribute("class", "data-link"), link);
}

}  // namespace quarterdeck
