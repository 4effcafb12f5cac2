#include "models/package/ziparchive.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

using package::ZipArchive;
using package::ZipLimits;
using tests::codeOf;
using tests::madeZip;

namespace {

std::string noise(std::size_t bytes)
{
    std::mt19937 random(7);
    std::string text(bytes, ' ');
    for (char &c : text)
        c = static_cast<char>(random());
    return text;
}

ZipArchive opened(const QByteArray &bytes, const ZipLimits &limits = {})
{
    auto archive = ZipArchive::of(bytes, "a.zip", limits);
    REQUIRE(archive);
    return std::move(*archive);
}

} // namespace

TEST_CASE("An archive lists its files and gives their bytes")
{
    const std::string large = noise(300'000);
    const ZipArchive archive = opened(madeZip({{"a.csv", "x,y\n"}, {"资料/年报.csv", large}, {"empty", ""}}));
    REQUIRE(archive.entries().size() == 3);
    CHECK(archive.entries()[1].name == "资料/年报.csv");
    CHECK(archive.entries()[1].size == large.size());
    CHECK(*archive.read("a.csv", 100) == "x,y\n");
    CHECK(archive.read("资料/年报.csv", 300'000)->toStdString() == large);
    CHECK(archive.read("empty", 100)->isEmpty());
    CHECK(*archive.read("A.CSV", 100) == "x,y\n");
    CHECK(codeOf(archive.read("b.csv", 100)) == "file-missing");
    CHECK(codeOf(archive.read("a.csv", 3)) == "too-large");
}

TEST_CASE("An archive is read from disk")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("档案.zip"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(madeZip({{"a", "1"}}));
    file.close();
    const auto archive = ZipArchive::open(path);
    REQUIRE(archive);
    CHECK(*archive->read("a", 10) == "1");
    CHECK(codeOf(ZipArchive::open(folder.filePath(QStringLiteral("none.zip")))) == "file-missing");
    CHECK(codeOf(ZipArchive::open(folder.path())) == "file-missing");
}

TEST_CASE("Names that lead out of a folder are refused, the rest is read")
{
    const ZipArchive archive = opened(madeZip({{"../evil", "1"},
                                               {"/etc/passwd", "2"},
                                               {"a/../../b", "3"},
                                               {"c:\\windows", "4"},
                                               {"folder\\inside.csv", "5"},
                                               {"fine", "6"}}));
    CHECK(archive.refused() == std::vector<std::string>{"../evil", "/etc/passwd", "a/../../b", "c:/windows"});
    REQUIRE(archive.entries().size() == 2);
    CHECK(*archive.read("folder/inside.csv", 10) == "5");
    CHECK(codeOf(archive.read("../evil", 10)) == "file-missing");
}

TEST_CASE("A bomb is stopped by its ratio, its size and its number of files")
{
    const std::string zeros(2'000'000, '0');
    const QByteArray bomb = madeZip({{"a", zeros}});
    CHECK(opened(bomb).read("a", zeros.size())->size() == 2'000'000);
    const auto tooDense = opened(bomb, {.ratio = 200, .free = 1'000'000}).read("a", zeros.size());
    REQUIRE(codeOf(tooDense) == "too-large");
    CHECK(tooDense.error().args == std::vector<std::string>{"a.zip: a", "200", "ratio"});
    const auto tooLong = opened(bomb, {.bytes = 1'999'999}).read("a", zeros.size());
    REQUIRE(codeOf(tooLong) == "too-large");
    CHECK(tooLong.error().args == std::vector<std::string>{"a.zip: a", "1999999", "bytes"});
    const auto tooMany = ZipArchive::of(madeZip({{"a", ""}, {"b", ""}}), "b.zip", {.entries = 1});
    CHECK(tooMany.error().args == std::vector<std::string>{"b.zip", "1", "entries"});
}

TEST_CASE("What is damaged is said to be damaged")
{
    const std::string text = noise(50'000);
    const QByteArray whole = madeZip({{"a", text}});
    CHECK(codeOf(ZipArchive::of("PK\x03\x04 nothing", "x")) == "file-broken");
    CHECK(codeOf(ZipArchive::of({}, "x")) == "file-broken");
    CHECK(codeOf(ZipArchive::of(whole.left(whole.size() / 2), "x")) == "file-broken");
    QByteArray flipped = whole;
    flipped[20'000] = static_cast<char>(flipped[20'000] ^ 1);
    CHECK(codeOf(opened(flipped).read("a", text.size())) == "file-broken");
}

TEST_CASE("An entry with a password is named as encrypted")
{
    QByteArray bytes = madeZip({{"a", "text"}});
    // The first bit of the flags, in both headers of the entry.
    const qsizetype local = 6;
    const qsizetype central = bytes.indexOf("PK\x01\x02") + 8;
    bytes[local] = static_cast<char>(bytes[local] | 1);
    bytes[central] = static_cast<char>(bytes[central] | 1);
    const ZipArchive archive = opened(bytes);
    CHECK(archive.entries().front().isEncrypted);
    const auto read = archive.read("a", 100);
    REQUIRE(codeOf(read) == "encrypted");
    CHECK(read.error().args == std::vector<std::string>{"a.zip: a"});
}
