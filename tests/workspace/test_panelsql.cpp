#include "models/output/syntheticpackage.h"
#include "models/store/importer.h"
#include "models/store/loader.h"
#include "models/store/paneltable.h"
#include "tests/support/strings.h"
#include "tests/workspace/panelquestions.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace tests;
using core::Filter;
using core::RegionCode;
using core::SectorId;
using Of = core::SortColumn::Of;

namespace {

/// A made-up panel twice: in the engine, read from a store that took it in, and as rows of SQL, read from its file.
struct Both
{
    QTemporaryDir folder;
    core::Dataset dataset;
    std::unique_ptr<PackageRows> rows;
    QString laidOut = folder.filePath(u"rows.sqlite"_qs);

    Both()
    {
        const QString package = folder.filePath(u"package"_qs);
        REQUIRE(output::writePackage({100'000, 5}, package));
        rows = std::make_unique<PackageRows>(package);
        auto database = store::Database::open(folder.filePath(u"store.sqlite"_qs));
        REQUIRE(database);
        REQUIRE(store::importPackage(*database, package::readPackage(package).value()));
        dataset = store::loadDataset(*database).value();
        dataset.panel.rows = store::loadPanelRows(*database, {}, 1).value();
        REQUIRE(store::writePanelTable(*database, {1, 1}, *dataset.panel.head, laidOut));
    }
    const core::IndicatorSet &set() const { return *dataset.indicators; }
};

/// Nothing chosen, each kind of choice, all together, and what nobody fits.
std::vector<Filter> filters(const Both &both)
{
    std::vector<Filter> all(8);
    all[1].firstYear = 2018;
    all[1].lastYear = 2021;
    all[2].regions = {RegionCode("990101"), RegionCode("990104")};
    all[3].sectors = {both.set().tables().sectors.front().id}; // with those below it
    all[4].where = {{"certifications", {std::string(core::cellValues(both.dataset.panel.head->dimensions[4], 1)[0])}}};
    all[5].text = "智";
    all[6].firstYear = 2016;
    all[6].lastYear = 2023;
    all[6].regions = {RegionCode("990102"), RegionCode("990103"), RegionCode("990105")};
    all[6].where = {{"size_class", {"中型", "小型"}}};
    all[6].text = "科技";
    all[7].text = "nobody";
    return all;
}

core::SortColumn by(Of of, const std::string &name = {}, bool descending = false)
{
    return {of, indexOf(of == Of::Measure ? measures : dimensions, name), descending};
}

/// All that a panel can be asked under a filter, in three parts.
std::vector<Question> sumsUnder(const Filter &filter, bool byPairs)
{
    std::vector<Question> all{countsByYear(filter), sums({}, false, filter), sums({}, true, filter)};
    for (const std::string &one : dimensions) {
        all.insert(all.end(), {countsBy(one, filter), sums({one}, false, filter), sums({one}, true, filter),
                               distinct(one, false, filter), distinct(one, true, filter)});
        for (const std::string &other : dimensions) {
            if (byPairs && one < other)
                all.push_back(sums({one, other}, false, filter));
        }
    }
    return all;
}

std::vector<Question> distributionsUnder(const Filter &filter)
{
    std::vector<Question> all;
    for (const std::string &measure : measures)
        all.push_back(statistics(measure, filter));
    for (const char *measure : {"employees", "rd_spend"}) { // whole numbers that meet the ends, and missing ones
        for (const double share : {0.0, 0.05, 0.25, 0.5, 0.75, 0.999, 1.0})
            all.push_back(quantile(measure, share, filter));
        all.push_back(histogramOf(measure, {0, 1000, 10, false}, filter));
        all.push_back(histogramOf(measure, {1, 100'000, 12, true}, filter));
    }
    all.push_back(densityOf({"employees", "rd_spend"}, {{1, 1e4, 6, true}, {0, 5e4, 5, false}}, filter));
    return all;
}

std::vector<Question> rowsUnder(const Filter &filter)
{
    std::vector<Question> all{found(filter)};
    for (const char *measure : {"employees", "rd_spend"})
        all.insert(all.end(), {flows(measure, {2019, 2020}, filter), flows(measure, {2015, 2021}, filter)});
    const std::vector<std::vector<core::SortColumn>> orders{
        {by(Of::Year, {}, true)},
        {by(Of::Id)},
        {by(Of::Name, {}, true)},
        {by(Of::Dimension, "certifications", true)}, // many ties, blank ones last
        {by(Of::Measure, "output", true)},
        {by(Of::Measure, "rd_spend")},
        {by(Of::Measure, "rd_spend", true)}, // missing ones last either way
        {by(Of::Dimension, "sector_id"), by(Of::Measure, "output", true)},
        {by(Of::Measure, "patents_new"), by(Of::Year, {}, true), by(Of::Name)},
        {by(Of::Name), by(Of::Measure, "revenue", true)},
    };
    for (const auto &order : orders)
        all.push_back(pages(order, filter));
    return all;
}

void compare(const Question &question, const core::Panel &panel, const Both &both)
{
    INFO(question.what);
    Lines ours = question.engine(panel, both.set());
    Lines theirs = both.rows->answer(question.sql);
    if (!question.ordered) {
        std::ranges::sort(ours);
        std::ranges::sort(theirs);
    }
    const auto [own, other] = std::ranges::mismatch(ours, theirs);
    INFO("line " << own - ours.begin() << " of " << ours.size() << ", " << theirs.size() << " of SQL");
    CHECK((own == ours.end() ? std::string("end") : *own) == (other == theirs.end() ? std::string("end") : *other));
}

} // namespace

TEST_CASE("Sums, counts and distinct enterprises of a panel are those of SQL over the same rows", "[panelsql]")
{
    const Both both;
    const std::vector<Filter> all = filters(both);
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const Question &question : sumsUnder(all[i], i % 4 == 0))
            compare(question, both.dataset.panel, both);
    }
}

TEST_CASE("Statistics, quantiles, histograms and densities of a panel are those of SQL", "[panelsql]")
{
    const Both both;
    const std::vector<Filter> all = filters(both);
    for (const std::size_t i : {0U, 1U, 3U, 6U, 7U}) {
        for (const Question &question : distributionsUnder(all[i]))
            compare(question, both.dataset.panel, both);
    }
}

TEST_CASE("Rows found, pages of any order and flows of enterprises are those of SQL", "[panelsql]")
{
    const Both both;
    const std::vector<Filter> all = filters(both);
    for (const Filter &filter : all) {
        for (const Question &question : rowsUnder(filter))
            compare(question, both.dataset.panel, both);
    }
}

TEST_CASE("Sums are the same without the cube", "[panelsql]")
{
    const Both both;
    core::Panel panel = both.dataset.panel;
    panel.cube = nullptr;
    const std::vector<Filter> all = filters(both);
    for (const Filter &filter : all) {
        compare(sums({"sector_id"}, false, filter), panel, both);
        compare(sums({"region_code", "size_class"}, true, filter), panel, both);
        compare(countsBy("certifications", filter), panel, both);
    }
}

TEST_CASE("All rows of an order stand as SQL sorts them", "[panelsql]")
{
    const Both both;
    const auto &panel = both.dataset.panel;
    compare(pages({by(Of::Measure, "rd_spend", true)}, {}, true), panel, both);
    compare(pages({by(Of::Name)}, {}, true), panel, both);
    compare(pages({by(Of::Dimension, "cluster"), by(Of::Measure, "patents_new", true)}, {}, true), panel, both);
}

TEST_CASE("A panel laid out as a table has the rows of its file", "[panelsql]")
{
    const Both both;
    both.rows->attach(both.laidOut, u"laid"_qs);
    QStringList columns;
    for (const core::PanelField &field : both.dataset.panel.head->schema.fields) {
        const QString name = QString::fromStdString(field.name);
        columns += field.role == core::PanelRole::Dimension ? u"ifnull(%1, '')"_qs.arg(name) : name;
    }
    const QString laid = u"SELECT %1 FROM laid.enterprises"_qs.arg(columns.join(u", "_qs));
    const QString made = u"SELECT %1 FROM main.enterprises"_qs.arg(columns.join(u", "_qs));
    const auto count = u"SELECT count(*) FROM (%1 EXCEPT %2)"_qs;
    CHECK(both.rows->answer(count.arg(laid, made)) == Lines{"0"});
    CHECK(both.rows->answer(count.arg(made, laid)) == Lines{"0"});
    CHECK(both.rows->answer(u"SELECT count(*) FROM laid.enterprises"_qs) == Lines{"1e+05"});
}
