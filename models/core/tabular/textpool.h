#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace core {

/// Owns texts that many rows share; the views it gives stay good as long as the pool lives.
class TextPool
{
public:
    /// The one copy of a text: equal texts get the same view.
    std::string_view shared(std::string_view text)
    {
        if (text.empty())
            return {};
        const auto found = m_shared.find(text);
        return found != m_shared.end() ? *found : *m_shared.insert(kept(text)).first;
    }
    /// A copy of its own, for texts that hardly ever repeat.
    std::string_view kept(std::string_view text)
    {
        if (text.empty())
            return {};
        if (text.size() > m_room) {
            m_room = std::max(blockSize, text.size());
            m_blocks.push_back(std::make_unique<char[]>(m_room));
            m_next = m_blocks.back().get();
        }
        std::memcpy(m_next, text.data(), text.size());
        const std::string_view copy(m_next, text.size());
        m_next += text.size();
        m_room -= text.size();
        return copy;
    }

private:
    static constexpr std::size_t blockSize = 65536;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    std::size_t m_room = 0;
    std::unordered_set<std::string_view> m_shared;
};

} // namespace core
