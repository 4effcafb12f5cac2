#include "tests/bench/frames.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cstdio>

namespace bench {

double percentile(std::vector<double> times, double share)
{
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    const auto at = static_cast<std::size_t>(share * static_cast<double>(times.size()));
    return times[std::min(at, times.size() - 1)];
}

bool Frames::notify(QObject *receiver, QEvent *event)
{
    const Clock::time_point begin = Clock::now();
    const auto *widget = qobject_cast<QWidget *>(receiver);
    const bool isFrame = event->type() == QEvent::UpdateRequest && widget && widget->isWindow();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    if (--m_depth == 0)
        m_longest = std::max(m_longest, since(begin));
    if (isFrame) {
        ++m_count;
        m_last = Clock::now();
        if (m_painted)
            m_painted();
    }
    return done;
}

void Frames::rest()
{
    QTimer tick; // sleeps meanwhile: the work of other threads is not held up
    tick.start(1);
    processEvents(QEventLoop::WaitForMoreEvents);
}

bool Frames::waitFor(const std::function<bool()> &done, double seconds)
{
    const Clock::time_point begin = Clock::now();
    while (!done()) {
        if (since(begin) > seconds * 1000)
            return false;
        rest();
    }
    return true;
}

void Frames::settle(double milliseconds)
{
    const Clock::time_point begin = Clock::now();
    waitFor([&] { return since(std::max(begin, m_last)) > milliseconds; });
}

double Frames::untilPainted(const std::function<void()> &act)
{
    const std::size_t before = m_count;
    const Clock::time_point begin = Clock::now();
    act();
    waitFor([&] { return m_count > before; }, 5);
    return std::chrono::duration<double, std::milli>(m_last - begin).count();
}

Frames &frames() { return *static_cast<Frames *>(qApp); }

void report(const char *what, const std::vector<double> &milliseconds)
{
    constexpr double frame = 1000 / 60.0;
    std::printf("%-52s %4zu   p50 %7.2f   p95 %7.2f   most %7.2f ms   over a frame %zu\n", what, milliseconds.size(),
                percentile(milliseconds, 0.5), percentile(milliseconds, 0.95), percentile(milliseconds, 1),
                static_cast<std::size_t>(std::ranges::count_if(milliseconds, [](double one) { return one > frame; })));
    std::fflush(stdout);
}

} // namespace bench
