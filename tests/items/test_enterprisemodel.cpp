#include "models/items/enterprisemodel.h"
#include "tests/core/panelsample.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

using core::OrderedRows;
using core::SortColumn;
using items::EnterpriseModel;
using items::PanelColumn;
using Of = SortColumn::Of;

namespace {

EnterpriseModel::Texts plainTexts()
{
    EnterpriseModel::Texts texts;
    texts.heading = [](const PanelColumn &, const core::PanelField &field) {
        return QString::fromStdString(field.name);
    };
    texts.hint = texts.heading;
    texts.number = [](const std::string &literal) { return QString::fromStdString(literal); };
    texts.value = [](const core::PanelField &, const std::string &value) { return QString::fromStdString(value); };
    texts.separator = QStringLiteral("|");
    texts.missing = QStringLiteral("not published");
    return texts;
}

std::shared_ptr<const core::RowMask> allRows(const core::Panel &panel)
{
    return std::make_shared<const core::RowMask>(*core::maskOf(panel, core::everything(*panel.head)));
}

/// The cells of a row of the sample in the order of the model's columns, as they are to be shown.
QStringList shownCells(const std::vector<std::string> &row)
{
    QStringList cells;
    for (const std::size_t i : {1U, 0U, 2U, 3U, 4U, 5U, 6U, 7U, 8U})
        cells += row[i].empty() ? QStringLiteral("—") : QString::fromStdString(row[i]);
    return cells;
}

QStringList cellsOf(const EnterpriseModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells;
}

/// A model that its tester watches from the first row on.
struct Watched
{
    EnterpriseModel model;
    tests::ModelTester tester{&model};
    Watched() { model.setTexts(plainTexts()); }
};

} // namespace

TEST_CASE("Every row of a panel stands in the table as it was published", "[enterprisemodel]")
{
    const tests::PanelTexts texts = tests::randomPanel(1500, 3);
    const core::Panel panel = tests::panelOf(texts);
    Watched watched;
    watched.model.setRows(OrderedRows(panel, allRows(panel)));
    REQUIRE(watched.model.rowCount() == 1500);
    QStringList expected, found;
    for (const auto &row : texts.rows)
        expected += shownCells(row).join(u'\t');
    for (int row = 1499; row >= 0; --row) // against the pages' direction
        found += cellsOf(watched.model, row).join(u'\t');
    expected.sort();
    found.sort();
    CHECK(found == expected);
}

TEST_CASE("Columns are name, id and year, then those of the schema", "[enterprisemodel]")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    Watched watched;
    watched.model.setRows(OrderedRows(panel, allRows(panel)));
    QStringList titles;
    for (int column = 0; column < watched.model.columnCount(); ++column)
        titles += watched.model.headerData(column, Qt::Horizontal).toString();
    CHECK(titles.join(u' ') ==
          QStringLiteral("name enterprise_id year region_code sector certifications employees output score"));
}

TEST_CASE("Numbers stand at the right, a missing one says why", "[enterprisemodel]")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    Watched watched;
    watched.model.setRows(OrderedRows(panel, allRows(panel)));
    const int output = 7, certifications = 5;
    const auto sideOf = [&](int column) {
        return watched.model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    };
    CHECK(sideOf(output).testFlag(Qt::AlignRight));
    CHECK(sideOf(certifications).testFlag(Qt::AlignLeft));
    const QModelIndex known = watched.model.index(0, output);
    CHECK(known.data().toString() == QStringLiteral("1000.50"));
    CHECK_FALSE(known.data(Qt::ToolTipRole).isValid());
    const QModelIndex missing = watched.model.index(4, output); // e2 in 2023
    CHECK(missing.data().toString() == QStringLiteral("—"));
    CHECK(missing.data(EnterpriseModel::MissingRole).toBool());
    CHECK(missing.data(Qt::ToolTipRole).toString() == QStringLiteral("not published"));
}

TEST_CASE("A row names its enterprise, year, region and sector", "[enterprisemodel]")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    Watched watched;
    watched.model.setRows(OrderedRows(panel, allRows(panel)));
    const core::Keys keys = watched.model.keysOf(7); // e1 in 2024, under its later name
    CHECK(keys.organisation.text() == "e1");
    CHECK(keys.item == "临平智能制造");
    CHECK(keys.period == core::Period::ofYear(2024));
    CHECK(keys.region.text() == "330113");
    CHECK(keys.sector.text() == "equipment");
    CHECK(watched.model.isOf(7, keys));
    CHECK_FALSE(watched.model.isOf(0, keys)); // another year
    core::Keys enterprise;
    enterprise.organisation = keys.organisation;
    CHECK(watched.model.isOf(0, enterprise));
    CHECK_FALSE(watched.model.isOf(0, {}));
}

