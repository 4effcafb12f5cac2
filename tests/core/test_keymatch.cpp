#include "models/core/panel/keymatch.h"
#include "tests/support/catch.h"

#include <array>
#include <random>

TEST_CASE("Keys below a range and in it are found as by comparing each")
{
    constexpr std::uint64_t top = ~std::uint64_t{0};
    std::mt19937_64 random(9);
    const std::array<std::uint64_t, 6> ends{0, 1, top / 2, top / 2 + 1, top - 1, top};
    for (int round = 0; round < 2000; ++round) {
        std::array<std::uint64_t, 64> keys{};
        for (std::uint64_t &key : keys)
            key = random() % 3 == 0 ? ends[random() % ends.size()] : random() >> random() % 64;
        const std::uint64_t lowest = round % 2 == 0 ? keys[random() % 64] : ends[random() % ends.size()];
        const std::uint64_t highest = std::max(lowest, keys[random() % 64]);
        const core::KeyMatch match = core::matchKeys(keys.data(), lowest, highest - lowest);
        bool same = true;
        for (unsigned i = 0; i < 64; ++i) {
            same = same && ((match.below >> i & 1) != 0) == (keys[i] < lowest);
            same = same && ((match.inside >> i & 1) != 0) == (keys[i] >= lowest && keys[i] <= highest);
        }
        REQUIRE(same);
    }
}
