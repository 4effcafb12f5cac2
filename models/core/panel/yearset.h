#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace core {

/// The enterprises of one year, one bit each. Tells the place of each among them by number.
class YearSet
{
public:
    /// False when it is there already.
    bool add(std::uint32_t entity)
    {
        const std::size_t word = entity / 64;
        if (word >= m_words.size())
            m_words.resize(word + word / 4 + 16);
        const std::uint64_t bit = std::uint64_t{1} << entity % 64;
        const bool isNew = (m_words[word] & bit) == 0;
        m_words[word] |= bit;
        return isNew;
    }
    /// Counts; to be called once after the last one. Returns how many there are.
    std::size_t count()
    {
        std::uint32_t sum = 0;
        for (std::uint64_t word : m_words) {
            m_before.push_back(sum);
            sum += static_cast<std::uint32_t>(std::popcount(word));
        }
        return sum;
    }
    /// How many have a smaller number.
    std::uint32_t placeOf(std::uint32_t entity) const
    {
        const std::uint64_t below = (std::uint64_t{1} << entity % 64) - 1;
        return m_before[entity / 64] + static_cast<std::uint32_t>(std::popcount(m_words[entity / 64] & below));
    }
    /// Calls `use` with each, ascending.
    void forEach(auto &&use) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1)
                use(static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(bits))));
        }
    }

private:
    std::vector<std::uint64_t> m_words;
    std::vector<std::uint32_t> m_before; // enterprises in the words in front
};

} // namespace core
