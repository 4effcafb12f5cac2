#pragma once

#include "models/core/panel/codecolumn.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// Numbers combinations of codes of some dimensions from 0 to size() - 1, the last dimension running fastest.
class CompositeKey
{
public:
    /// `sizes`: number of values of each dimension.
    explicit CompositeKey(const std::vector<std::size_t> &sizes)
        : m_strides(sizes.size(), 1)
    {
        for (std::size_t i = sizes.size(); i > 0; --i) {
            m_strides[i - 1] = m_size;
            // Saturates: what is that large is only asked whether it is too large.
            m_size = sizes[i - 1] > limit / m_size ? limit : m_size * sizes[i - 1];
        }
    }
    std::uint64_t size() const { return m_size; }
    std::uint64_t stride(std::size_t dimension) const { return m_strides[dimension]; }
    std::uint32_t code(std::uint64_t key, std::size_t dimension) const
    {
        const std::uint64_t above = dimension == 0 ? m_size : m_strides[dimension - 1];
        return static_cast<std::uint32_t>(key % above / m_strides[dimension]);
    }
    /// Adds the part of one dimension to the keys of rows with these codes; `Key` holds size().
    template <class Code, class Key>
    void add(std::size_t dimension, std::span<const Code> codes, std::span<Key> keys) const
    {
        const auto stride = static_cast<Key>(m_strides[dimension]);
        if (stride == 1) { // without a product
            for (std::size_t i = 0; i < keys.size(); ++i)
                keys[i] += codes[i];
            return;
        }
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] += codes[i] * stride;
    }

    static constexpr std::uint64_t limit = std::uint64_t{1} << 62;

private:
    std::vector<std::uint64_t> m_strides;
    std::uint64_t m_size = 1;
};

} // namespace core
