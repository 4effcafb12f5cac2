#pragma once

#include "models/core/panel/measurecolumn.h"
#include "models/core/panel/rowmask.h"

#include <algorithm>
#include <array>
#include <bit>

namespace core {

/// Numbers that are looked at together: as many as a word of a mask has bits.
inline constexpr std::size_t numbersAtOnce = 64;
template <class Number> using NumberBlock = std::span<const Number, numbersAtOnce>;

/// Calls use(block) with the numbers of rows [begin, end), block by block; where the mask does not hold the row the
/// number is missing, so that kernels need not look at bits. `begin` is a multiple of 64.
template <class Number, class Use>
void forEachBlock(const RowMask &mask, std::span<const Number> numbers, std::size_t begin, std::size_t end, Use &&use)
{
    std::array<Number, numbersAtOnce> some;
    for (std::size_t first = begin; first < end; first += numbersAtOnce) {
        std::uint64_t bits = mask.words()[first / numbersAtOnce];
        if (bits == ~std::uint64_t{0}) {
            use(NumberBlock<Number>(numbers.data() + first, numbersAtOnce));
        } else if (bits != 0) {
            some.fill(missingNumber<Number>);
            for (; bits != 0; bits &= bits - 1) {
                const auto i = static_cast<std::size_t>(std::countr_zero(bits));
                some[i] = numbers[first + i];
            }
            use(NumberBlock<Number>(some));
        }
    }
}

} // namespace core
