#include "app/mainwindow.h"
#include "models/workspace/workspace.h"
#include "tests/bench/frames.h"
#include "tests/bench/longline.h"
#include "views/pages/panelpage.h"
#include "views/panes/filterpane.h"
#include "views/panes/yearrange.h"
#include "views/tables/enterprisecard.h"
#include "views/tables/enterprisetable.h"

#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <random>

using bench::Clock;
using bench::frames;
using bench::Frames;
using bench::percentile;
using bench::report;
using bench::since;

namespace {

/// The real window on the panel of a store.
struct Window
{
    explicit Window(const QString &store)
    {
        if (!workspace.open(store, {}))
            std::exit(3);
        window.emplace(workspace);
        window->setLanguage(views::Language::English);
        window->resize(1440, 900);
        window->show();
        Frames::waitFor([this] { return workspace.dataset().panel.rows != nullptr; });
        showPage(4);
    }
    void showPage(int at)
    {
        window->showPage(at);
        frames().settle(300);
        if (auto *shown = card())
            Frames::waitFor([shown] { return !shown->isBusy(); });
        frames().settle(300);
    }
    views::EnterpriseCard *card()
    {
        auto *page = qobject_cast<views::PanelPage *>(window->currentPage());
        return page ? page->card() : nullptr;
    }
    views::EnterpriseTable *table() { return card()->table(); }
    views::YearRange *years() { return window->findChild<views::FilterPane *>()->years(); }
    core::PanelFilter resolved() const
    {
        return *core::resolve(workspace.filter().filter(), *workspace.dataset().panel.head,
                              *workspace.dataset().indicators);
    }

