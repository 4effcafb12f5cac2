#pragma once

#include <malloc.h>

#include <cstdlib>
#include <fstream>
#include <string>

namespace tests {

/// How far memory grew since this was made, at its peak. Where the system cannot tell: 0.
class PeakMemory
{
public:
    PeakMemory()
    {
        malloc_trim(0);
        std::ofstream("/proc/self/clear_refs") << '5'; // the peak is now what is in use
        m_before = megabytes("VmRSS:");
    }

    /// In megabytes.
    double growth() const { return megabytes("VmHWM:") - m_before; }

private:
    static double megabytes(const std::string &what)
    {
        std::ifstream status("/proc/self/status");
        for (std::string word; status >> word;) {
            if (word == what && status >> word)
                return std::atof(word.c_str()) / 1024;
        }
        return 0;
    }

    double m_before = 0;
};

} // namespace tests
