// The kinds of chart that compare series: slope, dumbbell, small multiples, heat map.
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "tests/views/chartpicture.h"
#include "views/charts/ramp.h"

using namespace views;
using core::ChartKind;
using tests::at;
using tests::chartOf;
using tests::holds;
using tests::picture;

namespace {

const QColor accent = color(Token::Accent, Theme::Light), card = color(Token::Card, Theme::Light);

/// The sample with published growth instead of levels: +10.6, −1.5 and a gap.
std::shared_ptr<core::Figure> growthFigure()
{
    auto figure = tests::lineFigure();
    figure->spec.transform = core::Transform::PublishedGrowth;
    figure->marks = {tests::level("a", 2021, 10.6, "10.6"), tests::level("a", 2022, -1.5, "-1.5"),
                     tests::level("a", 2023, {})};
    figure->periods = {core::Period::ofYear(2021), core::Period::ofYear(2022), core::Period::ofYear(2023)};
    return figure;
}

/// As many regions of ten years each.
std::shared_ptr<core::Figure> manySeries(int count)
{
    auto figure = tests::lineFigure();
    figure->marks.clear();
    figure->periods.clear();
    for (int year = 2015; year <= 2024; ++year)
        figure->periods.push_back(core::Period::ofYear(year));
    for (int i = 0; i < count; ++i) {
        for (int year = 2015; year <= 2024; ++year)
            figure->marks.push_back(tests::level(("r" + std::to_string(i)).c_str(), year, 100 + i + year - 2015, "1"));
    }
    return figure;
}

QPoint middle(const ChartView &chart, const core::Keys &a, const core::Keys &b)
{
    return ((chart.markRect(a).center() + chart.markRect(b).center()) / 2).toPoint();
}

} // namespace

TEST_CASE("a slope joins the first and the last number of the home region and says which periods they are")
{
    const auto chart = chartOf(tests::lineFigure(true), ChartKind::Slope);
    CHECK(chart->note().contains(u"2021"_qs));
    CHECK(chart->note().contains(u"2024"_qs));
    const QImage image = picture(*chart);
    CHECK(holds(image, QRect(middle(*chart, at("a", 2021), at("a", 2024)) - QPoint(1, 1), QSize(3, 3)), accent));
    CHECK(chart->markRect(at("a", 2022)).isEmpty()); // neither end
    CHECK(chart->markRect(at("a", 2021)).center().x() == chart->markRect(at("b", 2021)).center().x());
}

TEST_CASE("a slope joins nothing to an implied number, which is hollow, and counts the series")
{
    const auto figure = tests::lineFigure(true);
    figure->marks[4] = tests::level("a", 2024, {}); // leaves 2021 and 2022
    figure->marks[2] = tests::level("a", 2022, {});
    figure->marks[2].implied = core::ImpliedReading{{1000, {990, 1010, false, false}, false}, {}, {}};
    const auto chart = chartOf(figure, ChartKind::Slope); // the home region has one number: the others choose
    CHECK(chart->note().contains(u"2020"_qs));
    const QImage image = picture(*chart);
    const QPoint implied = chart->markRect(at("a", 2020)).center().toPoint();
    CHECK(image.pixelColor(implied) == card);
    CHECK(holds(image, QRect(implied - QPoint(6, 6), QSize(12, 12)), accent));
    CHECK(chart->note().contains(u"both numbers: 1"_qs));
}

TEST_CASE("a slope names the series that lack an end below it, with the reason in their tip")
{
    const auto figure = tests::lineFigure(true);
    figure->marks.back() = tests::level("b", 2024, {});
    const auto chart = chartOf(figure, ChartKind::Slope);
    const QRectF name = chart->markRect(at("b", 2024));
    REQUIRE_FALSE(name.isEmpty());
    CHECK(name.top() > chart->markRect(at("b", 2021)).bottom());
    CHECK(name.left() > chart->width() / 2.0);
    const QPoint b2021 = chart->markRect(at("b", 2021)).center().toPoint();
    CHECK_FALSE(holds(picture(*chart), QRect(b2021.x() + 60, 0, 200, 320), categorical(6, Theme::Light)));
}

TEST_CASE("a slope or dumbbell of one period says that it needs two")
{
    for (const ChartKind kind : {ChartKind::Slope, ChartKind::Dumbbell}) {
        const auto figure = tests::lineFigure();
        figure->marks.resize(1);
        figure->periods.resize(1);
        const auto chart = chartOf(figure, kind);
        CHECK(chart->markRect(at("a", 2020)).isEmpty());
        CHECK(holds(picture(*chart), QRect(0, 0, 300, 30), color(Token::Text2, Theme::Light)));
        CHECK(chart->note().isEmpty());
    }
}

