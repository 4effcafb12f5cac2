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
    : m_numbers(10'000'000, 1.5)
{}

double QueryReport::sumNumbers() const
{
    double a = 0, b = 0, c = 0, d = 0;
    for (std::size_t i = 0; i + 4 <= m_numbers.size(); i += 4) {
        a += m_numbers[i];
        b += m_numbers[i + 1];
        c += m_numbers[i + 2];
        d += m_numbers[i + 3];
    }
    return a + b + c + d;
}

void QueryReport::setRows(std::size_t rows) { m_rows.push_back(rows); }

void QueryReport::time(const std::string &name, double bytesPerRow, const std::function<void()> &work)
{
    constexpr int runs = 7;
    volatile double sink = 0;
    std::vector<double> floors, times;
    for (int run = 0; run < runs; ++run) {
        if (bytesPerRow > 0)
            floors.push_back(median([&] { sink = sumNumbers(); }, 1));
        times.push_back(median(work, 1));
    }
    std::ranges::sort(floors);
    std::ranges::sort(times);
    const double took = times[runs / 2];
    std::printf("%-34s %9.2f ms", name.c_str(), took);
    if (bytesPerRow > 0) {
        const double perByte = floors[runs / 2] / static_cast<double>(m_numbers.size() * sizeof(double));
        const double floor = bytesPerRow * static_cast<double>(m_rows.back()) * perByte;
        std::printf("   floor %7.2f ms (%4.1f GB/s)   ratio %6.2f", floor, 1e-6 / perByte, took / floor);
    }
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
