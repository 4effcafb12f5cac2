#pragma once

#include "models/core/disclosure/sensitivity.h"
#include "models/core/figurebuild/panelreading.h"
#include "models/core/panel/rowmask.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core {

/// The sizes of the enterprises of one sector, as far as its concentration needs them: in the unit of the column's
/// numbers, since concentration is of shares.
struct Sizes
{
    double sum = 0, squares = 0;
    std::array<double, 4> largest{}; ///< descending
    double fifth = 0;                ///< the largest of all others
    std::size_t firms = 0, known = 0, negative = 0;

    bool haveShares() const { return sum > 0 && negative == 0; }
    double top() const { return largest[0] + largest[1] + largest[2] + largest[3]; }
    /// Whether sum and share give away what too few of the largest, or too few of the others, come to; or whether the
    /// index nearly is that of the largest alone: no share is above the root of the sum of all squares.
    bool tellsOfOne() const
    {
        const double most = largest.front() * (1 + DisclosureRule().protectionPercent / 100);
        if (most * most > squares)
            return true;
        const auto four = static_cast<std::uint32_t>(std::min(known, largest.size()));
        const Contributions ofLargest{four, top(), top(), largest.front()};
        const Contributions ofOthers{static_cast<std::uint32_t>(known) - four, sum - top(), sum - top(), fifth};
        return sensitivityOf(ofLargest, {}) != Suppression::None || sensitivityOf(ofOthers, {}) != Suppression::None;
    }

    void add(double size)
    {
        ++known;
        sum += size;
        squares += size * size;
        negative += size < 0 ? 1 : 0;
        rank(size);
    }
    void add(const Sizes &other)
    {
        sum += other.sum;
        squares += other.squares;
        firms += other.firms;
        known += other.known;
        negative += other.negative;
        for (const double size : other.largest)
            rank(size);
        rank(other.fifth);
    }

private:
    void rank(double size)
    {
        if (size <= fifth)
            return;
        for (double &one : largest) {
            if (size > one)
                std::swap(one, size);
        }
        fifth = std::max(fifth, size);
    }
};

/// Index and share of the sizes of one sector at the corners of what each size may be by the rounding of its own
/// digits.
struct SizeCorners
{
    Interval hhi, cr4;
};

/// By value of the dimension. Stretches are added up one after the other: sums of doubles are the same everywhere.
std::vector<Sizes> sizesOf(const PanelReading &reading, const RowMask &mask, std::size_t dimension,
                           std::size_t measure);

/// The corners of sizes that are of one value of the dimension or of several together. `places`: by code, of which of
/// them its enterprises are.
std::vector<SizeCorners> cornersOf(const PanelReading &reading, const RowMask &mask, std::size_t dimension,
                                   std::size_t measure, const std::vector<std::size_t> &places,
                                   const std::vector<Sizes> &sizes);

} // namespace core