    workspace::Workspace workspace;
    std::optional<app::MainWindow> window;
};

void move(QWidget *to, const QPoint &place, QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons held)
{
    QMouseEvent event(type, QPointF(place), QPointF(to->mapToGlobal(place)), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(to, &event);
}

/// The mouse drags the last year's handle from one end to the other and back, at 60 events a second.
class Drag
{
public:
    Drag(Window &window, const char *page, int steps)
        : m_window(window)
        , m_page(page)
        , m_steps(steps)
    {}

    void run()
    {
        auto *years = m_window.years();
        m_shown = m_window.window->figures().front();
        const auto changed = QObject::connect(
            &m_window.workspace.filter(), &workspace::FilterState::changed, [this](const core::Filter &filter) {
                ++m_changes;
                m_unpainted.push_back(Clock::now());
                m_asked.emplace_back(filter.lastYear.value_or(m_window.years()->highest()), Clock::now());
            });
        const QPoint end = years->handleAt(true);
        const int width = end.x() - 20;
        move(years, end, QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
        frames().forgetLongest();
        const Clock::time_point begin = Clock::now();
        for (int i = 1; i <= m_steps; ++i) {
            const double way = static_cast<double>(i) / m_steps * 2; // 0 … 1 … 2
            const int x = end.x() - static_cast<int>(width * (way <= 1 ? way : 2 - way));
            move(years, QPoint(x, end.y()), QEvent::MouseMove, Qt::NoButton, Qt::LeftButton);
            while (since(begin) < i * 1000 / 60.0)
                look();
        }
        move(years, end, QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
        const Clock::time_point released = Clock::now();
        while (since(std::max(released, frames().last())) < 200)
            look();
        QObject::disconnect(changed);
        std::printf("%s, drag of %d events: %zu changes, %zu painted with their figures, %zu frames, thread held up "
                    "%.1f ms at most\n",
                    m_page, m_steps, m_changes, m_figures.size(), m_frames, frames().longest());
        report("  change to frame with the handle", m_handle);
        report("  change to frame with its figures", m_figures);
    }

private:
    using Asked = std::pair<int, Clock::time_point>; ///< last year wanted, and when

    /// Processes some events and notes which changes the frames painted show.
    void look()
    {
        const std::size_t before = frames().count();
        Frames::rest();
        if (frames().count() == before)
            return;
        m_frames += frames().count() - before;
        const auto sinceThen = [](Clock::time_point then) {
            return std::chrono::duration<double, std::milli>(frames().last() - then).count();
        };
        for (const Clock::time_point begin : m_unpainted)
            m_handle.push_back(sinceThen(begin));
        m_unpainted.clear();
        const workspace::FigurePtr front = m_window.window->figures().front();
        if (front == m_shown || front->periods.empty())
            return;
        m_shown = front;
        // They are of the newest change to their last year; those asked before it are passed.
        const int year = front->periods.back().year();
        const auto asked = std::ranges::find(m_asked.rbegin(), m_asked.rend(), year, &Asked::first);
        if (asked == m_asked.rend())
            return;
        m_figures.push_back(sinceThen(asked->second));
        m_asked.erase(m_asked.begin(), asked.base());
    }

    Window &m_window;
    const char *m_page;
    int m_steps;
    std::size_t m_changes = 0, m_frames = 0;
    std::vector<Clock::time_point> m_unpainted;
    std::vector<Asked> m_asked;
    workspace::FigurePtr m_shown;
    std::vector<double> m_handle, m_figures;
};

/// One change of the years after the other, each waited for until everything of it is painted.
void stepYears(Window &window, const char *page)
{
    std::vector<double> handle, first, set, figures, all;
    auto &filter = window.workspace.filter();
    bool shown = false;
    const auto answered = QObject::connect(&*window.window, &app::MainWindow::pageShown, [&] { shown = true; });
    const int lowest = window.years()->lowest();
    for (int i = 0; i < 40; ++i) {
        core::Filter next;
        next.firstYear = lowest + i % 4;
        next.lastYear = lowest + 5 + i % 5;
        shown = false;
        const workspace::FigurePtr front = window.window->figures().front();
        const Clock::time_point begin = Clock::now();
        const auto sinceBegin = [&] {
            return std::chrono::duration<double, std::milli>(frames().last() - begin).count();
        };
        std::optional<double> firstFigures;
        frames().setPainted([&] {
            if (!firstFigures && window.window->figures().front() != front)
                firstFigures = sinceBegin();
        });
        handle.push_back(frames().untilPainted([&] { filter.set(next); }));
        Frames::waitFor([&] { return shown; });
        set.push_back(since(begin));
        const std::size_t before = frames().count();
        Frames::waitFor([&] { return frames().count() > before; }, 1);
        figures.push_back(sinceBegin());
        frames().setPainted({});
        first.push_back(firstFigures.value_or(figures.back()));
        if (auto *card = window.card())
            Frames::waitFor([card] { return !card->isBusy(); });
        frames().settle(100);
        all.push_back(sinceBegin());
    }
    QObject::disconnect(answered);
    std::printf("%s, single changes of the years\n", page);
    report("  change to first frame", handle);
    report("  change to frame with its first figures", first);
    report("  change to page with its figures", set);
    report("  change to frame with its figures", figures);
    report("  change to last frame (table, counts)", all);
    filter.set({});
    frames().settle(300);
}

/// What this machine itself adds: the same work of some milliseconds over and over, after a pause as above.
void repeatWork()
{
    std::vector<double> times;
    for (int i = 0; i < 40; ++i) {
        frames().settle(100);
        const Clock::time_point begin = Clock::now();
        volatile std::uint64_t sum = 0;
        for (std::uint64_t n = 0; n < 5'000'000; ++n)
            sum = sum + n;
        times.push_back(since(begin));
    }
    report("the same loop after a pause (noise of the machine)", times);
}

/// What the figures of the page shown cost, one by one, off the window.
void buildFigures(Window &window)
{
    core::Filter filter;
    filter.firstYear = window.years()->lowest() + 2;
    filter.lastYear = window.years()->lowest() + 8;
    for (const core::FigureSpec &spec : window.window->currentPage()->specs()) {
        std::vector<double> times;
        for (int i = 0; i < 9; ++i) {
            const Clock::time_point begin = Clock::now();
            (void)core::build(window.workspace.dataset(), filter, spec);
            times.push_back(since(begin));
        }
        report(("  " + spec.id).c_str(), times);
    }
}

double scrollByWheel(Window &window)
{
    auto *table = window.table();
    std::vector<double> times;
    for (int i = 0; i < 300; ++i) {
        const QPointF place(300, 100);
        times.push_back(frames().untilPainted([&] {
            QWheelEvent event(place, table->viewport()->mapToGlobal(place), {}, {0, i % 50 < 40 ? -120 : 120},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(table->viewport(), &event);
        }));
    }
    report("  wheel event to painted frame", times);
    return percentile(times, 0.5);
}

/// The mouse draws the thumb to anywhere.
double scrollByThumb(Window &window, const char *what = "  thumb moved anywhere to painted frame")
{
    QScrollBar *bar = window.table()->verticalScrollBar();
    bar->setValue(0);
    frames().settle();
    QStyleOptionSlider option;
    option.initFrom(bar);
    option.orientation = Qt::Vertical;
    option.minimum = bar->minimum();
    option.maximum = bar->maximum();
    option.pageStep = bar->pageStep();
    const auto rectOf = [&](QStyle::SubControl part) {
        return bar->style()->subControlRect(QStyle::CC_ScrollBar, &option, part, bar);
    };
    const QPoint top = rectOf(QStyle::SC_ScrollBarSlider).center();
    const QRect groove = rectOf(QStyle::SC_ScrollBarGroove);
    std::mt19937 random(7);
    std::vector<double> times;
    move(bar, top, QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
    for (int i = 0; i < 200; ++i) {
        const int before = bar->value();
        const int y = groove.top() + static_cast<int>(random() % static_cast<unsigned>(groove.height()));
        const Clock::time_point begin = Clock::now();
        const std::size_t painted = frames().count();
        move(bar, QPoint(top.x(), y), QEvent::MouseMove, Qt::NoButton, Qt::LeftButton);
        if (bar->value() == before)
            continue;
        Frames::waitFor([&] { return frames().count() > painted; }, 1);
        times.push_back(std::chrono::duration<double, std::milli>(frames().last() - begin).count());
    }
    move(bar, top, QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
    report(what, times);
    return percentile(times, 0.5);
}

std::pair<double, double> scroll(Window &window)
{
    std::printf("table of %d rows\n", window.table()->model()->rowCount());
    const double wheel = scrollByWheel(window);
    return {wheel, scrollByThumb(window)};
}

void sortAndJump(Window &window)
{
    for (const bool descending : {true, false}) {
        const Clock::time_point begin = Clock::now();
        frames().forgetLongest();
        window.card()->setOrder({{core::SortColumn::Of::Measure, 1, descending}});
        bool came = false;
        const auto came1 =
            QObject::connect(window.table()->model(), &QAbstractItemModel::dataChanged, [&] { came = true; });
        Frames::waitFor([&] { return came; });
        QObject::disconnect(came1);
        const std::size_t before = frames().count();
        Frames::waitFor([&] { return frames().count() > before; }, 1);
        std::printf("order to frame with its first rows %.1f ms; ", since(begin));
        scrollByThumb(window, "thumb moved while all are sorted");
        const double soFar = since(begin);
        Frames::waitFor([&] { return !window.card()->isBusy(); });
        std::printf("  all sorted after %.0f ms (thumb moved for %.0f), thread held up %.1f ms at most\n", since(begin),
                    soFar, frames().longest());
    }
    window.card()->setOrder({});
    frames().settle(200);
}

} // namespace

// Frames of the real window: usage: panel_window STORE [SMALL-STORE [PART…]]; each store's current dataset has a panel.
// Parts: clusters, enterprises, scroll, sort, line; all unless told.
int main(int argc, char **argv)
{
    Frames application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("linping-explorer"));
    if (argc < 2)
        return 2;
    const std::vector<std::string_view> parts(argv + std::min(argc, 3), argv + argc);
    const auto isWanted = [&](std::string_view part) {
        return parts.empty() || std::ranges::find(parts, part) != parts.end();
    };
    std::optional<std::pair<double, double>> large;
    {
        Window window(QString::fromLocal8Bit(argv[1]));
        repeatWork();
        for (const auto &[page, at] : {std::pair("clusters", 3), std::pair("enterprises", 4)}) {
            if (!isWanted(page))
                continue;
            window.showPage(at);
            buildFigures(window);
            stepYears(window, page);
            Drag(window, page, 120).run();
            Drag(window, page, 30).run();
            window.workspace.filter().set({});
            frames().settle(300);
        }
        window.showPage(4);
        if (isWanted("scroll"))
            large = scroll(window);
        if (isWanted("sort"))
            sortAndJump(window);
        if (isWanted("line"))
            bench::redrawLine();
    }
    if (argc > 2 && large) {
        Window window(QString::fromLocal8Bit(argv[2]));
        const auto [wheel, thumb] = scroll(window);
        std::printf("cost of scrolling, large to small: wheel %.2f, thumb %.2f\n", large->first / wheel,
                    large->second / thumb);
    }
    return 0;
}
