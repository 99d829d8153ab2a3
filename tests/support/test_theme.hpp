#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "theme/theme.hpp"

// A theme for tests that need type and colours but no theme.yaml: Open Sans with DejaVu Sans behind it, the Analysis
// Function's chart palette, and the geometry of slides and A4 pages.
namespace quarterdeck::testing {

inline FontFile system_font(const std::string& folder, const std::string& name) {
    const std::string path = "/usr/share/fonts/truetype/" + folder + "/" + name;
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("tests need the font file " + path);
    return {name, std::string(std::istreambuf_iterator<char>(file), {})};
}

inline void set_style(MediumTokens& medium, TextRole role, const TextStyle& style) {
    medium.text.at(static_cast<std::size_t>(role)) = style;
}

inline ThemeColours test_colours() {
    ThemeColours colours;
    colours.ink = {0x1a, 0x1a, 0x1a};
    colours.muted = {0x55, 0x5b, 0x61};
    colours.paper = {0xff, 0xff, 0xff};
    colours.brand = {0x12, 0x3a, 0x5e};
    colours.on_brand = {0xff, 0xff, 0xff};
    colours.accent = {0x1d, 0x8a, 0x80};
    colours.link = {0x0b, 0x55, 0x9e};
    colours.rule = {0xb8, 0xbf, 0xc6};
    colours.stripe = {0xf2, 0xf5, 0xf8};
    colours.gridline = {0xdd, 0xe1, 0xe5};
    colours.series = {{0x12, 0x43, 0x6d}, {0x28, 0xa1, 0x97}, {0x80, 0x16, 0x50},
                      {0xf4, 0x6a, 0x25}, {0x3d, 0x3d, 0x3d}, {0xa2, 0x85, 0xd1}};
    colours.comparator = {0x8a, 0x8f, 0x94};
    colours.rag_green = {0x00, 0x70, 0x3c};
    colours.rag_amber = {0xb8, 0x60, 0x00};
    colours.rag_red = {0xc8, 0x10, 0x2e};
    return colours;
}

inline MediumTokens test_slide_tokens(const ThemeColours& colours) {
    MediumTokens slide;
    slide.size = {960, 540};
    slide.margins = {44, 56, 52, 56};
    set_style(slide, TextRole::title, {44, 1.15, true, false, colours.on_brand, 0, 12});
    set_style(slide, TextRole::subtitle, {22, 1.3, false, false, colours.muted, 0, 10});
    set_style(slide, TextRole::heading, {30, 1.2, true, false, colours.brand, 0, 10});
    set_style(slide, TextRole::subheading, {22, 1.25, true, false, colours.brand, 10, 6});
    set_style(slide, TextRole::body, {20, 1.4, false, false, colours.ink, 0, 8});
    set_style(slide, TextRole::strapline, {24, 1.3, false, true, colours.brand, 0, 10});
    set_style(slide, TextRole::table_heading, {15, 1.3, true, false, colours.on_brand, 0, 0});
    set_style(slide, TextRole::table_cell, {15, 1.3, false, false, colours.ink, 0, 0});
    set_style(slide, TextRole::caption, {16, 1.3, true, false, colours.ink, 0, 6});
    set_style(slide, TextRole::small, {13, 1.35, false, false, colours.muted, 4, 0});
    set_style(slide, TextRole::running, {12, 1.2, false, false, colours.muted, 0, 0});
    set_style(slide, TextRole::chart_label, {13, 1.25, false, false, colours.ink, 0, 0});
    set_style(slide, TextRole::callout, {20, 1.3, true, false, colours.brand, 0, 0});
    slide.chart_full = {848, 320};
    slide.chart_half = {412, 290};
    slide.list_indent = 24;
    slide.block_gap = 10;
    slide.heading_rule = HeadingRule::brief;
    slide.smaller = 0.88;
    return slide;
}

inline MediumTokens test_paper_tokens(const ThemeColours& colours) {
    MediumTokens paper;
    paper.size = {595.28, 841.89};
    paper.margins = {72, 64, 72, 64};
    set_style(paper, TextRole::title, {22, 1.2, true, false, colours.brand, 0, 10});
    set_style(paper, TextRole::subtitle, {14, 1.3, false, false, colours.muted, 0, 8});
    set_style(paper, TextRole::heading, {15, 1.3, true, false, colours.brand, 16, 6});
    set_style(paper, TextRole::subheading, {12, 1.3, true, false, colours.brand, 12, 4});
    set_style(paper, TextRole::body, {11, 1.45, false, false, colours.ink, 0, 7});
    set_style(paper, TextRole::strapline, {12, 1.4, false, true, colours.brand, 0, 6});
    set_style(paper, TextRole::table_heading, {9.5, 1.3, true, false, colours.on_brand, 0, 0});
    set_style(paper, TextRole::table_cell, {9.5, 1.3, false, false, colours.ink, 0, 0});
    set_style(paper, TextRole::caption, {10.5, 1.3, true, false, colours.ink, 6, 4});
    set_style(paper, TextRole::small, {9, 1.35, false, false, colours.muted, 3, 0});
    set_style(paper, TextRole::running, {8.5, 1.2, false, false, colours.muted, 0, 0});
    set_style(paper, TextRole::chart_label, {9, 1.25, false, false, colours.ink, 0, 0});
    set_style(paper, TextRole::callout, {11.5, 1.35, true, false, colours.brand, 0, 0});
    paper.chart_full = {467.28, 220};
    paper.chart_half = {225, 180};
    paper.list_indent = 20;
    paper.block_gap = 7;
    paper.smaller = 0.9;
    return paper;
}

inline Theme test_theme() {
    Theme theme;
    theme.name = "test";
    theme.title = "Test theme";
    theme.wordmark = {"Isle of Wight", "Council"};
    theme.font_family = "Open Sans";
    theme.colours = test_colours();
    theme.slide = test_slide_tokens(theme.colours);
    theme.paper = test_paper_tokens(theme.colours);
    theme.faces = {system_font("open-sans", "OpenSans-Regular.ttf"), system_font("open-sans", "OpenSans-Bold.ttf"),
                   system_font("open-sans", "OpenSans-Italic.ttf"),
                   system_font("open-sans", "OpenSans-BoldItalic.ttf")};
    theme.fallback_faces = {system_font("dejavu", "DejaVuSans.ttf")};
    theme.deck_skeleton = "{{{content}}}";
    theme.paper_skeleton = "{{{content}}}";
    return theme;
}

}  // namespace quarterdeck::testing
