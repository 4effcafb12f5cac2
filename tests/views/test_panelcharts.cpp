#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "tests/views/panelfigures.h"
#include "tests/views/sample.h"
#include "views/charts/chartview.h"
#include "views/charts/palette.h"
#include "views/charts/plotground.h"
#include "views/charts/waterfallview.h"
#include "views/figurecaption.h"

#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace views;

namespace {

constexpr QSize chartSize{640, 360};

std::unique_ptr<ChartView> chartOf(const std::shared_ptr<core::Figure> &figure, Theme theme = Theme::Light,
                                   QSize size = chartSize)
{
    std::unique_ptr<ChartView> chart = makeChart(figure->spec.chart);
    chart->setPalette(widgetPalette(theme));
    chart->resize(size);
    chart->setFigure(figure, tests::sampleNames());
    return chart;
}

QImage picture(ChartView &chart)
{
    QImage image(chart.size(), QImage::Format_RGB32);
    image.fill(color(Token::Card, themeOf(&chart)));
    QPainter painter(&image);
    chart.draw(painter, chart.size());
    return image;
}

bool holds(const QImage &image, const QRect &rect, const QColor &wanted)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.valid(x, y) && image.pixelColor(x, y) == wanted)
                return true;
        }
    }
    return false;
}

QRect rectOf(const ChartView &chart, const core::Keys &keys) { return chart.markRect(keys).toRect(); }

core::Keys itemKeys(const std::string &item)
{
    core::Keys keys;
    keys.item = item;
    return keys;
}

/// Rows of a column of the picture in a colour, from the top.
int heightOf(const QImage &image, int x, const QColor &wanted)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        rows += image.pixelColor(x, y) == wanted ? 1 : 0;
    return rows;
}

using Figures = std::vector<std::shared_ptr<core::Figure>>;

Figures everyFigure()
{
    return {tests::histogram({3, 40, 0, 12}), tests::scatter(40, false), tests::scatter(40, true), tests::cells(),
            tests::waterfall(1000, {300, 120, -90, 0, -10})};
}

} // namespace

