// Makes seeds for the targets of this folder from real files, in the form that each target reads.
// usage: fuzz_seeds REAL-FILES FOLDER     writes FOLDER/TARGET/NUMBER
#include "models/package/ziparchive.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

constexpr qsizetype largest = 64 << 10; // a fuzzer learns little from large files

QString outFolder;
int number = 0;

void write(const char *target, const QByteArray &bytes)
{
    const QString folder = outFolder + u'/' + QLatin1String(target);
    QDir().mkpath(folder);
    QFile file(folder + u'/' + QString::number(++number));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// A part of an archive behind the byte that tells which part it is.
void writePart(const char *target, const package::ZipArchive &archive, const std::string &entry, char which)
{
    if (const auto bytes = archive.read(entry, largest))
        write(target, which + *bytes);
}

/// Places of the parts as fuzz_xlsx.cpp counts them.
void writeWorkbook(const QByteArray &bytes)
{
    const auto archive = package::ZipArchive::of(bytes, "seed");
    if (!archive)
        return;
    constexpr char whole = 6;
    if (bytes.size() <= largest)
        write("fuzz_xlsx", whole + bytes);
    writePart("fuzz_xlsx", *archive, "_rels/.rels", 0);
    writePart("fuzz_xlsx", *archive, "xl/workbook.xml", 1);
    writePart("fuzz_xlsx", *archive, "xl/_rels/workbook.xml.rels", 2);
    writePart("fuzz_xlsx", *archive, "xl/sharedStrings.xml", 4);
    writePart("fuzz_xlsx", *archive, "xl/styles.xml", 5);
    for (const package::ZipEntry &entry : archive->entries()) {
        if (entry.name.starts_with("xl/worksheets/sheet"))
            writePart("fuzz_xlsx", *archive, entry.name, 3);
    }
    writePart("fuzz_ods", *archive, "content.xml", 0);
    writePart("fuzz_ods", *archive, "META-INF/manifest.xml", 1);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largest) : QByteArray();
}

/// The descriptor with its first tables under the names that the target gives them.
void writePackage(const QString &path, const QByteArray &descriptor)
{
    QJsonObject root = QJsonDocument::fromJson(descriptor).object();
    QJsonArray resources = root.value(QLatin1String("resources")).toArray();
    QByteArray tables;
    for (qsizetype i = 0; i < resources.size() && i < 2; ++i) {
        QJsonObject resource = resources[i].toObject();
        const QString table = resource.value(QLatin1String("path")).toString();
        tables += '\0' + bytesOf(QFileInfo(path).dir().filePath(table)).left(2000);
        resource.insert(QLatin1String("path"), i == 0 ? QStringLiteral("a.csv") : QStringLiteral("b.csv"));
        resources[i] = resource;
    }
    root.insert(QLatin1String("resources"), resources);
    write("fuzz_package", QJsonDocument(root).toJson(QJsonDocument::Compact) + tables);
}

void writeText(const QByteArray &bytes)
{
    for (const char *target : {"fuzz_text", "fuzz_mapping", "fuzz_container"})
        write(target, bytes.left(4000)); // the head of a table says what it is like
    const QByteArray head = bytes.left(200);
    if (head.contains("STRUCTURE") || head.contains("DATAFLOW"))
        write("fuzz_sdmx", bytes.left(4000));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: fuzz_seeds REAL-FILES FOLDER\n", stderr);
        return 2;
    }
    outFolder = QString::fromLocal8Bit(argv[2]);
    QDirIterator files(QString::fromLocal8Bit(argv[1]), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.startsWith("PK"))
            writeWorkbook(bytes);
        else if (path.endsWith(QLatin1String(".json")))
            writePackage(path, bytes);
        else
            writeText(bytes);
        if (bytes.size() < 4000)
            write("fuzz_container", bytes);
    }
    std::printf("%d seeds\n", number);
    return 0;
}
