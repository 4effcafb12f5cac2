#include "models/core/panel/chunktexts.h"

#include "models/core/panel/texthash.h"

namespace core {

void ChunkTexts::clear()
{
    m_values.clear();
    m_firstRows.clear();
    m_codes.clear();
    m_slots.assign(256, 0);
}

void ChunkTexts::add(std::span<const std::string_view> cells)
{
    const std::size_t before = m_codes.size();
    m_codes.resize(before + cells.size());
    // Most cells are those of the row above.
    std::uint32_t code = 0;
    std::string_view above;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i == 0 || !sameText(cells[i], above))
            code = codeOf(cells[i], code, before + i);
        m_codes[before + i] = code;
        above = cells[i];
    }
}

std::uint32_t ChunkTexts::codeOf(std::string_view cell, std::uint32_t above, std::size_t row)
{
    // Years mostly go on from row to row: the value behind the last one is tried first.
    if (above + 1 < m_values.size() && sameText(m_values[above + 1], cell))
        return above + 1;
    if (m_values.size() * 2 >= m_slots.size())
        grow();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = textHash(cell) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        if (sameText(m_values[m_slots[slot] - 1], cell))
            return m_slots[slot] - 1;
    }
    m_values.push_back(cell);
    m_firstRows.push_back(static_cast<std::uint32_t>(row));
    m_slots[slot] = static_cast<std::uint32_t>(m_values.size());
    return m_slots[slot] - 1;
}

void ChunkTexts::grow()
{
    std::vector<std::uint32_t> wider(m_slots.size() * 2, 0);
    for (std::uint32_t code = 0; code < m_values.size(); ++code) {
        std::size_t slot = textHash(m_values[code]) & (wider.size() - 1);
        while (wider[slot] != 0)
            slot = (slot + 1) & (wider.size() - 1);
        wider[slot] = code + 1;
    }
    m_slots = std::move(wider);
}

} // namespace core
