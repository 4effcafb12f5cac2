#pragma once

#include <atomic>
#include <cstddef>
#include <stop_token>
#include <thread>
#include <vector>

namespace core {

/// How many threads a kernel uses: those of the machine, at most eight.
inline std::size_t kernelThreads()
{
    const unsigned machine = std::thread::hardware_concurrency();
    return machine == 0 ? 1 : machine > 8 ? 8 : machine;
}

/// Calls work(part) for every part in [0, parts), on this thread and others; returns when all are done. Parts are
/// handed out in order; after a stop no further one begins. What is computed must not depend on which thread took
/// which part. False when it was stopped.
template <class Work> bool inParallel(std::size_t parts, const std::stop_token &stop, Work &&work)
{
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t part = next++; part < parts && !stop.stop_requested(); part = next++)
            work(part);
    };
    std::vector<std::jthread> others; // joined when it goes out of scope
    const std::size_t threads = kernelThreads() < parts ? kernelThreads() : parts;
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
    others.clear();
    return !stop.stop_requested();
}

} // namespace core
