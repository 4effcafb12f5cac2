#include "models/core/panel/contenthash.h"
#include "models/core/panel/panelcube.h"
#include "models/store/loader.h"
#include "models/store/revisions.h"
#include "models/store/transaction.h"
#include "tests/store/panelpackage.h"
#include "tests/support/strings.h"

#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>

using namespace tests;
using core::ErrorCode;

namespace {

QString query(const char *sql) { return QString::fromLatin1(sql); }

} // namespace

TEST_CASE("A panel comes back as it was, head and cube at once and rows on demand")
{
    PanelTexts stated = smallPanel();
    stated.schema.tableSchema = R"({"fields":[{"constraints":{"minimum":0},"name":"employees"}]})";
    for (const PanelTexts &texts : {stated, randomPanel(3000, 1), PanelTexts{smallPanel().schema, {}}}) {
        auto database = openStore();
        const auto reading = packageWith(texts);
        import(database, reading);
        const core::Panel panel = storedPanel(database);
        CHECK(*panel.head == *reading.panel.head);
        CHECK(std::ranges::equal(panel.head->measures, reading.panel.head->measures, {}, &core::PanelMeasure::printed,
                                 &core::PanelMeasure::printed));
        CHECK(*panel.rows == *reading.panel.rows);
        if (!texts.rows.empty()) {
            REQUIRE(panel.cube);
            CHECK(*panel.cube == *core::buildCube(*reading.panel.head, *reading.panel.rows));
        }
    }
}

TEST_CASE("A panel of many segments comes back as it was")
{
    PanelTexts texts = randomPanel(1, 2);
    const std::vector<std::string> row = texts.rows.front();
    texts.rows.clear();
    for (int i = 0; i < 140'000; ++i) { // three segments of one year, and of ids
        texts.rows.push_back(row);
        texts.rows.back()[0] = "id" + std::to_string(i * 7919 % 140'000);
        texts.rows.back()[1] = i % 2 == 0 ? "甲" : "乙";
        texts.rows.back()[6] = std::to_string(i);
    }
    auto database = openStore();
    const auto reading = packageWith(texts);
    import(database, reading);
    CHECK(ask(database, query("SELECT count(*) FROM panel_parts WHERE part = 'rows' AND field = 'employees'")) == u"3");
    CHECK(*storedPanel(database).rows == *reading.panel.rows);
}

TEST_CASE("Whoever waits hears how many rows are stored")
{
    auto database = openStore();
    std::vector<std::pair<qint64, qint64>> heard;
    database.setProgress([&heard](qint64 done, qint64 total) { heard.emplace_back(done, total); });
    package::PackageReading reading = packageWith(smallPanel());
    const auto figure = reading.tables.observations.front();
    reading.tables.observations.assign(20000, figure);
    import(database, reading);
    const auto rows = static_cast<qint64>(reading.panel.head->rows());
    REQUIRE(heard.size() > 3);
    CHECK(heard[0] == std::pair<qint64, qint64>(8192, 20000)); // the claims first
    CHECK(heard[1] == std::pair<qint64, qint64>(16384, 20000));
    CHECK(heard[2].second == rows);
    CHECK(heard.back() == std::pair(rows, rows));
    CHECK(std::is_sorted(heard.begin() + 2, heard.end()));
}

TEST_CASE("Columns of doubles and panels without names, dimensions or a cube come back as well")
{
    PanelTexts texts = smallPanel();
    texts.schema.fields[1].role = core::PanelRole::Ignore;
    auto reading = packageWith(texts);
    core::PanelRows rows = *reading.panel.rows;
    rows.measures[0] = {std::vector<double>(rows.size(), 0.1), 0, {}};
    std::get<std::vector<double>>(rows.measures[0].numbers)[1] = 1e30;
    rows.measures[1] = {std::vector<std::int32_t>(rows.size(), -5), 0, {}};
    core::PanelHead head = *reading.panel.head;
    head.measures[1].decimals = 0;
    reading.panel = {std::make_shared<core::PanelHead>(head), nullptr, std::make_shared<core::PanelRows>(rows)};
    auto database = openStore();
    import(database, reading);
    const core::Panel panel = storedPanel(database);
    CHECK(*panel.head == head);
    CHECK(*panel.rows == rows);
    CHECK(*panel.cube == *core::buildCube(head, rows));
}

TEST_CASE("A revision without a panel has none")
{
    auto database = openStore();
    import(database, samplePackage());
    CHECK_FALSE(store::loadDataset(database)->panel);
    CHECK(*store::loadPanelRows(database, {}, 1) == nullptr);
}

TEST_CASE("A revision tells how many enterprise-years its panel has")
{
    auto database = openStore();
    const auto reading = packageWith(smallPanel());
    import(database, reading);
    const auto revisions = store::revisions(database, reading.name);
    REQUIRE(revisions);
    REQUIRE(revisions->size() == 1);
    CHECK(revisions->front().enterpriseYears == 11);
    CHECK(store::loadDataset(database, reading.name)->revision.enterpriseYears == 11);
}

TEST_CASE("An identical panel makes no revision, however its rows are ordered")
{
    auto database = openStore();
    PanelTexts texts = smallPanel();
    import(database, packageWith(texts));
    std::ranges::reverse(texts.rows);
    CHECK(import(database, packageWith(texts)).unchanged);
    texts.rows[0][6] = "99";
    CHECK_FALSE(import(database, packageWith(texts)).unchanged);
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(texts)));
    CHECK(cellsOf(storedPanel(database, query("1"))) == cellsOf(panelOf(smallPanel())));
}

