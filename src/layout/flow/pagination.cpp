#include "layout/flow/pagination.hpp"

namespace quarterdeck {

namespace {

/// Against rounding, in points.
constexpr double page_tolerance = 0.01;

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

const RepeatedHeader* repeated_header(const Flow& flow, const PageRange& page) {
    return page.begin < flow.size() ? flow[page.begin].header.get() : nullptr;
}

}  // namespace quarterdeck
