#include "views/text/phrasetable.h"
#include "views/text/words.h"

namespace views {
namespace {

using core::Notice;

constexpr Phrase<Notice> notices[] = {
    {Notice::NotDividedBySector,
     QT_TRANSLATE_NOOP("words", "Not divided by sector: the sector filter does not apply.")},
    {Notice::Undated, QT_TRANSLATE_NOOP("words", "Undated entries are kept: the year filter does not apply to them.")},
    {Notice::SeriesLeftOutOfIndex,
     QT_TRANSLATE_NOOP("words", "Series without a value at the base period are left out of the index.")},
    {Notice::CutToTop, QT_TRANSLATE_NOOP("words", "Only the first entries are shown.")},
    {Notice::NothingMatches, QT_TRANSLATE_NOOP("words", "No figure matches the filters.")},
    {Notice::UnitsDiffer, QT_TRANSLATE_NOOP("words", "Indicators in another unit are left out.")},
    {Notice::WithoutSector, QT_TRANSLATE_NOOP("words", "Organisations without a sector are counted apart.")},
    {Notice::LoadingRows, QT_TRANSLATE_NOOP("words", "The enterprises are still being loaded.")},
    {Notice::Overlapping,
     QT_TRANSLATE_NOOP("words", "An enterprise may belong to several groups: they do not add up.")},
    {Notice::Density, QT_TRANSLATE_NOOP("words", "Too many enterprises for a mark each: shown is how many lie where.")},
    {Notice::LastYearOnly, QT_TRANSLATE_NOOP("words", "Of the years chosen the last one is shown.")},
    {Notice::Guarded, QT_TRANSLATE_NOOP("words", "Withheld is what would tell of a single enterprise: sums of fewer "
                                                 "than 3 or with one above 85 %, and what would give them.")},
    {Notice::Unguarded,
     QT_TRANSLATE_NOOP("words", "Written without the disclosure guard: numbers may tell of single enterprises.")},
    {Notice::NotAdditive, QT_TRANSLATE_NOOP("words", "Rates, ratios and indexes are never added up.")},
    {Notice::MembersDiffer,
     QT_TRANSLATE_NOOP("words", "The members with a figure differ between the periods: each number says of how many.")},
    {Notice::Unranked,
     QT_TRANSLATE_NOOP("words", "Enterprises whose numbers are withheld stand in no ranking, however large they are.")},
    {Notice::OpenEnds, QT_TRANSLATE_NOOP("words", "The classes at the ends hold all that is below or above them too.")},
    {Notice::WholeSectorsOnly, QT_TRANSLATE_NOOP("words", "HHI and CR4 are told of all enterprises of a sector only.")},
    {Notice::NegativePart, QT_TRANSLATE_NOOP("words", "There are no shares where a part is below zero.")},
    {Notice::WholeOnly,
     QT_TRANSLATE_NOOP("words", "Enterprises are reclassified only between the groups of a division, or "
                                "into and out of a filter.")},
};

} // namespace

QString word(Notice notice) { return phrase("words", notices, notice); }

} // namespace views
