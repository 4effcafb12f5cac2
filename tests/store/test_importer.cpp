#include "models/store/importer.h"
#include "models/store/loader.h"
#include "models/store/rows.h"
#include "models/store/transaction.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <chrono>
#include <csignal>
#include <stop_token>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using core::ErrorCode;
using package::PackageReading;
using tests::ask;
using tests::openStore;
using tests::samplePackage;

namespace {

store::ImportOutcome import(store::Database &database, const PackageReading &reading)
{
    const auto outcome = store::importPackage(database, reading);
    REQUIRE(outcome);
    return *outcome;
}

/// The sample with one value revised, one claim added and one removed.
PackageReading updatedPackage()
{
    PackageReading reading = samplePackage();
    reading.version = QStringLiteral("2025.06");
    auto &observations = reading.tables.observations;
    observations[0].value = "1180.5";
    core::Observation added = observations[0];
    added.period = core::Period::ofYear(2023);
    observations.insert(observations.begin() + 1, added);
    observations.pop_back();
    return reading;
}

core::Error refusal(store::Database &database, const PackageReading &reading)
{
    const auto outcome = store::importPackage(database, reading);
    REQUIRE_FALSE(outcome);
    return outcome.error();
}

core::IndicatorTables loaded(const store::Database &database, const QString &revision = {})
{
    const auto dataset = store::loadDataset(database, {}, revision);
    REQUIRE(dataset);
    return dataset->indicators->tables();
}

/// Everything in the store as text.
QString dump(const store::Database &database)
{
    QString text;
    for (const QString &table :
         ask(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'")).split(u'\n'))
        text += table + u":\n"_qs + ask(database, QStringLiteral("SELECT * FROM %1").arg(table)) + u'\n';
    return text;
}

} // namespace

TEST_CASE("The first package becomes revision 1 and is current")
{
    auto database = openStore();
    const auto outcome = import(database, samplePackage());
    CHECK_FALSE(outcome.unchanged);
    CHECK(outcome.revision.number == 1);
    CHECK(outcome.revision.version == "2025.05");
    CHECK(outcome.revision.hash == package::canonicalHash(samplePackage().tables).toStdString());
    CHECK(outcome.revision.claims.added == 4);
    CHECK(outcome.revision.claims.revised == 0);
    CHECK(outcome.revision.claims.removed == 0);
    const QRegularExpression utc(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    CHECK(utc.match(QString::fromStdString(outcome.revision.taken)).hasMatch());
}

TEST_CASE("What was imported comes back equal")
{
    auto database = openStore();
    import(database, samplePackage());
    CHECK(loaded(database) == samplePackage().tables);
}

TEST_CASE("Identical content makes no revision, whatever the order of its rows")
{
    auto database = openStore();
    const auto first = import(database, samplePackage());
    PackageReading again = samplePackage();
    std::swap(again.tables.observations[0], again.tables.observations[1]);
    again.version = QStringLiteral("another name for the same");
    const auto second = import(database, again);
    CHECK(second.unchanged);
    CHECK(second.revision.number == 1);
    CHECK(second.revision.taken == first.revision.taken);
    CHECK(ask(database, QStringLiteral("SELECT count(*) FROM revisions")) == u"1");
}

TEST_CASE("An update is counted against what was current and writes only what changed")
{
    auto database = openStore();
    import(database, samplePackage());
    const auto outcome = import(database, updatedPackage());
    CHECK(outcome.revision.number == 2);
    CHECK(outcome.revision.claims.added == 1);
    CHECK(outcome.revision.claims.revised == 1);
    CHECK(outcome.revision.claims.removed == 1);
    CHECK(loaded(database) == updatedPackage().tables);
    CHECK(loaded(database, QStringLiteral("1")) == samplePackage().tables);
    CHECK(ask(database, QStringLiteral("SELECT value, valid_from_revision, valid_to_revision FROM observations "
                                       "ORDER BY row_id")) == u"1175.09|1|1\n23.10|1|\n|1|1\n1180.5|2|\n1180.5|2|");
    CHECK(ask(database, QStringLiteral("SELECT count(*) FROM sources")) == u"2");
    CHECK(ask(database, QStringLiteral("SELECT number, parent, version FROM revisions")) == u"1||2025.05\n2|1|2025.06");
}

TEST_CASE("Content that comes back makes its revision current again: a state is stored once")
{
    auto database = openStore();
    const auto first = import(database, samplePackage());
    import(database, updatedPackage());
    const auto third = import(database, samplePackage());
    CHECK_FALSE(third.unchanged);
    CHECK(third.revision.number == 1);
    CHECK(third.revision.hash == first.revision.hash);
    CHECK(loaded(database) == samplePackage().tables);
    CHECK(ask(database, QStringLiteral("SELECT count(*) FROM revisions")) == u"2");
    CHECK(loaded(database, QStringLiteral("2")) == updatedPackage().tables);
}

TEST_CASE("After an older revision was made current, an update is compared with that one")
{
    auto database = openStore();
    import(database, samplePackage());
    import(database, updatedPackage());
    REQUIRE(store::useRevision(database, QStringLiteral("1")));
    CHECK(import(database, samplePackage()).unchanged);
    auto other = updatedPackage();
    other.tables.observations.front().value = "1181";
    const auto again = import(database, other);
    CHECK(again.revision.number == 3);
    CHECK(again.revision.claims.added == 1);
    CHECK(ask(database, QStringLiteral("SELECT parent FROM revisions WHERE number = 3")) == u"1");
    CHECK(loaded(database) == other.tables);
}

TEST_CASE("Datasets are kept apart by name; the one taken in last is current")
{
    auto database = openStore();
    import(database, samplePackage());
    PackageReading other = updatedPackage();
    other.name = QStringLiteral("other");
    CHECK(import(database, other).revision.number == 1);
    CHECK(store::datasetNames(database).value() == QStringList{u"other"_qs, u"district"_qs});
    CHECK(store::loadDataset(database, QStringLiteral("district"))->indicators->tables() == samplePackage().tables);
    CHECK(import(database, samplePackage()).unchanged);
    CHECK(store::datasetNames(database).value() == QStringList{u"district"_qs, u"other"_qs});
}

TEST_CASE("A reading with errors is refused and nothing is stored")
{
    auto database = openStore();
    PackageReading reading = samplePackage();
    reading.issues.resize(3);
    reading.issues[1].severity = core::Severity::Notice;
    const core::Error error = refusal(database, reading);
    CHECK(error.code == ErrorCode::InvalidPackage);
    CHECK(error.args == std::vector<std::string>{"district", "2"});
    PackageReading nameless = samplePackage();
    nameless.name.clear();
    CHECK(refusal(database, nameless).code == ErrorCode::InvalidPackage);
    CHECK(ask(database, QStringLiteral("SELECT count(*) FROM datasets")) == u"0");
}

TEST_CASE("Two windows on one file take revisions in one after the other")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto first = openStore(path);
    auto second = openStore(path);
    CHECK(import(first, samplePackage()).revision.number == 1);
    CHECK(import(second, samplePackage()).unchanged);
    CHECK(import(second, updatedPackage()).revision.number == 2);
    CHECK(loaded(first) == updatedPackage().tables);
}

TEST_CASE("What an import wrote can be read before it is brought into the file itself, and after")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto writer = openStore(path);
    auto reader = openStore(path);
    REQUIRE(store::checkpoint(writer));
    const auto bytes = [&path] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    import(writer, samplePackage());
    CHECK(bytes() == before);
    CHECK(loaded(reader) == samplePackage().tables);
    REQUIRE(store::checkpoint(writer));
    CHECK(bytes() != before);
    CHECK(loaded(reader) == samplePackage().tables);
}

TEST_CASE("An import whose process is killed leaves the store as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    {
        auto database = openStore(path);
        import(database, samplePackage());
    }
    const pid_t child = fork();
    if (child == 0) {
        auto database = store::Database::open(path);
        if (!database)
            _exit(1);
        ask(*database, QStringLiteral("PRAGMA cache_size = 1")); // uncommitted pages reach the disk
        const auto transaction = store::Transaction::begin(*database);
        ask(*database, QStringLiteral("INSERT INTO revisions (dataset_id, number, hash, parent, taken, title, version, "
                                      "added, revised, removed) VALUES (1, 2, 'h', 1, 't', 't', 'v', 0, 0, 0)"));
        const auto done = store::writeTables(*database, {1, 2}, updatedPackage().tables);
        if (!done || ask(*database, QStringLiteral("SELECT max(number) FROM revisions")) != u"2")
            _exit(1);
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    auto database = openStore(path);
    CHECK(store::revisions(database)->size() == 1);
    CHECK(loaded(database) == samplePackage().tables);
    CHECK(import(database, updatedPackage()).revision.number == 2);
}

TEST_CASE("An import that fails in the middle leaves the store as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto database = openStore(path);
    import(database, samplePackage());
    const QString before = dump(database);
    std::string reason;

    SECTION("a statement fails")
    {
        const auto table = GENERATE(as<QString>(), u"revisions"_qs, u"observations"_qs, u"settings"_qs);
        const QString event = table == u"settings" ? QStringLiteral("UPDATE") : QStringLiteral("INSERT");
        ask(database,
            QStringLiteral("CREATE TEMP TRIGGER stop AFTER %1 ON main.%2 BEGIN SELECT RAISE(FAIL, 'stopped'); "
                           "END")
                .arg(event, table));
        reason = "stopped";
    }
    SECTION("a row cannot be closed")
    {
        ask(database, QStringLiteral("CREATE TEMP TRIGGER stop AFTER UPDATE ON main.observations BEGIN "
                                     "SELECT RAISE(ABORT, 'stopped'); END"));
        reason = "stopped";
    }
    SECTION("the store is read only")
    {
        ask(database, QStringLiteral("PRAGMA query_only = ON"));
        reason = "attempt to write a readonly database";
    }
    SECTION("another process writes")
    {
        ask(database, QStringLiteral("PRAGMA busy_timeout = 0"));
        const auto other = openStore(path);
        ask(other, QStringLiteral("BEGIN IMMEDIATE"));
        const core::Error error = refusal(database, updatedPackage());
        CHECK(error.code == ErrorCode::StoreBusy);
        CHECK(error.args == std::vector<std::string>{path.toStdString()});
        CHECK(dump(other) == before);
        return;
    }
    const core::Error error = refusal(database, updatedPackage());
    CHECK(error.code == ErrorCode::StoreQuery);
    CHECK(error.args.at(1) == reason);
    CHECK(error.args.at(2) == path.toStdString());
    ask(database, QStringLiteral("PRAGMA query_only = OFF"));
    CHECK(dump(database) == before);

    ask(database, QStringLiteral("DROP TRIGGER IF EXISTS stop"));
    CHECK(import(database, updatedPackage()).revision.number == 2);
}

TEST_CASE("An import that is stopped at any moment leaves the store as it was, or is done as a whole")
{
    const QTemporaryDir folder;
    auto database = openStore(folder.filePath(QStringLiteral("store.sqlite")));
    import(database, samplePackage());
    PackageReading large = updatedPackage();
    for (int i = 0; i < 2000; ++i)
        large.tables.sources.push_back({core::SourceId("more" + std::to_string(i)), "title", {}, {}, {}, {}, {}});
    const QString before = dump(database);
    int stopped = 0;
    for (int microseconds = 0; microseconds < 20000; microseconds = microseconds * 2 + 50) {
        std::stop_source stop;
        std::thread stopper([&] {
            std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
            stop.request_stop();
        });
        const auto outcome = store::importPackage(database, large, stop.get_token());
        stopper.join();
        if (outcome)
            break; // it was faster
        CHECK(outcome.error().code == ErrorCode::Cancelled);
        CHECK(dump(database) == before);
        CHECK(QFileInfo(database.path() + u"-wal").size() == 0);
        ++stopped;
    }
    CHECK(stopped > 0);
    CHECK(import(database, large).revision.number == 2); // the connection works on
}

TEST_CASE("A full disk is said plainly and leaves the store as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto database = openStore(path);
    import(database, samplePackage());
    const QString before = dump(database);
    ask(database, QStringLiteral("PRAGMA max_page_count = 1")); // not below what is used already
    PackageReading large = updatedPackage();
    for (int i = 0; i < 4; ++i)
        large.tables.sources.push_back(
            {core::SourceId("big" + std::to_string(i)), std::string(100'000, 'x'), {}, {}, {}, {}, {}});
    const core::Error error = refusal(database, large);
    CHECK(error.code == ErrorCode::StoreQuery);
    CHECK(error.args == std::vector<std::string>{"import sources", "database or disk is full", path.toStdString()});
    CHECK(dump(database) == before);
    CHECK(loaded(database) == samplePackage().tables);
}

TEST_CASE("The bundled dataset survives the round trip")
{
    const auto reading = package::readPackage(QStringLiteral(":/dataset/linping"));
    REQUIRE(reading);
    REQUIRE(reading->isValid());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    {
        auto database = openStore(path);
        CHECK(import(database, *reading).revision.claims.added ==
              reading->tables.observations.size() + reading->tables.organisationObservations.size());
    }
    auto database = openStore(path);
    CHECK(loaded(database) == reading->tables);
    CHECK(import(database, *reading).unchanged);
    CHECK(ask(database,
              QStringLiteral("SELECT indicator_zh, region_zh, value, unit FROM current_observations LIMIT 1")) ==
          QString::fromStdString(reading->tables.indicators[0].name.zh) + u"|临平区|1175.09|亿元"_qs);
}
