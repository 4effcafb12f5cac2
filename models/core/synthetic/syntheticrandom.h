#pragma once

#include <cstdint>

namespace core {

/// Random numbers that are the same on every machine: splitmix64 and nothing of the C++ library.
class SyntheticRandom
{
public:
    explicit SyntheticRandom(std::uint64_t seed)
        : m_state(seed)
    {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27) * 0x94D049BB133111EBU;
        return z ^ z >> 31;
    }
    /// One of 0 … limit - 1.
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>((next() >> 32) * limit >> 32); }
    /// True once in so many times.
    bool once(std::uint32_t times) { return below(times) == 0; }
    /// In [0, 1).
    double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    /// Of mean 0 and deviation 1, nearly normal: the sum of four uniform numbers.
    double normal()
    {
        const std::uint64_t bits = next();
        const std::uint64_t sum = (bits & 0xFFFF) + (bits >> 16 & 0xFFFF) + (bits >> 32 & 0xFFFF) + (bits >> 48);
        constexpr double middle = 131070;
        constexpr double deviation = 37837.2;
        return (static_cast<double>(sum) - middle) / deviation;
    }

private:
    std::uint64_t m_state;
};

/// e^x for |x| below about 100, by sums and products only: the last bits do not depend on a library.
inline double syntheticExp(double x)
{
    double y = x / 1024;
    y = 1 + y * (1 + y * (0.5 + y * (1.0 / 6 + y / 24)));
    for (int i = 0; i < 10; ++i)
        y *= y;
    return y;
}

} // namespace core
