#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// A column of texts in a stretch of a file: the different ones in the order of their first appearance, and for each
/// row which it is. The texts are views of others' memory.
class ChunkTexts
{
public:
    void clear();
    void add(std::span<const std::string_view> cells);

    const std::vector<std::string_view> &values() const { return m_values; }
    const std::vector<std::uint32_t> &codes() const { return m_codes; }
    /// The row in which each value stands first.
    const std::vector<std::uint32_t> &firstRows() const { return m_firstRows; }

private:
    std::uint32_t codeOf(std::string_view cell, std::uint32_t above, std::size_t row);
    void grow();

    std::vector<std::string_view> m_values;
    std::vector<std::uint32_t> m_firstRows;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::uint32_t> m_slots; // open addressing: code + 1, 0 = free; a power of two
};

} // namespace core
