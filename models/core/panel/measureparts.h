#pragma once

#include "models/core/panel/chunknumbers.h"
#include "models/core/panel/columnpile.h"
#include "models/core/panel/dimensionparts.h"
#include "models/core/panel/measurecolumn.h"

namespace core {

/// A measure on its way from chunks to one column.
class MeasureParts
{
public:
    explicit MeasureParts(std::size_t slabBytes)
        : m_pile(slabBytes)
    {}

    void add(const ChunkNumbers &numbers);
    /// All numbers, each at its place, in the narrowest form that holds them and their sum. Releases the parts.
    MeasureColumn arrange(const RowPlaces &places, std::size_t rows, const std::stop_token &stop);

private:
    using Numbers = std::variant<std::span<std::int32_t>, std::span<std::int64_t>, std::span<double>>;
    struct Part
    {
        Numbers numbers;
        int decimals = 0;
        std::span<std::uint8_t> printed = {}; // empty = `decimals` in every row
        bool isEmpty = true;
        std::uint64_t largest = 0;
        std::uint64_t sumOfAll = 0;
    };
    template <class T> Numbers copied(const std::vector<T> &numbers, auto as);
    MeasureColumn::Storage storageFor(int decimals, std::size_t rows) const;
    bool isEven(int decimals) const;
    std::vector<std::uint8_t> printedDecimals(const RowPlaces &places, std::size_t rows) const;

    ColumnPile m_pile;
    std::vector<Part> m_parts;
};

} // namespace core
