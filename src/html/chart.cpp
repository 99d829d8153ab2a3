#include "html/chart.hpp"

#include "chart/chart.hpp"
#include "html/element.hpp"
#include "html/inlines.hpp"
#include "svg/svg.hpp"

namespace quarterdeck {

namespace {

std::string draw(const Chart& chart, Size size, const SvgDescription& description, const RenderContext& context) {
    return render_svg(lay_out_chart(chart.spec, size, context.theme, context.medium, context.fonts), description);
}

/// As `fit` found room for it on its slide; otherwise the theme's size.
Size given_size(const Chart& chart, Size own) { return chart.height > 0 ? Size{chart.width, chart.height} : own; }

/// A chart over the whole width is drawn a second time for narrow screens, where the wide drawing would be too small to
/// read. Assistive technology meets the first drawing only, wherever the second is shown.
std::string render_drawings(const Chart& chart, const RenderContext& context) {
    const Colour paper = context.theme.colours.paper;
    const SvgDescription description{chart.id + "-drawing", "", chart.alternative_text, paper};
    if (context.in_columns) {
        const Size own = chart_size_in_columns(chart.spec, context.theme, context.medium, context.fonts);
        const std::string half = draw(chart, given_size(chart, own), description, context);
        return block_element("div", attribute("class", "drawing drawing--half"), half);
    }
    const Size own = chart_size_on_page(chart.spec, context.theme, context.medium, context.fonts);
    const std::string full = draw(chart, given_size(chart, own), description, context);
    const Size screen = chart_size_on_narrow_screen(chart.spec, context.theme, context.medium, context.fonts);
    const std::string narrow = draw(chart, screen, {"", "", "", paper}, context);
    return block_element("div", attribute("class", "drawing drawing--full"), full) +
           block_element("div", attribute("class", "drawing drawing--narrow") + " aria-hidden=\"true\"", narrow);
}

std::string render_table_link(const Chart& chart) {
    if (chart.table_label.empty()) return "";
    const std::string label = escape_markup(chart.table_label);
    const std::string link =
        chart.table_id.empty() ? label : element("a", attribute("href", "#" + chart.table_id), label);
    return block_element("p", attribute("class", "chart-table"), link);
}

std::string render_head(const Chart& chart) {
    const std::string head =
        render_paragraph("chart-headline", chart.headline) + render_paragraph("chart-subtitle", chart.subtitle);
    return head.empty() ? "" : block_element("div", attribute("class", "chart-head"), "\n" + head);
}

std::string render_notes(const Chart& chart) {
    std::string notes;
    for (const Inlines& note : chart.notes) notes += render_paragraph("note", note);
    notes += render_table_link(chart);
    return notes.empty() ? "" : block_element("div", attribute("class", "chart-notes"), "\n" + notes);
}

}  // namespace

std::string render_chart(const Chart& chart, const RenderContext& context) {
    const std::string content = "\n" + render_head(chart) + render_drawings(chart, context) + render_notes(chart);
    return block_element("figure", attribute("class", "chart") + attribute("id", chart.id), content);
}

}  // namespace quarterdeck
