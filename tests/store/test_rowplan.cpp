#include "models/store/rowplan.h"
#include "tests/support/strings.h"

#include <algorithm>

using namespace store;

namespace {

/// One row for each letter.
std::vector<std::string> rows(const QString &letters)
{
    std::vector<std::string> rows;
    for (const QChar letter : letters)
        rows.push_back(QString(letter).toStdString());
    return rows;
}

/// Does to a stored table what the plan says; the letters of the table afterwards, in order.
class Table
{
public:
    RowPlan become(const QString &letters)
    {
        const std::vector<std::string> target = rows(letters);
        const RowPlan plan = planRows(m_stored, target);
        std::erase_if(m_stored, [&](const StoredRow &row) {
            return std::find(plan.close.begin(), plan.close.end(), row.id) != plan.close.end();
        });
        for (const RowPlan::Insert &insert : plan.insert)
            m_stored.push_back({++m_lastId, insert.ordinal, target[insert.row]});
        std::sort(m_stored.begin(), m_stored.end(),
                  [](const StoredRow &a, const StoredRow &b) { return a.ordinal < b.ordinal; });
        return plan;
    }
    QString letters() const
    {
        QString letters;
        for (const StoredRow &row : m_stored)
            letters += QString::fromStdString(row.key);
        return letters;
    }

private:
    std::vector<StoredRow> m_stored;
    qint64 m_lastId = 0;
};

struct Step
{
    QString from;
    QString to;
    std::size_t closed;
    std::size_t inserted;
};

} // namespace

TEST_CASE("Only what differs is written, and the order is that of the new rows")
{
    const auto step = GENERATE(
        Step{u""_qs, u"abc"_qs, 0, 3}, Step{u"abc"_qs, u"abc"_qs, 0, 0}, Step{u"abc"_qs, u""_qs, 3, 0},
        Step{u"abc"_qs, u"abcd"_qs, 0, 1}, Step{u"abc"_qs, u"xyabc"_qs, 0, 2}, Step{u"abc"_qs, u"aXbYc"_qs, 0, 2},
        Step{u"abc"_qs, u"ac"_qs, 1, 0}, Step{u"abc"_qs, u"aXc"_qs, 1, 1}, Step{u"abcd"_qs, u"dabc"_qs, 1, 1},
        Step{u"abc"_qs, u"cba"_qs, 2, 2}, Step{u"aab"_qs, u"abaa"_qs, 1, 2}, Step{u"aab"_qs, u"ab"_qs, 1, 0});
    CAPTURE(step.from, step.to);
    Table table;
    table.become(step.from);
    CHECK(table.letters() == step.from);
    const RowPlan plan = table.become(step.to);
    CHECK(table.letters() == step.to);
    CHECK(plan.close.size() == step.closed);
    CHECK(plan.insert.size() == step.inserted);
}

TEST_CASE("When the room between two rows is used up, all rows are written anew")
{
    Table table;
    table.become(QStringLiteral("az"));
    QString letters = QStringLiteral("az");
    bool renumbered = false;
    for (char16_t c = u'一'; c < u'一' + 40; ++c) {
        letters.insert(1, QChar(c)); // always at the same place
        renumbered = table.become(letters).insert.size() > 1 || renumbered;
        REQUIRE(table.letters() == letters);
    }
    CHECK(renumbered);
}
