#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Many texts one behind the other in one block of memory, numbered in the order they were added. Copies share the
/// block until one of them adds a text: those of a panel's enterprises are many, and mostly the same in its next state.
class TextArena
{
public:
    std::size_t size() const { return m_block ? m_block->ends.size() : 0; }
    std::string_view operator[](std::size_t i) const
    {
        const Block &block = *m_block;
        const std::uint64_t begin = i == 0 ? 0 : block.ends[i - 1];
        return std::string_view(block.bytes).substr(begin, block.ends[i] - begin);
    }
    void add(std::string_view text)
    {
        Block &block = own();
        block.bytes.append(text);
        block.ends.push_back(block.bytes.size());
    }
    /// Adds texts that lie one behind the other; `ends`: where each ends, ascending up to the size of `bytes`.
    void add(std::string_view bytes, std::span<const std::uint32_t> ends)
    {
        Block &block = own();
        const std::uint64_t begin = block.bytes.size();
        block.bytes.append(bytes);
        block.ends.resize(block.ends.size() + ends.size());
        std::ranges::transform(ends, block.ends.end() - static_cast<std::ptrdiff_t>(ends.size()),
                               [begin](std::uint32_t end) { return begin + end; });
    }
    void reserve(std::size_t texts, std::size_t bytes)
    {
        Block &block = own();
        block.ends.reserve(texts);
        block.bytes.reserve(bytes);
    }

    /// All texts without anything between them, and where each ends.
    const std::string &bytes() const { return block().bytes; }
    const std::vector<std::uint64_t> &ends() const { return block().ends; }
    /// An arena of stored parts; `ends` must ascend and the last one be the size of `bytes`.
    static TextArena of(std::string bytes, std::vector<std::uint64_t> ends);
    bool operator==(const TextArena &other) const
    {
        return m_block == other.m_block || (ends() == other.ends() && bytes() == other.bytes());
    }

private:
    struct Block
    {
        std::string bytes;
        std::vector<std::uint64_t> ends;
    };
    const Block &block() const
    {
        static const Block empty;
        return m_block ? *m_block : empty;
    }
    /// The block of this arena alone.
    Block &own()
    {
        if (!m_block || m_block.use_count() != 1)
            detach();
        return *m_block;
    }
    void detach();

    std::shared_ptr<Block> m_block;
};

inline void TextArena::detach()
{
    auto mine = std::make_shared<Block>();
    if (m_block) { // with room for what is about to come
        mine->bytes.reserve(m_block->bytes.size() + m_block->bytes.size() / 8);
        mine->ends.reserve(m_block->ends.size() + m_block->ends.size() / 8);
        mine->bytes = m_block->bytes;
        mine->ends = m_block->ends;
    }
    m_block = std::move(mine);
}

inline TextArena TextArena::of(std::string bytes, std::vector<std::uint64_t> ends)
{
    TextArena arena;
    arena.m_block = std::make_shared<Block>(Block{std::move(bytes), std::move(ends)});
    return arena;
}

} // namespace core
