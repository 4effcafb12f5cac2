#include "models/core/panel/keymatch.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <limits>
#include <random>

TEMPLATE_TEST_CASE("Keys below a range and in it are found as by comparing each", "", std::uint32_t, std::uint64_t)
{
    constexpr TestType top = std::numeric_limits<TestType>::max();
    constexpr unsigned bits = std::numeric_limits<TestType>::digits;
    std::mt19937_64 random(9);
    const std::array<TestType, 6> ends{0, 1, top / 2, top / 2 + 1, top - 1, top};
    for (int round = 0; round < 2000; ++round) {
        std::array<TestType, 128> keys{};
        for (TestType &key : keys)
            key = random() % 3 == 0 ? ends[random() % ends.size()] : static_cast<TestType>(random()) >> random() % bits;
        const TestType lowest = round % 2 == 0 ? keys[random() % keys.size()] : ends[random() % ends.size()];
        const TestType highest = std::max(lowest, keys[random() % keys.size()]);
        std::array<core::KeyMatch, 2> matches;
        core::matchKeys(keys.data(), {lowest, highest}, matches);
        bool same = true;
        for (unsigned i = 0; i < keys.size(); ++i) {
            const core::KeyMatch match = matches[i / 64];
            same = same && ((match.below >> i % 64 & 1) != 0) == (keys[i] < lowest);
            same = same && ((match.inside >> i % 64 & 1) != 0) == (keys[i] >= lowest && keys[i] <= highest);
        }
        REQUIRE(same);
    }
}