TEST_CASE("Datasets share panels, and what comes back is stored once")
{
    auto database = openStore();
    import(database, packageWith(smallPanel()));
    const int before = segments(database);
    auto other = packageWith(smallPanel());
    other.name = QStringLiteral("other");
    import(database, other);
    import(database, samplePackage());
    CHECK_FALSE(store::loadDataset(database)->panel);
    import(database, packageWith(smallPanel()));
    CHECK(segments(database) == before);
    CHECK(ask(database, query("SELECT count(*) FROM panels")) == u"1");
    CHECK(ask(database, query("SELECT count(*) FROM revision_panels")) == u"2");
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(smallPanel())));
}

TEST_CASE("A stop ends the reading of rows")
{
    auto database = openStore();
    import(database, packageWith(smallPanel()));
    std::stop_source stop;
    stop.request_stop();
    const auto rows = store::loadPanelRows(database, {}, 1, stop.get_token());
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::Cancelled);
}

TEST_CASE("A flipped byte of any segment is found and the segment named")
{
    auto database = openStore();
    import(database, packageWith(smallPanel()));
    QSqlQuery all(database.connection());
    REQUIRE(all.exec(query("SELECT part, field, year, number, segment_id, bytes FROM panel_parts JOIN panel_segments "
                           "USING (segment_id)")));
    int damaged = 0;
    while (all.next()) {
        QByteArray bytes = all.value(5).toByteArray();
        const qsizetype at = damaged++ * 7 % bytes.size();
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        const auto set = [&](const QByteArray &content) {
            QSqlQuery update(database.connection());
            update.prepare(query("UPDATE panel_segments SET bytes = ? WHERE segment_id = ?"));
            update.bindValue(0, content);
            update.bindValue(1, all.value(4));
            REQUIRE(update.exec());
        };
        set(bytes);
        const auto dataset = store::loadDataset(database);
        const auto rows = store::loadPanelRows(database, {}, 1);
        REQUIRE((!dataset || !rows));
        const core::Error error = dataset ? rows.error() : dataset.error();
        CHECK(error.code == ErrorCode::StoreBroken);
        CHECK(error.args.at(0) == ":memory:");
        // Columns that happen to be alike share the segment: the first that is read is named.
        CHECK(error.args.at(1).starts_with("district/enterprises, "));
        CHECK(error.args.at(1).ends_with(", segment 0"));
        if (all.value(1).toString() == u"output" && all.value(0).toString() == u"rows")
            CHECK(error.args.at(1) ==
                  "district/enterprises, rows, output, " + all.value(2).toString().toStdString() + ", segment 0");
        set(all.value(5).toByteArray());
    }
    CHECK(damaged > 40);
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(smallPanel())));
}

TEST_CASE("A panel with a damaged segment is whole again once its package is imported")
{
    auto database = openStore();
    import(database, packageWith(smallPanel()));
    QSqlQuery parts(database.connection());
    REQUIRE(parts.exec(query("SELECT DISTINCT part, field, year FROM panel_parts")));
    std::vector<QVariantList> all;
    while (parts.next())
        all.push_back({parts.value(0), parts.value(1), parts.value(2)});
    REQUIRE(all.size() > 20);
    CHECK_FALSE(import(database, packageWith(smallPanel())).mended); // nothing is damaged yet
    const QString segments = ask(database, query("SELECT count(*) FROM panel_segments"));
    for (const QVariantList &part : all) {
        QSqlQuery damage(database.connection());
        damage.prepare(query("UPDATE panel_segments SET bytes = x'00' WHERE segment_id = (SELECT segment_id FROM "
                             "panel_parts WHERE part = ? AND field = ? AND year = ?)"));
        for (const QVariant &value : part)
            damage.addBindValue(value);
        REQUIRE(damage.exec());
        const auto seen = store::compareWithCurrent(database, packageWith(smallPanel()));
        REQUIRE(seen);
        CHECK(seen->isUnchanged);
        CHECK(seen->mends);
        const auto outcome = import(database, packageWith(smallPanel()));
        CHECK(outcome.unchanged);
        CHECK(outcome.mended);
        REQUIRE(store::loadDataset(database));
        CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(smallPanel())));
    }
    CHECK(ask(database, query("SELECT count(*) FROM panel_segments")) == segments);
    CHECK(ask(database, query("SELECT count(*) FROM panels")) == u"1");
}

