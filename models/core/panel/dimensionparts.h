#pragma once

#include "models/core/panel/chunktexts.h"
#include "models/core/panel/codecolumn.h"
#include "models/core/panel/columnpile.h"
#include "models/core/panel/textdictionary.h"

#include <stop_token>

namespace core {

/// For each chunk the places of its rows among those of the panel.
using RowPlaces = std::vector<std::span<const std::uint32_t>>;

/// A dimension on its way from chunks to one column.
class DimensionParts
{
public:
    /// `known` values keep their codes.
    DimensionParts(const std::vector<std::string> &known, std::size_t slabBytes)
        : m_values(known)
        , m_firstRows(known.size(), 0)
        , m_pile(slabBytes)
    {}

    /// Adds a chunk whose record 0 is row `first` of the file.
    void add(const ChunkTexts &texts, const std::vector<std::string> &missing, const std::vector<std::int64_t> &skipped,
             std::int64_t first);
    /// The codes of all rows, each at its place. Releases the parts.
    CodeColumn arrange(const RowPlaces &places, std::size_t rows, const std::stop_token &stop);

    std::vector<std::string> values() const { return m_values.values(); }
    /// The row of the file in which each value stands first; 0 = it was known.
    const std::vector<std::int64_t> &firstRows() const { return m_firstRows; }

private:
    using Part = std::variant<std::span<std::uint8_t>, std::span<std::uint16_t>, std::span<std::uint32_t>>;

    TextDictionary m_values;
    std::vector<std::int64_t> m_firstRows;
    ColumnPile m_pile;
    std::vector<Part> m_parts;
    std::vector<std::uint32_t> m_codes; // of the chunk's values
};

} // namespace core
