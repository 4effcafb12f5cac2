#include "views/text/proposalwords.h"

#include "models/core/codes.h"
#include "views/text/format.h"
#include "views/text/mappingwords.h"
#include "views/text/phrasetable.h"
#include "views/text/words.h"

#include <QStringList>

namespace views {

namespace {

using core::MappingFinding;

constexpr Phrase<MappingFinding> findings[] = {
    {MappingFinding::Layout, QT_TRANSLATE_NOOP("proposal", "Layout: %1.")},
    {MappingFinding::Preamble, QT_TRANSLATE_NOOP("proposal", "Rows above the header read as title and notes: %1.")},
    {MappingFinding::HeaderRows, QT_TRANSLATE_NOOP("proposal", "Rows of the header: %1.")},
    {MappingFinding::NoHeader, QT_TRANSLATE_NOOP("proposal", "There is no header: the first row holds figures.")},
    {MappingFinding::UnsureHeader,
     QT_TRANSLATE_NOOP("proposal", "All of it is text: the first row was taken as header.")},
    {MappingFinding::Footnotes, QT_TRANSLATE_NOOP("proposal", "Notes below the data: %1.")},
    {MappingFinding::AnotherTable,
     QT_TRANSLATE_NOOP("proposal", "Another table begins below this one and is not read.")},
    {MappingFinding::IndicatorFrom, QT_TRANSLATE_NOOP("proposal", "Indicator “%1”, from: %2.")},
    {MappingFinding::UnitFrom, QT_TRANSLATE_NOOP("proposal", "Unit “%1”, from: %2.")},
    {MappingFinding::RegionFrom, QT_TRANSLATE_NOOP("proposal", "Region “%1”, from: %2.")},
    {MappingFinding::PeriodFrom, QT_TRANSLATE_NOOP("proposal", "Period %1, from: %2.")},
    {MappingFinding::SourceFrom, QT_TRANSLATE_NOOP("proposal", "Source as the file states it: %1.")},
    {MappingFinding::StatusFrom, QT_TRANSLATE_NOOP("proposal", "Status of %3: %1, from: %2.")},
    {MappingFinding::StatusUnsure,
     QT_TRANSLATE_NOOP("proposal", "“%1” names a status of some figures only, which is not taken over.")},
    {MappingFinding::RelativePeriod, QT_TRANSLATE_NOOP("proposal", "Column %1 is of %2, counted from: %3.")},
    {MappingFinding::GrowthOf,
     QT_TRANSLATE_NOOP("proposal", "Column %1 is taken as the growth of %2. Its menu offers the others.")},
    {MappingFinding::GrowthUnsure, QT_TRANSLATE_NOOP("proposal", "Nothing says of which figures column %1 is the "
                                                                 "growth: it is left out. Its menu offers them.")},
    {MappingFinding::FootnoteMarks, QT_TRANSLATE_NOOP("proposal", "Footnote mark “%1” left out in %2 cells: %3.")},
    {MappingFinding::BlankKept,
     QT_TRANSLATE_NOOP("proposal", "%1 numbers of the dataset stay where the file is blank: %2.")},
    {MappingFinding::NumberStyle, QT_TRANSLATE_NOOP("proposal", "“%1” is read as %2.")},
    {MappingFinding::AmbiguousNumber,
     QT_TRANSLATE_NOOP("proposal", "“%1” is read as %2 but could be %3. Choose the decimal sign.")},
    {MappingFinding::MixedNumbers, QT_TRANSLATE_NOOP("proposal", "Numbers are not written alike, e.g. “%1”.")},
    {MappingFinding::DatesAsYears,
     QT_TRANSLATE_NOOP("proposal", "Column %1 has one date a year: the date stands for its year.")},
    {MappingFinding::DatesAsMonths,
     QT_TRANSLATE_NOOP("proposal", "Column %1 has one date a month: the date stands for its month.")},
    {MappingFinding::ShortMonths, QT_TRANSLATE_NOOP("proposal", "In column %1 a year with .1 is October.")},
    {MappingFinding::AnyYears,
     QT_TRANSLATE_NOOP("proposal", "Column %1 has years of fewer than four digits or before year 1.")},
    {MappingFinding::Cumulative,
     QT_TRANSLATE_NOOP("proposal", "Figures of column %1 are cumulative: January to the month.")},
    {MappingFinding::ColumnLeftOut, QT_TRANSLATE_NOOP("proposal", "Column %1 is left out: %2.")},
    {MappingFinding::NoIndicator,
     QT_TRANSLATE_NOOP("proposal", "Nothing says what the figures are. Name the indicator.")},
    {MappingFinding::NoMeasure,
     QT_TRANSLATE_NOOP("proposal", "No column holds figures: it is a list of things, not of figures.")},
    {MappingFinding::NoTime, QT_TRANSLATE_NOOP("proposal", "Nothing says when. Name the period.")},
    {MappingFinding::NoRegion,
     QT_TRANSLATE_NOOP("proposal", "Nothing says of which region the figures are: a column headed “地区” or "
                                   "“region_code” is missing. Add it, or name the region.")},
    {MappingFinding::SdmxVersion, QT_TRANSLATE_NOOP("proposal", "SDMX-CSV %1.")},
    {MappingFinding::SdmxLabels, QT_TRANSLATE_NOOP("proposal", "Labels: %1.")},
    {MappingFinding::SeveralStructures, QT_TRANSLATE_NOOP("proposal", "The file holds data of %1 structures.")},
    {MappingFinding::UnknownRegions, QT_TRANSLATE_NOOP("proposal", "Regions that the dataset lacks: %1 (%2).")},
    {MappingFinding::AmbiguousRegions, QT_TRANSLATE_NOOP("proposal", "Region “%1” could be any of: %2.")},
    {MappingFinding::UnknownIndicators, QT_TRANSLATE_NOOP("proposal", "Indicators that the dataset lacks: %1 (%2).")},
    {MappingFinding::AmbiguousIndicators, QT_TRANSLATE_NOOP("proposal", "Indicator “%1” could be any of: %2.")},
    {MappingFinding::NearIndicator,
     QT_TRANSLATE_NOOP("proposal", "“%1” may be “%3” of the dataset. It becomes a new one unless you match it.")},
    {MappingFinding::OtherThanMapping,
     QT_TRANSLATE_NOOP("proposal", "%1: the file says “%2”, the mapping “%3”, which holds. Look at it.")},
    {MappingFinding::OnlyInMapping,
     QT_TRANSLATE_NOOP("proposal", "%1 “%2” is that of the mapping: this file does not say it. Look at it.")},
    {MappingFinding::MappingMisfit,
     QT_TRANSLATE_NOOP("proposal", "The mapping does not fit this file, which has none of its columns: %1. Choose "
                                   "another mapping, or none.")},
};

/// Words for the codes among the arguments: where something was read from, why a column is left out, what labels are.
constexpr Phrase<std::string_view> reasons[] = {
    {"indicator", QT_TRANSLATE_NOOP("proposal", "Indicator")},
    {"region", QT_TRANSLATE_NOOP("proposal", "Region")},
    {"period", QT_TRANSLATE_NOOP("proposal", "Period")},
    {"unit", QT_TRANSLATE_NOOP("proposal", "Unit")},
    {"source", QT_TRANSLATE_NOOP("proposal", "Source")},
    {"status", QT_TRANSLATE_NOOP("proposal", "Status")},
    {"preamble", QT_TRANSLATE_NOOP("proposal", "rows above the table")},
    {"title", QT_TRANSLATE_NOOP("proposal", "the title")},
    {"file-name", QT_TRANSLATE_NOOP("proposal", "the name of the file")},
    {"header", QT_TRANSLATE_NOOP("proposal", "the header")},
    {"structure", QT_TRANSLATE_NOOP("proposal", "the structure that the rows name")},
    {"notes", QT_TRANSLATE_NOOP("proposal", "the notes")},
    {"left", QT_TRANSLATE_NOOP("proposal", "the column to its left")},
    {"label", QT_TRANSLATE_NOOP("proposal", "the label")},
    {"cells", QT_TRANSLATE_NOOP("proposal", "the cells")},
    {"identifier", QT_TRANSLATE_NOOP("proposal", "it holds identifiers")},
    {"no-figures", QT_TRANSLATE_NOOP("proposal", "it holds no figures")},
    {"no-period", QT_TRANSLATE_NOOP("proposal", "nothing says when")},
    {"twin", QT_TRANSLATE_NOOP("proposal", "it says the same as another")},
    {"id", QT_TRANSLATE_NOOP("proposal", "codes")},
    {"name", QT_TRANSLATE_NOOP("proposal", "names")},
    {"both", QT_TRANSLATE_NOOP("proposal", "codes with names")},
    {"pairs", QT_TRANSLATE_NOOP("proposal", "columns of names beside those of codes")},
};

void setWord(std::vector<std::string> &args, std::size_t at)
{
    if (at >= args.size())
        return;
    if (const QString word = phrase("proposal", reasons, std::string_view(args[at])); !word.isEmpty())
        args[at] = word.toStdString();
}

void setPeriod(std::vector<std::string> &args, std::size_t at)
{
    if (at >= args.size())
        return;
    if (const auto period = core::Period::parse(args[at]))
        args[at] = periodText(*period, languageOfWords()).toStdString();
}

std::string joined(std::vector<std::string>::const_iterator begin, std::vector<std::string>::const_iterator end)
{
    QStringList all;
    for (; begin != end; ++begin)
        all += QString::fromStdString(*begin);
    return all.join(QCoreApplication::translate("proposal", ", ")).toStdString();
}

/// The arguments as they are said: codes as words, several examples as one list.
std::vector<std::string> saidArgs(const core::ProposalFinding &finding)
{
    std::vector<std::string> args = finding.args;
    switch (finding.finding) {
    case MappingFinding::Layout:
        args.front() = layoutWord(args.front()).toStdString();
        break;
    case MappingFinding::IndicatorFrom:
    case MappingFinding::UnitFrom:
    case MappingFinding::RegionFrom:
    case MappingFinding::ColumnLeftOut:
        setWord(args, 1);
        break;
    case MappingFinding::StatusFrom:
        if (const auto status = core::fromCode<core::Status>(args.front()))
            args.front() = word(*status).toStdString();
        setWord(args, 1);
        if (args[2].empty())
            args[2] = QCoreApplication::translate("proposal", "all figures").toStdString();
        break;
    case MappingFinding::PeriodFrom:
        setPeriod(args, 0);
        setWord(args, 1);
        break;
    case MappingFinding::RelativePeriod:
        setPeriod(args, 1);
        setWord(args, 2);
        break;
    case MappingFinding::GrowthOf:
        setPeriod(args, 1);
        break;
    case MappingFinding::FootnoteMarks:
        args = {args[0], args[1], joined(args.begin() + 2, args.end())};
        break;
    case MappingFinding::SdmxLabels:
    case MappingFinding::OnlyInMapping:
    case MappingFinding::OtherThanMapping:
        setWord(args, 0);
        break;
    case MappingFinding::MappingMisfit:
        args = {joined(args.begin(), args.end())};
        break;
    case MappingFinding::UnknownRegions:
    case MappingFinding::AmbiguousRegions:
    case MappingFinding::UnknownIndicators:
    case MappingFinding::AmbiguousIndicators:
    case MappingFinding::BlankKept:
        args = {args.front(), joined(args.begin() + 1, args.end())};
        break;
    default:
        break;
    }
    return args;
}

} // namespace

QString sentence(const core::ProposalFinding &finding)
{
    const QString what = filled(phrase("proposal", findings, finding.finding), saidArgs(finding));
    return finding.row == 0 ? what : QCoreApplication::translate("proposal", "Row %1: %2").arg(finding.row).arg(what);
}

} // namespace views
