#include "app/startuptrace.h"

#include "views/charts/chartview.h"
#include "views/tile.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace app {
namespace {

bool showsMarks(const QObject *object)
{
    if (!qobject_cast<const views::ChartView *>(object))
        return false;
    while (object && !qobject_cast<const views::Tile *>(object))
        object = object->parent();
    const auto *tile = qobject_cast<const views::Tile *>(object);
    return tile && tile->figure() && !tile->figure()->marks.empty();
}

/// Watches all paint events until the first one of a chart with marks.
class StartupTrace : public QObject
{
public:
    StartupTrace(double start, QObject *parent)
        : QObject(parent)
        , m_start(start)
    {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && showsMarks(watched)) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { report(); }); // after the painting has ended
        }
        return false;
    }

private:
    void report()
    {
        const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
        std::fprintf(stderr, "first-chart-ms %.1f\n", (now.count() - m_start) * 1000);
        deleteLater();
    }

    double m_start;
};

} // namespace

void traceStartup(QApplication &application)
{
    bool given = false;
    const double start = qEnvironmentVariable("LP_TRACE_STARTUP").toDouble(&given);
    if (given)
        application.installEventFilter(new StartupTrace(start, &application));
}

} // namespace app