TEST_CASE("charts of a panel draw, are picked by a click and by keys, and tell their marks")
{
    for (const auto &figure : everyFigure()) {
        CAPTURE(static_cast<int>(figure->spec.chart));
        const auto chart = chartOf(figure);
        core::Keys picked;
        QObject::connect(chart.get(), &ChartView::picked, [&](const core::Keys &keys) { picked = keys; });
        const core::Keys keys = figure->marks.back().keys;
        const QRectF rect = chart->markRect(keys);
        REQUIRE(QRectF(QPointF(), QSizeF(chartSize)).contains(rect));
        QMouseEvent press(QEvent::MouseButtonPress, rect.center(), rect.center(), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(chart.get(), &press);
        CHECK(picked == keys);
        picked = {};
        for (const int key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Return}) {
            QKeyEvent typed(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(chart.get(), &typed);
        }
        CHECK_FALSE(picked == core::Keys());
        CHECK_FALSE(chart->markRect(picked).isEmpty());
        CHECK_FALSE(chart->accessibleDescription().isEmpty());
    }
}

TEST_CASE("a selection and the dark theme change the pictures of a panel's charts")
{
    for (const auto &figure : everyFigure()) {
        CAPTURE(static_cast<int>(figure->spec.chart));
        const auto chart = chartOf(figure);
        const QImage before = picture(*chart);
        chart->setSelection(figure->marks.front().keys);
        CHECK(picture(*chart) != before);
        chart->setSelection({});
        CHECK(picture(*chart) == before);
        chart->setPalette(widgetPalette(Theme::Dark));
        const QImage dark = picture(*chart);
        CHECK(dark.pixelColor(0, chartSize.height() - 1) == color(Token::Card, Theme::Dark));
        CHECK_FALSE(holds(dark, dark.rect(), color(Token::Accent, Theme::Light)));
        CHECK_FALSE(holds(dark, dark.rect(), sequential(6, Theme::Light)));
    }
}

TEST_CASE("without marks the charts of a panel say why, and small ones stay quiet")
{
    for (const auto &figure : everyFigure()) {
        for (const QSize &size : {QSize(30, 30), QSize(160, 96), QSize(42, 400), QSize(900, 42)})
            picture(*chartOf(figure, Theme::Light, size));
        figure->marks.clear();
        figure->empty = core::EmptyReason::FilteredOut;
        QImage blank(chartSize, QImage::Format_RGB32);
        blank.fill(color(Token::Card, Theme::Light));
        const auto chart = chartOf(figure);
        CHECK(picture(*chart) != blank);
        CHECK(chart->note().isEmpty());
    }
}

TEST_CASE("bars of a histogram are as high as their classes are full, an empty class has none")
{
    const auto figure = tests::histogram({30, 60, 0, 15});
    const auto chart = chartOf(figure);
    const QImage image = picture(*chart);
    const QColor accent = color(Token::Accent, Theme::Light);
    const auto height = [&](std::size_t index) {
        return heightOf(image, rectOf(*chart, figure->marks[index].keys).center().x(), accent);
    };
    CHECK(height(1) == Approx(2 * height(0)).margin(2));
    CHECK(height(3) == Approx(height(0) / 2.0).margin(2));
    CHECK(height(2) == 0);
    CHECK_FALSE(chart->markRect(figure->marks[2].keys).isEmpty()); // but it can be asked
}

TEST_CASE("classes of a histogram stand side by side, on a logarithmic axis as wide as their ratio")
{
    for (const bool logarithmic : {false, true}) {
        const auto figure = tests::histogram({3, 40, 7, 12}, logarithmic);
        const auto chart = chartOf(figure);
        for (std::size_t i = 1; i < figure->marks.size(); ++i) {
            const QRectF left = chart->markRect(figure->marks[i - 1].keys),
                         right = chart->markRect(figure->marks[i].keys);
            CHECK(left.right() == right.left());
            CHECK(left.width() == Approx(right.width()).margin(1.5));
        }
    }
}

TEST_CASE("one enterprise among a million still has a bar")
{
    const auto figure = tests::histogram({1, 1000000});
    const auto chart = chartOf(figure);
    CHECK(heightOf(picture(*chart), rectOf(*chart, figure->marks[0].keys).center().x(),
                   color(Token::Accent, Theme::Light)) >= 1);
}

TEST_CASE("the number of the highest bar of a histogram stands clear of the title of its axis")
{
    const auto figure = tests::histogram({1, 0, 0});
    const auto chart = chartOf(figure);
    const QImage image = picture(*chart);
    const QRect column = rectOf(*chart, figure->marks[0].keys);
    constexpr int titleHeight = 18;
    const auto isBlank = [&](int y) {
        for (int x = 0; x < column.right(); ++x) {
            if (image.pixelColor(x, y) != color(Token::Card, Theme::Light))
                return false;
        }
        return true;
    };
    CHECK_FALSE(isBlank(titleHeight / 2));
    CHECK((isBlank(titleHeight - 1) || isBlank(titleHeight) || isBlank(titleHeight + 1)));
    CHECK(column.top() - titleHeight >= 16); // room for the number over a bar as high as the plot
}

TEST_CASE("dots of a scatter have the colour of their sector and rise with their value")
{
    const auto figure = tests::scatter(3, false);
    const auto chart = chartOf(figure);
    const QImage image = picture(*chart);
    for (const core::Mark &mark : figure->marks) {
        const QPoint centre = rectOf(*chart, mark.keys).center();
        const int slot = mark.keys.sector == core::SectorId("equipment")     ? 1
                         : mark.keys.sector == core::SectorId("biomedicine") ? 2
                                                                             : 3;
        CHECK(holds(image, QRect(centre - QPoint(2, 2), QSize(5, 5)), categorical(slot, Theme::Light)));
    }
    const QPointF low = chart->markRect(figure->marks[0].keys).center(),
                  high = chart->markRect(figure->marks[2].keys).center();
    CHECK(low.x() < high.x());
    CHECK(low.y() > high.y());
}

TEST_CASE("keys walk the dots of a scatter from left to right")
{
    const auto figure = tests::scatter(30, true);
    std::reverse(figure->marks.begin(), figure->marks.end());
    const auto chart = chartOf(figure);
    core::Keys picked;
    QObject::connect(chart.get(), &ChartView::picked, [&](const core::Keys &keys) { picked = keys; });
    qreal before = -1;
    for (int i = 0; i < 30; ++i) {
        for (const int key : {i == 0 ? Qt::Key_Home : Qt::Key_Right, Qt::Key_Return}) {
            QKeyEvent typed(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(chart.get(), &typed);
        }
        CHECK(chart->markRect(picked).center().x() >= before);
        before = chart->markRect(picked).center().x();
    }
    CHECK(picked == figure->marks.front().keys);
}

TEST_CASE("what has no place on the axes of a scatter is not drawn, and the note counts it")
{
    const auto figure = tests::scatter(10, true);
    figure->marks[0].value = 0; // no logarithm
    figure->marks[1].value.reset();
    figure->marks[2].measures.clear();
    const auto chart = chartOf(figure);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(chart->markRect(figure->marks[i].keys).isEmpty());
    CHECK(chart->note().contains(u'3'));
    CHECK(chartOf(tests::scatter(10, true))->note().isEmpty());
}

TEST_CASE("cells of a density have the step of their number, the fullest the last one")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const auto figure = tests::cells();
        const auto chart = chartOf(figure, theme);
        const QImage image = picture(*chart);
        const auto [least, most] = std::minmax_element(figure->marks.begin(), figure->marks.end(),
                                                       [](const auto &a, const auto &b) { return a.value < b.value; });
        CHECK(image.pixelColor(rectOf(*chart, least->keys).center()) == sequential(0, theme));
        CHECK(image.pixelColor(rectOf(*chart, most->keys).center()) == sequential(6, theme));
    }
}

