#include "models/core/diff.h"
#include "tests/bench/madetables.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

// Compares two states of a made-up dataset, against the floor: passing over both states' rows once.
// usage: diffs [ROWS]     1000000 observations unless told

namespace {

using Clock = std::chrono::steady_clock;

template <class Work> double milliseconds(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        const auto start = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[2];
}

std::size_t bytesOf(const core::IndicatorTables &tables)
{
    std::size_t bytes = 0;
    for (const core::Observation &o : tables.observations)
        bytes += o.indicator.text().size() + o.region.text().size() + o.value.size() + o.source.text().size();
    return bytes;
}

} // namespace

int main(int count, char **arguments)
{
    const int rows = count > 1 ? std::atoi(arguments[1]) : 1'000'000;
    const core::IndicatorTables before = bench::madeTables(rows);
    std::size_t sum = 0;
    const double floor = milliseconds([&] { sum += bytesOf(before) + bytesOf(before); });
    std::printf("%d observations; passing over both states: %.1f ms (%zu bytes)\n", rows, floor, sum / 5);
    const auto report = [&](const char *what, const core::IndicatorTables &after) {
        std::size_t changes = 0;
        const double time = milliseconds([&] { changes = core::diff(before, after).total.revised; });
        std::printf("%-28s %8.1f ms  %6.1f x  %zu revised\n", what, time, time / floor, changes);
    };
    report("the same", before);
    core::IndicatorTables after = before;
    for (std::size_t i = 0; i < after.observations.size(); i += 100)
        after.observations[i].value += "1";
    report("every hundredth revised", after);
    core::IndicatorTables turned = after;
    std::reverse(turned.observations.begin(), turned.observations.end());
    report("the same in reverse order", turned);
    for (core::Observation &o : after.observations)
        o.value += "2";
    report("all revised", after);
    return 0;
}
