#include "models/package/xlsxparts.h"

#include "models/package/bounds.h"

#include <algorithm>
#include <charconv>

namespace package {

using core::ErrorCode;

namespace {

constexpr std::size_t maximumSheets = 1'000;

/// Follows a target from the folder of a part: `../a.xml`, `/xl/a.xml`, `a.xml`.
std::string resolved(const std::string &part, std::string target)
{
    std::string folder = part.substr(0, part.rfind('/') == std::string::npos ? 0 : part.rfind('/') + 1);
    if (target.starts_with('/')) {
        folder.clear();
        target.erase(0, 1);
    }
    while (target.starts_with("./") || target.starts_with("../")) {
        const bool isUp = target.starts_with("../");
        target.erase(0, isUp ? 3 : 2);
        if (isUp && !folder.empty()) {
            folder.pop_back();
            folder.erase(folder.rfind('/') == std::string::npos ? 0 : folder.rfind('/') + 1);
        }
    }
    return folder + target;
}

std::string relationshipsOf(const std::string &part)
{
    const std::size_t slash = part.rfind('/');
    const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
    return part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
}

/// The first relationship of a type; blank when there is none.
std::string targetOf(const std::map<std::string, Relationship> &all, std::string_view type)
{
    for (const auto &[id, relationship] : all) {
        if (relationship.type == type)
            return relationship.target;
    }
    return {};
}

struct NamedSheet
{
    Sheet sheet;
    std::string id;
};

struct MainPart
{
    std::vector<NamedSheet> sheets;
    DateSystem dates = DateSystem::From1900;
};

bool isTrue(const QString &text) { return text == u"1" || text == u"true" || text == u"on"; }

core::Result<MainPart> readMainPart(const ZipArchive &archive, const std::string &entry)
{
    auto device = archive.device(entry);
    if (!device)
        return device.error();
    XmlPart part(std::move(*device));
    MainPart main;
    if (!part.nextChild() || part.name() != u"workbook")
        return part.failure().value_or(core::Error{ErrorCode::NotAWorkbook, {archive.name()}});
    while (part.nextChild()) {
        if (part.name() == u"workbookPr" && isTrue(part.attribute(QLatin1String("date1904"))))
            main.dates = DateSystem::From1904;
        if (part.name() != u"sheets") {
            part.skip();
            continue;
        }
        while (part.nextChild()) {
            const QString state = part.attribute(QLatin1String("state"));
            Sheet sheet{part.attribute(QLatin1String("name")).toStdString(), state.endsWith(u"idden"), 0, 0};
            if (main.sheets.size() == maximumSheets)
                return tooLarge(archive.name(), maximumSheets, core::Bound::Sheets);
            main.sheets.push_back({std::move(sheet), part.attribute(QLatin1String("id")).toStdString()});
            part.skip();
        }
    }
    if (part.failure())
        return *part.failure();
    return main;
}

/// What a sheet declares before its rows.
void readDeclaredSize(const ZipArchive &archive, const std::string &entry, Sheet &sheet)
{
    auto device = archive.device(entry);
    if (!device)
        return;
    XmlPart part(std::move(*device));
    if (!part.nextChild())
        return;
    constexpr std::uint64_t enough = 1 << 16;
    while (part.done() < enough && part.nextChild() && part.name() != u"sheetData") {
        if (part.name() == u"dimension") {
            if (const auto range = readRange(part.attribute(QLatin1String("ref")).toStdString())) {
                sheet.declaredRows = static_cast<std::uint64_t>(range->lastRow + 1);
                sheet.declaredColumns = range->lastColumn + 1;
            }
        }
        part.skip();
    }
}

} // namespace

core::Result<std::map<std::string, Relationship>> readRelationships(const ZipArchive &archive, const std::string &part)
{
    std::map<std::string, Relationship> all;
    const std::string entry = relationshipsOf(part);
    if (!archive.find(entry))
        return all;
    auto device = archive.device(entry);
    if (!device)
        return device.error();
    XmlPart xml(std::move(*device));
    if (xml.nextChild()) {
        while (xml.nextChild()) {
            const std::string type = xml.attribute(QLatin1String("Type")).toStdString();
            const bool isOutside = xml.attribute(QLatin1String("TargetMode")) == u"External";
            std::string target = xml.attribute(QLatin1String("Target")).toStdString();
            if (!isOutside)
                all.try_emplace(xml.attribute(QLatin1String("Id")).toStdString(),
                                Relationship{type.substr(type.rfind('/') + 1), resolved(part, std::move(target))});
            xml.skip();
        }
    }
    if (xml.failure())
        return *xml.failure();
    return all;
}

core::Result<XlsxIndex> readXlsxIndex(const ZipArchive &archive)
{
    const auto root = readRelationships(archive, {});
    if (!root)
        return root.error();
    std::string mainPart = targetOf(*root, "officeDocument");
    if (!archive.find(mainPart))
        mainPart = "xl/workbook.xml";
    if (!archive.find(mainPart) || mainPart.ends_with(".bin"))
        return {ErrorCode::NotAWorkbook, {archive.name()}};
    const auto main = readMainPart(archive, mainPart);
    if (!main)
        return main.error();
    const auto parts = readRelationships(archive, mainPart);
    if (!parts)
        return parts.error();
    XlsxIndex index;
    index.dates = main->dates;
    index.strings = targetOf(*parts, "sharedStrings");
    index.styles = targetOf(*parts, "styles");
    for (const NamedSheet &named : main->sheets) {
        const auto found = parts->find(named.id);
        if (found == parts->end() || found->second.type != "worksheet")
            continue;
        index.sheets.push_back(named.sheet);
        index.parts.push_back(found->second.target);
        readDeclaredSize(archive, index.parts.back(), index.sheets.back());
    }
    return index;
}

std::optional<std::pair<std::int64_t, std::size_t>> readReference(std::string_view text)
{
    constexpr std::size_t letters = 26;
    constexpr std::size_t mostColumns = 16'384;
    constexpr std::int64_t mostRows = 1'048'576;
    std::size_t column = 0;
    while (!text.empty() && text.front() >= 'A' && text.front() <= 'Z' && column <= mostColumns) {
        column = column * letters + static_cast<std::size_t>(text.front() - 'A') + 1;
        text.remove_prefix(1);
    }
    std::int64_t row = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), row);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    if (column < 1 || column > mostColumns || row < 1 || row > mostRows)
        return std::nullopt;
    return std::pair(row - 1, column - 1);
}

std::optional<CellRange> readRange(std::string_view text)
{
    std::string plain(text);
    std::erase(plain, '$');
    const std::size_t colon = plain.find(':');
    const auto first = readReference(std::string_view(plain).substr(0, colon));
    const auto last = colon == std::string::npos ? first : readReference(std::string_view(plain).substr(colon + 1));
    if (!first || !last || last->first < first->first || last->second < first->second)
        return std::nullopt;
    return CellRange{first->first, last->first, first->second, last->second};
}

} // namespace package
