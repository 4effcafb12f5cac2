#include "views/tables/issuereport.h"

#include "tests/support/strings.h"
#include "views/segmented.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using views::IssueReport;

namespace {

core::Issue issue(core::Severity severity, core::Rule rule, const char *file, std::int64_t row, const char *value)
{
    core::Issue made;
    made.severity = severity;
    made.rule = rule;
    made.file = file;
    made.row = row;
    made.column = "value";
    made.value = value;
    made.args = {"number"};
    return made;
}

struct Shown
{
    IssueReport report;
    QTreeWidget *table = report.findChild<QTreeWidget *>();

    Shown()
    {
        using core::Rule;
        using core::Severity;
        report.setIssues({issue(Severity::Error, Rule::Type, "a.csv", 7, "=1+1"),
                          issue(Severity::Error, Rule::Type, "b.csv", 9, "many"),
                          issue(Severity::Warning, Rule::ColumnCount, "b.csv", 3, "4")});
        report.resize(900, 400);
        report.show();
        REQUIRE(QTest::qWaitForWindowExposed(&report));
    }
    void click(int segmented, int choice)
    {
        auto *group = report.findChildren<views::Segmented *>()[segmented];
        QTest::mouseClick(group->findChildren<QToolButton *>()[choice], Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("a report is narrowed to a severity and to words", "[report]")
{
    Shown shown;
    CHECK(shown.report.shownIssues() == 3);
    shown.click(0, 1);
    CHECK(shown.report.shownIssues() == 2);
    QTest::keyClicks(shown.report.findChild<QLineEdit *>(), QStringLiteral("many"));
    CHECK(shown.report.shownIssues() == 1);
}

TEST_CASE("a report is grouped by rule or by file", "[report]")
{
    Shown shown;
    CHECK(shown.table->topLevelItemCount() == 3);
    shown.click(1, 1);
    REQUIRE(shown.table->topLevelItemCount() == 2);
    shown.click(1, 2);
    REQUIRE(shown.table->topLevelItemCount() == 2);
    CHECK(shown.table->topLevelItem(0)->childCount() + shown.table->topLevelItem(1)->childCount() == 3);
}

TEST_CASE("a report is saved as a table that no spreadsheet runs", "[report]")
{
    Shown shown;
    CHECK(shown.report.csv().startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(shown.report.csv());
    CHECK(text.count(QStringLiteral("\r\n")) == 4);
    CHECK(text.contains(QStringLiteral("'=1+1")));
    CHECK(text.contains(QStringLiteral("a.csv,7,value")));
}

TEST_CASE("the box that narrows a report keeps a useful width beside the other controls", "[report]")
{
    views::IssueReport report;
    report.resize(560, 400);
    report.show();
    QCoreApplication::processEvents();
    CHECK(report.findChild<QLineEdit *>()->width() >= 200);
}
