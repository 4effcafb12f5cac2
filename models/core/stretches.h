#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace core {

/// A list in stretches that are built apart from each other, on several threads, and are never moved together: a
/// long list of large elements costs as much to gather as to build.
template <class T> class Stretches
{
public:
    class Iterator
    {
    public:
        using difference_type = std::ptrdiff_t;
        using value_type = T;
        using reference = const T &;
        using pointer = const T *;
        using iterator_category = std::forward_iterator_tag;

        Iterator() = default;
        Iterator(const std::vector<T> *stretch, std::size_t at)
            : m_stretch(stretch)
            , m_at(at)
        {}
        reference operator*() const { return (*m_stretch)[m_at]; }
        pointer operator->() const { return &**this; }
        Iterator &operator++()
        {
            if (++m_at == m_stretch->size()) {
                ++m_stretch;
                m_at = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator was = *this;
            ++*this;
            return was;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const std::vector<T> *m_stretch = nullptr;
        std::size_t m_at = 0;
    };

    /// Adds a stretch behind those that are there.
    void append(std::vector<T> stretch)
    {
        if (stretch.empty())
            return;
        m_ends.push_back(size() + stretch.size());
        m_stretches.push_back(std::move(stretch));
    }
    std::size_t size() const { return m_ends.empty() ? 0 : m_ends.back(); }
    bool empty() const { return m_ends.empty(); }
    /// `i` is below size().
    const T &operator[](std::size_t i) const
    {
        const auto stretch = std::ranges::upper_bound(m_ends, i) - m_ends.begin();
        const std::size_t begin = stretch == 0 ? 0 : m_ends[static_cast<std::size_t>(stretch) - 1];
        return m_stretches[static_cast<std::size_t>(stretch)][i - begin];
    }
    Iterator begin() const { return {m_stretches.data(), 0}; }
    Iterator end() const { return {m_stretches.data() + m_stretches.size(), 0}; }

private:
    std::vector<std::vector<T>> m_stretches; ///< none is empty
    std::vector<std::size_t> m_ends;         ///< of each, in the list
};

} // namespace core
