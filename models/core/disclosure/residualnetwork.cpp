#include "models/core/disclosure/residualnetwork.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <limits>
#include <queue>

namespace core {

namespace {

/// What hiding the sums of a path loses.
struct Cost
{
    std::uint64_t firms = 0;
    double value = 0;
    std::uint32_t steps = 0;
    std::partial_ordering operator<=>(const Cost &) const = default;
    Cost operator+(const Cost &other) const { return {firms + other.firms, value + other.value, steps + other.steps}; }
};

struct Reached
{
    Cost cost;
    std::uint32_t node;
    auto operator<=>(const Reached &) const = default;
};

} // namespace

ResidualNetwork::ResidualNetwork(const SumNetwork &network, std::vector<Limits> limits)
    : m_network(network)
    , m_hiddenSteps(network.nodes)
    , m_shownSteps(network.nodes)
    , m_limits(std::move(limits))
    , m_hidden(network.edges.size(), false)
    , m_moved(network.edges.size(), 0)
{
    for (std::size_t i = 0; i < network.edges.size(); ++i) {
        const SumNetwork::Edge &edge = network.edges[i];
        m_hidden[i] = !edge.shown;
        if (edge.shown && edge.sum.firms == 0)
            continue;
        auto &steps = edge.shown ? m_shownSteps : m_hiddenSteps;
        steps[edge.from].push_back({i, true});
        steps[edge.to].push_back({i, false});
    }
}

void ResidualNetwork::hide(std::size_t edge)
{
    if (m_hidden[edge])
        return;
    m_hidden[edge] = true;
    for (const std::uint32_t node : {m_network.edges[edge].from, m_network.edges[edge].to}) {
        auto &shown = m_shownSteps[node];
        const auto isKept = [edge](const Step &s) { return s.edge != edge; };
        const auto moved = std::stable_partition(shown.begin(), shown.end(), isKept);
        m_hiddenSteps[node].insert(m_hiddenSteps[node].end(), moved, shown.end());
        shown.erase(moved, shown.end());
    }
}

void ResidualNetwork::restart(std::size_t studied, std::optional<std::size_t> known)
{
    for (const std::size_t edge : m_displaced)
        m_moved[edge] = 0;
    m_displaced.clear();
    m_studied = studied;
    m_known = known;
}

std::uint32_t ResidualNetwork::end(const Step &step) const
{
    const SumNetwork::Edge &edge = m_network.edges[step.edge];
    return step.up ? edge.to : edge.from;
}

double ResidualNetwork::room(const Step &step) const
{
    const double value = m_network.edges[step.edge].sum.total + m_moved[step.edge];
    return step.up ? m_limits[step.edge].high - value : value - m_limits[step.edge].low;
}

double ResidualNetwork::room(const std::vector<Step> &path) const
{
    double least = std::numeric_limits<double>::infinity();
    for (const Step &step : path)
        least = std::min(least, room(step));
    return least;
}

bool ResidualNetwork::isOpen(const Step &step, double amount) const
{
    if (step.edge == m_studied || step.edge == m_known)
        return false;
    const double free = room(step);
    return free > 0 && free >= amount;
}

/// Dijkstra's algorithm.
std::optional<std::vector<ResidualNetwork::Step>> ResidualNetwork::path(const Request &request) const
{
    std::vector<std::optional<Cost>> costs(m_network.nodes);
    std::vector<Step> arrivals(m_network.nodes);
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> front;
    const auto reach = [&](const Reached &here, const Step &step, const Cost &more) {
        const std::uint32_t next = end(step);
        const Cost cost = here.cost + more;
        if ((costs[next] && cost >= *costs[next]) || !isOpen(step, request.amount))
            return;
        costs[next] = cost;
        arrivals[next] = step;
        front.push({cost, next});
    };
    costs[request.from] = Cost{};
    front.push({{}, request.from});
    while (!front.empty() && front.top().node != request.to) {
        const Reached here = front.top();
        front.pop();
        if (here.cost > *costs[here.node])
            continue;
        for (const Step &step : m_hiddenSteps[here.node])
            reach(here, step, {0, 0, 1});
        if (request.hiddenOnly)
            continue;
        for (const Step &step : m_shownSteps[here.node]) {
            const Contributions &sum = m_network.edges[step.edge].sum;
            reach(here, step, {sum.firms, std::abs(sum.total), 1});
        }
    }
    if (front.empty())
        return std::nullopt;
    std::vector<Step> steps;
    for (std::uint32_t node = request.to; node != request.from;) {
        const Step &step = steps.emplace_back(arrivals[node]);
        node = end({step.edge, !step.up});
    }
    return steps;
}

void ResidualNetwork::move(const std::vector<Step> &path, double amount)
{
    for (const Step &step : path) {
        m_moved[step.edge] += step.up ? amount : -amount;
        m_displaced.push_back(step.edge);
    }
}

} // namespace core
