#pragma once

#include <atomic>
#include <cstddef>
#include <future>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
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

/// Work beside this thread, one piece at a time.
template <class Outcome> class Beside
{
public:
    /// Starts a piece when the one before was joined.
    template <class Work> void start(Work &&work)
    {
        m_piece = std::async(std::launch::async, std::forward<Work>(work));
    }
    /// What the piece under way comes to, when it has; none when there is none. Who does not ask waits for it in the
    /// destructor.
    std::optional<Outcome> join() { return m_piece.valid() ? std::optional<Outcome>(m_piece.get()) : std::nullopt; }

private:
    std::future<Outcome> m_piece;
};

} // namespace core
