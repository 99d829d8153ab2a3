#include "compose/kpi_slides.hpp"

#include <fmt/format.h>

#include "compose/groups.hpp"
#include "compose/made_values.hpp"
#include "template/inline_references.hpp"

namespace quarterdeck {
namespace {

constexpr int slide_level = 2;
constexpr int subtitle_level = 3;

markup::Block heading(int level, const PlacedText& text, Composition& composition) {
    return {markup::Heading{level, read_references(text.text, text.span, composition.diagnostics), ""}, text.span};
}

markup::Block indicator(const PlacedText& group, std::size_t number, const std::optional<PlacedText>& periods,
                        const SourceSpan& span) {
    std::vector<MadeEntry> settings = {{"group", made_text(group.text, group.span)},
                                       {"number", made_text(std::to_string(number), group.span)}};
    if (periods) settings.push_back({"periods", made_text(periods->text, periods->span)});
    markup::Directive kpi;
    kpi.kind = DirectiveKind::kpi;
    kpi.settings = made_map(std::move(settings), span);
    return {std::move(kpi), span};
}

}  // namespace

markup::Blocks expand_kpi_slides(const markup::Directive& directive, const SourceSpan& span, Composition& composition) {
    const Settings settings(directive.settings, span, "kpi-slides", {"group", "title", "subtitle", "periods"},
                            composition.diagnostics);
    const MeasureGroup* group = read_group(settings, composition);
    if (group == nullptr) return {};
    const auto title = settings.text("title");
    const auto subtitle = settings.text("subtitle");
    markup::Blocks blocks;
    for (std::size_t index = 0; index < group->entries.size(); ++index) {
        const PlacedText own{entry_title(group->entries[index], composition), span};
        blocks.push_back(heading(slide_level, title.value_or(own), composition));
        if (subtitle) blocks.push_back(heading(subtitle_level, *subtitle, composition));
        blocks.push_back(indicator(*settings.text("group"), index + 1, settings.text("periods"), span));
    }
    return blocks;
}

}  // namespace quarterdeck
