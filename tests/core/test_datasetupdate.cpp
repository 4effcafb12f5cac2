#include "models/core/tabular/datasetupdate.h"

#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/dialect.h"
#include "models/core/tabular/movedliteral.h"
#include "models/core/tabular/textgrid.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace {

core::Grid gridOf(std::string_view text)
{
    auto table = core::readGrid(text, {});
    REQUIRE(table);
    return std::move(table->grid);
}

core::IndicatorTables district()
{
    core::IndicatorTables tables;
    core::Region linping;
    linping.code = core::RegionCode("330113");
    linping.name = {"临平区", "Linping District"};
    core::Region yuhang = linping;
    yuhang.code = core::RegionCode("330110");
    yuhang.name = {"余杭区", "Yuhang District"};
    tables.regions = {linping, yuhang};
    core::Indicator gdp;
    gdp.id = core::IndicatorId("gdp");
    gdp.name = {"地区生产总值", "Gross regional product"};
    gdp.measurement.unit = "亿元";
    tables.indicators = {gdp};
    return tables;
}

struct Taken
{
    core::Proposal proposal;
    core::LongTable figures;
    core::DatasetUpdate update;
};

Taken take(std::string_view text, const core::IndicatorTables &known, const std::string &name = "figures")
{
    const core::Grid grid = gridOf(text);
    core::FileFacts facts;
    facts.name = name;
    Taken taken{core::propose(grid, facts, {known.regions, known.indicators, known.sectors}), {}, {}};
    const core::Mapping &mapping = taken.proposal.mapping;
    taken.figures = core::apply(grid, mapping);
    taken.update = core::updateOf(taken.figures, known, core::sourceOf(facts, mapping));
    return taken;
}

} // namespace

TEST_CASE("a literal is moved by powers of ten without touching its digits")
{
    CHECK(core::movedLiteral("23.10", 1) == core::MovedLiteral{"231.0", false});
    CHECK(core::movedLiteral("5.1", 4) == core::MovedLiteral{"51000", true});
    CHECK(core::movedLiteral("940.09", -4) == core::MovedLiteral{"0.094009", false});
    CHECK(core::movedLiteral("-0.5", 1) == core::MovedLiteral{"-5", false});
    CHECK(core::movedLiteral("7", -1) == core::MovedLiteral{"0.7", false});
    CHECK(core::movedLiteral("1500", 0) == core::MovedLiteral{"1500", false});
    CHECK(core::scaledUnitText("人", 4) == "万人");
    CHECK(core::scaledUnitText("kg", 3) == "×10^3 kg");
    CHECK(core::scaledUnitText("元", 0) == "元");
}

TEST_CASE("a wide table of a known indicator becomes observations of the dataset")
{
    const auto [proposal, figures, update] =
        take("指标：地区生产总值(亿元)\n地区,2023年,2024年\n临平区,1100.50,1175.09\n余杭,,3355.67\n", district());
    CHECK(core::belongsTo(proposal));
    CHECK(update.tables.indicators.empty());
    CHECK(update.tables.regions.empty());
    REQUIRE(update.tables.observations.size() == 3);
    const core::Observation &first = update.tables.observations.front();
    CHECK(first.indicator.text() == "gdp");
    CHECK(first.region.text() == "330113");
    CHECK(first.period.text() == "2023");
    CHECK(first.value == "1100.50");
    REQUIRE(update.tables.sources.size() == 1);
    CHECK(first.source == update.tables.sources.front().id);
    CHECK(update.issues.empty());
}

TEST_CASE("figures in another unit are moved to that of the indicator, or left out when there is no way")
{
    const auto [proposal, figures, update] =
        take("指标：地区生产总值(万元)\n地区,2024年\n临平区,11750900\n余杭区,33556700\n", district());
    REQUIRE(update.tables.observations.size() == 2);
    CHECK(update.tables.observations.front().value == "1175.0900");
    CHECK(update.tables.observations.front().qualifier == core::Qualifier::Exact);
    const auto other = take("指标：地区生产总值(吨)\n地区,2024年\n临平区,11750900\n余杭区,33556700\n", district());
    if (!other.proposal.indicators.codes.empty()) {
        CHECK(other.update.tables.observations.empty());
        REQUIRE(other.update.issues.size() == 2);
        CHECK(other.update.issues.front().args == std::vector<std::string>{"unit-differs"});
        CHECK(other.update.issues.front().row == 3);
    }
}

