#include "tests/bench/queryreport.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

} // namespace

double median(const std::function<void()> &work, int runs)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = Clock::now();
        work();
        times.push_back(Milliseconds(Clock::now() - begin).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

std::vector<double> stopLatencies(double whole, const std::function<bool(std::stop_token)> &work)
{
    constexpr int moments = 20;
    std::vector<double> latencies;
    for (int i = 0; i < moments; ++i) {
        std::stop_source source;
        Clock::time_point asked;
        std::jthread asking([&] {
            std::this_thread::sleep_for(Milliseconds(whole * i / moments));
            asked = Clock::now();
            source.request_stop();
        });
        const bool isStopped = work(source.get_token());
        const Clock::time_point ended = Clock::now();
        asking.join();
        if (isStopped)
            latencies.push_back(std::max(0.0, Milliseconds(ended - asked).count()));
    }
    std::ranges::sort(latencies);
    return latencies;
}

QueryReport::QueryReport()
{
    std::vector<double> numbers(10'000'000, 1.5);
    volatile double sink = 0;
    const double time = median([&] {
        double a = 0, b = 0, c = 0, d = 0;
        for (std::size_t i = 0; i + 4 <= numbers.size(); i += 4) {
            a += numbers[i];
            b += numbers[i + 1];
            c += numbers[i + 2];
            d += numbers[i + 3];
        }
        sink = a + b + c + d;
    });
    m_perMegabyte = time / 80;
}

void QueryReport::setRows(std::size_t rows) { m_rows.push_back(rows); }

void QueryReport::time(const std::string &name, double bytesPerRow, const std::function<void()> &work)
{
    const double took = median(work);
    const double floor = bytesPerRow * static_cast<double>(m_rows.back()) / 1e6 * m_perMegabyte;
    std::printf("%-34s %9.2f ms", name.c_str(), took);
    if (floor > 0)
        std::printf("   floor %7.2f ms   ratio %6.2f", floor, took / floor);
    std::printf("\n");
    auto known = std::ranges::find(m_times, name, &decltype(m_times)::value_type::first);
    if (known == m_times.end())
        known = m_times.insert(known, {name, {}});
    known->second.push_back(took);
}

void QueryReport::stop(const std::string &name, const std::function<void(std::stop_token)> &work) const
{
    const double whole = median([&] { work({}); }, 1);
    const std::vector<double> latencies = stopLatencies(whole, [&](std::stop_token stop) {
        work(std::move(stop));
        return true;
    });
    std::printf("%-34s %9.2f ms, stopped after %6.2f ms (median), %6.2f ms (most of %zu)\n", name.c_str(), whole,
                latencies[latencies.size() / 2], latencies.back(), latencies.size());
}

void QueryReport::printTable() const
{
    std::printf("%-34s", "milliseconds at rows");
    for (const std::size_t rows : m_rows)
        std::printf(" %10zu", rows);
    std::printf("   a row at the most against one at the least\n");
    for (const auto &[name, times] : m_times) {
        std::printf("%-34s", name.c_str());
        for (const double time : times)
            std::printf(" %10.2f", time);
        const double rows = static_cast<double>(m_rows.back()) / static_cast<double>(m_rows.front());
        std::printf("   %6.2f\n", times.back() / times.front() / rows);
    }
}

} // namespace bench
