#include "models/store/importer.h"
#include "models/store/loader.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

#include <QTemporaryDir>

using core::ErrorCode;
using tests::ask;
using tests::openStore;
using tests::samplePackage;

namespace {

/// A store with revisions 1 and 2 of the sample; the second has one claim less.
store::Database twoRevisions()
{
    auto database = openStore();
    auto reading = samplePackage();
    REQUIRE(store::importPackage(database, reading));
    reading.tables.observations.pop_back();
    reading.title = QStringLiteral("new title");
    REQUIRE(store::importPackage(database, reading));
    return database;
}

std::size_t claims(const store::Database &database, const QString &revision)
{
    const auto dataset = store::loadDataset(database, {}, revision);
    REQUIRE(dataset);
    return dataset->indicators->tables().observations.size();
}

core::Error refusal(const store::Database &database, const QString &name, const QString &revision)
{
    const auto dataset = store::loadDataset(database, name, revision);
    REQUIRE_FALSE(dataset);
    return dataset.error();
}

} // namespace

TEST_CASE("A dataset is loaded with its name, title and revision")
{
    const auto database = twoRevisions();
    const auto dataset = store::loadDataset(database);
    REQUIRE(dataset);
    CHECK(dataset->name == "district");
    CHECK(dataset->title == "new title");
    CHECK(dataset->revision.number == 2);
    CHECK(dataset->revision.claims.removed == 1);
    CHECK(store::loadDataset(database, QStringLiteral("district"), QStringLiteral("1"))->title == "临平区 / Linping");
}

TEST_CASE("A revision is named by number, r and number, hash or its beginning")
{
    const auto database = twoRevisions();
    const std::string hash = store::revisions(database)->back().hash;
    CHECK(claims(database, {}) == 2);
    CHECK(claims(database, QStringLiteral("1")) == 3);
    CHECK(claims(database, QStringLiteral("r1")) == 3);
    CHECK(claims(database, QStringLiteral("R2")) == 2);
    CHECK(claims(database, QString::fromStdString(hash)) == 3);
    CHECK(claims(database, QString::fromStdString(hash.substr(0, 7))) == 3);
    CHECK(claims(database, QString::fromStdString(hash.substr(0, 7)).toUpper()) == 3);
}

TEST_CASE("What is not there is an error that names it")
{
    const auto database = twoRevisions();
    for (const QString &revision : {u"3"_qs, u"0"_qs, u"r"_qs, u"-1"_qs, u"zzzzzzz"_qs, u"%"_qs}) {
        CHECK(refusal(database, {}, revision).code == ErrorCode::RevisionMissing);
        CHECK(refusal(database, {}, revision).args.at(0) == revision.toStdString());
    }
    CHECK(refusal(database, QStringLiteral("nobody"), {}).code == ErrorCode::UnknownDataset);
    CHECK(refusal(openStore(), {}, {}).code == ErrorCode::UnknownDataset);
    CHECK(store::datasetNames(openStore()).value().isEmpty());
    CHECK_FALSE(store::revisions(openStore()));
}

TEST_CASE("The beginning of a hash must tell contents apart; equal contents are one")
{
    const auto database = twoRevisions();
    ask(database, QStringLiteral("UPDATE revisions SET hash = 'abcd' || number"));
    CHECK(refusal(database, {}, QStringLiteral("abcd")).code == ErrorCode::RevisionMissing);
    CHECK(claims(database, QStringLiteral("abcd1")) == 3);
    ask(database, QStringLiteral("UPDATE revisions SET hash = 'abcd'"));
    CHECK(store::loadDataset(database, {}, QStringLiteral("abcd"))->revision.number == 2);
}

TEST_CASE("Revisions are listed newest first")
{
    const auto database = twoRevisions();
    const auto revisions = store::revisions(database, QStringLiteral("district"));
    REQUIRE(revisions);
    REQUIRE(revisions->size() == 2);
    CHECK(revisions->front().number == 2);
    CHECK(revisions->back().number == 1);
    CHECK(revisions->back().version == "2025.05");
    CHECK(revisions->back().claims.added == 4);
    CHECK(revisions->back().shortHash().size() == 7);
}

TEST_CASE("Another revision can be made current and stays so")
{
    auto database = twoRevisions();
    const auto used = store::useRevision(database, QStringLiteral("r1"));
    REQUIRE(used);
    CHECK(used->number == 1);
    CHECK(claims(database, {}) == 3);
    CHECK_FALSE(store::useRevision(database, QStringLiteral("9")));
    CHECK_FALSE(store::useRevision(database, QStringLiteral("1"), QStringLiteral("nobody")));
    CHECK(claims(database, {}) == 3);
}

