#include "models/package/odsreader.h"

#include "models/package/bounds.h"
#include "models/package/odssheet.h"

#include <set>

namespace package {

using core::ErrorCode;

namespace {

constexpr std::size_t maximumSheets = 1'000;
constexpr std::size_t maximumStyles = 100'000;

/// The manifest names what is encrypted; the entries themselves look like any others.
core::Result<bool> isEncrypted(const ZipArchive &archive)
{
    if (archive.find("encrypted-package"))
        return true;
    if (!archive.find("META-INF/manifest.xml"))
        return false;
    auto device = archive.device("META-INF/manifest.xml");
    if (!device)
        return device.error();
    XmlPart part(std::move(*device));
    while (part.next()) {
        if (part.isStart() && part.name() == u"encryption-data")
            return true;
    }
    if (part.failure())
        return *part.failure();
    return false;
}

/// Styles of tables that are not displayed, read while the part stands in `automatic-styles`.
std::set<QString> readHiddenStyles(XmlPart &part)
{
    std::set<QString> hidden;
    while (part.nextChild()) {
        const QString name = part.attribute(QLatin1String("name"));
        while (part.nextChild()) {
            const bool isShown =
                part.name() != u"table-properties" || part.attribute(QLatin1String("display")) != u"false";
            if (!isShown && hidden.size() < maximumStyles)
                hidden.insert(name);
            part.skip();
        }
    }
    return hidden;
}

core::Result<std::vector<Sheet>> readTables(XmlPart &part, const std::string &file)
{
    std::set<QString> hidden;
    std::vector<Sheet> sheets;
    bool isSpreadsheet = false;
    while (part.nextChild()) {
        if (part.name() == u"document-content" || part.name() == u"body" || part.name() == u"spreadsheet") {
            isSpreadsheet = isSpreadsheet || part.name() == u"spreadsheet";
            if (isSpreadsheet) {
                while (part.nextChild()) {
                    const bool isTable = part.name() == u"table";
                    if (isTable && sheets.size() == maximumSheets)
                        return tooLarge(file, maximumSheets, core::Bound::Sheets);
                    const bool isHidden = hidden.contains(part.attribute(QLatin1String("style-name")));
                    if (isTable)
                        sheets.push_back({part.attribute(QLatin1String("name")).toStdString(), isHidden, 0, 0});
                    part.skip();
                }
            }
        } else if (part.name() == u"automatic-styles") {
            hidden = readHiddenStyles(part);
        } else {
            part.skip();
        }
    }
    if (part.failure())
        return *part.failure();
    if (!isSpreadsheet)
        return {ErrorCode::NotAWorkbook, {file}};
    return sheets;
}

class OdsWorkbook : public Workbook
{
public:
    OdsWorkbook(ZipArchive archive, std::vector<Sheet> sheets)
        : m_archive(std::move(archive))
        , m_sheets(std::move(sheets))
    {}

    const std::string &fileName() const override { return m_archive.name(); }
    const std::vector<Sheet> &sheets() const override { return m_sheets; }

    core::Result<SheetReading> read(std::size_t sheet, const SheetReadOptions &options) const override
    {
        if (sheet >= m_sheets.size())
            return {ErrorCode::SheetMissing, {m_archive.name(), std::to_string(sheet + 1)}};
        auto device = m_archive.device("content.xml");
        if (!device)
            return device.error();
        XmlPart part(std::move(*device), options.stop);
        return readOdsSheet(part, m_archive.name(), sheet, options);
    }

private:
    ZipArchive m_archive;
    std::vector<Sheet> m_sheets;
};

} // namespace

core::Result<std::unique_ptr<Workbook>> openOds(ZipArchive archive)
{
    const core::Result<bool> encrypted = isEncrypted(archive);
    if (!encrypted)
        return encrypted.error();
    if (*encrypted)
        return {ErrorCode::Encrypted, {archive.name()}};
    auto device = archive.device("content.xml");
    if (!device)
        return device.error();
    XmlPart part(std::move(*device));
    auto sheets = readTables(part, archive.name());
    if (!sheets)
        return sheets.error();
    return std::unique_ptr<Workbook>(std::make_unique<OdsWorkbook>(std::move(archive), std::move(*sheets)));
}

} // namespace package
