#include "models/workspace/filewatch.h"

#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using workspace::FileWatch;

namespace {

constexpr int patience = 10000; ///< milliseconds until a change must have been told
constexpr int silence = 3 * FileWatch::rest;

} // namespace

TEST_CASE("a change of a file is told once, when it has come to rest")
{
    const QTemporaryDir folder;
    const QString path = tests::writeFile(folder.filePath(QStringLiteral("gdp.csv")), "1");
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.setPaths({path});
    tests::writeFile(path, "12");
    tests::writeFile(path, "123");
    REQUIRE(changed.wait(patience));
    CHECK(changed.front().front().toString() == path);
    CHECK_FALSE(changed.wait(silence));
    CHECK(changed.size() == 1);
}

TEST_CASE("a file that is replaced or comes back stays watched")
{
    const QTemporaryDir folder;
    const QString path = tests::writeFile(folder.filePath(QStringLiteral("gdp.csv")), "1");
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.setPaths({path});
    const QString other = tests::writeFile(folder.filePath(QStringLiteral("new")), "12");
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(other, path));
    REQUIRE(changed.wait(patience));
    REQUIRE(QFile::remove(path)); // a file that is gone is no change to take in
    CHECK_FALSE(changed.wait(silence));
    tests::writeFile(path, "123");
    REQUIRE(changed.wait(patience));
    CHECK(changed.size() == 2);
}

TEST_CASE("a package's folder is watched with its files, until it is not")
{
    const QTemporaryDir folder;
    tests::writeFile(folder.filePath(QStringLiteral("datapackage.json")), "{}");
    const QString file = tests::writeFile(folder.filePath(QStringLiteral("observations.csv")), "1");
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.add(folder.path(), workspace::fileState(folder.path()));
    tests::writeFile(file, "12");
    REQUIRE(changed.wait(patience));
    CHECK(changed.front().front().toString() == folder.path());
    watch.remove(folder.path());
    CHECK(watch.paths().isEmpty());
    tests::writeFile(file, "123");
    CHECK_FALSE(changed.wait(silence));
}

TEST_CASE("of a folder of tables those that come or change are told, each by itself")
{
    const QTemporaryDir folder;
    const QString there = tests::writeFile(folder.filePath(QStringLiteral("2024 年.csv")), "1");
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.add(folder.path(), workspace::fileState(folder.path()));
    const QString fresh = tests::writeFile(folder.filePath(QStringLiteral("2025.csv")), "1");
    tests::writeFile(folder.filePath(QStringLiteral("notes.pdf")), "1");
    REQUIRE(changed.wait(patience));
    CHECK(changed.size() == 1);
    CHECK(changed.back().front().toString() == fresh);
    CHECK(watch.watchedFor(fresh) == folder.path());
    tests::writeFile(there, "12");
    REQUIRE(changed.wait(patience));
    CHECK(changed.back().front().toString() == there);
    REQUIRE(QFile::remove(there));
    CHECK_FALSE(changed.wait(silence));
    CHECK(changed.size() == 2);
}

TEST_CASE("what of a watched folder was read is not told at the next start, the rest is")
{
    const QTemporaryDir folder;
    FileWatch watch;
    watch.add(folder.path(), workspace::fileState(folder.path()));
    const QString read = tests::writeFile(folder.filePath(QStringLiteral("read.csv")), "1");
    const QString unread = tests::writeFile(folder.filePath(QStringLiteral("unread.csv")), "1");
    watch.noteRead(read, workspace::fileState(read));
    FileWatch next;
    QSignalSpy changed(&next, &FileWatch::changed);
    next.setPaths(watch.paths(), watch.states());
    REQUIRE(changed.wait(patience));
    CHECK_FALSE(changed.wait(silence));
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().front().toString() == unread);
}

TEST_CASE("what changed since an earlier run is told, what did not is not")
{
    const QTemporaryDir folder;
    const QString path = tests::writeFile(folder.filePath(QStringLiteral("gdp.csv")), "1");
    const QString other = tests::writeFile(folder.filePath(QStringLiteral("other.csv")), "1");
    QHash<QString, QByteArray> states;
    {
        FileWatch earlier;
        earlier.setPaths({path, other});
        states = earlier.states();
    }
    tests::writeFile(path, "12");
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.setPaths({path, other}, states);
    REQUIRE(changed.wait(patience));
    CHECK(changed.front().front().toString() == path);
    CHECK_FALSE(changed.wait(silence));
    CHECK(changed.size() == 1);
    CHECK(watch.states() == states); // until it is read it is told again the next time
}

TEST_CASE("a file that changed while it was read is told")
{
    const QTemporaryDir folder;
    const QString path = tests::writeFile(folder.filePath(QStringLiteral("gdp.csv")), "1");
    const QByteArray read = workspace::fileState(path);
    tests::writeFile(path, "12");
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.add(path, read);
    REQUIRE(changed.wait(patience));
    CHECK(changed.front().front().toString() == path);
}
