#include "models/package/tablefile.h"

#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/dialectsniff.h"
#include "models/core/tabular/textgrid.h"
#include "models/package/bounds.h"
#include "models/package/container.h"
#include "models/package/loosepackage.h"
#include "models/package/textdecoding.h"
#include "models/package/workbook.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace package {

namespace {

using Reading = core::Result<TableReading>;

std::string nameOf(const QString &path) { return QFileInfo(path).completeBaseName().toStdString(); }
std::string fileOf(const QString &path) { return QFileInfo(path).fileName().toStdString(); }

constexpr qint64 maximumFileBytes = qint64(1) << 30; // as of a text, unpacked

core::Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return core::Error{core::ErrorCode::FileMissing, {path.toStdString()}};
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileUnreadable, {path.toStdString(), file.errorString().toStdString()}};
    if (file.size() > maximumFileBytes)
        return tooLarge(fileOf(path), maximumFileBytes, core::Bound::Bytes);
    return file.readAll();
}

Reading readText(QByteArray bytes, const QString &path, const TableChoice &choice, const std::stop_token &stop)
{
    auto unpacked = textBytes(bytes, fileOf(path));
    bytes.clear(); // large files need not be held twice
    if (!unpacked)
        return unpacked.error();
    auto decoded = decode(std::move(unpacked).value(), choice.encoding);
    if (!decoded)
        return decoded.error();
    const core::Dialect dialect = choice.dialect ? *choice.dialect : core::sniffDialect(decoded->text).dialect;
    auto table = core::readGrid(decoded->text, dialect, {}, stop);
    if (!table)
        return table.error();
    TableReading reading;
    reading.grid = std::move(table->grid);
    reading.file = fileOf(path);
    reading.facts = {"csv", decoded->encoding.name, dialect, {}, nameOf(path)};
    reading.encoding = std::move(decoded->encoding);
    reading.issues = std::move(table->issues);
    return reading;
}

/// How many figures an untouched proposal would take from a table.
std::size_t figuresIn(const core::Grid &grid) { return core::apply(grid, core::propose(grid, {}).mapping).numbers; }

Reading readBook(const Workbook &book, const QString &path, const TableChoice &choice, const std::stop_token &stop,
                 const SheetProgress &progress)
{
    std::vector<TableSheet> sheets;
    for (const Sheet &sheet : book.sheets())
        sheets.push_back({sheet.name, sheet.isHidden});
    std::optional<TableReading> best;
    std::vector<OtherSheet> others;
    std::size_t most = 0;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const bool isWanted = choice.sheet.empty() ? !sheets[i].isHidden : sheets[i].name == choice.sheet;
        if (!isWanted)
            continue;
        auto sheet = book.read(i, {{}, stop, progress});
        if (!sheet)
            return sheet.error();
        const std::size_t figures = sheets.size() > 1 ? figuresIn(sheet->grid) : 0;
        if (best && figures <= most) {
            others.push_back({sheets[i].name, std::move(sheet->grid), std::move(sheet->issues)});
            continue;
        }
        if (best)
            others.push_back({best->facts.sheet, std::move(best->grid), std::move(best->issues)});
        most = figures;
        best.emplace();
        best->grid = std::move(sheet->grid);
        best->issues = std::move(sheet->issues);
        best->facts.sheet = sheets[i].name;
    }
    if (!best)
        return core::Error{core::ErrorCode::SheetMissing, {path.toStdString(), choice.sheet}};
    best->file = fileOf(path);
    best->facts.format = "workbook";
    best->facts.name = nameOf(path);
    best->sheets = std::move(sheets);
    best->others = std::move(others);
    return std::move(*best);
}

Reading readTables(LoosePackage package, const QString &path, const TableChoice &choice)
{
    TableReading reading;
    std::size_t best = package.tables.size();
    std::size_t most = 0;
    for (std::size_t i = 0; i < package.tables.size(); ++i) {
        reading.sheets.push_back({package.tables[i].name, false});
        if (!choice.sheet.empty() && package.tables[i].name != choice.sheet)
            continue;
        const std::size_t figures = package.tables.size() > 1 ? figuresIn(package.tables[i].grid) : 0;
        if (best < package.tables.size() && figures <= most)
            continue;
        best = i;
        most = figures;
    }
    if (best == package.tables.size())
        return core::Error{core::ErrorCode::SheetMissing, {path.toStdString(), choice.sheet}};
    LooseTable &table = package.tables[best];
    reading.facts.format = "datapackage";
    reading.facts.sheet = table.name;
    reading.facts.name = package.name.empty() ? nameOf(path) : package.name;
    reading.grid = std::move(table.grid);
    reading.file = table.path.empty() ? fileOf(path) : table.path;
    reading.issues = std::move(package.issues);
    reading.issues.insert(reading.issues.end(), table.issues.begin(), table.issues.end());
    return reading;
}

} // namespace

core::Result<TableReading> readTableFile(const QString &path, const TableChoice &choice, const std::stop_token &stop,
                                         const SheetProgress &progress)
{
    const QFileInfo place(path);
    if (place.isDir() || place.suffix().compare(u"json", Qt::CaseInsensitive) == 0) {
        auto package = readLoosePackage(path, stop);
        return package ? readTables(std::move(package).value(), path, choice) : package.error();
    }
    auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const Container container = containerOf({bytes->data(), static_cast<std::size_t>(bytes->size())});
    if (container != Container::Zip)
        return readText(std::move(bytes).value(), path, choice, stop);
    const auto book = openWorkbook(*bytes, place.fileName().toStdString());
    if (book)
        return readBook(**book, path, choice, stop, progress);
    if (book.error().code != core::ErrorCode::NotAWorkbook)
        return book.error();
    auto package = readZippedPackage(*bytes, fileOf(path), stop);
    if (package)
        return readTables(std::move(package).value(), path, choice);
    if (package.error().code == core::ErrorCode::NotAPackage) // some other archive
        return core::Error{core::ErrorCode::PackedFile, {fileOf(path)}};
    return package.error();
}

TableChoice choiceOf(const core::Mapping &mapping)
{
    TableChoice choice{mapping.encoding, std::nullopt, mapping.sheet};
    if (!mapping.encoding.empty())
        choice.dialect = mapping.dialect;
    return choice;
}

} // namespace package
