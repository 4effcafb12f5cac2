#include <QApplication>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>
#include <QTimer>
#include <QValueAxis>

#include <chrono>
#include <cstdio>
#include <numbers>

namespace {

/// Says once, after its first paint, how long ago the start was.
class FirstChart : public QChartView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        if (!std::exchange(m_painted, true))
            QTimer::singleShot(0, this, [] { report(); });
    }

private:
    static void report()
    {
        const double start = qEnvironmentVariable("LP_TRACE_STARTUP").toDouble();
        const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
        std::fprintf(stderr, "first-chart-ms %.1f\n", (now.count() - start) * 1000);
    }

    bool m_painted = false;
};

} // namespace

// The least a Qt program with a chart can be: one window, one line. What the application's start is compared with.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    auto *series = new QLineSeries;
    for (int i = 0; i < 100; ++i)
        series->append(i, std::sin(i * std::numbers::pi / 25));
    auto *view = new FirstChart;
    view->chart()->addSeries(series);
    view->chart()->createDefaultAxes();
    QMainWindow window;
    window.setCentralWidget(view);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
