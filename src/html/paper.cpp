#include "html/paper.hpp"

#include "html/blocks.hpp"
#include "html/element.hpp"
#include "html/inlines.hpp"
#include "html/page.hpp"

namespace quarterdeck {

std::string render_paper(const Paper& paper, const RenderContext& context) {
    std::string content = render_wordmark(context.theme);
    if (!paper.label.empty()) {
        content += block_element("p", attribute("class", "document-label"), render_inlines(paper.label));
    }
    if (!paper.report_type.empty()) {
        content += block_element("p", attribute("class", "report-type"), render_inlines(paper.report_type));
    }
    return content + render_blocks(paper.blocks, context);
}

}  // namespace quarterdeck
