#include "models/items/sectormodel.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

using namespace core;
using items::SectorModel;

namespace {

std::shared_ptr<const IndicatorSet> set(bool tiered = true)
{
    IndicatorTables tables;
    const auto add = [&](const char *id, const char *parent, Tier tier) {
        Sector sector;
        sector.id = SectorId(id);
        sector.parent = SectorId(parent);
        sector.tier = tiered ? tier : Tier::None;
        tables.sectors.push_back(sector);
    };
    add("robots", "", Tier::Emerging);
    add("machines", "", Tier::Pillar);
    add("turbines", "machines", Tier::None);
    add("engines", "machines", Tier::None);
    add("medicine", "", Tier::Pillar);
    return std::make_shared<const IndicatorSet>(std::move(tables));
}

SectorModel::Texts texts()
{
    return {[](const SectorId &id) { return QString::fromStdString(id.text()); },
            [](Tier tier) -> QString { return QStringLiteral("tier ") + QString::number(static_cast<int>(tier)); },
            [](const QString &column) { return column; }};
}

/// The tree as text: one line a node, `[x]`, `[-]` or `[ ]`, indented by depth.
QString printed(const SectorModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const int state = index.data(Qt::CheckStateRole).toInt();
        const char *box = state == Qt::Checked ? "[x] " : state == Qt::Unchecked ? "[ ] " : "[-] ";
        text += QString(depth * 2, u' ') + QLatin1String(box) + index.data().toString() + u'\n';
        text += printed(model, index, depth + 1);
    }
    return text;
}

QModelIndex find(const SectorModel &model, const char *name)
{
    return model
        .match(model.index(0, 0), Qt::DisplayRole, QString::fromUtf8(name), 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

} // namespace

TEST_CASE("sectors stand below their tier, subsectors below their sector")
{
    SectorModel model;
    tests::ModelTester tester(&model);
    model.setSectors(set(), texts());
    CHECK(printed(model) == QStringLiteral("[ ] tier 1\n"
                                           "  [ ] machines\n"
                                           "    [ ] turbines\n"
                                           "    [ ] engines\n"
                                           "  [ ] medicine\n"
                                           "[ ] tier 3\n"
                                           "  [ ] robots\n"));
    CHECK(model.headerData(0, Qt::Horizontal) == QStringLiteral("sector"));
}

TEST_CASE("a dataset without tiers has its sectors at the top")
{
    SectorModel model;
    tests::ModelTester tester(&model);
    model.setSectors(set(false), texts());
    CHECK(model.rowCount() == 3);
    model.setSectors(nullptr, texts());
    CHECK(model.rowCount() == 0);
}

TEST_CASE("checking goes down, partial states come up")
{
    SectorModel model;
    tests::ModelTester tester(&model);
    model.setSectors(set(), texts());
    std::vector<SectorId> heard;
    int times = 0;
    QObject::connect(&model, &SectorModel::checkedChanged, &model, [&](const std::vector<SectorId> &sectors) {
        heard = sectors;
        ++times;
    });
    REQUIRE(model.setData(find(model, "machines"), Qt::Checked, Qt::CheckStateRole));
    CHECK(heard == std::vector{SectorId("machines")});
    CHECK(printed(model).startsWith(QStringLiteral("[-] tier 1\n"
                                                   "  [x] machines\n"
                                                   "    [x] turbines\n")));
    REQUIRE(model.setData(find(model, "turbines"), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(heard == std::vector{SectorId("engines")});
    CHECK(printed(model).startsWith(QStringLiteral("[-] tier 1\n"
                                                   "  [-] machines\n"
                                                   "    [ ] turbines\n"
                                                   "    [x] engines\n")));
    CHECK(times == 2);
}

TEST_CASE("a tier stands for all of its sectors, in file order")
{
    SectorModel model;
    model.setSectors(set(), texts());
    model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole);
    model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole);
    CHECK(model.checked() == std::vector{SectorId("robots"), SectorId("machines"), SectorId("medicine")});
    CHECK(model.index(0, 0).data(Qt::CheckStateRole) == Qt::Checked);
}

TEST_CASE("a filter is shown silently and survives a new revision")
{
    SectorModel model;
    tests::ModelTester tester(&model);
    model.setSectors(set(), texts());
    int times = 0;
    QObject::connect(&model, &SectorModel::checkedChanged, &model, [&] { ++times; });
    model.setChecked({SectorId("medicine"), SectorId("gone")});
    model.setSectors(set(), texts());
    CHECK(model.checked() == std::vector{SectorId("medicine")});
    CHECK(times == 0);
}

TEST_CASE("counts of organisations, a tier has the sum")
{
    SectorModel model;
    tests::ModelTester tester(&model);
    model.setSectors(set(), texts());
    FilterCounts counts;
    counts.organisationsBySector = {{SectorId("machines"), 4}, {SectorId("turbines"), 3}, {SectorId("medicine"), 2}};
    model.setCounts(counts);
    CHECK(find(model, "turbines").siblingAtColumn(1).data().toInt() == 3);
    CHECK(model.index(0, 1).data().toInt() == 6);
    CHECK(model.index(1, 0).data(SectorModel::CountRole).toInt() == 0);
    CHECK(find(model, "machines").data(SectorModel::SlotRole).toInt() == 2);
}

TEST_CASE("what states no sector is chosen at the end of the tree, apart from the tiers")
{
    SectorModel model;
    tests::ModelTester tester(&model);
    model.setSectors(set(), texts(), true);
    FilterCounts counts;
    counts.organisationsBySector = {{SectorId(), 36}};
    model.setCounts(counts);
    const QModelIndex last = model.index(model.rowCount() - 1, 0);
    CHECK(last.data(SectorModel::CountRole).toInt() == 36);
    model.setData(last, Qt::Checked, Qt::CheckStateRole);
    CHECK(model.checked() == std::vector{SectorId()});
    CHECK(model.index(0, 0).data(Qt::CheckStateRole) == Qt::Unchecked);
    model.setSectors(set(), texts(), true);
    CHECK(model.checked() == std::vector{SectorId()});
}
