#include "models/package/xlsxreader.h"

#include "models/package/xlsxparts.h"
#include "models/package/xlsxsheet.h"

namespace package {

using core::ErrorCode;

namespace {

class XlsxWorkbook : public Workbook
{
public:
    XlsxWorkbook(ZipArchive archive, XlsxIndex index)
        : m_archive(std::move(archive))
        , m_index(std::move(index))
    {}

    const std::string &fileName() const override { return m_archive.name(); }
    const std::vector<Sheet> &sheets() const override { return m_index.sheets; }

    core::Result<SheetReading> read(std::size_t sheet, const SheetReadOptions &options) const override
    {
        if (sheet >= m_index.sheets.size())
            return {ErrorCode::SheetMissing, {m_archive.name(), std::to_string(sheet + 1)}};
        if (const auto failure = readShared(options))
            return *failure;
        auto device = m_archive.device(m_index.parts[sheet]);
        if (!device)
            return device.error();
        XmlPart part(std::move(*device), options.stop);
        return readXlsxSheet(part, {m_archive.name(), *m_strings, *m_styles, m_index.dates}, options);
    }

private:
    /// Strings and styles are common to all sheets: read once, when the first sheet is.
    std::optional<core::Error> readShared(const SheetReadOptions &options) const
    {
        if (!m_styles) {
            auto styles = readXlsxStyles(m_archive, m_index.styles);
            if (!styles)
                return styles.error();
            m_styles = std::move(*styles);
        }
        if (!m_strings) {
            auto strings = readXlsxStrings(m_archive, m_index.strings, options);
            if (!strings)
                return strings.error();
            m_strings = std::move(*strings);
        }
        return std::nullopt;
    }

    ZipArchive m_archive;
    XlsxIndex m_index;
    mutable std::optional<core::TextArena> m_strings;
    mutable std::optional<std::vector<CellFormat>> m_styles;
};

} // namespace

core::Result<std::unique_ptr<Workbook>> openXlsx(ZipArchive archive)
{
    auto index = readXlsxIndex(archive);
    if (!index)
        return index.error();
    return std::unique_ptr<Workbook>(std::make_unique<XlsxWorkbook>(std::move(archive), std::move(*index)));
}

} // namespace package
