#include "views/text/mappingwords.h"

#include "views/text/format.h"
#include "views/text/phrasetable.h"

namespace views {

namespace {

using core::ColumnRole;
using core::EncodingReason;

constexpr Phrase<ColumnRole> roles[] = {
    {ColumnRole::Ignore, QT_TRANSLATE_NOOP("mapping", "Left out")},
    {ColumnRole::Region, QT_TRANSLATE_NOOP("mapping", "Region")},
    {ColumnRole::RegionId, QT_TRANSLATE_NOOP("mapping", "Region code")},
    {ColumnRole::Period, QT_TRANSLATE_NOOP("mapping", "Period")},
    {ColumnRole::Subperiod, QT_TRANSLATE_NOOP("mapping", "Quarter or month")},
    {ColumnRole::Indicator, QT_TRANSLATE_NOOP("mapping", "Indicator")},
    {ColumnRole::IndicatorCode, QT_TRANSLATE_NOOP("mapping", "Indicator code")},
    {ColumnRole::Sector, QT_TRANSLATE_NOOP("mapping", "Sector")},
    {ColumnRole::Dimension, QT_TRANSLATE_NOOP("mapping", "Dimension")},
    {ColumnRole::Value, QT_TRANSLATE_NOOP("mapping", "Figures")},
    {ColumnRole::Qualifier, QT_TRANSLATE_NOOP("mapping", "Qualifier")},
    {ColumnRole::Growth, QT_TRANSLATE_NOOP("mapping", "Growth, %")},
    {ColumnRole::GrowthBasis, QT_TRANSLATE_NOOP("mapping", "Basis of growth")},
    {ColumnRole::GrowthScope, QT_TRANSLATE_NOOP("mapping", "Scope of growth")},
    {ColumnRole::Flag, QT_TRANSLATE_NOOP("mapping", "Flag")},
    {ColumnRole::Status, QT_TRANSLATE_NOOP("mapping", "Status")},
    {ColumnRole::Confidentiality, QT_TRANSLATE_NOOP("mapping", "Confidentiality")},
    {ColumnRole::Unit, QT_TRANSLATE_NOOP("mapping", "Unit")},
    {ColumnRole::UnitMultiplier, QT_TRANSLATE_NOOP("mapping", "Power of ten")},
    {ColumnRole::Source, QT_TRANSLATE_NOOP("mapping", "Source")},
    {ColumnRole::Structure, QT_TRANSLATE_NOOP("mapping", "Structure")},
    {ColumnRole::StructureType, QT_TRANSLATE_NOOP("mapping", "Kind of structure")},
    {ColumnRole::Action, QT_TRANSLATE_NOOP("mapping", "Removal")},
    {ColumnRole::Note, QT_TRANSLATE_NOOP("mapping", "Note")},
    {ColumnRole::Vintage, QT_TRANSLATE_NOOP("mapping", "Vintage")},
};

constexpr Phrase<EncodingReason> reasons[] = {
    {EncodingReason::Chosen, QT_TRANSLATE_NOOP("mapping", "As chosen.")},
    {EncodingReason::ByteOrderMark, QT_TRANSLATE_NOOP("mapping", "The file begins with its byte order mark.")},
    {EncodingReason::Nuls, QT_TRANSLATE_NOOP("mapping", "NULs beside the separators, no byte order mark.")},
    {EncodingReason::Ascii, QT_TRANSLATE_NOOP("mapping", "Nothing but ASCII: all encodings agree.")},
    {EncodingReason::Utf8, QT_TRANSLATE_NOOP("mapping", "All of it is valid UTF-8.")},
    {EncodingReason::Score, QT_TRANSLATE_NOOP("mapping", "No UTF-8; these characters are the likeliest.")},
};

constexpr Phrase<std::string_view> layouts[] = {
    {"long", QT_TRANSLATE_NOOP("mapping", "long: a figure in each row")},
    {"wide-periods", QT_TRANSLATE_NOOP("mapping", "wide: periods as columns")},
    {"wide-indicators", QT_TRANSLATE_NOOP("mapping", "wide: indicators as columns")},
    {"wide-regions", QT_TRANSLATE_NOOP("mapping", "wide: regions as columns")},
    {"observations", QT_TRANSLATE_NOOP("mapping", "observations as a data package or a full export has them")},
    {"removals", QT_TRANSLATE_NOOP("mapping", "rows to be removed, by their keys")},
    {"entities", QT_TRANSLATE_NOOP("mapping", "a register: names without figures")},
    {"sdmx", QT_TRANSLATE_NOOP("mapping", "SDMX: a figure in each row")},
};

constexpr Phrase<char> delimiters[] = {
    {',', QT_TRANSLATE_NOOP("mapping", "Comma")}, {';', QT_TRANSLATE_NOOP("mapping", "Semicolon")},
    {'\t', QT_TRANSLATE_NOOP("mapping", "Tab")},  {'|', QT_TRANSLATE_NOOP("mapping", "Vertical bar")},
    {' ', QT_TRANSLATE_NOOP("mapping", "Space")},
};

} // namespace

QString word(ColumnRole role) { return phrase("mapping", roles, role); }

QString columnWords(const core::ColumnMapping &column)
{
    if (!column.packed.empty()) {
        QStringList parts;
        for (const core::ColumnMapping &part : column.packed)
            parts += word(part.role);
        return parts.join(QStringLiteral(" + "));
    }
    for (const std::string *own : {&column.period, &column.subperiod, &column.indicator, &column.region}) {
        if (!own->empty() && column.role == ColumnRole::Growth)
            return QCoreApplication::translate("mapping", "Growth %1").arg(QString::fromStdString(*own));
        if (column.role == ColumnRole::Value && !own->empty())
            return word(column.role) + u' ' + QString::fromStdString(*own);
    }
    if (column.role == ColumnRole::Dimension && !column.dimension.empty())
        return word(column.role) + u' ' + QString::fromStdString(column.dimension);
    return word(column.role);
}

QString layoutWord(const std::string &layout)
{
    const QString known = phrase("mapping", layouts, std::string_view(layout));
    return known.isEmpty() ? QString::fromStdString(layout) : known;
}

QString word(EncodingReason reason) { return phrase("mapping", reasons, reason); }

QString delimiterWord(char delimiter)
{
    const QString known = phrase("mapping", delimiters, delimiter);
    return known.isEmpty() ? QString(QLatin1Char(delimiter)) : known;
}

} // namespace views
