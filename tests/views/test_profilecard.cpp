#include "tests/core/panelsample.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"
#include "tests/views/sample.h"
#include "views/tables/profilecard.h"
#include "views/tables/profiletable.h"
#include "views/tables/profilewords.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using views::ProfileCard;

namespace {

tests::PanelTexts moved()
{
    return {tests::smallPanel().schema,
            {{"a", "Alpha", "2021", "330113", "equipment", "x", "10", "100.00", ""},
             {"a", "Alpha", "2022", "330113", "equipment", "x", "12", "110.00", ""},
             {"b", "Beta", "2023", "330113", "biomedicine", "x|y", "9", "90.00", ""},
             {"a", "Alpha Group", "2024", "330113", "biomedicine", "", "9", "90.00", "1"},
             {"b", "Beta", "2024", "330113", "biomedicine", "x|y", "9", "95.00", ""}}};
}

/// A card on the screen with the profile of one enterprise.
struct Shown
{
    core::Panel panel;
    ProfileCard card;

    explicit Shown(const char *id, views::Language language = views::Language::English,
                   const tests::PanelTexts &texts = moved())
        : panel(tests::panelOf(texts))
    {
        card.resize(900, 400);
        card.open(panel, core::OrganisationId(id), tests::sampleNames(language));
        REQUIRE(QTest::qWaitFor([this] { return !card.isBusy(); }));
    }
    QString cell(int row, int column) const { return card.table()->model()->index(row, column).data().toString(); }
    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : card.findChildren<QLabel *>())
            texts += label->text();
        return texts;
    }
    QString copied()
    {
        QApplication::clipboard()->clear();
        card.copy();
        REQUIRE(QTest::qWaitFor([this] { return !card.isBusy(); }));
        return QApplication::clipboard()->text();
    }
};

} // namespace

TEST_CASE("A profile says who the enterprise is and what it belonged to", "[profilecard]")
{
    const Shown shown("a");
    CHECK(shown.card.isVisible());
    CHECK(shown.labels().contains(u"Alpha Group"_qs));
    CHECK(shown.labels().contains(u"ID a · 2021–2024 · formerly Alpha in 2021–2022"_qs));
    CHECK(shown.labels().contains(u"Region: 330113  ·  Sector: biomedicine since 2024 (before: equipment in 2021–2022)"
                                  u"  ·  certifications: not stated since 2024 (before: x in 2021–2022)"_qs));
}

TEST_CASE("A profile shows every number of the enterprise with its growth", "[profilecard]")
{
    const Shown shown("a");
    const tests::ModelTester tester(shown.card.table()->model());
    CHECK(shown.cell(0, 0) == u"2021");
    CHECK(shown.cell(1, 2) == u"110.00");
    const QModelIndex grown = shown.card.table()->model()->index(1, 2);
    CHECK(grown.data(items::ProfileModel::ChangeRole).toString() == u"+10.00\u00A0%");
    CHECK(shown.cell(2, 2) == u"—");
    CHECK(shown.card.table()->model()->index(2, 2).data(Qt::ToolTipRole).toString() ==
          u"Not in the panel in this year");
    CHECK(shown.cell(4, 0) == u"Place in its sector, 2024");
    CHECK(shown.cell(4, 2) == u"2 of 2");
    tests::PanelTexts tied = moved();
    for (const char *id : {"c", "d"})
        tied.rows.push_back({id, id, "2024", "330113", "biomedicine", "", "9", "90.00", ""});
    CHECK(Shown("a", views::Language::English, tied).cell(4, 2) == u"2–4 of 4");
}

TEST_CASE("All years of a profile are seen without scrolling", "[profilecard]")
{
    const Shown shown("a");
    const auto *table = shown.card.table();
    QApplication::processEvents();
    const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
    CHECK(table->viewport()->rect().contains(table->visualRect(last).adjusted(0, 0, -1, -1)));
}

