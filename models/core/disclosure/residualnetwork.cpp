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

ResidualNetwork::ResidualNetwork(const SumNetwork &network)
    : m_network(network)
    , m_steps(network.nodes)
    , m_hidden(network.edges.size(), false)
    , m_moved(network.edges.size(), 0)
{
    for (std::size_t i = 0; i < network.edges.size(); ++i) {
        const SumNetwork::Edge &edge = network.edges[i];
        m_hidden[i] = !edge.shown;
        if (edge.shown && edge.sum.firms == 0)
            continue;
        m_steps[edge.from].push_back({i, true});
        m_steps[edge.to].push_back({i, false});
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

double ResidualNetwork::room(const Step &step) const
{
    if (step.up || !m_network.nonNegative)
        return std::numeric_limits<double>::infinity();
    return m_network.edges[step.edge].sum.total + m_moved[step.edge];
}

double ResidualNetwork::room(const std::vector<Step> &path) const
{
    double least = std::numeric_limits<double>::infinity();
    for (const Step &step : path)
        least = std::min(least, room(step));
    return least;
}

bool ResidualNetwork::isOpen(const Step &step, const Request &request) const
{
    if (step.edge == m_studied || step.edge == m_known || (request.hiddenOnly && !m_hidden[step.edge]))
        return false;
    const double free = room(step);
    return free > 0 && free >= request.amount;
}

/// Dijkstra's algorithm.
std::optional<std::vector<ResidualNetwork::Step>> ResidualNetwork::path(const Request &request) const
{
    std::vector<std::optional<Cost>> costs(m_network.nodes);
    std::vector<Step> arrivals(m_network.nodes);
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> front;
    costs[request.from] = Cost{};
    front.push({{}, request.from});
    while (!front.empty() && front.top().node != request.to) {
        const Reached here = front.top();
        front.pop();
        if (here.cost > *costs[here.node])
            continue;
        for (const Step &step : m_steps[here.node]) {
            if (!isOpen(step, request))
                continue;
            const SumNetwork::Edge &edge = m_network.edges[step.edge];
            const Cost more = m_hidden[step.edge] ? Cost{0, 0, 1} : Cost{edge.sum.firms, std::abs(edge.sum.total), 1};
            const std::uint32_t next = step.up ? edge.to : edge.from;
            if (const Cost cost = here.cost + more; !costs[next] || cost < *costs[next]) {
                costs[next] = cost;
                arrivals[next] = step;
                front.push({cost, next});
            }
        }
    }
    if (front.empty())
        return std::nullopt;
    std::vector<Step> steps;
    for (std::uint32_t node = request.to; node != request.from;) {
        const Step &step = steps.emplace_back(arrivals[node]);
        node = step.up ? m_network.edges[step.edge].from : m_network.edges[step.edge].to;
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
