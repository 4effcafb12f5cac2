#pragma once

#include "models/core/disclosure/sumnetwork.h"

namespace core {

/// What a reader must think possible: hidden sums moved from their values, along cycles and within the limits that are
/// known of them. A network-flow residual; paths over sums not yet hidden cost what hiding them would lose.
class ResidualNetwork
{
public:
    /// Between which values a reader knows a sum to be once it is hidden.
    struct Limits
    {
        double low, high;
    };
    struct Step
    {
        std::size_t edge;
        bool up; ///< from its `from` to its `to`: the sum grows
    };
    struct Request
    {
        std::uint32_t from;
        std::uint32_t to;
        double amount = 0;       ///< each sum on the path can move by at least this; 0 = at all
        bool hiddenOnly = false; ///< over sums that are hidden already
    };

    /// `limits`: one an edge.
    ResidualNetwork(const SumNetwork &network, std::vector<Limits> limits);

    void hide(std::size_t edge);
    bool isHidden(std::size_t edge) const { return m_hidden[edge]; }
    /// From now on all sums are at their values, and no path leads over these two: the one under study and the one
    /// that a reader knows.
    void restart(std::size_t studied, std::optional<std::size_t> known);
    /// The cheapest path: fewest firms hidden with it, then smallest value, then fewest steps. None without any.
    std::optional<std::vector<Step>> path(const Request &request) const;
    /// How far a sum can move.
    double room(const Step &step) const;
    /// The least that all sums of a path can move.
    double room(const std::vector<Step> &path) const;
    void move(const std::vector<Step> &path, double amount);

private:
    std::uint32_t end(const Step &step) const;
    bool isOpen(const Step &step, double amount) const;

    const SumNetwork &m_network;
    std::vector<std::vector<Step>> m_hiddenSteps; ///< that leave each node
    std::vector<std::vector<Step>> m_shownSteps;
    std::vector<Limits> m_limits;
    std::vector<bool> m_hidden;
    std::vector<double> m_moved;          ///< by how much each sum is away from its value
    std::vector<std::size_t> m_displaced; ///< sums that were moved
    std::size_t m_studied = 0;
    std::optional<std::size_t> m_known;
};

} // namespace core