TEST_CASE("cells of a density lie side by side without seams")
{
    const auto figure = tests::cells();
    const auto chart = chartOf(figure);
    for (std::size_t i = 1; i < figure->marks.size(); ++i) {
        const QRectF one = chart->markRect(figure->marks[i - 1].keys), next = chart->markRect(figure->marks[i].keys);
        if (one.top() == next.top())
            CHECK(one.right() == next.left());
    }
}

TEST_CASE("a waterfall draws rises to the right and falls to the left of the level before")
{
    const auto figure = tests::waterfall(1000, {300, 120, -90, 0, -10});
    const auto chart = chartOf(figure);
    const QImage image = picture(*chart);
    const QColor up = color(Token::Positive, Theme::Light), down = color(Token::Negative, Theme::Light);
    CHECK(holds(image, rectOf(*chart, itemKeys("continuing")), up));
    CHECK(holds(image, rectOf(*chart, itemKeys("left")), down));
    CHECK(holds(image, rectOf(*chart, itemKeys("before")), color(Token::Accent, Theme::Light)));
    const auto ends = [&](const char *item, const QColor &ink) {
        const int y = rectOf(*chart, itemKeys(item)).center().y();
        int first = -1, last = -1;
        // Left of the column with the numbers, right of the names.
        for (int x = 130; x < 445; ++x) {
            if (image.pixelColor(x, y) == ink) {
                first = first < 0 ? x : first;
                last = x;
            }
        }
        return std::pair(first, last);
    };
    CHECK(ends("before", color(Token::Accent, Theme::Light)).second == Approx(ends("continuing", up).first).margin(2));
    CHECK(ends("continuing", up).second == Approx(ends("entered", up).first).margin(2));
    CHECK(ends("entered", up).second == Approx(ends("left", down).second).margin(2));
}

TEST_CASE("a flow of no enterprises is left out of a waterfall, one without a change is not")
{
    const auto figure = tests::waterfall(1000, {300, 120, -90, 0, -10});
    REQUIRE(figure->marks[4].keys.item == "reclassified-in");
    const auto firms = [&](double number) {
        figure->marks[4].measures[0].value = number;
        return chartOf(figure)->markRect(itemKeys("reclassified-in"));
    };
    CHECK(firms(0).isEmpty());
    CHECK_FALSE(firms(3).isEmpty());
}

