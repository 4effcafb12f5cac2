#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "tests/views/sample.h"
#include "views/charts/chartview.h"
#include "views/tables/figuretable.h"
#include "views/tile.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace views;

TEST_CASE("A tile shows its chart, and its table at the key T", "[tile]")
{
    const tests::Bundled bundled;
    Tile tile(tests::Bundled::gdp());
    tile.setFigure(bundled.figure(tests::Bundled::gdp()), bundled.names(Language::English));
    tile.resize(700, 420);
    tile.show();
    REQUIRE(tile.chart());
    CHECK(tile.chart()->isVisible());
    CHECK_FALSE(tile.table()->isVisible());

    QTest::keyClick(&tile, Qt::Key_T);
    CHECK_FALSE(tile.chart()->isVisible());
    CHECK(tile.table()->isVisible());

    QTest::keyClick(&tile, Qt::Key_T);
    CHECK(tile.chart()->isVisible());
}

TEST_CASE("A figure that is a table only has no chart to switch to", "[tile]")
{
    const tests::Bundled bundled;
    const auto spec = tests::Bundled::gdp(core::ChartKind::Table);
    Tile tile(spec);
    tile.setFigure(bundled.figure(spec), bundled.names(Language::English));
    tile.show();
    tile.setShow(Tile::Show::Chart);
    CHECK(tile.chart() == nullptr);
    CHECK(tile.table()->isVisible());
}

TEST_CASE("A cell that is clicked is picked with the keys of its mark", "[tile]")
{
    const tests::Bundled bundled;
    const auto spec = tests::Bundled::gdp(core::ChartKind::Table);
    Tile tile(spec);
    tile.setFigure(bundled.figure(spec), bundled.names(Language::English));
    tile.resize(900, 500);
    tile.show();
    auto *table = tile.table();
    const auto source = table->figureModel()->indexOf(tests::Bundled::gdpOf(2024));
    REQUIRE(source.isValid());
    const auto index = table->model()->index(source.row(), source.column());
    table->scrollTo(index);
    QSignalSpy picked(&tile, &Tile::picked);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    REQUIRE(picked.count() == 1);
    CHECK(picked[0][0].value<core::Keys>() == tests::Bundled::gdpOf(2024));
}

TEST_CASE("What the filter empties says why and offers to lift it", "[tile]")
{
    const tests::Bundled bundled;
    core::Filter filter;
    filter.firstYear = filter.lastYear = 1990;
    Tile tile(tests::Bundled::gdp());
    const auto figure = bundled.figure(tests::Bundled::gdp(), filter);
    if (!figure->marks.empty())
        SKIP_CASE("the figure is not empty under this filter");
    tile.setFigure(figure, bundled.names(Language::English));
    tile.show();
    auto *button = tile.findChild<QPushButton *>();
    REQUIRE(button);
    REQUIRE(button->isVisible());
    QSignalSpy lifted(&tile, &Tile::unfilterWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(lifted.count() == 1);
}

TEST_CASE("Rows are copied as tab-separated text and as HTML", "[tile]")
{
    const tests::Bundled bundled;
    Tile tile(tests::Bundled::gdp());
    tile.setFigure(bundled.figure(tests::Bundled::gdp()), bundled.names(Language::Chinese));
    const QString text = tile.table()->toTsv();
    CHECK(text.contains(QStringLiteral("临平区\t")));
    CHECK(text.contains(QStringLiteral("1,175.09")));
    CHECK(tile.table()->toHtml().contains(QStringLiteral("<td>1,175.09</td>")));
}

TEST_CASE("The subtitle says where the axis starts at the height it has", "[tile]")
{
    const tests::Bundled bundled;
    Tile tile(tests::Bundled::gdp());
    tile.setFigure(bundled.figure(tests::Bundled::gdp()), bundled.names(Language::English));
    tile.show();
    for (const int height : {240, 420, 900}) {
        tile.resize(700, height);
        QTest::qWait(1);
        INFO(height);
        CHECK(tile.chart()->accessibleName().contains(tile.chart()->note()));
    }
}

TEST_CASE("An empty composition says the true reason, and offers to lift filters only where they are one", "[tile]")
{
    const auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "clusters/composition";
    figure->spec.subject = core::FigureSubject::Composition;
    figure->spec.chart = core::ChartKind::Treemap;
    for (const char *sector : {"equipment", "biomedicine"}) {
        core::Mark mark;
        mark.keys.sector = core::SectorId(sector);
        mark.empty = core::EmptyReason::NotPublished;
        figure->marks.push_back(mark);
    }
    const auto shown = [](const std::shared_ptr<core::Figure> &one) {
        auto tile = std::make_unique<Tile>(one->spec);
        tile->resize(500, 300);
        tile->show();
        tile->setFigure(std::make_shared<const core::Figure>(*one), tests::sampleNames(Language::English));
        return tile;
    };
    const auto says = [](const Tile &tile, QStringView text) {
        return std::ranges::any_of(tile.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    const auto missing = shown(figure);
    CHECK(says(*missing, u"not in this dataset"));
    CHECK_FALSE(missing->findChild<QPushButton *>()->isVisible());
    for (core::Mark &mark : figure->marks) {
        mark.value = 0;
        mark.empty.reset();
    }
    CHECK(says(*shown(figure), u"zero"));
    figure->marks.clear();
    figure->empty = core::EmptyReason::FilteredOut;
    const auto filtered = shown(figure);
    CHECK(says(*filtered, u"filters"));
    CHECK(filtered->findChild<QPushButton *>()->isVisible());
}
