#include "models/core/pages.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/actions.h"
#include "views/charts/chartview.h"
#include "views/label.h"
#include "views/pages/clusterspage.h"
#include "views/pages/gridpage.h"
#include "views/pages/indicatorspage.h"
#include "views/pages/sectionlist.h"
#include "views/segmented.h"
#include "views/textmeter.h"
#include "views/tile.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace views;

namespace {

std::vector<workspace::FigurePtr> build(const tests::Bundled &bundled, const Page &page)
{
    std::vector<workspace::FigurePtr> figures;
    for (const auto &spec : page.specs())
        figures.push_back(bundled.figure(spec));
    return figures;
}

} // namespace

TEST_CASE("Every page shows the figures it asks for, in both widths", "[pages]")
{
    const tests::Bundled bundled;
    for (const char *id : pageIds) {
        INFO(id);
        const auto page = makePage(QString::fromLatin1(id), bundled.workspace);
        REQUIRE_FALSE(page->specs().empty());
        for (const QSize &size : {QSize(720, 800), QSize(1312, 1000)}) {
            page->resize(size);
            page->show();
            page->setFigures(build(bundled, *page), bundled.names(Language::English));
            CHECK_FALSE(page->grab().isNull());
        }
    }
}

TEST_CASE("What was picked is the number of the tile in which it was, though others have the same keys", "[pages]")
{
    const tests::Bundled bundled;
    GridPage page(QStringLiteral("clusters"), {"clusters"}, bundled.workspace.dataset());
    auto figure = std::make_shared<core::Figure>();
    core::Mark &mark = figure->marks.emplace_back();
    mark.keys.sector = core::SectorId("fashion");
    mark.value = 10;
    auto other = std::make_shared<core::Figure>(*figure);
    other->marks.front().value = 1985;
    REQUIRE(page.tiles().size() > 1);
    page.tiles()[0]->setFigure(figure, bundled.names(Language::English));
    page.tiles()[1]->setFigure(other, bundled.names(Language::English));
    const core::Keys keys = figure->marks.front().keys;
    CHECK_FALSE(page.meant(keys));
    Q_EMIT page.tiles()[1]->picked(keys);
    REQUIRE(page.meant(keys));
    CHECK(page.meant(keys)->mark.value == 1985);
    CHECK(page.meant(keys)->figure == other);
    CHECK_FALSE(page.meant(core::Keys{}));
}

TEST_CASE("Tiles of a grid do not overlap", "[pages]")
{
    const tests::Bundled bundled;
    for (const char *id : {"overview", "innovation", "clusters", "enterprises", "milestones"}) {
        const auto page = makePage(QString::fromLatin1(id), bundled.workspace);
        page->resize(720, 1600);
        page->show();
        page->setFigures(build(bundled, *page), bundled.names(Language::Chinese));
        const auto &tiles = static_cast<GridPage *>(page.get())->tiles();
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            for (std::size_t j = i + 1; j < tiles.size(); ++j) {
                INFO(id << ' ' << i << ' ' << j);
                CHECK_FALSE(tiles[i]->geometry().intersects(tiles[j]->geometry()));
            }
        }
    }
}

TEST_CASE("Only the transforms of an indicator's kind can be chosen", "[pages]")
{
    const tests::Bundled bundled;
    IndicatorsPage page(bundled.workspace);
    QSignalSpy changed(&page, &Page::specsChanged);
    core::Keys keys;
    keys.indicator = core::IndicatorId("share_tertiary");
    REQUIRE(page.showKeys(keys));
    CHECK(changed.count() == 1);
    const auto *transforms = page.findChildren<Segmented *>().front();
    int refused = 0;
    for (const auto *button : page.findChildren<QToolButton *>()) {
        if (!button->isEnabled() && !button->toolTip().isEmpty())
            ++refused;
    }
    CHECK(transforms->count() > 0);
    CHECK(refused > 0);
    CHECK(page.specs().front().indicators == std::vector{core::IndicatorId("share_tertiary")});
}

TEST_CASE("Every kind of chart of indicators can be chosen and is drawn in the page's width", "[pages]")
{
    const tests::Bundled bundled;
    IndicatorsPage page(bundled.workspace);
    page.resize(688, 900);
    page.show();
    const auto bars = page.findChildren<Segmented *>();
    const auto kinds =
        std::ranges::find_if(bars, [](const Segmented *bar) { return bar->accessibleName() == u"Kind of chart"; });
    REQUIRE(kinds != bars.end());
    CHECK((*kinds)->geometry().right() < page.width());
    const auto buttons = (*kinds)->findChildren<QAbstractButton *>();
    REQUIRE(buttons.size() == 6);
    std::vector<core::ChartKind> shown;
    for (auto *button : buttons) {
        INFO(button->text().toStdString());
        QTest::mouseClick(button, Qt::LeftButton);
        page.setFigures(build(bundled, page), bundled.names(Language::English));
        shown.push_back(page.chartTile()->figure()->spec.chart);
        CHECK_FALSE(page.chartTile()->chart()->markRect(tests::Bundled::gdpOf(2024)).isEmpty());
    }
    using core::ChartKind;
    CHECK(shown == std::vector{ChartKind::Line, ChartKind::Bar, ChartKind::Slope, ChartKind::Dumbbell,
                               ChartKind::SmallMultiples, ChartKind::Heat});
}

TEST_CASE("An unknown indicator is not shown", "[pages]")
{
    const tests::Bundled bundled;
    IndicatorsPage page(bundled.workspace);
    core::Keys keys;
    keys.indicator = core::IndicatorId("nothing");
    CHECK_FALSE(page.showKeys(keys));
}

TEST_CASE("The sections of the data page have their whole names, side by side in as many lines as they need", "[pages]")
{
    SectionList list;
    list.resize(800, 30);
    const QStringList names{QStringLiteral("What the last load changed"), QStringLiteral("核对：哪些数字对不上"),
                            QStringLiteral("Sources")};
    for (int row = 0; row < names.size(); ++row) {
        list.addItem(QString());
        list.setSection(row, names[row], 1234);
    }
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    for (int row = 0; row < names.size(); ++row) {
        CHECK(list.visualItemRect(list.item(row)).width() >=
              textWidth(names[row], typeFont(list.font(), Type::Strong)) +
                  textWidth(QStringLiteral("1,234"), typeFont(list.font(), Type::Caption)) + 24);
    }
    const int line = list.height();
    list.resize(260, line);
    CHECK(list.height() > line);
}
