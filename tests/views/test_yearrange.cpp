#include "tests/support/strings.h"
#include "views/panes/yearrange.h"

#include <QAbstractSlider>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using views::YearRange;

namespace {

struct Shown
{
    YearRange range;
    QSignalSpy spy{&range, &YearRange::rangeChanged};

    Shown()
    {
        range.setCounts({{2017, 2}, {2018, 1}, {2020, 30}, {2021, 60}, {2022, 90}, {2023, 40}, {2024, 20}, {2025, 3}});
        range.setRange(2017, 2025);
        range.resize(220, range.sizeHint().height());
        range.show();
        REQUIRE(QTest::qWaitForWindowExposed(&range));
    }
    QAbstractSlider *handle(bool last)
    {
        return qobject_cast<QAbstractSlider *>(range.findChildren<QAbstractSlider *>().at(last ? 1 : 0));
    }
    std::pair<int, int> chosen() const { return {range.first(), range.last()}; }
};

} // namespace

TEST_CASE("Years that nothing is known of have their place, too")
{
    Shown shown;
    CHECK(shown.range.lowest() == 2017);
    CHECK(shown.range.highest() == 2025);
    CHECK(shown.chosen() == std::pair(2017, 2025));
    CHECK(shown.spy.isEmpty());
}

TEST_CASE("Dragging a handle goes on with one step")
{
    Shown shown;
    const QPoint from = shown.range.handleAt(false);
    const int cell = (shown.range.handleAt(true).x() - from.x()) / 9;
    QTest::mousePress(&shown.range, Qt::LeftButton, {}, from);
    QTest::mouseMove(&shown.range, from + QPoint(2 * cell, 0));
    QTest::mouseMove(&shown.range, from + QPoint(3 * cell + 1, 0));
    QTest::mouseRelease(&shown.range, Qt::LeftButton, {}, from + QPoint(3 * cell + 1, 0));
    CHECK(shown.chosen() == std::pair(2020, 2025));
    REQUIRE(shown.spy.count() == 2);
    CHECK(shown.spy.first().at(2).toBool() == false);
    CHECK(shown.spy.last().at(2).toBool() == true);
}

TEST_CASE("A handle cannot pass the other one")
{
    Shown shown;
    shown.range.setRange(2020, 2021);
    const QPoint from = shown.range.handleAt(false);
    QTest::mousePress(&shown.range, Qt::LeftButton, {}, from);
    QTest::mouseMove(&shown.range, QPoint(shown.range.width(), from.y()));
    QTest::mouseRelease(&shown.range, Qt::LeftButton, {}, QPoint(shown.range.width(), from.y()));
    CHECK(shown.chosen() == std::pair(2021, 2021));
}

TEST_CASE("Arrow keys move a handle by a year, with Shift the other one")
{
    Shown shown;
    shown.handle(false)->setFocus();
    QTest::keyClick(shown.handle(false), Qt::Key_Right);
    CHECK(shown.chosen() == std::pair(2018, 2025));
    QTest::keyClick(shown.handle(false), Qt::Key_Left, Qt::ShiftModifier);
    CHECK(shown.chosen() == std::pair(2018, 2024));
    QTest::keyClick(shown.handle(false), Qt::Key_Home);
    CHECK(shown.chosen() == std::pair(2017, 2024));
    CHECK(shown.spy.count() == 3);
}

TEST_CASE("Both handles are values to assistive tools")
{
    Shown shown;
    for (const bool last : {false, true}) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(shown.handle(last));
        REQUIRE(face);
        REQUIRE(face->valueInterface());
        CHECK(face->valueInterface()->currentValue().toInt() == (last ? 2025 : 2017));
        CHECK(face->text(QAccessible::Name) == (last ? QStringLiteral("Last year") : QStringLiteral("First year")));
    }
}

TEST_CASE("New counts keep a chosen range and stretch the whole one")
{
    Shown shown;
    shown.range.setRange(2020, 2023);
    shown.range.setCounts({{2015, 1}, {2026, 1}});
    CHECK(shown.chosen() == std::pair(2020, 2023));
    shown.range.setRange(2015, 2026);
    shown.range.setCounts({{2010, 1}, {2027, 1}});
    CHECK(shown.chosen() == std::pair(2010, 2027));
}
