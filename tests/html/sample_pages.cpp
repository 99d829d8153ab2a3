#include "html/sample_pages.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "html/html.hpp"
#include "support/test_theme.hpp"
#include "text/font_book.hpp"

namespace quarterdeck::testing {

namespace {

const Theme& sample_theme() {
    static const Theme theme = [] {
        Theme made = test_theme();
        made.deck_skeleton = project_file("themes/island/deck.html.mustache");
        made.paper_skeleton = project_file("themes/island/paper.html.mustache");
        made.stylesheet = project_file("themes/island/theme.css");
        return made;
    }();
    return theme;
}

}  // namespace

std::string project_file(const std::string& path) {
    std::ifstream file(std::string(QUARTERDECK_SOURCE_FOLDER) + "/" + path, std::ios::binary);
    if (!file) throw std::runtime_error("there is no " + path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string sample_page(const Document& document) {
    static const FontBook fonts(sample_theme());
    const HtmlLinks links{"../../assets/test/theme.css", "sample.pdf", "../../assets/", {{"table-1", {"sample_table-1.csv", 1500}}}};
    return render_html(document, sample_theme(), fonts, links);
}

std::string sample_stylesheet() { return render_stylesheet(sample_theme()); }

}  // namespace quarterdeck::testing
