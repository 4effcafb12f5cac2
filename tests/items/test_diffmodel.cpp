#include "models/items/diffmodel.h"

#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

using items::DiffModel;
using Group = DiffModel::Group;

namespace {

core::Observation claim(const char *period, const char *value)
{
    core::Observation observation;
    observation.indicator = core::IndicatorId("gdp");
    observation.region = core::RegionCode("330113");
    observation.period = *core::Period::parse(period);
    observation.value = value;
    observation.source = core::SourceId("s1");
    return observation;
}

std::shared_ptr<const core::Diff> sampleDiff()
{
    core::IndicatorTables before, after;
    core::Indicator gdp;
    gdp.id = core::IndicatorId("gdp");
    gdp.measurement.unit = "亿元";
    before.indicators = after.indicators = {gdp};
    before.observations = {claim("2021", "940.09"), claim("2022", "1001"), claim("2023", "1100")};
    after.observations = {claim("2021", "940.1"), claim("2022", "1006.7"), claim("2024", "1175.09")};
    core::Source source;
    source.id = core::SourceId("s2");
    after.sources = {source};
    return std::make_shared<const core::Diff>(core::diff(before, after));
}

DiffModel::Texts texts()
{
    DiffModel::Texts texts;
    texts.group = [](Group group, int) { return QStringLiteral("group %1").arg(static_cast<int>(group)); };
    texts.figure = [](const core::ClaimKey &key) { return QString::fromStdString(key.indicator.text()); };
    texts.region = [](const core::ClaimKey &key) { return QString::fromStdString(key.region.text()); };
    texts.period = [](const core::ClaimKey &key) { return QString::fromStdString(key.period.text()); };
    texts.content = [](const core::ClaimContent &content, bool) { return QString::fromStdString(content.value); };
    texts.change = [](const core::RevisedClaim &claim) {
        return claim.change ? QString::number(claim.change->absolute, 'f', 1) : QString();
    };
    texts.percent = [](double percent) { return QString::number(percent, 'f', 1); };
    texts.cellChange = [](const core::RevisedCell &cell) {
        return cell.change ? QString::number(*cell.change, 'f', 1) : QString();
    };
    texts.source = [](const core::ClaimKey &key) { return QString::fromStdString(key.source.text()); };
    texts.indicator = [](const core::RevisedIndicator &r) { return QString::fromStdString(r.field); };
    texts.figures = [](const core::RevisedIndicator &r) { return QString::number(r.figures); };
    texts.fieldText = [](const std::string &, const std::string &value) { return QString::fromStdString(value); };
    texts.otherRow = [](const core::ResourceChange &row) { return QString::fromStdString(row.resource + row.id); };
    texts.field = [](const std::string &field) { return QString::fromStdString(field); };
    texts.column = [](const core::RevisedColumn &r) { return QString::fromStdString(r.column + ' ' + r.field); };
    texts.enterprise = [](const core::RowChange &row) { return QString::fromStdString(row.enterprise + row.name); };
    texts.cell = [](const core::RevisedCell &cell) { return QString::fromStdString(cell.column); };
    texts.cellText = [](const core::RevisedCell &, const std::string &text) { return QString::fromStdString(text); };
    texts.whole = [](core::RowChange::Kind) { return QStringLiteral("whole"); };
    texts.resource = [](const core::NamedCounts &resource) {
        return QStringLiteral("%1 +%2").arg(QString::fromStdString(resource.name)).arg(resource.counts.added);
    };
    texts.header = [](int column) { return QString::number(column); };
    return texts;
}

QString cell(const DiffModel &model, int group, int row, int column)
{
    return model.index(row, column, model.index(group, 0)).data().toString();
}

} // namespace

TEST_CASE("a diff in groups: revised, within rounding, added, removed, other rows")
{
    const auto diff = sampleDiff();
    DiffModel model;
    tests::ModelTester tester(&model);
    model.setDiff(diff, texts());
    REQUIRE(model.rowCount() == 5);
    CHECK(model.shownRows() == 5);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("group 0"));
    CHECK(model.index(0, 0).data(DiffModel::HeadRole).toBool());

    CHECK(cell(model, 0, 0, DiffModel::Before) == QStringLiteral("1001"));
    CHECK(cell(model, 0, 0, DiffModel::After) == QStringLiteral("1006.7"));
    CHECK(cell(model, 0, 0, DiffModel::Delta) == QStringLiteral("5.7"));
    CHECK(cell(model, 0, 0, DiffModel::DeltaPercent) == QStringLiteral("0.6"));
    CHECK(model.index(0, 0, model.index(0, 0)).data(DiffModel::SignRole).toInt() == 1);
    CHECK(cell(model, 1, 0, DiffModel::After) == QStringLiteral("940.1")); // 940.09 rounds to it
    CHECK(cell(model, 2, 0, DiffModel::Before).isEmpty());
    CHECK(cell(model, 2, 0, DiffModel::After) == QStringLiteral("1175.09"));
    CHECK(cell(model, 3, 0, DiffModel::Before) == QStringLiteral("1100"));
    CHECK(cell(model, 3, 0, DiffModel::After).isEmpty());
    CHECK(cell(model, 4, 0, DiffModel::Figure) == QStringLiteral("sources +1"));
    CHECK(cell(model, 4, 0, DiffModel::After).isEmpty());
}