TEST_CASE("An order is the same before and after all rows are sorted, and marked in the headers", "[enterprisemodel]")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(3000, 9));
    const std::vector<SortColumn> order{{Of::Dimension, 1, false}, {Of::Measure, 0, true}};
    Watched watched;
    watched.model.setRows(OrderedRows(panel, allRows(panel)));
    const OrderedRows sorted(panel, watched.model.ordered().mask(), order);
    watched.model.setRows(sorted);
    QStringList before, after;
    watched.model.setFound(512, sorted.page(512, 3000));
    for (int row = 0; row < 3000; ++row)
        before += cellsOf(watched.model, row).join(u'\t');
    watched.model.complete(*sorted.completed());
    for (int row = 0; row < 3000; ++row)
        after += cellsOf(watched.model, row).join(u'\t');
    CHECK(before == after);
    const auto mark = [&](int column) {
        return watched.model.headerData(column, Qt::Horizontal, EnterpriseModel::OrderRole).toInt();
    };
    CHECK(mark(4) == 1);
    CHECK(mark(6) == -2);
    CHECK(mark(0) == 0);
}

TEST_CASE("Another panel, and none, take the place of the first", "[enterprisemodel]")
{
    const core::Panel first = tests::panelOf(tests::randomPanel(400, 1));
    const core::Panel second = tests::panelOf(tests::smallPanel());
    Watched watched;
    watched.model.setRows(OrderedRows(first, allRows(first)));
    CHECK(watched.model.index(399, 0).data().isValid());
    watched.model.setRows(OrderedRows(second, allRows(second)));
    CHECK(watched.model.rowCount() == 11);
    CHECK(watched.model.index(0, 1).data().toString() == QStringLiteral("e1"));
    watched.model.setRows({});
    CHECK(watched.model.rowCount() == 0);
    CHECK(watched.model.columnCount() == 0);
}

TEST_CASE("Clicks sort one way, the other, and no more; more columns are added", "[enterprisemodel]")
{
    const PanelColumn name{Of::Name}, output{Of::Measure, 1};
    using Order = std::vector<SortColumn>;
    const Order down{{Of::Measure, 1, true}}, up{{Of::Measure, 1, false}};
    CHECK(items::clicked({}, output, false) == down);
    CHECK(items::clicked(down, output, false) == up);
    CHECK(items::clicked(up, output, false).empty());
    CHECK(items::clicked({}, name, false) == Order{{Of::Name, 0, false}});
    const Order both{down[0], {Of::Name, 0, false}};
    CHECK(items::clicked(down, name, true) == both);
    CHECK(items::clicked(both, output, true) == Order{up[0], {Of::Name, 0, false}});
    CHECK(items::clicked({up[0], both[1]}, output, true) == Order{{Of::Name, 0, false}});
    CHECK(items::clicked(both, name, false) == Order{{Of::Name, 0, false}});
}

TEST_CASE("As long as an order is not known everywhere, no row is blank", "[enterprisemodel]")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(3000, 3));
    const OrderedRows asInPanel(panel, allRows(panel));
    const OrderedRows ordered(panel, allRows(panel), {{Of::Measure, 1, true}});
    const OrderedRows complete = *ordered.completed();
    const auto cellsOfRow = [](const EnterpriseModel &model, std::size_t row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.words(row, column);
        return cells;
    };
    const auto isPending = [](const EnterpriseModel &model, int row) {
        return model.index(row, 0).data(EnterpriseModel::PendingRole).toBool();
    };
    Watched watched;
    EnterpriseModel &model = watched.model;
    model.setRows(ordered);
    CHECK(model.knows(0, 512));
    CHECK_FALSE(model.knows(500, 20));
    CHECK(cellsOf(model, 511) == cellsOfRow(model, complete.page(511, 1)[0]));
    CHECK(isPending(model, 2000)); // until it is known, the row that the panel has there
    CHECK(cellsOf(model, 2000) == cellsOfRow(model, asInPanel.page(2000, 1)[0]));
    model.setFound(1990, complete.page(1990, 40));
    CHECK(model.knows(1990, 40));
    CHECK_FALSE(isPending(model, 2000));
    CHECK(isPending(model, 1989));
    CHECK(isPending(model, 2030));
    CHECK(cellsOf(model, 2000) == cellsOfRow(model, complete.page(2000, 1)[0]));
    model.complete(complete);
    CHECK(model.knows(0, 3000));
    CHECK(cellsOf(model, 1989) == cellsOfRow(model, complete.page(1989, 1)[0]));
}
