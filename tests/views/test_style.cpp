#include "tests/support/strings.h"
#include "views/badge.h"
#include "views/noticebar.h"
#include "views/segmented.h"
#include "views/style.h"

#include <QApplication>
#include <QFocusFrame>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace views;

namespace {

// The look is the application's: every case leaves the light one behind.
struct Look
{
    explicit Look(Theme theme) { applyTheme(*qApp, theme); }
    ~Look() { applyTheme(*qApp, Theme::Light); }
};

} // namespace

TEST_CASE("The style sheet of a theme has every token filled in")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QString sheet = styleSheet(theme);
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK(sheet.contains(color(Token::Card, theme).name()));
    }
}

TEST_CASE("A theme reaches palette, controls and cards")
{
    const Look look(Theme::Dark);
    QFrame card;
    card.setProperty("card", true);
    card.resize(60, 40);
    CHECK(themeOf(&card) == Theme::Dark);
    CHECK(card.grab().toImage().pixelColor(30, 20) == color(Token::Card, Theme::Dark));
    applyTheme(*qApp, Theme::Light);
    CHECK(card.grab().toImage().pixelColor(30, 20) == color(Token::Card, Theme::Light));
}

TEST_CASE("Controls are 28 px high")
{
    const Look look(Theme::Light);
    QPushButton button(QStringLiteral("Import"));
    QLineEdit edit;
    CHECK(button.sizeHint().height() == 28);
    CHECK(edit.sizeHint().height() == 28);
}

TEST_CASE("Digits of the body font are equally wide")
{
    const QFontMetricsF metrics(bodyFont());
    for (QChar digit = u'1'; digit <= u'9'; digit = QChar(digit.unicode() + 1))
        CHECK(metrics.horizontalAdvance(digit) == Approx(metrics.horizontalAdvance(u'0')));
}

TEST_CASE("The focus ring shows when the focus came by a key, not by a click")
{
    const Look look(Theme::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QPushButton(QStringLiteral("First"));
    auto *second = new QPushButton(QStringLiteral("Second"));
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    first->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(first, Qt::Key_Tab);
    REQUIRE(second->hasFocus());
    auto *ring = window.findChild<QFocusFrame *>();
    REQUIRE(ring);
    CHECK(ring->widget() == second);
    QTest::mouseClick(first, Qt::LeftButton);
    CHECK(ring->widget() == nullptr);
}

TEST_CASE("In a segmented row exactly one is chosen and arrow keys move the choice")
{
    Segmented row;
    row.setChoices({QStringLiteral("Level"), QStringLiteral("Change"), QStringLiteral("Index")});
    QSignalSpy chosen(&row, &Segmented::currentChanged);
    row.show();
    row.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&row));
    CHECK(row.current() == 0);
    const auto buttons = row.findChildren<QToolButton *>();
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    CHECK(row.current() == 2);
    buttons.at(2)->setFocus();
    QTest::keyClick(buttons.at(2), Qt::Key_Left);
    CHECK(row.current() == 1);
    CHECK(chosen.count() == 2);
    row.setCurrent(0);
    CHECK(chosen.count() == 2);
    CHECK(row.current() == 0);
}

TEST_CASE("New choices keep the place of the old one as far as there is one")
{
    Segmented row;
    row.setChoices({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    row.setCurrent(2);
    QSignalSpy chosen(&row, &Segmented::currentChanged);
    row.setChoices({QStringLiteral("x"), QStringLiteral("y")});
    CHECK(row.count() == 2);
    CHECK(row.current() == 1);
    CHECK(chosen.isEmpty());
}

TEST_CASE("A notice stays until it is closed and tells which action was taken")
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    NoticeBar bar(&window);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(&bar);
    rows->addStretch(1);
    window.resize(600, 300);
    window.show();
    QSignalSpy action(&bar, &NoticeBar::triggered);
    QSignalSpy closed(&bar, &NoticeBar::closed);
    CHECK(bar.isHidden());
    QString language = QStringLiteral("en");
    bar.setNotice(NoticeBar::Kind::Info,
                  [&]() -> QString { return QStringLiteral("The file has changed: ") + language; },
                  {[&]() -> QString { return QStringLiteral("Look: ") + language; }});
    REQUIRE(bar.isVisible());
    language = QStringLiteral("zh");
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&bar, &change);
    CHECK(bar.sentence() == QStringLiteral("The file has changed: zh"));
    CHECK(bar.accessibleName() == bar.sentence());
    CHECK(bar.findChildren<QToolButton *>().at(0)->text() == QStringLiteral("Look: zh"));
    REQUIRE(QTest::qWaitFor([&] { return bar.height() == 36; }));
    const auto buttons = bar.findChildren<QToolButton *>();
    window.resize(180, 300); // more lines rather than words behind the buttons
    REQUIRE(QTest::qWaitFor([&] { return bar.height() > 36; }));
    CHECK(bar.rect().contains(buttons.at(0)->geometry()));
    window.resize(600, 300);
    REQUIRE(QTest::qWaitFor([&] { return bar.height() == 36; }));
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    REQUIRE(action.count() == 1);
    CHECK(action.first().at(0).toInt() == 0);
    CHECK(bar.isVisible());
    CHECK(buttons.at(1)->isHidden());
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    CHECK(closed.count() == 1);
    CHECK(bar.isHidden());
}

TEST_CASE("A badge says its verdict in words and grows with them")
{
    Badge badge;
    badge.setComparability(core::Comparability::Amber, QStringLiteral("amber"));
    const int narrow = badge.sizeHint().width();
    badge.setComparability(core::Comparability::Amber, QStringLiteral("amber: price basis not stated"));
    CHECK(badge.sizeHint().width() > narrow);
    CHECK(badge.sizeHint().height() == 18);
    badge.setGrowth(QStringLiteral("published +5 %"), 5, QStringLiteral("basis not stated"));
    CHECK(badge.accessibleName() == QStringLiteral("published +5 % basis not stated"));
}
