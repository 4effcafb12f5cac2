#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// Where the cells of a text may end: the places of all delimiters, quotes, line feeds and carriage returns,
/// ascending. Looks at 64 bytes at once. The text is shorter than 4 GiB.
class Separators
{
public:
    /// Finds them anew; keeps the memory from one text to the next.
    void find(std::string_view text, char delimiter);
    std::span<const std::uint32_t> places() const { return {m_places.data(), m_count}; }

private:
    void collect(std::uint32_t begin);

    std::vector<std::uint32_t> m_places;
    std::vector<std::uint64_t> m_masks;
    std::size_t m_count = 0;
};

} // namespace core
