#include "models/package/unpacked.h"

#include "models/package/packagefolder.h"
#include "models/package/packagereader.h"
#include "tests/package/madezip.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <QDir>

namespace {

/// The bundled package as a zip, below a folder.
QByteArray zipped(const std::string &folder)
{
    tests::Entries entries;
    const QDir from(tests::bundledPackage);
    const auto names = from.entryList(QDir::Files);
    for (const QString &name : names)
        entries.emplace_back(folder + name.toStdString(), tests::contentOf(from.filePath(name)).toStdString());
    return tests::madeZip(entries);
}

} // namespace

TEST_CASE("a zipped package is read as its folder is, whether or not it lies in one within the zip")
{
    const QTemporaryDir folder;
    const auto whole = package::readPackage(tests::bundledPackage);
    REQUIRE(whole);
    for (const char *within : {"", "linping-2025/"}) {
        const QString path = tests::writeFile(folder.filePath(QStringLiteral("linping.zip")), zipped(within));
        CHECK(package::isPackagePath(path));
        const auto reading = package::readPackage(path);
        REQUIRE(reading);
        CHECK(reading->isValid());
        CHECK(reading->tables == whole->tables);
    }
}

TEST_CASE("a zip without a descriptor is no package")
{
    const QTemporaryDir folder;
    const QString path =
        tests::writeFile(folder.filePath(QStringLiteral("x.zip")), tests::madeZip({{"observations.csv", "a,b\n"}}));
    CHECK_FALSE(package::isPackagePath(path));
    CHECK(package::zippedDescriptor(path).isEmpty());
    CHECK_FALSE(package::isPackagePath(tests::writeFile(folder.filePath(QStringLiteral("a.csv")), "a,b\n")));
}

TEST_CASE("what was unpacked is gone with the last who holds it, and a bomb is not unpacked")
{
    const QTemporaryDir folder;
    const QString path = tests::writeFile(folder.filePath(QStringLiteral("linping.zip")), zipped({}));
    QString place;
    {
        const auto unpacked = package::unpack(path);
        REQUIRE(unpacked);
        place = (*unpacked)->path();
        CHECK(QFile::exists(place + u"/datapackage.json"));
    }
    CHECK_FALSE(QFile::exists(place));
    const QString bomb = tests::writeFile(
        folder.filePath(QStringLiteral("bomb.zip")),
        tests::madeZip({{"datapackage.json", "{}"}, {"zeros.csv", std::string(std::size_t(64) << 20, '0')}}));
    const auto refused = package::unpack(bomb);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::TooLarge);
}