TEST_CASE("what the dataset lacks comes with the figures that need it")
{
    const auto [proposal, figures, update] =
        take("Country,Code,Year,Sex,Employment "
             "(persons)\nA-land,AAA,2023,F,10\nA-land,AAA,2023,M,12\nB-land,BBB,2023,F,20\n",
             {});
    CHECK_FALSE(core::belongsTo(proposal));
    CHECK(update.tables.observations.size() == 3);
    CHECK(update.tables.regions.size() == 2);
    CHECK(update.tables.indicators.size() == 2); // by sex
    CHECK(update.tables.sources.size() == 1);
}

TEST_CASE("figures of no stated region are none of the district's")
{
    CHECK_FALSE(core::belongsTo(take("年份,地区生产总值(亿元)\n2023,1260582\n2024,1349083\n", district()).proposal));
}

TEST_CASE("figures without a region are left out of a dataset with regions: whose they are must be said")
{
    const core::LongTable figures = take("年份,地区生产总值(亿元)\n2023,1260582\n", {}).figures;
    const core::Source file;
    CHECK(core::updateOf(figures, {}, file).tables.regions.front().code.text() == "unstated");
    const core::DatasetUpdate update = core::updateOf(figures, district(), file);
    CHECK(update.tables.observations.empty());
    REQUIRE(update.issues.size() == 1);
    CHECK(update.issues.front().args == std::vector<std::string>{"no-region"});
}

TEST_CASE("of rows on the same figure the first is taken, and another number is an error")
{
    const auto taken = take("指标,地区,年份,数值\n地区生产总值,临平区,2025,1240.5\n地区生产总值,临平区,2025,1250\n"
                            "地区生产总值,余杭区,2025,7\n地区生产总值,余杭区,2025,7\n",
                            district());
    REQUIRE(taken.update.tables.observations.size() == 2);
    CHECK(taken.update.tables.observations.front().value == "1240.5");
    REQUIRE(taken.figures.issues.size() == 2);
    CHECK(taken.figures.issues[0].severity == core::Severity::Error);
    CHECK(taken.figures.issues[0].row == 3);
    CHECK(taken.figures.issues[1].severity == core::Severity::Warning); // says the same once more
}

TEST_CASE("an update revises and adds, and removes only when the file holds everything")
{
    core::IndicatorTables dataset = district();
    const auto old =
        take("指标：地区生产总值(亿元)\n地区,2023年,2024年\n临平区,1100.50,1175.09\n余杭区,3000,3355.67\n", dataset);
    dataset = core::updated(dataset, old.update);
    CHECK(dataset.observations.size() == 4);
    const auto next =
        take("指标：地区生产总值(亿元)\n地区,2024年,2025年\n临平区,1175.10,1250\n余杭区,3355.67,3500\n", dataset);
    const core::IndicatorTables partial = core::updated(dataset, next.update);
    CHECK(partial.observations.size() == 6);
    const auto revised = std::ranges::find(partial.observations, "1175.10", &core::Observation::value);
    REQUIRE(revised != partial.observations.end());
    CHECK(std::ranges::find(partial.observations, "1175.09", &core::Observation::value) == partial.observations.end());
    CHECK(core::updated(dataset, next.update, true).observations.size() == 4);
    CHECK(partial.sources.size() == 1); // the same file's name
}

