#include "models/core/layout/labels.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// Neighbouring labels that push each other: they stand `spacing` apart around their common mean.
struct Cluster
{
    double sum = 0; ///< of wanted − offset inside the cluster
    std::size_t count = 0;
    double start(double spacing, double low, double high) const
    {
        const double room = static_cast<double>(count - 1) * spacing;
        return std::clamp(sum / static_cast<double>(count), low, std::max(low, high - room));
    }
};

} // namespace

std::vector<double> spreadLabels(std::span<const double> wanted, double spacing, double low, double high)
{
    const std::size_t count = wanted.size();
    std::vector<double> places(count);
    if (count == 0)
        return places;
    if (count > 1)
        spacing = std::min(spacing, std::max(0.0, (high - low) / static_cast<double>(count - 1)));
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return wanted[a] < wanted[b]; });
    std::vector<Cluster> clusters;
    for (const std::size_t i : order) {
        clusters.push_back({wanted[i], 1});
        while (clusters.size() > 1) {
            const Cluster &last = clusters.back();
            Cluster &before = clusters[clusters.size() - 2];
            const double shift = static_cast<double>(before.count) * spacing;
            if (before.start(spacing, low, high) + shift <= last.start(spacing, low, high))
                break;
            before.sum += last.sum - shift * static_cast<double>(last.count);
            before.count += last.count;
            clusters.pop_back();
        }
    }
    std::size_t next = 0;
    for (const Cluster &cluster : clusters) {
        const double start = cluster.start(spacing, low, high);
        for (std::size_t k = 0; k < cluster.count; ++k)
            places[order[next++]] = start + static_cast<double>(k) * spacing;
    }
    return places;
}

std::vector<std::size_t> thinLabels(std::span<const double> centres, std::span<const double> widths, double gap)
{
    std::vector<std::size_t> kept;
    for (std::size_t i = centres.size(); i-- > 0;) {
        const bool fits =
            kept.empty() || centres[i] + widths[i] / 2 + gap <= centres[kept.back()] - widths[kept.back()] / 2;
        if (fits)
            kept.push_back(i);
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

std::vector<Lane> lanesOf(std::span<const Flag> flags, int lanes, double least)
{
    std::vector<Lane> result(flags.size());
    for (std::size_t i = flags.size(); i-- > 0;) {
        const auto laneAt = [&](double width) {
            int lane = 0;
            for (std::size_t j = i + 1; j < flags.size(); ++j) {
                if (result[j].lane && flags[j].x < flags[i].x + width)
                    lane = std::max(lane, *result[j].lane + 1);
            }
            return lane;
        };
        double width = flags[i].width;
        // From the far stems to the near ones: the first that makes room cuts least.
        for (std::size_t j = flags.size(); laneAt(width) >= lanes && j-- > i + 1;) {
            const double cut = flags[j].x - flags[i].x;
            if (result[j].lane && cut < width && cut >= least)
                width = cut;
        }
        if (laneAt(width) < lanes)
            result[i] = {laneAt(width), width};
    }
    return result;
}

} // namespace core