TEST_CASE("rows of a dumbbell go by the later number, its marks by value along one axis")
{
    const auto chart = chartOf(tests::lineFigure(true), ChartKind::Dumbbell);
    const QRectF a2021 = chart->markRect(at("a", 2021)), a2024 = chart->markRect(at("a", 2024));
    const QRectF b2021 = chart->markRect(at("b", 2021)), b2024 = chart->markRect(at("b", 2024));
    CHECK(b2024.center().y() < a2024.center().y());
    CHECK(a2021.center().y() == a2024.center().y());
    const qreal unit = (b2021.center().x() - a2021.center().x()) / (2150 - 940.09);
    CHECK((b2024.center().x() - a2024.center().x()) / (2600 - 1175.09) == Approx(unit).epsilon(0.01));
    const QImage image = picture(*chart);
    CHECK(image.pixelColor(a2024.center().toPoint()) == accent);
    CHECK(image.pixelColor(a2021.center().toPoint()) != accent); // the earlier one is pale
    CHECK(image.pixelColor(middle(*chart, at("a", 2021), at("a", 2024))) != card);
}

TEST_CASE("a dumbbell writes which period is missing instead of a mark")
{
    const auto figure = tests::lineFigure(true);
    figure->marks[6] = tests::level("b", 2021, {});
    const auto chart = chartOf(figure, ChartKind::Dumbbell);
    const QRectF missing = chart->markRect(at("b", 2021)), known = chart->markRect(at("b", 2024));
    REQUIRE_FALSE(missing.isEmpty());
    CHECK_FALSE(missing.intersects(known));
    CHECK(holds(picture(*chart), missing.toRect(), color(Token::Text2, Theme::Light)));
    CHECK(chart->note().endsWith(u": 1"_qs));
}

TEST_CASE("small multiples have a panel for each series, all on one scale")
{
    const auto chart = chartOf(tests::lineFigure(true), ChartKind::SmallMultiples);
    const QRectF a = chart->markRect(at("a", 2024)), b = chart->markRect(at("b", 2024));
    CHECK(a.center().x() < b.center().x()); // side by side, the home region first
    CHECK(b.center().y() < a.center().y()); // 2600 above 1175.09
    const QImage image = picture(*chart);
    CHECK(image.pixelColor(a.center().toPoint()) == accent);
    CHECK(holds(image, chart->markRect(at("a", 2020)).toRect(), card)); // implied: hollow
    // The other series lies behind in grey, at its own height.
    const QRect inA(a.center().toPoint().x() - 30, b.center().toPoint().y() - 12, 28, 40);
    CHECK(holds(image, inA, color(Token::Border, Theme::Light)));
    CHECK_FALSE(holds(image, inA, categorical(6, Theme::Light)));
    CHECK(chart->note().contains(u"same scale"_qs));
}

TEST_CASE("where not all panels have room the subtitle says how many do")
{
    const auto chart = chartOf(manySeries(60), ChartKind::SmallMultiples);
    CHECK(chart->note().contains(u"60"_qs));
    CHECK(chart->markRect(at("r59", 2024)).isEmpty());
    CHECK_FALSE(chart->markRect(at("r0", 2024)).isEmpty());
}

TEST_CASE("a cell of a heat map has the colour of its class, its number, or the hatch of a gap")
{
    const auto chart = chartOf(tests::lineFigure(true), ChartKind::Heat);
    const QImage image = picture(*chart);
    const auto corner = [&](const char *region, int year) {
        return chart->markRect(at(region, year)).topLeft().toPoint() + QPoint(4, 4);
    };
    CHECK(image.pixelColor(corner("b", 2024)) == sequentialAt(1, Theme::Light));
    CHECK(image.pixelColor(corner("a", 2021)) == sequentialAt(0, Theme::Light));
    CHECK(image.pixelColor(corner("a", 2020)) == card); // implied: an edge only
    const QRect gap = chart->markRect(at("a", 2023)).toRect();
    CHECK(holds(image, gap, card));
    CHECK_FALSE(holds(image, gap, sequentialAt(0, Theme::Light)));
    CHECK(chart->markRect(at("a", 2020)).right() <= chart->markRect(at("a", 2021)).left());
    CHECK(chart->markRect(at("a", 2021)).top() < chart->markRect(at("b", 2021)).top());
}

TEST_CASE("growth in a heat map is blue above zero and orange below it")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const auto chart = chartOf(growthFigure(), ChartKind::Heat, theme);
        const QImage image = picture(*chart);
        const auto corner = [&](int year) { return chart->markRect(at("a", year)).topLeft().toPoint() + QPoint(4, 4); };
        const QColor up = image.pixelColor(corner(2021)), down = image.pixelColor(corner(2022));
        CHECK(up.blue() > up.red());
        CHECK(down.red() > down.blue());
    }
}

TEST_CASE("a heat map keeps the latest periods and the first rows where the room is short, and says so")
{
    const auto figure = manySeries(40);
    const auto chart = chartOf(figure, ChartKind::Heat);
    CHECK(chart->markRect(at("r39", 2024)).isEmpty());
    CHECK_FALSE(chart->markRect(at("r0", 2015)).isEmpty());
    chart->resize(140, 360);
    CHECK(chart->markRect(at("r0", 2015)).isEmpty());
    CHECK_FALSE(chart->markRect(at("r0", 2024)).isEmpty());
    CHECK(chart->note().contains(u"10"_qs));
}
