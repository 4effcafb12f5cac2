#include "models/items/issuemodel.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

using namespace core;
using items::IssueModel;

TEST_CASE("every finding is a row: severity, place, value and a sentence")
{
    IssueModel model;
    tests::ModelTester tester(&model);
    model.setIssues({{Severity::Error, Rule::Type, "observations.csv", 3, "value", "abc", {"number"}},
                     {Severity::Warning, Rule::ColumnUnknown, "sectors.csv", 0, "extra", "", {}}},
                    {[](Severity severity) { return QString::number(static_cast<int>(severity)); },
                     [](const Issue &issue) { return QString::fromStdString("about " + issue.column); },
                     [](const QString &column) { return column; }});
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(0, column).data().toString());
    CHECK(cells.join(u'|') == QStringLiteral("0|observations.csv|3|value|abc|about value"));
    // Row 0 means the whole file.
    CHECK_FALSE(model.index(1, IssueModel::Row).data().isValid());
    CHECK(model.index(1, 0).data(IssueModel::SeverityRole).toInt() == 1);
    CHECK(model.headerData(IssueModel::Message, Qt::Horizontal).toString() == QStringLiteral("message"));
    model.setIssues({}, {});
    CHECK(model.rowCount() == 0);
}