TEST_CASE("a blank cell leaves the number of the claim as it is; only what is withheld or complete takes it away")
{
    core::IndicatorTables dataset = district();
    const char *const third = "地区,指标,年份,数值(亿元),增速(%)\n临平区,地区生产总值,2025,约1250,5.3\n";
    dataset = core::updated(dataset, take(third, dataset).update);
    const auto after = [&](const char *cells, bool isComplete = false) {
        const auto next =
            take("地区,指标,年份,数值(亿元),增速(%)\n余杭区,地区生产总值,2025,3500,4\n余杭区,地区生产总值,2024,3355,4\n"
                 "临平区,地区生产总值,2025," +
                     std::string(cells) + "\n",
                 dataset);
        return core::updated(dataset, next.update, isComplete).observations;
    };
    REQUIRE(after("-,5.4").size() == 3);
    CHECK(after("-,5.4").front().value == "1250");
    CHECK(after("-,5.4").front().qualifier == core::Qualifier::About);
    CHECK(after("-,5.4").front().growth == "5.4");
    CHECK(after("1251,").front().value == "1251");
    CHECK(after("1251,").front().qualifier == core::Qualifier::Exact);
    CHECK(after("1251,-").front().growth == "5.3");
    CHECK(after("-,5.4", true).back().value.empty());
    CHECK(after("np,5.4").front().value.empty());
    CHECK(after("np,").front().value.empty());
    CHECK(after("np,").front().growth == "5.3");

    const auto next = take("地区,指标,年份,数值(亿元),增速(%)\n临平区,地区生产总值,2025,-,5.4\n", dataset);
    CHECK(core::keepingNumbers(dataset, next.update).size() == 1);
    CHECK(core::keepingNumbers(district(), next.update).empty());
}

TEST_CASE("an unknown indicator of regions that are all the dataset's is taken into it")
{
    CHECK(core::belongsTo(take("地区,年份,无人机架次(架)\n临平区,2023,12\n余杭区,2023,10\n", district()).proposal));
    CHECK_FALSE(core::belongsTo(take("地区,年份,无人机架次(架)\n临平区,2023,12\n别处,2023,10\n", district()).proposal));
}

namespace {

/// The dataset with a file taken in.
core::IndicatorTables with(std::string_view text, const core::IndicatorTables &known, const std::string &name)
{
    return core::updated(known, take(text, known, name).update);
}

constexpr std::string_view two = "地区代码,指标代码,年份,数值,单位,来源\n330113,gdp,2024,1175.09,亿元,s1\n"
                                 "330110,gdp,2024,3355.67,亿元,s1\n";

} // namespace

TEST_CASE("a row marked for removal takes the claim of its keys and source away, and no other")
{
    const core::IndicatorTables before = with(two, district(), "two");
    REQUIRE(before.observations.size() == 2);
    for (const char *action : {"D", "Delete", "删除"}) {
        const std::string text =
            "操作,地区代码,指标代码,年份,数值,单位,来源\n" + std::string(action) + ",330113,gdp,2024,,亿元,s1\n";
        const Taken taken = take(text, before);
        CHECK(taken.update.issues.empty());
        CHECK(taken.update.tables.observations.empty());
        REQUIRE(taken.update.removed.size() == 1);
        const core::IndicatorTables after = core::updated(before, taken.update);
        REQUIRE(after.observations.size() == 1);
        CHECK(after.observations.front().region.text() == "330110");
        CHECK(after.sources == before.sources); // s1 is no file
    }
}

TEST_CASE("rows may be removed by their keys alone")
{
    const core::IndicatorTables before = with(two, district(), "two");
    const Taken taken = take("动作,地区代码,指标代码,年份\n删除,330113,gdp,2024\n", before);
    CHECK(std::ranges::none_of(taken.proposal.findings, [](const core::ProposalFinding &finding) {
        return finding.severity == core::Severity::Error;
    }));
    CHECK(core::updated(before, taken.update).observations.size() == 1);
}

TEST_CASE("other actions mean what a row without one means, and anything else is a finding")
{
    const Taken taken = take("ACTION,地区代码,指标代码,年份,数值,单位\nI,330113,gdp,2023,1,亿元\n"
                             ",330113,gdp,2024,2,亿元\nM,330110,gdp,2024,3,亿元\nX,330110,gdp,2023,4,亿元\n",
                             district());
    CHECK(taken.update.tables.observations.size() == 3);
    CHECK(taken.update.removed.empty());
    REQUIRE(taken.figures.issues.size() == 1);
    CHECK(taken.figures.issues.front().rule == core::Rule::Enum);
    CHECK(taken.figures.issues.front().row == 5);
    CHECK(taken.figures.issues.front().column == "ACTION");
    CHECK(taken.figures.issues.front().value == "X");
    const auto action =
        std::ranges::find(taken.proposal.mapping.columns, core::ColumnRole::Action, &core::ColumnMapping::role);
    CHECK(action != taken.proposal.mapping.columns.end());
}