TEST_CASE("A segment is mended for all revisions that share it")
{
    auto database = openStore();
    PanelTexts texts = smallPanel();
    import(database, packageWith(texts));
    texts.rows[0][6] = "5"; // of 2023: that of 2024 is shared
    import(database, packageWith(texts));
    ask(database,
        query("UPDATE panel_segments SET bytes = x'00' WHERE segment_id = (SELECT segment_id FROM panel_parts "
              "WHERE part = 'rows' AND field = 'output' AND year = 2024)"));
    REQUIRE_FALSE(store::loadPanelRows(database, {}, 1));
    REQUIRE_FALSE(store::loadPanelRows(database, {}, 2));
    CHECK(import(database, packageWith(texts)).mended);
    CHECK(store::loadPanelRows(database, {}, 2));
    CHECK(store::loadPanelRows(database, {}, 1));
}

TEST_CASE("Segments that are missing, exchanged or too many are found, and mended")
{
    const auto damage =
        GENERATE(as<QString>(), u"DELETE FROM panel_parts WHERE part = 'rows' AND field = 'sector' AND year = 2023"_qs,
                 u"DELETE FROM panel_parts WHERE part = 'rows' AND field = 'enterprise_id' AND year = 2023"_qs,
                 u"DELETE FROM panel_parts WHERE part = 'texts' AND field = 'sector'"_qs,
                 u"DELETE FROM panel_segments WHERE segment_id = 3"_qs,
                 u"UPDATE panel_parts SET number = 1 WHERE part = 'rows' AND field = 'output' AND year = 2023"_qs,
                 u"UPDATE panel_parts SET segment_id = (SELECT segment_id FROM panel_parts WHERE part = 'rows' AND "
                 u"field = 'name') "
                 "WHERE part = 'rows' AND field = 'output'"_qs,
                 u"INSERT INTO panel_parts SELECT panel_id, part, field, year, 1, segment_id FROM panel_parts "
                 "WHERE part = 'rows' AND field = 'score' AND year = 2024"_qs);
    auto database = openStore();
    import(database, packageWith(smallPanel()));
    ask(database, query("PRAGMA foreign_keys = OFF"));
    REQUIRE(ask(database, damage).isEmpty());
    const auto dataset = store::loadDataset(database);
    const auto rows = store::loadPanelRows(database, {}, 1);
    REQUIRE((!dataset || !rows));
    CHECK((dataset ? rows.error() : dataset.error()).code == ErrorCode::StoreBroken);
    CHECK(import(database, packageWith(smallPanel())).mended);
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(smallPanel())));
}

TEST_CASE("A head that is damaged or that promises more than there is is refused")
{
    auto database = openStore();
    import(database, packageWith(smallPanel()));
    const QString head = ask(database, query("SELECT head FROM panels"));
    const auto change = [&](const QString &before, const QString &after, bool rehash) {
        QString changed = head;
        REQUIRE(changed.contains(before));
        changed.replace(before, after);
        QSqlQuery update(database.connection());
        update.prepare(query("UPDATE panels SET head = ?, head_hash = ifnull(?, head_hash)"));
        update.bindValue(0, changed);
        const std::string hash = core::contentHash(changed.toStdString()).text();
        update.bindValue(1, rehash ? QVariant(QString::fromStdString(hash)) : QVariant());
        REQUIRE(update.exec());
        const auto dataset = store::loadDataset(database);
        const auto rows = store::loadPanelRows(database, {}, 1);
        REQUIRE((!dataset || !rows));
        return (dataset ? rows.error() : dataset.error()).code;
    };
    CHECK(change(u"\"year\":2022"_qs, u"\"year\":2021"_qs, false) == ErrorCode::StoreBroken);
    CHECK(change(u"\"year\":2022"_qs, u"\"year\":2021"_qs, true) == ErrorCode::StoreBroken);
    CHECK(change(u"\"rows\":4"_qs, u"\"rows\":4000000000"_qs, true) == ErrorCode::StoreBroken);
    CHECK(change(u"\"rows\":4"_qs, u"\"rows\":3"_qs, true) == ErrorCode::StoreBroken);
    CHECK(change(u"\"cells\":"_qs, u"\"cells\":99999999"_qs, true) == ErrorCode::StoreBroken);
    CHECK(change(u"\"enterprises\":5"_qs, u"\"enterprises\":4"_qs, true) == ErrorCode::StoreBroken);
    CHECK(change(u"\"decimals\":2"_qs, u"\"decimals\":99"_qs, true) == ErrorCode::StoreBroken);
    CHECK(change(u"\"int64\""_qs, u"\"int8\""_qs, true) == ErrorCode::StoreBroken);
    CHECK(change(u"{"_qs, u""_qs, true) == ErrorCode::StoreBroken);
}

TEST_CASE("Who gets another first name keeps the names of its other years")
{
    auto database = openStore();
    PanelTexts texts{smallPanel().schema, {}};
    for (const char *year : {"2020", "2021"}) {
        const bool isLater = std::string(year) == "2021";
        texts.rows.push_back({"e1", isLater ? "Y" : "X", year, "330113", "digital", "", "1", "1.00", "1"});
        texts.rows.push_back({"e2", "A", year, "330113", "digital", "", "2", "2.00", "2"});
    }
    import(database, packageWith(texts));
    texts.rows[1][1] = "B"; // of 2020: in 2021 it is still called A, which was its first name until now
    import(database, packageWith(texts));
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(texts)));
}
