#include "layout/flow/pagination.hpp"

namespace quarterdeck {

namespace {

/// Against rounding, in points.
constexpr double page_tolerance = 0.01;
/// Of a page: less than this on the last one looks like a mistake.
constexpr double least_last_page = 0.12;
/// Of a page: the last one never takes over so much that the page before it looks unfinished, and goes up to a heading
/// only where that is nearer still.
constexpr double most_last_page = 0.6;
constexpr double nearest_heading = 0.4;

/// The end of the pieces that fit, whether or not a break is welcome there.
std::size_t end_of_fitting(const Flow& flow, std::size_t begin, double room) {
    double y = flow[begin].header ? flow[begin].header->height : 0;
    for (std::size_t index = begin; index < flow.size(); ++index) {
        if (index > begin) y += gap_between(flow[index - 1], flow[index]);
        y += flow[index].height;
        if (y > room + page_tolerance) return index;
    }
    return flow.size();
}

bool may_break_before(const Flow& flow, std::size_t index) {
    return index == flow.size() || !flow[index - 1].keep_with_next;
}

/// What the pieces from `begin` to the end of the flow take on a page of their own.
double height_from(const Flow& flow, std::size_t begin) {
    double height = flow[begin].header ? flow[begin].header->height : 0;
    for (std::size_t index = begin; index < flow.size(); ++index) {
        if (index > begin) height += gap_between(flow[index - 1], flow[index]);
        height += flow[index].height;
    }
    return height;
}

}  // namespace

PageRange fill_page(const Flow& flow, std::size_t begin, double room, KeptPieces kept) {
    const std::size_t fitting = end_of_fitting(flow, begin, room);
    std::size_t end = fitting;
    while (end > begin && !may_break_before(flow, end)) --end;
    if (end > begin) return {begin, end};
    if (kept == KeptPieces::divide) return {begin, std::max(fitting, begin + 1)};
    end = begin + 1;
    while (!may_break_before(flow, end)) ++end;
    return {begin, end};
}

std::vector<PageRange> paginate(const Flow& flow, double room, KeptPieces kept) {
    std::vector<PageRange> pages;
    for (std::size_t begin = 0; begin < flow.size(); begin = pages.back().end) {
        pages.push_back(fill_page(flow, begin, room, kept));
    }
    return pages;
}

void fill_last_page(const Flow& flow, double room, std::vector<PageRange>& pages) {
    if (pages.size() < 2 || height_from(flow, pages.back().begin) >= room * least_last_page) return;
    PageRange& before = pages[pages.size() - 2];
    std::size_t chosen = pages.back().begin;
    for (std::size_t begin = pages.back().begin - 1; begin > before.begin; --begin) {
        const double height = height_from(flow, begin);
        const bool any_chosen = chosen < pages.back().begin;
        if (height > room * (any_chosen ? nearest_heading : most_last_page)) break;
        if (height < room * least_last_page || !may_break_before(flow, begin)) continue;
        const bool heading = !flow[begin].outline.empty();
        if (heading || !any_chosen) chosen = begin;
        if (heading) break;
    }
    before.end = chosen;
    pages.back().begin = chosen;
}

const RepeatedHeader* repeated_header(const Flow& flow, const PageRange& page) {
    return page.begin < flow.size() ? flow[page.begin].header.get() : nullptr;
}

}  // namespace quarterdeck
