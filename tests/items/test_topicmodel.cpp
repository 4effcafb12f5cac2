#include "models/items/topicmodel.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

#include <QSignalSpy>

using items::TopicModel;

namespace {

core::FilterCounts counts(std::vector<std::pair<std::string, std::size_t>> byTopic)
{
    core::FilterCounts result;
    result.byTopic = std::move(byTopic);
    return result;
}

} // namespace

TEST_CASE("Topics stand in the order of the dataset with their counts")
{
    TopicModel model;
    const tests::ModelTester tester(&model);
    model.setTexts({[](const std::string &topic) { return QString::fromStdString(topic).toUpper(); },
                    [](const QString &column) { return column; }});
    model.setCounts(counts({{"economy", 157}, {"industry", 64}}));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("ECONOMY"));
    CHECK(model.index(1, 1).data().toInt() == 64);
    CHECK(model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("count"));
    CHECK(model.checked().empty());
}

TEST_CASE("A topic ticked by the user is told; one shown from a filter is not")
{
    TopicModel model;
    const tests::ModelTester tester(&model);
    model.setCounts(counts({{"economy", 157}, {"industry", 64}}));
    QSignalSpy spy(&model, &TopicModel::checkedChanged);
    model.setChecked({"economy"});
    CHECK(spy.isEmpty());
    REQUIRE(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(spy.count() == 1);
    CHECK(model.checked() == std::vector<std::string>{"economy", "industry"});
    CHECK_FALSE(model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
}

TEST_CASE("New counts keep the checks, also when other topics come")
{
    TopicModel model;
    const tests::ModelTester tester(&model);
    model.setCounts(counts({{"economy", 157}, {"industry", 64}}));
    model.setChecked({"industry"});
    model.setCounts(counts({{"economy", 1}, {"industry", 0}}));
    CHECK(model.index(1, 0).data(TopicModel::CountRole).toInt() == 0);
    model.setCounts(counts({{"industry", 3}, {"talent", 2}}));
    CHECK(model.checked() == std::vector<std::string>{"industry"});
}
