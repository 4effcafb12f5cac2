#include "models/items/indicatormodel.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

using namespace core;
using items::IndicatorModel;

namespace {

std::shared_ptr<const IndicatorSet> set()
{
    IndicatorTables tables;
    const auto add = [&](const char *id, const char *en, const char *topic, Subject subject) {
        Indicator indicator;
        indicator.id = IndicatorId(id);
        indicator.name = {"指标", en};
        indicator.topic = topic;
        indicator.subject = subject;
        tables.indicators.push_back(indicator);
    };
    add("gdp", "Gross regional product", "economy", Subject::Region);
    add("patents", "Valid patents", "innovation", Subject::Region);
    add("primary_va", "Value added", "economy", Subject::Region);
    add("ent_revenue", "Revenue", "enterprise", Subject::Organisation);
    return std::make_shared<const IndicatorSet>(std::move(tables));
}

IndicatorModel::Texts texts()
{
    return {[](const IndicatorId &id) { return QString::fromStdString(id.text()); },
            [](const QString &topic) { return topic.toUpper(); }};
}

QString printed(const IndicatorModel &model)
{
    QStringList topics;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex topic = model.index(row, 0);
        QStringList names;
        for (int child = 0; child < model.rowCount(topic); ++child)
            names.append(model.index(child, 0, topic).data().toString());
        topics.append(topic.data().toString() + QStringLiteral(": ") + names.join(u' '));
    }
    return topics.join(QStringLiteral("; "));
}

} // namespace

TEST_CASE("indicators stand below their topic, those of the other subject are left out")
{
    IndicatorModel model;
    tests::ModelTester tester(&model);
    model.setIndicators(set(), texts());
    CHECK(printed(model) == QStringLiteral("ECONOMY: gdp primary_va; INNOVATION: patents"));
    model.setIndicators(set(), texts(), Subject::Organisation);
    CHECK(printed(model) == QStringLiteral("ENTERPRISE: ent_revenue"));
}

TEST_CASE("the search looks at ids, names of both languages and topics, word by word")
{
    IndicatorModel model;
    tests::ModelTester tester(&model);
    model.setIndicators(set(), texts());
    model.setSearch(QStringLiteral("VALUE"));
    CHECK(printed(model) == QStringLiteral("ECONOMY: primary_va"));
    model.setSearch(QStringLiteral("指标 innov"));
    CHECK(printed(model) == QStringLiteral("INNOVATION: patents"));
    model.setSearch(QStringLiteral("nothing"));
    CHECK(printed(model).isEmpty());
    model.setSearch(QString());
    CHECK(model.rowCount() == 2);
}

TEST_CASE("an indicator is found by its id and can be selected, a topic cannot")
{
    IndicatorModel model;
    tests::ModelTester tester(&model);
    model.setIndicators(set(), texts());
    const QModelIndex found = model.indexOf(IndicatorId("patents"));
    CHECK(found.data(IndicatorModel::IdRole).toString() == QStringLiteral("patents"));
    CHECK(found.flags().testFlag(Qt::ItemIsSelectable));
    CHECK_FALSE(found.parent().flags().testFlag(Qt::ItemIsSelectable));
    CHECK_FALSE(model.indexOf(IndicatorId("ent_revenue")).isValid());
}
