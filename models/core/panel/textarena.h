#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Many texts one behind the other in one block of memory, numbered in the order they were added.
class TextArena
{
public:
    std::size_t size() const { return m_ends.size(); }
    std::string_view operator[](std::size_t i) const
    {
        const std::uint64_t begin = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[i] - begin);
    }
    void add(std::string_view text)
    {
        m_bytes.append(text);
        m_ends.push_back(m_bytes.size());
    }
    void reserve(std::size_t texts, std::size_t bytes)
    {
        m_ends.reserve(texts);
        m_bytes.reserve(bytes);
    }

    /// All texts without anything between them, and where each ends.
    const std::string &bytes() const { return m_bytes; }
    const std::vector<std::uint64_t> &ends() const { return m_ends; }
    /// An arena of stored parts; `ends` must ascend and the last one be the size of `bytes`.
    static TextArena of(std::string bytes, std::vector<std::uint64_t> ends);
    bool operator==(const TextArena &) const = default;

private:
    std::string m_bytes;
    std::vector<std::uint64_t> m_ends;
};

inline TextArena TextArena::of(std::string bytes, std::vector<std::uint64_t> ends)
{
    TextArena arena;
    arena.m_bytes = std::move(bytes);
    arena.m_ends = std::move(ends);
    return arena;
}

} // namespace core
