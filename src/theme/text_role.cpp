#include "theme/theme.hpp"

namespace quarterdeck {

std::string text_role_name(TextRole role) {
    switch (role) {
        case TextRole::title: return "title";
        case TextRole::subtitle: return "subtitle";
        case TextRole::heading: return "heading";
        case TextRole::subheading: return "subheading";
        case TextRole::body: return "body";
        case TextRole::strapline: return "strapline";
        case TextRole::table_heading: return "table-heading";
        case TextRole::table_cell: return "table-cell";
        case TextRole::caption: return "caption";
        case TextRole::small: return "small";
        case TextRole::running: return "running";
        case TextRole::chart_label: return "chart-label";
        case TextRole::callout: return "callout";
    }
    return {};
}

}  // namespace quarterdeck
