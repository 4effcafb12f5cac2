#pragma once

#include <QApplication>

#include <chrono>
#include <functional>
#include <vector>

namespace bench {

using Clock = std::chrono::steady_clock;

inline double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// A share of some times in [0, 1], e.g. 0.95.
double percentile(std::vector<double> times, double share);

/// An application that tells when its windows have painted a frame, and how long an event held its thread up.
class Frames : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    std::size_t count() const { return m_count; }
    Clock::time_point last() const { return m_last; }
    double longest() const { return m_longest; }
    void forgetLongest() { m_longest = 0; }

    /// What to do each time that a frame was painted.
    void setPainted(std::function<void()> painted) { m_painted = std::move(painted); }

    /// Waits for events, a millisecond at most, and processes them.
    static void rest();
    /// Processes events until something is so; false when it takes longer than some seconds.
    static bool waitFor(const std::function<bool()> &done, double seconds = 60);
    /// Processes events until no frame was painted for some time.
    void settle(double milliseconds = 60);
    /// Does something and returns the time until the next frame was painted.
    double untilPainted(const std::function<void()> &act);

private:
    std::size_t m_count = 0;
    Clock::time_point m_last = Clock::now();
    double m_longest = 0;
    int m_depth = 0;
    std::function<void()> m_painted;
};

/// The running application, which must be one of them.
Frames &frames();
/// Prints how many times there are, their median, 95th percentile and the longest, and how many
/// are longer than a frame of 60 a second.
void report(const char *what, const std::vector<double> &milliseconds);

} // namespace bench
