#include "models/package/packagefolder.h"
#include "tests/package/packagecopy.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <QDir>
#include <QFile>

using package::PackageFolder;
using tests::Lines;
using tests::PackageCopy;

namespace {

Lines refusal(const PackageCopy &copy, const QString &file, qint64 limit = 1 << 20)
{
    const auto folder = PackageFolder::open(copy.path());
    REQUIRE(folder);
    package::IssueList issues("here");
    CHECK_FALSE(folder->read(file, limit, issues));
    return tests::linesOf(issues.sorted());
}

} // namespace

TEST_CASE("A package is opened by its folder, its descriptor or a link to either")
{
    const PackageCopy copy;
    QTemporaryDir elsewhere;
    REQUIRE(QFile::link(copy.path(QStringLiteral("datapackage.json")), elsewhere.filePath(QStringLiteral("a.json"))));
    REQUIRE(QFile::link(copy.path(), elsewhere.filePath(QStringLiteral("folder"))));
    for (const QString &path :
         {copy.path(), copy.path(QStringLiteral("datapackage.json")), elsewhere.filePath(QStringLiteral("a.json")),
          elsewhere.filePath(QStringLiteral("folder")), QStringLiteral(":/dataset/linping"),
          QStringLiteral(":/dataset/linping/datapackage.json")}) {
        INFO(path.toStdString());
        const auto folder = PackageFolder::open(path);
        REQUIRE(folder);
        CHECK(folder->descriptorName() == u"datapackage.json");
        package::IssueList issues("here");
        const auto bytes = folder->read(QStringLiteral("regions.csv"), 1 << 20, issues);
        REQUIRE(bytes);
        CHECK(bytes->startsWith("code,name_zh"));
        CHECK(issues.sorted().empty());
    }
}

TEST_CASE("What is no package is no package")
{
    const PackageCopy copy;
    const auto codeOf = [](const QString &path) { return PackageFolder::open(path).error().code; };
    CHECK(codeOf(copy.path(QStringLiteral("nowhere"))) == core::ErrorCode::FileMissing);
    CHECK(codeOf(copy.path(QStringLiteral("regions.csv"))) == core::ErrorCode::NotAPackage);
    REQUIRE(QFile::remove(copy.path(QStringLiteral("datapackage.json"))));
    CHECK(codeOf(copy.path()) == core::ErrorCode::NotAPackage);
    REQUIRE(QDir(copy.path()).mkdir(QStringLiteral("datapackage.json")));
    CHECK(codeOf(copy.path()) == core::ErrorCode::NotAPackage);
}

TEST_CASE("A file that cannot be read is refused with the reason")
{
    const PackageCopy copy;
    REQUIRE(QDir(copy.path()).mkdir(QStringLiteral("folder.csv")));
    CHECK(refusal(copy, QStringLiteral("no.csv")) == Lines{"error here \"no.csv\" file-missing"});
    CHECK(refusal(copy, QStringLiteral("folder.csv")) ==
          Lines{"error here \"folder.csv\" file-unreadable(not a file)"});
    CHECK(refusal(copy, QStringLiteral("regions.csv"), 100) == Lines{"error here \"regions.csv\" too-large(100)"});
}

TEST_CASE("Links are followed within the package only")
{
    const PackageCopy copy;
    QTemporaryDir elsewhere;
    QFile secret(elsewhere.filePath(QStringLiteral("secret.csv")));
    REQUIRE(secret.open(QIODevice::WriteOnly));
    secret.close();
    const auto link = [&](const QString &target, const char *name) {
        REQUIRE(QFile::link(target, copy.path(QLatin1String(name))));
    };
    link(secret.fileName(), "out.csv");
    link(elsewhere.path(), "out");
    link(copy.path(QStringLiteral("gone.csv")), "dangling.csv");
    link(copy.path(QStringLiteral("regions.csv")), "in.csv");
    CHECK(refusal(copy, QStringLiteral("out.csv")) == Lines{"error here \"out.csv\" path-outside"});
    CHECK(refusal(copy, QStringLiteral("out/secret.csv")) == Lines{"error here \"out/secret.csv\" path-outside"});
    CHECK(refusal(copy, QStringLiteral("dangling.csv")) == Lines{"error here \"dangling.csv\" file-missing"});
    package::IssueList issues("here");
    CHECK(PackageFolder::open(copy.path())->read(QStringLiteral("in.csv"), 1 << 20, issues));
}