TEST_CASE("one action makes a column of that name one of actions, however many of its words are none")
{
    const Taken taken = take("操作,地区代码,指标代码,年份,数值,单位\nD,330113,gdp,2024,,亿元\n"
                             "X,330113,gdp,2023,1,亿元\nY,330110,gdp,2024,3,亿元\n",
                             district());
    CHECK(taken.figures.issues.size() == 2);
    CHECK(taken.update.tables.observations.empty());
}

TEST_CASE("a column of that name with unknown words only is one of actions, with blank cells only it says nothing")
{
    const Taken taken = take("操作,地区代码,指标代码,年份,数值,单位\n作废,330113,gdp,2023,1,亿元\n"
                             ",330113,gdp,2022,2,亿元\n",
                             district());
    REQUIRE(taken.figures.issues.size() == 1);
    CHECK(taken.figures.issues.front().severity == core::Severity::Error);
    CHECK(taken.figures.issues.front().value == "作废");
    CHECK(taken.figures.issues.front().args == std::vector<std::string>{"I|A|M|R|D|新增|修改|替换|删除"});
    CHECK(taken.update.tables.observations.size() == 1); // not what is withdrawn
    const Taken blank = take("操作,地区代码,指标代码,年份,数值,单位\n,330113,gdp,2023,1,亿元\n", district());
    CHECK(blank.figures.issues.empty());
    CHECK(blank.update.tables.observations.size() == 1);
}

TEST_CASE("removing what is not there is a warning by row and column")
{
    const Taken taken = take("ACTION,地区代码,指标代码,年份,数值,单位\nD,330113,gdp,2019,,亿元\n"
                             "A,330113,gdp,2024,1175.09,亿元\n",
                             district());
    REQUIRE(taken.update.issues.size() == 1);
    CHECK(taken.update.issues.front().severity == core::Severity::Warning);
    CHECK(taken.update.issues.front().args == std::vector<std::string>{"removes-nothing"});
    CHECK(taken.update.issues.front().row == 2);
    CHECK(core::updated(district(), taken.update).observations.size() == 1);
}

TEST_CASE("a row that names no source removes the claims of all")
{
    core::IndicatorTables before = with(two, district(), "two");
    before = with("地区代码,指标代码,年份,数值,单位\n330113,gdp,2024,1175,亿元\n", before, "other");
    REQUIRE(before.observations.size() == 3);
    const Taken taken = take("ACTION,地区代码,指标代码,年份,数值,单位\nD,330113,gdp,2024,,亿元\n", before);
    CHECK(core::updated(before, taken.update).observations.size() == 1);
}

TEST_CASE("what a file added is as if it had never been there once it is removed")
{
    const core::IndicatorTables before = with(two, district(), "two");
    const std::string rows = "地区代码,指标代码,年份,数值,单位,增长\n";
    for (const char *keys : {"330113,gdp,2023", "330113,专利,2024", "999999,gdp,2024"}) {
        const std::string added = rows + keys + ",7,亿元,\n";
        const core::IndicatorTables after = with(added, before, "added");
        REQUIRE(after != before);
        const Taken removal = take("ACTION," + rows + "D," + keys + ",7,亿元,\n", after, "removed");
        CHECK(removal.update.issues.empty());
        CHECK(core::updated(after, removal.update) == before);
    }
}

TEST_CASE("a claim that a file removes and then states anew keeps no number of the old one")
{
    core::IndicatorTables before = with(two, district(), "two");
    before.observations[0].growth = "5";
    const auto kept = [&](const std::string &rows) {
        return core::keepingNumbers(before, take("操作,地区代码,指标代码,年份,数值,单位,来源\n" + rows, before).update)
            .size();
    };
    CHECK(kept("I,330113,gdp,2024,1180,亿元,s1\n") == 1);
    CHECK(kept("D,330113,gdp,2024,,亿元,s1\nI,330113,gdp,2024,1180,亿元,s1\n") == 0);
    CHECK(kept("D,330113,gdp,2024,,亿元,\nI,330113,gdp,2024,1180,亿元,s1\n") == 0); // of all sources
}
