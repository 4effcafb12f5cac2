#include "models/core/pages.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/label.h"
#include "views/panes/detailspane.h"
#include "views/text/statement.h"

#include <QApplication>
#include <QClipboard>

using namespace views;

namespace {

QStringList textsOf(const DetailsPane &pane)
{
    QStringList texts;
    for (const auto *label : pane.findChildren<Label *>())
        texts += label->text();
    return texts;
}

bool says(const DetailsPane &pane, const char16_t *part)
{
    return textsOf(pane).join(u'\n').contains(QString::fromUtf16(part));
}

QString number(const DetailsPane &pane)
{
    const auto *label = pane.findChild<Label *>(QStringLiteral("number"));
    return label ? label->text() : QString();
}

struct Shown : tests::Bundled
{
    void show(int year, Language language = Language::English)
    {
        const auto built = figure(gdp());
        pane.setMark(tests::markOf(*built, gdpOf(year)), built, names(language));
    }
    DetailsPane pane;
};

} // namespace

TEST_CASE("A published value stands with its literal, interval and source", "[detailspane]")
{
    Shown shown;
    shown.show(2024);
    CHECK(number(shown.pane) == QStringLiteral("1,175.09"));
    CHECK(says(shown.pane, u"1175.09"));
    CHECK(says(shown.pane, u"[1,175.085,\u00A01,175.095]"));
    CHECK(says(shown.pane, u"杭州网"));
}

TEST_CASE("A missing value says why, and what the next year implies", "[detailspane]")
{
    Shown shown;
    shown.show(2023);
    CHECK(number(shown.pane) == QStringLiteral("1,119.13"));
    CHECK(says(shown.pane, u"Why there is no published value"));
    CHECK(says(shown.pane, u"1,119.13 = 1,175.09 ÷ (1 + 5 %)"));
}

TEST_CASE("Contradicting claims stand side by side with the rule", "[detailspane]")
{
    Shown shown;
    shown.show(2022);
    CHECK(number(shown.pane) == QStringLiteral("1,006.7"));
    CHECK(says(shown.pane, u"1,001"));
    CHECK(says(shown.pane, u"chosen"));
    CHECK(says(shown.pane, u"official, press, company"));
}

TEST_CASE("The statement goes to the clipboard", "[detailspane]")
{
    Shown shown;
    shown.show(2024, Language::Chinese);
    shown.pane.copyStatement();
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("2024年，临平区地区生产总值1175.09亿元")));
}

TEST_CASE("Every mark of every page has a statement", "[detailspane]")
{
    const tests::Bundled shown;
    const Names names = shown.names(Language::Chinese);
    for (const auto &page : core::pages()) {
        for (const auto &spec : page.figures) {
            const auto built = shown.figure(spec);
            for (const auto &mark : built->marks) {
                INFO(spec.id << ' ' << names.caption(mark.keys).toStdString());
                CHECK(!statement(mark, names, *built).isEmpty());
            }
        }
    }
}

TEST_CASE("The statements of a gap, of a change and of a milestone", "[detailspane]")
{
    Shown shown;
    shown.show(2023, Language::Chinese);
    CHECK(shown.pane.statementText().contains(u"1119.13亿元（推算值，由2024年的1175.09亿元与增长5%推算，区间["));
    auto spec = tests::Bundled::gdp();
    spec.transform = core::Transform::ChangePercent;
    const auto change = shown.figure(spec);
    auto keys = tests::Bundled::gdpOf(2022);
    shown.pane.setMark(tests::markOf(*change, keys), change, shown.names(Language::Chinese));
    CHECK(shown.pane.statementText().startsWith(u"2022年，临平区地区生产总值较2021年水平变化+7.09%（计算值，区间["));
    spec.subject = core::FigureSubject::Milestones;
    const auto events = shown.figure(spec);
    keys = {};
    keys.item = "m001";
    const auto event = std::ranges::find(events->marks, keys.item, [](const auto &mark) { return mark.keys.item; });
    REQUIRE(event != events->marks.end());
    shown.pane.setMark(*event, events, shown.names(Language::Chinese));
    CHECK(shown.pane.statementText().startsWith(
        u"2025年5月9日，杭汽轮：HGT51F重型燃气轮机点火成功（来源：杭州网，2025-05"));
}

TEST_CASE("Without a mark the details say how to get one", "[detailspane]")
{
    Shown shown;
    shown.show(2024);
    shown.pane.clear(shown.names(Language::English));
    CHECK(shown.pane.mark() == nullptr);
    CHECK(says(shown.pane, u"Click a mark"));
}

TEST_CASE("A conflict says how far the claims lie apart", "[detailspane]")
{
    Shown shown;
    shown.show(2022);
    CHECK(says(shown.pane, u"differ by 5.7 (0.57 %)"));
}
