#include "models/items/valuemodel.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

#include <QSignalSpy>

using items::ValueModel;

TEST_CASE("Values stand in the order given with their counts")
{
    ValueModel model;
    const tests::ModelTester tester(&model);
    model.setTexts(
        {[](const std::string &value) { return QString::fromStdString(value).toUpper(); }, u"topic"_qs, u"count"_qs});
    model.setCounts({{"economy", 157}, {"industry", 64}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("ECONOMY"));
    CHECK(model.index(1, 1).data().toInt() == 64);
    CHECK(model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("count"));
    CHECK(model.checked().empty());
}

TEST_CASE("A value ticked by the user is told; one shown from a filter is not")
{
    ValueModel model;
    const tests::ModelTester tester(&model);
    model.setCounts({{"economy", 157}, {"industry", 64}});
    QSignalSpy spy(&model, &ValueModel::checkedChanged);
    model.setChecked({"economy"});
    CHECK(spy.isEmpty());
    REQUIRE(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(spy.count() == 1);
    CHECK(model.checked() == std::vector<std::string>{"economy", "industry"});
    CHECK_FALSE(model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
}

TEST_CASE("New counts keep the checks, also when other values come")
{
    ValueModel model;
    const tests::ModelTester tester(&model);
    model.setCounts({{"economy", 157}, {"industry", 64}});
    model.setChecked({"industry"});
    model.setCounts({{"economy", 1}, {"industry", 0}});
    CHECK(model.index(1, 0).data(ValueModel::CountRole).toInt() == 0);
    model.setCounts({{"industry", 3}, {"talent", 2}});
    CHECK(model.checked() == std::vector<std::string>{"industry"});
}

TEST_CASE("The same values in another order keep their places")
{
    ValueModel model;
    const tests::ModelTester tester(&model);
    model.setCounts({{"large", 9}, {"small", 5}});
    model.setCounts({{"small", 7}, {"large", 2}});
    CHECK(model.index(0, 0).data(ValueModel::ValueRole).toString() == u"large"_qs);
    CHECK(model.index(0, 0).data(ValueModel::CountRole).toInt() == 2);
    model.setCounts({{"small", 7}, {"medium", 2}});
    CHECK(model.index(0, 0).data(ValueModel::ValueRole).toString() == u"small"_qs);
}
