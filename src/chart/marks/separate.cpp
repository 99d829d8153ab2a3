#include "chart/marks/separate.hpp"

#include <algorithm>
#include <numeric>

namespace quarterdeck {

namespace {

/// Neighbours that touch and so move as one; it stands where the mean of their wishes puts it.
struct Cluster {
    std::vector<std::size_t> members;
    double length = 0;
    double wanted_start_sum = 0;  ///< Sum of the starts that each member wishes for the cluster.
    double start = 0;
};

void settle(Cluster& cluster, double lower, double upper) {
    const double wanted = cluster.wanted_start_sum / static_cast<double>(cluster.members.size());
    cluster.start = std::max(lower, std::min(wanted, upper - cluster.length));
}

/// Appends `next` after `cluster`, `gap` apart.
void join(Cluster& cluster, const Cluster& next, double gap) {
    const double offset = cluster.length + gap;
    cluster.wanted_start_sum += next.wanted_start_sum - offset * static_cast<double>(next.members.size());
    cluster.members.insert(cluster.members.end(), next.members.begin(), next.members.end());
    cluster.length = offset + next.length;
}

std::vector<std::size_t> order_of(const std::vector<Extent>& labels) {
    std::vector<std::size_t> order(labels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t left, std::size_t right) { return labels[left].middle < labels[right].middle; });
    return order;
}

}  // namespace

std::vector<double> separate(const std::vector<Extent>& labels, double gap, double lower, double upper) {
    std::vector<Cluster> clusters;
    for (const std::size_t index : order_of(labels)) {
        const Extent& label = labels[index];
        clusters.push_back({{index}, label.length, label.middle - label.length / 2, 0});
        settle(clusters.back(), lower, upper);
        while (clusters.size() > 1) {
            Cluster& before = clusters[clusters.size() - 2];
            if (before.start + before.length + gap <= clusters.back().start) break;
            join(before, clusters.back(), gap);
            clusters.pop_back();
            settle(clusters.back(), lower, upper);
        }
    }
    std::vector<double> middles(labels.size());
    for (const Cluster& cluster : clusters) {
        double start = cluster.start;
        for (const std::size_t index : cluster.members) {
            middles[index] = start + labels[index].length / 2;
            start += labels[index].length + gap;
        }
    }
    return middles;
}

bool can_separate(const std::vector<Extent>& labels, double gap, double lower, double upper) {
    double needed = labels.empty() ? 0 : gap * static_cast<double>(labels.size() - 1);
    for (const Extent& label : labels) needed += label.length;
    return needed <= upper - lower;
}

}  // namespace quarterdeck