TEST_CASE("the numbers of a waterfall have the decimals with which they add up")
{
    const std::vector<std::size_t> rows{0, 1, 2, 3, 6};
    CHECK(waterfallDecimals(*tests::waterfall(8.625, {9.875, -289, -7, 0, 0}), rows) == 3);
    CHECK(waterfallDecimals(*tests::waterfall(9, {10, -289, -7, 0, 0}), rows) == 0);
    const auto rounded = tests::waterfall(1000.25, {300.5, 120, -90, 0, 0});
    CHECK(waterfallDecimals(*rounded, rows) == 2);
    for (core::Mark &mark : rounded->marks)
        mark.interval = {*mark.value - 5, *mark.value + 5};
    CHECK(waterfallDecimals(*rounded, rows) == 0);
}

TEST_CASE("a withheld flow keeps its row, and bars no longer stand on each other")
{
    const auto figure = tests::waterfall(1000, {300, 120, -90, 0, -10});
    const QRectF before = chartOf(figure)->markRect(itemKeys("entered"));
    core::Mark &withheld = figure->marks[1];
    withheld.value.reset();
    withheld.empty = core::EmptyReason::Withheld;
    const auto chart = chartOf(figure);
    CHECK_FALSE(chart->markRect(withheld.keys).isEmpty());
    CHECK(chart->markRect(itemKeys("entered")) == before);
    CHECK_FALSE(holds(picture(*chart), chart->markRect(withheld.keys).toRect(), color(Token::Positive, Theme::Light)));
}

TEST_CASE("huge, tiny, equal and single values still have axes and places")
{
    for (const double unit : {1e-9, 1.0, 1e12}) {
        for (const bool logarithmic : {false, true}) {
            for (const std::size_t count : {std::size_t{1}, std::size_t{30}}) {
                const auto figure = tests::scatter(count, logarithmic, unit);
                const auto chart = chartOf(figure);
                picture(*chart);
                for (const core::Mark &mark : figure->marks)
                    CHECK(QRectF(QPointF(), QSizeF(chartSize)).contains(chart->markRect(mark.keys)));
            }
        }
        const auto fall = chartOf(tests::waterfall(unit, {0, 0, 0, 0, 0}));
        CHECK_FALSE(holds(picture(*fall), QRect(QPoint(), chartSize), color(Token::Negative, Theme::Light)));
        CHECK_FALSE(fall->markRect(itemKeys("after")).isEmpty());
    }
    CHECK_FALSE(chartOf(tests::histogram({7}))->markRect(itemKeys("0")).isEmpty());
    CHECK_FALSE(chartOf(tests::histogram({0, 0, 0}))->markRect(itemKeys("2")).isEmpty());
}

TEST_CASE("dots of a guarded scatter that are withheld are counted as such, not as off the axes")
{
    const auto figure = tests::scatter(10, true);
    figure->marks[1].value.reset();
    figure->marks[1].empty = core::EmptyReason::Withheld;
    CHECK(chartOf(figure)->note().isEmpty());
    figure->shown = 9;
    figure->of = 10;
    CHECK(views::FigureCaption::subtitle(*figure, tests::sampleNames(), {}).contains(QLatin1String("9 / 10")));
}

TEST_CASE("a logarithmic axis says that it is one")
{
    const auto figure = tests::scatter(3, true);
    const QString even = views::titleOf(tests::scatter(3, false)->axes[0], tests::sampleNames());
    CHECK(views::titleOf(figure->axes[0], tests::sampleNames()) != even);
}

TEST_CASE("a withheld class of a histogram is hatched, an empty one is not")
{
    const auto figure = tests::histogram({5, 0, 3});
    figure->marks[2].value.reset();
    figure->marks[2].empty = core::EmptyReason::Withheld;
    const auto chart = chartOf(figure);
    const QImage image = picture(*chart);
    const QColor hatch = color(Token::BorderSoft, Theme::Light);
    CHECK(holds(image, rectOf(*chart, figure->marks[2].keys), hatch));
    CHECK_FALSE(holds(image, rectOf(*chart, figure->marks[1].keys), hatch));
}

TEST_CASE("numbers of a waterfall that do not add up as printed say so")
{
    CHECK(chartOf(tests::waterfall(100, {10, 5, -3, 0, 0}))->note().isEmpty());
    CHECK_FALSE(chartOf(tests::waterfall(100000.1111, {10000.4444, 5000.4444, 3000.4444, 0, 0}))->note().isEmpty());
}
