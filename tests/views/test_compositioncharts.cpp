#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "tests/views/chartpicture.h"
#include "views/charts/treemapview.h"
#include "views/figureimage.h"
#include "views/text/dimensionwords.h"

using namespace views;
using core::ChartKind;

namespace {

core::Keys sectorKeys(const char *sector, int year)
{
    core::Keys keys;
    keys.sector = core::SectorId(sector);
    keys.period = core::Period::ofYear(year);
    return keys;
}

core::Mark profit(const char *sector, int year, double value)
{
    core::Mark mark;
    mark.keys = sectorKeys(sector, year);
    mark.value = value;
    mark.interval = core::Interval::point(value);
    mark.measurement.unit = "万元";
    mark.computed = true;
    return mark;
}

/// Profits of three sectors, one of which makes a loss.
std::shared_ptr<core::Figure> profits(ChartKind kind)
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "clusters/composition";
    figure->spec.subject = core::FigureSubject::Composition;
    figure->spec.chart = kind;
    figure->periods = {core::Period::ofYear(2024)};
    figure->marks = {profit("equipment", 2024, 11), profit("biomedicine", 2024, -298), profit("", 2024, 9.5)};
    return figure;
}

QColor sectorColor(int slot) { return categorical(slot, Theme::Light); }

} // namespace

TEST_CASE("parts with a negative one among them are bars to both sides of zero instead of areas")
{
    for (const ChartKind kind : {ChartKind::Treemap, ChartKind::Dots}) {
        const auto figure = profits(kind);
        REQUIRE(drawnKind(*figure) == ChartKind::Bar);
        const auto chart = makeChart(drawnKind(*figure));
        chart->setPalette(widgetPalette(Theme::Light));
        chart->resize(tests::chartSize);
        chart->setFigure(figure, tests::sampleNames());
        const QRectF gain = chart->markRect(sectorKeys("equipment", 2024)),
                     loss = chart->markRect(sectorKeys("biomedicine", 2024)),
                     rest = chart->markRect(figure->marks[2].keys);
        CHECK(loss.width() > 20 * gain.width());
        CHECK(loss.right() == Approx(gain.left()).margin(3)); // both from zero
        CHECK(rest.left() == Approx(gain.left()).margin(1));
        CHECK(tests::holds(tests::picture(*chart), loss.toRect(), sectorColor(2)));
        CHECK_FALSE(chart->note().isEmpty());
    }
}

TEST_CASE("parts of which none is negative keep their areas")
{
    for (const ChartKind kind : {ChartKind::Treemap, ChartKind::Dots, ChartKind::StackedBar}) {
        const auto figure = profits(kind);
        figure->marks[1].value = 0;
        CHECK(drawnKind(*figure) == kind);
    }
}

TEST_CASE("large numbers beside dots are whole")
{
    const auto figure = profits(ChartKind::Dots);
    for (core::Mark &mark : figure->marks)
        mark.value = 1349311;
    const QString svg = QString::fromUtf8(figureSvg(figure, tests::sampleNames(), {}));
    CHECK(svg.contains(u"1,349,311"));
    CHECK_FALSE(svg.contains(u"1,3…"));
    CHECK_FALSE(svg.contains(u"1,34…"));
}

TEST_CASE("groups that overlap stand side by side from zero, and never reach beyond the whole")
{
    for (const ChartKind kind : {ChartKind::Treemap, ChartKind::StackedBar}) {
        auto figure = profits(kind);
        figure->marks = {profit("equipment", 2024, 70), profit("biomedicine", 2024, 60)}; // of a whole of 100
        for (core::Mark &mark : figure->marks)
            mark.share = mark.value;
        REQUIRE(drawnKind(*figure) == kind);
        figure->notices = {core::Notice::Overlapping};
        if (kind == ChartKind::StackedBar) {
            figure->periods.insert(figure->periods.begin(), core::Period::ofYear(2023));
            figure->marks.push_back(profit("equipment", 2023, 35));
        }
        REQUIRE(drawnKind(*figure) == ChartKind::Bar);
        const auto chart = makeChart(drawnKind(*figure));
        chart->setPalette(widgetPalette(Theme::Light));
        chart->resize(tests::chartSize);
        chart->setFigure(figure, tests::sampleNames());
        CHECK(chart->note() == QStringLiteral("bars, as groups overlap"));
        const QRectF one = chart->markRect(sectorKeys("equipment", 2024)),
                     other = chart->markRect(sectorKeys("biomedicine", 2024));
        if (kind == ChartKind::Treemap) { // lying
            CHECK(one.left() == Approx(other.left()).margin(1));
            CHECK(one.width() > other.width());
        } else {
            CHECK(one.bottom() == Approx(other.bottom()).margin(1));
            CHECK(one.height() == Approx(2 * chart->markRect(sectorKeys("equipment", 2023)).height()).margin(3));
            CHECK(one.right() <= other.left() + 2);
        }
    }
}