TEST_CASE("Another dataset can be made current and stays so")
{
    auto database = twoRevisions();
    auto other = samplePackage();
    other.name = QStringLiteral("a second");
    REQUIRE(store::importPackage(database, other));
    REQUIRE(store::useDataset(database, QStringLiteral("district")));
    CHECK(store::datasetNames(database).value() == QStringList{u"district"_qs, u"a second"_qs});
    CHECK(store::loadDataset(database)->name == "district");
    CHECK(store::useDataset(database, QStringLiteral("nobody")).error().code == ErrorCode::UnknownDataset);
    CHECK(store::useDataset(database, {}).error().code == ErrorCode::UnknownDataset);
    CHECK(store::loadDataset(database)->name == "district");
}

TEST_CASE("A cell that another tool spoiled is named")
{
    const auto database = twoRevisions();
    ask(database,
        QStringLiteral(
            "UPDATE observations SET period = '20x4' WHERE ordinal = (SELECT min(ordinal) FROM observations)"));
    const core::Error error = refusal(database, {}, {});
    CHECK(error.code == ErrorCode::StoreBroken);
    CHECK(error.args == std::vector<std::string>{":memory:", "observations.period: 20x4"});
}

TEST_CASE("A table that is gone is an error")
{
    const auto database = twoRevisions();
    ask(database, QStringLiteral("DROP TABLE milestones"));
    const core::Error error = refusal(database, {}, {});
    CHECK(error.code == ErrorCode::StoreQuery);
    CHECK(error.args.at(0) == "read milestones");
}

TEST_CASE("A text that holds what stands between cells in a joined row is read as it was")
{
    auto database = openStore();
    auto reading = samplePackage();
    reading.tables.sources.front().title = "first\x1f"
                                           "second";
    REQUIRE(store::importPackage(database, reading));
    CHECK(store::loadDataset(database)->indicators->tables() == reading.tables);
    reading.tables.observations.pop_back();
    REQUIRE(store::importPackage(database, reading));
    CHECK(ask(database, QStringLiteral("SELECT count(*) FROM sources WHERE valid_from_revision > 1")) == u"0");
    CHECK(store::loadDataset(database)->indicators->tables() == reading.tables);
}

TEST_CASE("A revision is the same whether another one is known or not")
{
    const auto database = twoRevisions();
    const QString one = QStringLiteral("1"), two = QStringLiteral("2");
    const auto first = store::loadDataset(database, {}, one);
    const auto second = store::loadDataset(database, {}, two);
    CHECK(store::loadDataset(database, {}, two, &*first)->indicators->tables() == second->indicators->tables());
    CHECK(store::loadDataset(database, {}, one, &*second)->indicators->tables() == first->indicators->tables());
    CHECK(store::loadDataset(database, {}, one, &*first)->indicators == first->indicators);
}

TEST_CASE("A dataset of another name is no help")
{
    const auto database = twoRevisions();
    auto other = *store::loadDataset(database, {}, QStringLiteral("2"));
    other.name = "another";
    CHECK(store::loadDataset(database, {}, QStringLiteral("1"), &other)->indicators->tables().observations.size() == 3);
}

TEST_CASE("Many rows are read in their order, alone and beside a known revision")
{
    const QTemporaryDir folder;
    auto database = openStore(folder.filePath(QStringLiteral("store.sqlite")));
    auto reading = samplePackage();
    auto &observations = reading.tables.observations;
    observations.resize(60'000, observations.front());
    for (std::size_t i = 0; i < observations.size(); ++i)
        observations[i].value = std::to_string(i);
    REQUIRE(store::importPackage(database, reading));
    const core::IndicatorTables before = reading.tables;
    observations.erase(observations.begin() + 10'000, observations.begin() + 20'000);
    observations.insert(observations.begin() + 40'000, before.observations[3]);
    observations.back().value = "7.5";
    REQUIRE(store::importPackage(database, reading));
    const QString one = QStringLiteral("1");
    const auto second = store::loadDataset(database);
    REQUIRE(second);
    CHECK(second->indicators->tables() == reading.tables);
    const auto first = store::loadDataset(database, {}, one);
    CHECK(first->indicators->tables() == before);
    CHECK(store::loadDataset(database, {}, one, &*second)->indicators->tables() == before);
    CHECK(store::loadDataset(database, {}, {}, &*first)->indicators->tables() == reading.tables);
}
