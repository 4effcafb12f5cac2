#include "models/workspace/workspace.h"
#include "tests/support/strings.h"
#include "views/panes/chip.h"
#include "views/panes/chipbar.h"

#include <QTest>
#include <QToolButton>

using views::Chip;

namespace {

struct Shown
{
    workspace::Workspace workspace;
    views::ChipBar bar{workspace.filter()};

    explicit Shown(int width = 1000)
    {
        REQUIRE(workspace.open(QStringLiteral(":memory:"), QStringLiteral(":/dataset/linping")).has_value());
        bar.setNames(views::Names(workspace.dataset().indicators, views::Language::English));
        bar.resize(width, bar.sizeHint().height());
        bar.show();
        REQUIRE(QTest::qWaitForWindowExposed(&bar));
    }
    void set(std::optional<int> first, std::vector<core::RegionCode> regions, std::vector<core::SectorId> sectors = {})
    {
        core::Filter filter;
        filter.firstYear = first;
        filter.regions = std::move(regions);
        filter.sectors = std::move(sectors);
        workspace.filter().set(filter);
    }
    QStringList values() const
    {
        QStringList list;
        for (const Chip *chip : bar.visibleChips())
            list << chip->value();
        return list;
    }
    QToolButton *button(const QString &text) const
    {
        for (QToolButton *button : bar.findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    const core::Filter &filter() const { return workspace.filter().filter(); }
};

const core::RegionCode linping("330113");
const core::RegionCode yuhang("330110");

} // namespace

TEST_CASE("Every chosen value is a chip of its own")
{
    Shown shown;
    CHECK(shown.values().isEmpty());
    CHECK(shown.button(QStringLiteral("Clear all")) == nullptr);
    shown.set(2020, {linping, yuhang}, {core::SectorId("biomedicine")});
    CHECK(shown.values().mid(1) == QStringList{QStringLiteral("Linping District"), QStringLiteral("Yuhang District"),
                                               QStringLiteral("Biomedicine")});
    CHECK(shown.values().first().startsWith(QStringLiteral("2020–")));
    CHECK(shown.bar.chips().first()->dimension() == QStringLiteral("Years"));
}

TEST_CASE("A click on the cross removes that value only")
{
    Shown shown;
    shown.set({}, {linping, yuhang});
    Chip *chip = shown.bar.chips().first();
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(12, 12));
    CHECK(shown.filter().regions.size() == 2);
    QTest::mouseClick(chip, Qt::LeftButton, {}, chip->crossRect().center());
    CHECK(shown.filter().regions == std::vector{yuhang});
}

TEST_CASE("Delete removes the chip with the focus; the next one takes it")
{
    Shown shown;
    shown.bar.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.bar));
    shown.set({}, {linping, yuhang});
    shown.bar.chips().first()->setFocus();
    QTest::keyClick(shown.bar.chips().first(), Qt::Key_Delete);
    CHECK(shown.filter().regions == std::vector{yuhang});
    REQUIRE(shown.bar.chips().size() == 1);
    CHECK(shown.bar.chips().first()->hasFocus());
}

TEST_CASE("Clear all empties the filter and Back brings it back")
{
    Shown shown;
    shown.set(2020, {linping});
    QTest::mouseClick(shown.button(QStringLiteral("Clear all")), Qt::LeftButton);
    CHECK(shown.filter().isEmpty());
    shown.workspace.filter().back();
    CHECK(shown.values().size() == 2);
}

TEST_CASE("What does not fit in one line hides behind a chip that counts it")
{
    Shown shown(560);
    std::vector<core::SectorId> sectors;
    for (const core::Sector &sector : shown.workspace.dataset().indicators->tables().sectors)
        sectors.push_back(sector.id);
    shown.set({}, {}, sectors);
    const qsizetype visible = shown.bar.visibleChips().size();
    REQUIRE(visible > 0);
    REQUIRE(visible < shown.bar.chips().size());
    CHECK(shown.bar.heightForWidth(560) == 36);
    QToolButton *more = shown.button(QStringLiteral("+%1").arg(shown.bar.chips().size() - visible));
    REQUIRE(more);
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(shown.bar.visibleChips().size() == shown.bar.chips().size());
    CHECK(shown.bar.heightForWidth(560) > 60);
}