TEST_CASE("A profile tells the milestones of the enterprise, the newest first", "[profilecard]")
{
    core::IndicatorTables tables;
    const auto add = [&](const char *date, const char *subject, const char *title) {
        core::Milestone one;
        one.id = std::to_string(tables.milestones.size());
        one.date = date;
        one.subject = subject;
        one.title = {title, ""};
        tables.milestones.push_back(one);
    };
    add("2021-05", "a", "投产");
    add("2023-02-01", "a", "上市");
    add("2023-02-01", "a", "上市"); // one event with two figures
    add("2022", "b", "他事");
    tables.milestones.front().planned = true;
    const auto figureOf = [&](std::size_t row, const char *metric, const char *value, const char *unit) {
        tables.milestones[row].metric = metric;
        tables.milestones[row].value = value;
        tables.milestones[row].unit = unit;
    };
    figureOf(1, "funds_raised", "5", "亿元");
    tables.milestones[1].qualifier = core::Qualifier::AtLeast;
    figureOf(2, "shares", "100", "万股");
    const views::Names names(std::make_shared<core::IndicatorSet>(tables), views::Language::English);
    ProfileCard card;
    card.resize(900, 400);
    card.open(tests::panelOf(moved()), core::OrganisationId("a"), names);
    REQUIRE(QTest::qWaitFor([&] { return !card.isBusy(); }));
    QStringList texts;
    for (const QLabel *label : card.findChildren<QLabel *>())
        texts += label->text();
    const auto found = std::ranges::find_if(texts, [](const QString &text) { return text.contains(u"投产"); });
    REQUIRE(found != texts.end());
    CHECK(found->contains(u"投产 (planned)")); // else it would read like a fact
    CHECK(found->count(u"上市") == 1);
    CHECK(found->contains(u"上市: funds raised ≥ 5 (100 m\u00A0yuan); shares 100 (10,000\u00A0shares)"));
    CHECK(found->indexOf(u"上市") < found->indexOf(u"投产"));
    CHECK_FALSE(found->contains(u"他事"));
    card.copy();
    REQUIRE(QTest::qWaitFor([&] { return !card.isBusy(); }));
    CHECK(QApplication::clipboard()->text().endsWith(*found)); // they are part of the profile
}

TEST_CASE("The number under a click is the one picked", "[profilecard]")
{
    const Shown shown("a");
    auto *table = shown.card.table();
    QSignalSpy picked(&shown.card, &ProfileCard::picked);
    const QRect cell = table->visualRect(table->model()->index(1, 2));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(picked.size() == 2);
    CHECK(picked[0][0].value<core::Keys>().period == core::Period::ofYear(2022));
    CHECK(picked[0][1].toULongLong() == 1);
    CHECK(shown.card.mark(picked[0][0].value<core::Keys>(), 1)->literal == "110.00");
    CHECK(picked[1][1].toULongLong() == 0);
}

TEST_CASE("Escape asks to close a profile, an enterprise that is none closes it", "[profilecard]")
{
    Shown shown("a");
    QSignalSpy closing(&shown.card, &ProfileCard::closeWanted);
    QTest::keyClick(shown.card.table(), Qt::Key_Escape);
    CHECK(closing.size() == 1);
    shown.card.open(shown.panel, core::OrganisationId("nobody"), tests::sampleNames(views::Language::English));
    REQUIRE(QTest::qWaitFor([&] { return !shown.card.isBusy(); }));
    CHECK(closing.size() == 2);
}

TEST_CASE("What is copied of a profile lacks the numbers that its rows would lack", "[profilecard]")
{
    Shown few("a"); // alone in its sector
    QSignalSpy noticed(&few.card, &ProfileCard::noticed);
    const QString text = few.copied();
    CHECK(text.startsWith(u"Alpha Group\nID a · 2021–2024"));
    CHECK(text.contains(u"\n2021\twithheld\t\twithheld\t\t—\t\n"));
    CHECK(text.contains(u"\n2023\t—\t\t—\t\t—\t\n"));
    CHECK_FALSE(text.contains(u"110.00"));
    CHECK_FALSE(text.contains(u"10.00\u00A0%"));
    CHECK_FALSE(text.contains(u"2 of 2")); // places would tell of others
    CHECK(noticed.size() == 1);
    tests::PanelTexts texts = moved();
    texts.rows.clear();
    for (const char *year : {"2023", "2024"}) {
        for (const char *id : {"a", "b", "c", "d"})
            texts.rows.push_back({id, id, year, "330113", "digital", "", "5", *id == 'a' ? "50.00" : "40.00", ""});
    }
    Shown many("a", views::Language::English, texts);
    CHECK(many.copied().contains(u"\n2024\t5\t0.00\u00A0%\t50.00\t0.00\u00A0%\t—\t\n"));
}
