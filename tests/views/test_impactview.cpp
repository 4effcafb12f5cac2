#include "views/tables/impactview.h"

#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/label.h"
#include "views/tables/plaintable.h"

#include <QSignalSpy>
#include <QTest>

namespace {

core::ChangedMark change(const char *region, double before, double after)
{
    core::ChangedMark mark;
    mark.keys.region = core::RegionCode(region);
    mark.before.emplace().value = before;
    mark.after.emplace().value = after;
    mark.change = after - before;
    mark.percent = (after - before) / before * 100;
    return mark;
}

core::Keys region(const char *code)
{
    core::Keys keys;
    keys.region = core::RegionCode(code);
    return keys;
}

/// One view of two figures that lose the same series, and the second one all there is.
core::Impact twoFigures()
{
    core::Impact impact;
    impact.of = 3;
    core::ViewImpact &view = impact.views.emplace_back();
    view.view = "Economy";
    view.of = 9;
    for (const char *id : {"gdp", "patents"}) {
        core::FigureImpact &figure = view.figures.emplace_back();
        figure.spec.id = id;
        figure.of = 4;
        figure.lostSeries = {region("330110")};
        figure.before = core::Comparability::Amber;
    }
    view.figures[0].marks = {change("330113", 100, 110)};
    view.figures[0].after = core::Comparability::Amber;
    view.figures[1].marks = {change("330113", 100, 101), change("330110", 100, 102)};
    return impact;
}

QStringList texts(const QTreeWidgetItem *item)
{
    QStringList all;
    for (int column = 0; column < item->columnCount(); ++column)
        all += item->text(column);
    return all;
}

} // namespace

TEST_CASE("a view opens to its figures, and these to the series they lose")
{
    views::ImpactView shown;
    shown.setImpact(std::make_shared<const core::Impact>(twoFigures()), {nullptr, views::Language::English});
    const views::PlainTable *table = shown.table();
    REQUIRE(table->topLevelItemCount() == 1);
    const QTreeWidgetItem *view = table->topLevelItem(0);
    CHECK(texts(view) ==
          QStringList{u"Economy"_qs, u"3 / 9"_qs, u"330113"_qs, u"100"_qs, u"110"_qs, u"+10.00 %"_qs, u"amber"_qs});
    REQUIRE(view->childCount() == 2);
    CHECK(texts(view->child(0))[0] == u"Gross regional product"_qs);
    CHECK(texts(view->child(1)) == QStringList{u"Invention patents"_qs, u"2 / 4"_qs, u"330110"_qs, u"100"_qs, u"102"_qs,
                                               u"+2.00 %"_qs, u"amber → —"_qs});
    for (int i = 0; i < 2; ++i) {
        REQUIRE(view->child(i)->childCount() == 1);
        CHECK(texts(view->child(i)->child(0)).mid(0, 3) == QStringList{u"Series lost"_qs, {}, u"330110"_qs});
    }
    bool isSaid = false;
    for (const auto *label : shown.findChildren<views::Label *>())
        isSaid = isSaid || label->text() == u"1 of 3 saved views change · series lost: 2"_qs;
    CHECK(isSaid);
}

TEST_CASE("whichever row of a view is activated, it is that view")
{
    views::ImpactView shown;
    shown.setOpenable(true);
    shown.setImpact(std::make_shared<const core::Impact>(twoFigures()), {nullptr, views::Language::English});
    shown.resize(900, 300);
    shown.show();
    REQUIRE(QTest::qWaitForWindowExposed(&shown));
    QSignalSpy activated(&shown, &views::ImpactView::activated);
    auto *table = shown.table();
    table->setCurrentItem(table->topLevelItem(0)->child(1));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated.front().front().toString() == u"Economy"_qs);
}