TEST_CASE("losses are stacked below zero, and the axis holds them")
{
    const auto figure = profits(ChartKind::StackedBar);
    figure->periods.insert(figure->periods.begin(), core::Period::ofYear(2023));
    figure->marks.insert(figure->marks.begin(), profit("equipment", 2023, 20));
    figure->marks[0].share = 100;
    figure->marks.push_back(profit("energy", 2024, -100));
    const auto chart = tests::chartOf(figure, ChartKind::StackedBar);
    const QRectF before = chart->markRect(sectorKeys("equipment", 2023)),
                 gain = chart->markRect(sectorKeys("equipment", 2024)),
                 loss = chart->markRect(sectorKeys("biomedicine", 2024)),
                 second = chart->markRect(sectorKeys("energy", 2024));
    CHECK(gain.bottom() == Approx(before.bottom()).margin(0.5)); // zero
    CHECK(loss.top() == Approx(gain.bottom()).margin(0.5));
    CHECK(second.top() == Approx(loss.bottom()).margin(0.5));
    CHECK(loss.height() == Approx(2.98 * second.height()).margin(1));
    CHECK(second.bottom() < tests::chartSize.height() - 18); // above the years
    CHECK(tests::holds(tests::picture(*chart), loss.toRect(), sectorColor(2)));
    CHECK(chart->note().isEmpty()); // no shares of a whole
}

TEST_CASE("the area of the shown parts leaves room for those withheld, in proportion where their sum is told")
{
    const auto widthWith = [](bool withheld, bool told) {
        const auto figure = profits(ChartKind::Treemap);
        figure->panel = "Sample";
        figure->marks[0].value = 30;
        figure->marks[1].value.reset();
        figure->marks[1].empty = withheld ? std::optional(core::EmptyReason::Withheld) : std::nullopt;
        figure->marks[2].value = 30;
        if (told)
            figure->rests = {{core::Period::ofYear(2024), 40, 40}};
        const auto chart = tests::chartOf(figure, ChartKind::Treemap);
        const QRectF one = chart->markRect(figure->marks[0].keys), other = chart->markRect(figure->marks[2].keys);
        return (one.width() * one.height() + other.width() * other.height()) /
               (tests::chartSize.width() * tests::chartSize.height());
    };
    CHECK(widthWith(false, false) > 0.97);
    CHECK(widthWith(true, true) == Approx(0.6).margin(0.02));
    CHECK(widthWith(true, false) < 0.9);
}

TEST_CASE("stacks of a division without sectors are bars of years in colours of the groups")
{
    auto head = std::make_shared<core::PanelHead>();
    head->dimensions.push_back({{}, {"small", "", "large"}});
    head->dimensions.front().field.name = "size";
    const auto figure = std::make_shared<core::Figure>();
    figure->panel = "Sample";
    figure->spec.subject = core::FigureSubject::Composition;
    figure->spec.groupBy = "size,year";
    figure->periods = {core::Period::ofYear(2023), core::Period::ofYear(2024)};
    for (const int year : {2023, 2024}) {
        for (const char *size : {"large", "small", "none-stated"}) {
            figure->marks.push_back(profit("", year, 10));
            figure->marks.back().keys.item = size;
            figure->marks.back().share = 100.0 / 3;
        }
    }
    const views::Names plain = tests::sampleNames();
    const std::unique_ptr<ChartView> chart = makeChart(ChartKind::StackedBar);
    chart->setPalette(widgetPalette(Theme::Light));
    chart->resize(tests::chartSize);
    chart->setFigure(figure, Names(plain.sharedSet(), plain.language(), head));
    const QImage image = tests::picture(*chart);
    const auto rectOf = [&](std::size_t i) { return chart->markRect(figure->marks[i].keys).toRect(); };
    CHECK(rectOf(0).left() == rectOf(1).left()); // of one year
    CHECK(rectOf(3).left() > rectOf(0).right());
    CHECK(tests::holds(image, rectOf(0), sectorColor(1)));
    CHECK(tests::holds(image, rectOf(1), sectorColor(2)));
    CHECK(tests::holds(image, rectOf(2), sectorColor(0)));
    CHECK(compositionName(figure->marks[2], plain) == views::DimensionWords::value({}, {}, plain));
}

TEST_CASE("what is withheld of a year stands on its bar")
{
    const auto figure = profits(ChartKind::StackedBar);
    figure->panel = "Sample";
    figure->marks[0].value = 30;
    figure->marks[1].value.reset();
    figure->marks[1].empty = core::EmptyReason::Withheld;
    figure->marks[2].value = 30;
    const QRectF alone = tests::chartOf(figure, ChartKind::StackedBar)->markRect(figure->marks[2].keys);
    figure->rests = {{core::Period::ofYear(2024), 140, 70}};
    const QRectF under = tests::chartOf(figure, ChartKind::StackedBar)->markRect(figure->marks[2].keys);
    CHECK(under.height() < alone.height() / 2); // the axis holds all of it
}
