#pragma once

#include "models/core/disclosure/sensitivity.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace core {

/// A table as a network: every sum is an edge, every equation "these parts make this whole" a node, at which as much
/// flows in as out. A sum stands in two equations at most: as a part it leaves the node, as a whole it enters it (in
/// the equations of columns the other way round). Then a hidden sum can be worked out from those shown exactly when it
/// lies on no cycle of hidden sums, and along a cycle all of them can move together without a shown one changing.
struct SumNetwork
{
    struct Edge
    {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        Contributions sum;
        bool shown = true; ///< false: not in the table at all, nobody is told it anyway
    };

    std::uint32_t nodes = 0;
    std::vector<Edge> edges;
    bool nonNegative = true; ///< readers know that no firm's value is below zero

    /// The sums to withhold, in the order of the edges; the same for the same network. Primary ones and, by the
    /// network-flow heuristic, one sensitive sum after the other from the largest on, the complementary ones with the
    /// fewest firms (then the smallest value) that leave it possible by the rule's protection up and down. Also for
    /// a firm alone in its sum, which knows that one. Sums of no firm are shown: everyone knows they are zero. Where
    /// all sums are numbers of firms, readers know that a hidden one is a whole number from 1 on: there it is enough
    /// that a sensitive one can be one more or one less. Readers must not be told which of the hidden sums are primary.
    std::vector<Suppression> suppress(const DisclosureRule &rule) const;
};

} // namespace core