TEST_CASE("What indicators say of themselves comes before what columns of the panel do")
{
    auto diff = std::make_shared<core::Diff>();
    diff->indicators = {{core::IndicatorId("gdp"), "unit", "万元", "亿元", 18}};
    diff->columns = {{"output", {}, "unit", "亿元", "万元"}};
    DiffModel model;
    tests::ModelTester tester(&model);
    model.setDiff(diff, texts());
    CHECK(DiffModel::count(*diff, Group::Indicators) == 2);
    REQUIRE(model.rowCount() == 1);
    CHECK(cell(model, 0, 0, DiffModel::Figure) == QStringLiteral("unit"));
    CHECK(cell(model, 0, 0, DiffModel::After) == QStringLiteral("亿元"));
    CHECK(cell(model, 0, 0, DiffModel::Region) == QStringLiteral("18")); // figures whose numbers stay
    CHECK(cell(model, 0, 1, DiffModel::Figure) == QStringLiteral("output unit"));
    CHECK(cell(model, 0, 1, DiffModel::Before) == QStringLiteral("亿元"));
    CHECK(cell(model, 0, 1, DiffModel::After) == QStringLiteral("万元"));
}

TEST_CASE("Rows of enterprises are shown cell by cell, those that came or went as a whole")
{
    auto diff = std::make_shared<core::Diff>();
    using Kind = core::RowChange::Kind;
    diff->rows = {
        {Kind::Revised, 2024, "e1", "甲", {{"output", {}, "10", "12.5", true, "万元", 2.5}, {"sector", {}, "a", "b"}}},
        {Kind::Added, 2024, "e2", "乙", {}},
        {Kind::Removed, 2025, "e3", "丙", {}}};
    DiffModel model;
    tests::ModelTester tester(&model);
    model.setDiff(diff, texts());
    CHECK(DiffModel::count(*diff, Group::Rows) == 4);
    CHECK(model.shownRows() == 4);
    CHECK(cell(model, 0, 0, DiffModel::Figure) == QStringLiteral("output"));
    CHECK(cell(model, 0, 0, DiffModel::Region) == QStringLiteral("e1甲"));
    CHECK(cell(model, 0, 0, DiffModel::Period) == QStringLiteral("2024"));
    CHECK(cell(model, 0, 0, DiffModel::Delta) == QStringLiteral("2.5"));
    CHECK(model.index(0, 0, model.index(0, 0)).data(DiffModel::SignRole).toInt() == 1);
    CHECK(cell(model, 0, 1, DiffModel::Before) == QStringLiteral("a"));
    CHECK(cell(model, 0, 1, DiffModel::After) == QStringLiteral("b"));
    CHECK(cell(model, 0, 1, DiffModel::Delta).isEmpty());
    CHECK(cell(model, 0, 2, DiffModel::Figure) == QStringLiteral("whole"));
    CHECK(cell(model, 0, 2, DiffModel::After).isEmpty());
    CHECK(cell(model, 0, 3, DiffModel::Region) == QStringLiteral("e3丙"));
    model.narrow(std::nullopt, QStringLiteral("e1 sector"));
    CHECK(model.shownRows() == 1);
}

TEST_CASE("a diff is narrowed to a group and to words")
{
    DiffModel model;
    tests::ModelTester tester(&model);
    model.setDiff(sampleDiff(), texts());
    model.narrow(Group::Added, {});
    CHECK(model.rowCount() == 1);
    CHECK(model.shownRows() == 1);
    model.narrow(std::nullopt, QStringLiteral("GDP 2022"));
    CHECK(model.rowCount() == 1);
    CHECK(cell(model, 0, 0, DiffModel::Period) == QStringLiteral("2022"));
    model.narrow(std::nullopt, QStringLiteral("nothing"));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Rows of other resources are shown field by field, counts only where they are not listed")
{
    auto diff = std::make_shared<core::Diff>();
    using Kind = core::RowChange::Kind;
    diff->otherResources = {{"sources", {0, 1, 0}}, {"targets", {0, 700, 0}}, {"milestones", {0, 0, 1}}};
    diff->otherRows = {
        {"sources", Kind::Revised, "s1", {}, {}, {{"title", "a", "b"}, {"reliability", "press", "official"}}},
        {"milestones", Kind::Removed, "m1", {}, {}, {}}};
    DiffModel model;
    tests::ModelTester tester(&model);
    model.setDiff(diff, texts());
    CHECK(DiffModel::count(*diff, Group::Other) == 4);
    REQUIRE(model.shownRows() == 4);
    CHECK(cell(model, 0, 0, DiffModel::Figure) == QStringLiteral("sourcess1"));
    CHECK(cell(model, 0, 1, DiffModel::Region) == QStringLiteral("reliability"));
    CHECK(cell(model, 0, 1, DiffModel::Before) == QStringLiteral("press"));
    CHECK(cell(model, 0, 1, DiffModel::After) == QStringLiteral("official"));
    CHECK(cell(model, 0, 2, DiffModel::Region) == QStringLiteral("whole"));
    CHECK(cell(model, 0, 3, DiffModel::Figure) == QStringLiteral("targets +0"));
}

TEST_CASE("A claim whose growth is another one is no mere rounding")
{
    core::IndicatorTables before, after;
    core::Indicator gdp;
    gdp.id = core::IndicatorId("gdp");
    gdp.measurement.unit = "亿元";
    before.indicators = after.indicators = {gdp};
    before.observations = {claim("2024", "1180.20")};
    before.observations.front().growth = "5.3";
    after.observations = {claim("2024", "1180.2")};
    after.observations.front().growth = "5.5";
    const core::Diff diff = core::diff(before, after);
    CHECK(DiffModel::count(diff, Group::WithinRounding) == 0);
    CHECK(DiffModel::count(diff, Group::Revised) == 1);
}
