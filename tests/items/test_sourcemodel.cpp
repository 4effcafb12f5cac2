#include "models/items/sourcemodel.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

using namespace core;
using items::SourceModel;

TEST_CASE("sources with their reliability and the number of claims")
{
    IndicatorTables tables;
    tables.sources.push_back(
        {SourceId("s1"), "公报", "统计局", "2025-03", Reliability::Official, "https://a.cn", "1175"});
    tables.sources.push_back({SourceId("s2"), "专题", "杭州网", "", Reliability::Press, "", ""});
    Observation observation;
    observation.source = SourceId("s1");
    tables.observations = {observation, observation};
    OrganisationObservation firm;
    firm.source = SourceId("s1");
    tables.organisationObservations = {firm};
    SourceModel model;
    tests::ModelTester tester(&model);
    CHECK(model.rowCount() == 0);
    model.setSources(std::make_shared<const IndicatorSet>(std::move(tables)),
                     {[](Reliability reliability) { return QString::number(static_cast<int>(reliability)); },
                      [](const QString &column) { return column; }});
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0, SourceModel::Claims).data().toInt() == 3);
    CHECK(model.index(1, SourceModel::Claims).data().toInt() == 0);
    CHECK(model.index(1, SourceModel::Reliability).data().toString() == QStringLiteral("1"));
    CHECK(model.index(1, SourceModel::Reliability).data(SourceModel::SortRole).toInt() == 1);
    CHECK(model.index(0, SourceModel::Title).data(Qt::ToolTipRole).toString() == QStringLiteral("1175"));
    CHECK(model.headerData(SourceModel::Address, Qt::Horizontal).toString() == QStringLiteral("url"));
    CHECK(model.indexOf(SourceId("s2")).row() == 1);
    CHECK_FALSE(model.indexOf(SourceId("s3")).isValid());
}
