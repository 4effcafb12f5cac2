#include "models/store/panelwriter.h"
#include "models/store/revisions.h"
#include "models/store/transaction.h"
#include "tests/store/panelpackage.h"
#include "tests/support/strings.h"

#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <optional>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace tests;

namespace {

QString query(const char *sql) { return QString::fromLatin1(sql); }

/// How many segments nothing refers to.
QString unreferenced(const store::Database &database)
{
    return ask(database, query("SELECT count(*) FROM panel_segments WHERE segment_id NOT IN "
                               "(SELECT segment_id FROM panel_parts)"));
}

/// A child process that does `work`, which ends only by being killed; it says when it begins.
class Child
{
public:
    explicit Child(const std::function<void()> &work)
    {
        std::array<int, 2> ends{};
        REQUIRE(pipe(ends.data()) == 0);
        m_pid = fork();
        if (m_pid == 0) {
            (void)!write(ends[1], "!", 1);
            work();
            _exit(1);
        }
        char begun = 0;
        REQUIRE(read(ends[0], &begun, 1) == 1);
        close(ends[0]);
        close(ends[1]);
    }
    /// True when it was killed rather than came to an end.
    bool killAfter(std::chrono::microseconds delay) const
    {
        usleep(static_cast<useconds_t>(delay.count()));
        kill(m_pid, SIGKILL);
        int status = 0;
        REQUIRE(waitpid(m_pid, &status, 0) == m_pid);
        return WIFSIGNALED(status);
    }

private:
    pid_t m_pid = 0;
};

/// Begins to write a panel as revision 2, again and again, and never commits; by the log or without it.
[[noreturn]] void writeForEver(const QString &path, const core::Panel &panel, bool isLogged)
{
    auto database = store::Database::open(path);
    if (!database)
        _exit(1);
    ask(*database, query("PRAGMA cache_size = 8")); // uncommitted pages reach the disk
    std::optional<store::WithoutLog> straight;
    if (!isLogged)
        straight.emplace(*database);
    for (;;) {
        const auto transaction = store::Transaction::begin(*database);
        ask(*database, query("INSERT INTO revisions (dataset_id, number, hash, parent, taken, title, version, added, "
                             "revised, removed) VALUES (1, 2, 'h', 1, 't', 't', 'v', 0, 0, 0)"));
        if (!transaction || !store::writePanel(*database, {1, 2}, panel, "hash"))
            _exit(1);
    }
}

} // namespace

TEST_CASE("A process killed at any moment of an import leaves the store and its panel as they were")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    const PanelTexts before = smallPanel();
    const core::Panel panel = panelWithCube(randomPanel(20'000, 1));
    {
        auto database = openStore(path);
        import(database, packageWith(before));
    }
    const bool isLogged = GENERATE(true, false);
    std::mt19937 random(4);
    for (int i = 0; i < 12; ++i) {
        const Child child([&] { writeForEver(path, panel, isLogged); });
        REQUIRE(child.killAfter(std::chrono::microseconds(random() % 60'000)));
        const auto database = openStore(path);
        CHECK(ask(database, query("PRAGMA integrity_check")) == u"ok");
        CHECK(ask(database, query("PRAGMA foreign_key_check")).isEmpty());
        CHECK(ask(database, query("SELECT group_concat(number) FROM revisions")) == u"1");
        CHECK(ask(database, query("SELECT count(*) FROM panels")) == u"1");
        CHECK(unreferenced(database) == u"0");
        CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(before)));
    }
}

TEST_CASE("An import is done or not done when its process is killed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    PanelTexts texts = randomPanel(3000, 1);
    {
        auto database = openStore(path);
        import(database, packageWith(texts));
    }
    std::mt19937 random(5);
    for (int i = 0; i < 12; ++i) {
        PanelTexts next = texts;
        next.rows[0][6] = std::to_string(5000 + i);
        const auto reading = packageWith(next);
        const Child child([&] {
            auto database = store::Database::open(path);
            if (database)
                (void)store::importPackage(*database, reading);
        });
        child.killAfter(std::chrono::microseconds(random() % 80'000));
        const auto database = openStore(path);
        CHECK(ask(database, query("PRAGMA integrity_check")) == u"ok");
        CHECK(unreferenced(database) == u"0");
        const auto now = cellsOf(storedPanel(database));
        const bool done = now == cellsOf(panelOf(next));
        CHECK((done || now == cellsOf(panelOf(texts))));
        if (done)
            texts = next;
    }
}

TEST_CASE("An import of a panel that fails leaves nothing behind")
{
    auto database = openStore();
    import(database, packageWith(smallPanel()));
    const auto counts = [&] {
        return ask(database, query("SELECT (SELECT count(*) FROM panel_segments), (SELECT count(*) FROM panel_parts), "
                                   "(SELECT count(*) FROM panels), (SELECT count(*) FROM revisions)"));
    };
    const QString before = counts();
    const auto table =
        GENERATE(as<QString>(), u"panels"_qs, u"panel_segments"_qs, u"panel_parts"_qs, u"revision_panels"_qs);
    ask(database,
        u"CREATE TEMP TRIGGER stop AFTER INSERT ON main.%1 BEGIN SELECT RAISE(FAIL, 'stopped'); END"_qs.arg(table));
    const auto outcome = store::importPackage(database, packageWith(randomPanel(500, 2)));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == core::ErrorCode::StoreQuery);
    CHECK(outcome.error().args.at(1) == "stopped");
    CHECK(counts() == before);
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(smallPanel())));
    ask(database, query("DROP TRIGGER stop"));
    CHECK(import(database, packageWith(randomPanel(500, 2))).revision.number == 2);
}

TEST_CASE("A full disk in the middle of a panel leaves the store as it was")
{
    const QTemporaryDir folder;
    auto database = openStore(folder.filePath(QStringLiteral("store.sqlite")));
    import(database, packageWith(smallPanel()));
    ask(database, query("PRAGMA max_page_count = 1")); // not below what is used already
    const auto outcome = store::importPackage(database, packageWith(randomPanel(20'000, 2)));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().args.at(1) == "database or disk is full");
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(smallPanel())));
    CHECK(unreferenced(database) == u"0");
}
