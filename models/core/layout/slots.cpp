#include "models/core/layout/slots.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace core {

std::vector<std::optional<std::size_t>> slotsOf(std::span<const std::size_t> places, std::size_t count)
{
    std::vector<std::optional<std::size_t>> slots(places.size());
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return places[i]; });
    std::vector<bool> taken(count);
    for (const std::size_t i : order) {
        if (count > 0 && !taken[places[i] % count]) {
            slots[i] = places[i] % count;
            taken[*slots[i]] = true;
        }
    }
    for (const std::size_t i : order) {
        for (std::size_t step = 1; step < count && !slots[i]; ++step) {
            if (const std::size_t next = (places[i] % count + step) % count; !taken[next]) {
                slots[i] = next;
                taken[next] = true;
            }
        }
    }
    return slots;
}

// FNV-1a: the same on every machine, so that an export has the colours of the window it came from.
std::size_t placeOf(std::string_view id)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

} // namespace core
