#include "models/core/disclosure/sumnetwork.h"

#include "models/core/disclosure/residualnetwork.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core {

namespace {

using Step = ResidualNetwork::Step;
constexpr double unlimited = std::numeric_limits<double>::infinity();

/// Whether the sums are the numbers of firms themselves.
bool countsFirms(const std::vector<SumNetwork::Edge> &edges)
{
    return std::ranges::all_of(edges, [](const SumNetwork::Edge &edge) {
        return edge.sum.total == edge.sum.firms && edge.sum.magnitude == edge.sum.firms;
    });
}

/// What readers know of a sum once it is hidden: of a number of firms that there are any, as none would be shown.
ResidualNetwork::Limits limitsOf(const SumNetwork &network, const SumNetwork::Edge &edge, bool isCount)
{
    if (isCount && edge.shown)
        return {1, unlimited};
    return {network.nonNegative ? 0 : -unlimited, unlimited};
}

/// Protects the sensitive sums of a network one after the other.
class Protection
{
public:
    Protection(const SumNetwork &network, std::vector<ResidualNetwork::Limits> limits, const DisclosureRule &rule,
               bool isCount)
        : m_network(network)
        , m_residual(network, std::move(limits))
        , m_rule(rule)
        , m_isCount(isCount)
    {}

    void hide(std::size_t edge) { m_residual.hide(edge); }
    bool isHidden(std::size_t edge) const { return m_residual.isHidden(edge); }

    /// For readers who know only the table, then for every firm alone in a sum that the protection rests on.
    void protect(std::size_t target)
    {
        const std::vector<std::size_t> used = protect(target, std::nullopt);
        for (const std::size_t edge : used) {
            if (m_network.edges[edge].sum.firms == 1)
                protect(target, edge);
        }
    }

private:
    std::vector<std::size_t> protect(std::size_t target, std::optional<std::size_t> known)
    {
        const SumNetwork::Edge &edge = m_network.edges[target];
        const double value = std::abs(edge.sum.total);
        const double amount = std::max(value * m_rule.protectionPercent / 100, std::numeric_limits<double>::min());
        m_used.clear();
        if (m_isCount) {
            leaveOpen(target, known);
        } else {
            makeRoom(target, known, {edge.to, edge.from, amount});
            makeRoom(target, known, {edge.from, edge.to, std::min(amount, value)});
        }
        std::ranges::sort(m_used);
        m_used.erase(std::unique(m_used.begin(), m_used.end()), m_used.end());
        return m_used;
    }

    /// Hides what is needed for a number of firms to be another one as well: one more or one less.
    void leaveOpen(std::size_t target, std::optional<std::size_t> known)
    {
        const SumNetwork::Edge &edge = m_network.edges[target];
        for (const bool hiddenOnly : {true, false}) {
            for (const bool up : {true, false}) {
                m_residual.restart(target, known);
                if (m_residual.room({target, up}) < 1)
                    continue;
                const auto [from, to] = up ? std::pair(edge.to, edge.from) : std::pair(edge.from, edge.to);
                if (const auto path = m_residual.path({from, to, 1, hiddenOnly}))
                    return use(*path);
            }
        }
    }

    /// Hides what is needed for a sum to move by an amount while the rest of its cycle follows: nothing when it can,
    /// else one path, and only where none is wide enough several.
    void makeRoom(std::size_t target, std::optional<std::size_t> known, ResidualNetwork::Request way)
    {
        m_residual.restart(target, known);
        if (const auto path = m_residual.path({way.from, way.to, way.amount, true}))
            return use(*path);
        if (const auto paths = flow({way.from, way.to, 0, true}, way.amount))
            return use(*paths);
        m_residual.restart(target, known);
        if (const auto path = m_residual.path(way))
            return use(*path);
        if (const auto paths = flow({way.from, way.to}, way.amount))
            use(*paths);
    }

    /// Steps of paths that together carry an amount; none when they cannot.
    std::optional<std::vector<Step>> flow(const ResidualNetwork::Request &way, double amount)
    {
        std::vector<Step> steps;
        while (amount > 0) {
            const auto path = m_residual.path(way);
            if (!path)
                return std::nullopt;
            const double moved = std::min(amount, m_residual.room(*path));
            m_residual.move(*path, moved);
            amount -= moved;
            steps.insert(steps.end(), path->begin(), path->end());
        }
        return steps;
    }

    void use(const std::vector<Step> &steps)
    {
        for (const Step &step : steps) {
            m_residual.hide(step.edge);
            m_used.push_back(step.edge);
        }
    }

    const SumNetwork &m_network;
    ResidualNetwork m_residual;
    DisclosureRule m_rule;
    bool m_isCount;                  ///< the sums are numbers of firms
    std::vector<std::size_t> m_used; ///< sums that the protection of the present target rests on
};

} // namespace

std::vector<Suppression> SumNetwork::suppress(const DisclosureRule &rule) const
{
    std::vector<Suppression> result(edges.size(), Suppression::None);
    std::vector<std::size_t> targets;
    std::vector<ResidualNetwork::Limits> limits;
    const bool isCount = countsFirms(edges);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].shown)
            result[i] = sensitivityOf(edges[i].sum, rule);
        limits.push_back(limitsOf(*this, edges[i], isCount));
    }
    Protection protection(*this, std::move(limits), rule, isCount);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (result[i] == Suppression::None)
            continue;
        protection.hide(i);
        targets.push_back(i);
    }
    std::ranges::stable_sort(targets, std::ranges::greater{}, [this](std::size_t i) { return edges[i].sum.magnitude; });
    for (const std::size_t target : targets)
        protection.protect(target);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].shown && result[i] == Suppression::None && protection.isHidden(i))
            result[i] = Suppression::Complementary;
    }
    return result;
}

} // namespace core
