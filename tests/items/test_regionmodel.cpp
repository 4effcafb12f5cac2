#include "models/items/regionmodel.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

using namespace core;
using items::RegionModel;

namespace {

std::shared_ptr<const IndicatorSet> set()
{
    IndicatorTables tables;
    const auto add = [&](const char *code, const char *parent, const char *level) {
        Region region;
        region.code = RegionCode(code);
        region.parent = RegionCode(parent);
        region.level = level;
        tables.regions.push_back(region);
    };
    add("33", "", "province");
    add("3301", "33", "city");
    add("330101", "3301", "district");
    add("330102", "3301", "district");
    Organisation firm;
    firm.id = OrganisationId("e1");
    firm.region = RegionCode("330102");
    tables.organisations.push_back(firm);
    return std::make_shared<const IndicatorSet>(std::move(tables));
}

RegionModel::Texts texts()
{
    return {[](const RegionCode &code) { return QString::fromStdString(code.text()); },
            [](const QString &column) { return column; }};
}

} // namespace

TEST_CASE("home comes first, then its peers")
{
    RegionModel model;
    tests::ModelTester tester(&model);
    model.setRegions(set(), texts());
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    CHECK(names.join(u' ') == QStringLiteral("330102 330101 33 3301"));
    CHECK(model.index(0, 0).data(RegionModel::HomeRole).toBool());
    CHECK_FALSE(model.index(1, 0).data(RegionModel::HomeRole).toBool());
    CHECK(model.headerData(1, Qt::Horizontal) == QStringLiteral("count"));
}

TEST_CASE("a box that the user ticks is told, a filter that is shown is not")
{
    RegionModel model;
    tests::ModelTester tester(&model);
    model.setRegions(set(), texts());
    std::vector<RegionCode> heard;
    QObject::connect(&model, &RegionModel::checkedChanged, &model,
                     [&](const std::vector<RegionCode> &regions) { heard = regions; });
    model.setChecked({RegionCode("33")});
    CHECK(heard.empty());
    REQUIRE(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(heard == std::vector{RegionCode("330102"), RegionCode("33")});
    CHECK_FALSE(model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
}

TEST_CASE("a pattern shows as the children of its region")
{
    RegionModel model;
    model.setRegions(set(), texts());
    model.setChecked({RegionCode("3301/*")});
    CHECK(model.checked() == std::vector{RegionCode("330102"), RegionCode("330101")});
}

TEST_CASE("counts of observations stay when the language changes")
{
    RegionModel model;
    tests::ModelTester tester(&model);
    model.setRegions(set(), texts());
    FilterCounts counts;
    counts.byRegion = {{RegionCode("330102"), 12}};
    model.setCounts(counts);
    model.setRegions(set(), texts());
    CHECK(model.index(0, 1).data().toInt() == 12);
    CHECK(model.index(1, 0).data(RegionModel::CountRole).toInt() == 0);
    model.setRegions(nullptr, texts());
    CHECK(model.rowCount() == 0);
}

TEST_CASE("what states no region is chosen at the end of the list")
{
    RegionModel model;
    tests::ModelTester tester(&model);
    model.setRegions(set(), texts(), true);
    FilterCounts counts;
    counts.byRegion = {{RegionCode(), 36}};
    model.setCounts(counts);
    const QModelIndex last = model.index(model.rowCount() - 1, 0);
    CHECK(last.data(RegionModel::CountRole).toInt() == 36);
    CHECK_FALSE(last.data(RegionModel::HomeRole).toBool());
    model.setData(last, Qt::Checked, Qt::CheckStateRole);
    CHECK(model.checked() == std::vector{RegionCode()});
}
