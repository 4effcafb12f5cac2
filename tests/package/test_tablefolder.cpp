#include "models/package/tablefolder.h"

#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

void make(const QTemporaryDir &folder, const QStringList &names)
{
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(name.startsWith(u"note") ? "Loaded on Monday.\nSee the annual report.\n" : "year;value\n2024;1\n");
    }
}

QStringList namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names += QFileInfo(path).fileName();
    return names;
}

} // namespace

TEST_CASE("the tables of a folder come by name, numbers by their size, without folders in it")
{
    const QTemporaryDir folder;
    make(folder, {u"2024-10.csv"_qs, u"2024-2.csv"_qs, u"a.xlsx"_qs, u"~$a.xlsx"_qs, u".hidden.csv"_qs, u"read.me"_qs,
                  u"B.TXT"_qs, u"notes.txt"_qs});
    QDir(folder.path()).mkdir(u"below.csv"_qs);
    CHECK(namesOf(package::filesAt(folder.path())) ==
          QStringList{u"2024-2.csv"_qs, u"2024-10.csv"_qs, u"a.xlsx"_qs, u"B.TXT"_qs});
}

TEST_CASE("plain notes and folders in a folder of tables are named, as they are left out")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"below"_qs);
    make(folder, {u"notes.txt"_qs});
    CHECK(package::leftOutOf(folder.path()).isEmpty()); // without tables it is no folder of tables
    make(folder, {u"a.csv"_qs, u"b.txt"_qs});
    CHECK(package::leftOutOf(folder.path()) == QStringList{u"notes.txt"_qs, u"below/"_qs});
    CHECK(namesOf(package::filesAt(folder.path())) == QStringList{u"a.csv"_qs, u"b.txt"_qs});
    CHECK(package::leftOutOf(folder.filePath(u"a.csv"_qs)).isEmpty());
}

TEST_CASE("a package, a folder without tables, a file and what is not there stay what they are")
{
    const QTemporaryDir folder;
    CHECK(package::filesAt(folder.path()) == QStringList{folder.path()});
    make(folder, {u"a.csv"_qs});
    CHECK(package::filesAt(folder.filePath(u"a.csv"_qs)) == QStringList{folder.filePath(u"a.csv"_qs)});
    make(folder, {u"datapackage.json"_qs});
    CHECK(package::filesAt(folder.path()) == QStringList{folder.path()});
    CHECK(package::tableFilesIn(folder.path()).isEmpty());
    CHECK(package::filesAt(u"/nowhere"_qs) == QStringList{u"/nowhere"_qs});
}
