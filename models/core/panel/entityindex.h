#pragma once

#include "models/core/panel/textarena.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// Numbers the ids of enterprises in the order of their first appearance. Ids that are small whole numbers are looked
/// up in a table, all others by hash.
class EntityIndex
{
public:
    EntityIndex() = default;
    explicit EntityIndex(const TextArena &known);

    /// Tells the processor what a look-up will read.
    void prefetch(std::string_view id, std::uint64_t hash) const;
    /// The number of an id; `hash` is its textHash(). One that is new is added.
    std::uint32_t numberOf(std::string_view id, std::uint64_t hash);

    const TextArena &ids() const { return m_ids; }
    TextArena takeIds() { return std::move(m_ids); }

private:
    struct Slot
    {
        std::uint32_t tag = 0;    // of the hash
        std::uint32_t number = 0; // plus one; 0 = free
    };
    std::uint32_t *directOf(std::uint32_t value);
    std::uint32_t hashedNumber(std::string_view id, std::uint64_t hash, bool add);
    void insert(std::uint64_t hash, std::uint32_t number);
    void grow();

    TextArena m_ids;
    std::vector<std::uint32_t> m_direct; // by value: number plus one; 0 = none
    std::vector<Slot> m_slots;           // open addressing; a power of two
    std::vector<std::uint64_t> m_hashes; // of the ids in m_slots, as often as needed to grow
    std::vector<std::uint32_t> m_hashed; // their numbers
};

} // namespace core
