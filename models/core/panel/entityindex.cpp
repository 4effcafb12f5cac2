#include "models/core/panel/entityindex.h"

#include "models/core/panel/texthash.h"

#include <algorithm>

namespace core {

namespace {

/// The value of up to nine digits without a leading zero.
std::optional<std::uint32_t> smallWhole(std::string_view id)
{
    constexpr std::size_t mostDigits = 9;
    if (id.empty() || id.size() > mostDigits || (id.front() == '0' && id.size() > 1))
        return std::nullopt;
    std::uint32_t value = 0;
    for (char c : id) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return value;
}

} // namespace

EntityIndex::EntityIndex(const TextArena &known)
    : m_ids(known)
{
    for (std::size_t i = 0; i < known.size(); ++i) {
        const auto value = smallWhole(known[i]);
        std::uint32_t *direct = value ? directOf(*value) : nullptr;
        if (direct != nullptr)
            *direct = static_cast<std::uint32_t>(i + 1);
        else
            insert(textHash(known[i]), static_cast<std::uint32_t>(i + 1));
    }
}

void EntityIndex::prefetch(std::string_view id, std::uint64_t hash) const
{
    const auto value = smallWhole(id);
    if (value && *value < m_direct.size())
        __builtin_prefetch(m_direct.data() + *value);
    else if (!m_slots.empty())
        __builtin_prefetch(m_slots.data() + (hash & (m_slots.size() - 1)));
}

/// The place in the table; nullptr for a value so large that the table would be mostly empty.
std::uint32_t *EntityIndex::directOf(std::uint32_t value)
{
    constexpr std::size_t least = std::size_t{1} << 16;
    if (value < m_direct.size())
        return &m_direct[value];
    if (value >= 8 * (m_ids.size() + least))
        return nullptr;
    m_direct.resize(std::max<std::size_t>({least, m_direct.size() * 2, value + std::size_t{1}}));
    return &m_direct[value];
}

std::uint32_t EntityIndex::numberOf(std::string_view id, std::uint64_t hash)
{
    const auto value = smallWhole(id);
    std::uint32_t *direct = value ? directOf(*value) : nullptr;
    if (direct == nullptr)
        return hashedNumber(id, hash, true) - 1;
    if (*direct == 0) {
        // It may have come when the table was smaller.
        *direct = hashedNumber(id, hash, false);
    }
    if (*direct == 0) {
        m_ids.add(id);
        *direct = static_cast<std::uint32_t>(m_ids.size());
    }
    return *direct - 1;
}

/// The number plus one; 0 when there is none and none is added.
std::uint32_t EntityIndex::hashedNumber(std::string_view id, std::uint64_t hash, bool add)
{
    const std::size_t mask = m_slots.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    for (std::size_t slot = hash & mask; !m_slots.empty() && m_slots[slot].number != 0; slot = (slot + 1) & mask) {
        if (m_slots[slot].tag == tag && sameText(m_ids[m_slots[slot].number - 1], id))
            return m_slots[slot].number;
    }
    if (!add)
        return 0;
    m_ids.add(id);
    insert(hash, static_cast<std::uint32_t>(m_ids.size()));
    return m_hashed.back();
}

/// An id that is not there yet; `number` is its number plus one.
void EntityIndex::insert(std::uint64_t hash, std::uint32_t number)
{
    if (m_hashed.size() * 2 >= m_slots.size())
        grow();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].number != 0)
        slot = (slot + 1) & mask;
    m_slots[slot] = {static_cast<std::uint32_t>(hash >> 32), number};
    m_hashes.push_back(hash);
    m_hashed.push_back(number);
}

void EntityIndex::grow()
{
    constexpr std::size_t least = 1024;
    m_slots.assign(std::max(least, m_slots.size() * 2), Slot());
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_hashed.size(); ++i) {
        std::size_t slot = m_hashes[i] & mask;
        while (m_slots[slot].number != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = {static_cast<std::uint32_t>(m_hashes[i] >> 32), m_hashed[i]};
    }
}

} // namespace core
