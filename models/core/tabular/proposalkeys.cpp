#include "models/core/tabular/celltext.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/proposaldraft.h"
#include "models/core/tabular/relativeperiod.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t namesLookedAt = 400;

/// What the header says first: the last part that has a meaning.
std::optional<ColumnRole> headerRole(const HeaderName &header)
{
    for (auto part = header.parts.rbegin(); part != header.parts.rend(); ++part) {
        if (const auto role = roleOfHeader(*part))
            return role;
    }
    return std::nullopt;
}

/// Years may have fewer than four digits or a sign: whole numbers between -10000 and 9999.
bool holdsAnyYears(const Draft &draft, const ColumnMapping &column)
{
    const Extent &extent = draft.table.extent;
    std::size_t looked = 0;
    for (std::size_t row = extent.firstRow; row < extent.lastRow && looked < namesLookedAt; ++row) {
        std::string_view text = trimmed(draft.grid.text(row, column.column));
        if (text.empty())
            continue;
        ++looked;
        cutPrefix(text, "-");
        cutSuffix(text, ".0");
        if (!isAllDigits(text) || text.size() > 4)
            return false;
    }
    return looked > 0;
}

/// Do the cells bear out what the header says?
bool fits(const Draft &draft, const ColumnMapping &column, ColumnRole role)
{
    const ColumnLook &look = draft.lookOf(column);
    switch (role) {
    case ColumnRole::Period:
        return look.filled == 0 || (look.years + look.periods) * 10 >= look.filled * 6 || holdsAnyYears(draft, column);
    case ColumnRole::Subperiod:
        return look.parts * 10 >= look.filled * 6 || look.small * 10 >= look.filled * 9;
    case ColumnRole::Region:
    case ColumnRole::Indicator:
    case ColumnRole::Sector:
        return !look.isNumeric();
    case ColumnRole::Unit:
    case ColumnRole::Source:
    case ColumnRole::Note:
    case ColumnRole::Flag:
        return look.texts + look.missing + look.flags >= look.numbers;
    case ColumnRole::Value:
    case ColumnRole::Growth:
        return look.isNumeric() || look.filled == 0;
    default: // of Action too: unknown words, read as something else, would add what they mean to take away
        return true;
    }
}

bool isUniqueRole(ColumnRole role)
{
    return role != ColumnRole::Dimension && role != ColumnRole::Ignore && role != ColumnRole::Value &&
           role != ColumnRole::Growth && role != ColumnRole::Flag && role != ColumnRole::Note;
}

void beDimension(Draft &draft, ColumnMapping &column)
{
    column.role = ColumnRole::Dimension;
    column.dimension = draft.headerOf(column).parts.empty() ? column.header : draft.headerOf(column).parts.back();
}

/// Text columns that no header explains: regions by their names, times by their form, else dimensions.
void roleByCells(Draft &draft, ColumnMapping &column)
{
    const ColumnLook &look = draft.lookOf(column);
    // 2010.5 is a month in the first column only, and nowhere below a heading that says when.
    const bool isNumber = look.points * 2 > look.periods && column.column != draft.table.firstColumn;
    const bool isTimed = std::ranges::any_of(draft.headerOf(column).parts,
                                             [](const auto &part) { return readRelativePeriod(part).has_value(); });
    const bool isPeriod = look.isPeriod() && !isIdentifierName(column.header) && !isNumber && !isTimed;
    if (isPeriod && !draft.has(ColumnRole::Period) && look.parts < look.periods) {
        column.role = ColumnRole::Period;
    } else if (isPeriod && look.parts == look.periods && !draft.has(ColumnRole::Subperiod)) {
        column.role = ColumnRole::Subperiod;
    } else if (!look.isNumeric() && look.texts > 0) {
        if (!draft.has(ColumnRole::Region) && holdsRegions(draft, column))
            column.role = ColumnRole::Region;
        else if (!draft.has(ColumnRole::Unit) && look.units * 10 >= look.filled * 9)
            column.role = ColumnRole::Unit;
        else
            beDimension(draft, column);
    }
}

/// `SUBJECT` and `Subject`, `Unit Code` and `Unit`: the second holds the names of the first.
bool isLabelOf(Draft &draft, ColumnMapping &column, ColumnRole role)
{
    ColumnMapping *code = draft.find(role);
    const std::string before = squeezed(code->header);
    const std::string after = squeezed(column.header);
    if (after != before && before != after + "code")
        return false;
    if (role == ColumnRole::Indicator)
        code->role = ColumnRole::IndicatorCode;
    else if (role == ColumnRole::Unit)
        code->role = ColumnRole::Ignore;
    else
        return false;
    column.role = role;
    return true;
}

/// A first column of bare years without a name is the time.
void findYears(Draft &draft)
{
    if (draft.has(ColumnRole::Period))
        return;
    for (ColumnMapping &column : draft.columns()) {
        const ColumnLook &look = draft.lookOf(column);
        const bool named = !draft.headerOf(column).isMadeUp;
        const bool row = column.column == draft.table.firstColumn && look.distinct == look.filled &&
                         !isIdentifierName(column.header);
        if (column.role == ColumnRole::Ignore && look.years == look.filled && look.filled > 0 && (!named || row)) {
            column.role = ColumnRole::Period;
            return;
        }
    }
}

} // namespace

bool holdsRegions(const Draft &draft, const ColumnMapping &column)
{
    const Extent &extent = draft.table.extent;
    std::vector<std::string> names;
    for (std::size_t row = extent.firstRow; row < extent.lastRow && names.size() < namesLookedAt; ++row) {
        const std::string_view text = trimmed(draft.grid.text(row, column.column));
        if (!text.empty())
            names.emplace_back(text);
    }
    if (names.empty())
        return false;
    const auto evident = static_cast<std::size_t>(
        std::count_if(names.begin(), names.end(), [](const std::string &name) { return looksLikeRegion(name); }));
    const std::size_t known =
        draft.known.regions.empty() ? 0 : names.size() - matchRegions(names, draft.known.regions).unmatched.size();
    return std::max(evident, known) * 2 > names.size();
}

void proposeKeys(Draft &draft)
{
    for (ColumnMapping &column : draft.columns()) {
        const auto role = headerRole(draft.headerOf(column));
        if (!role || *role == ColumnRole::Value || *role == ColumnRole::Growth || !fits(draft, column, *role))
            continue;
        if (draft.lookOf(column).filled == 0 && *role != ColumnRole::Period)
            continue;
        // `TIME` and `Time` side by side say the same; the first counts.
        if (isUniqueRole(*role) && draft.has(*role)) {
            if (isLabelOf(draft, column, *role))
                continue;
            if (*role != ColumnRole::Period && *role != ColumnRole::Subperiod && draft.lookOf(column).texts > 0)
                beDimension(draft, column);
            else
                draft.note(MappingFinding::ColumnLeftOut, {column.header, "twin"});
            continue;
        }
        column.role = *role;
    }
    findYears(draft);
    for (ColumnMapping &column : draft.columns()) {
        const bool twin = column.role == ColumnRole::Ignore && headerRole(draft.headerOf(column)) == ColumnRole::Period;
        if (column.role == ColumnRole::Ignore && !twin && squeezed(column.header) != "powercode")
            roleByCells(draft, column);
    }
    ColumnMapping *month = draft.find(ColumnRole::Subperiod);
    if (month && !draft.has(ColumnRole::Period) &&
        draft.looks[month->column].parts < draft.looks[month->column].periods)
        month->role = ColumnRole::Period;
}

void proposeFirstName(Draft &draft, bool isWide)
{
    if (draft.has(ColumnRole::Region) || draft.has(ColumnRole::Indicator) || draft.has(ColumnRole::RegionId))
        return;
    for (ColumnMapping &column : draft.columns()) {
        if (column.role != ColumnRole::Dimension)
            continue;
        std::size_t units = 0;
        std::size_t names = 0;
        const Extent &extent = draft.table.extent;
        for (std::size_t row = extent.firstRow; row < std::min(extent.lastRow, extent.firstRow + namesLookedAt);
             ++row) {
            const std::string_view text = draft.grid.text(row, column.column);
            names += isBlankText(text) ? 0U : 1U;
            units += splitUnit(text).unit.empty() ? 0U : 1U;
        }
        const bool corner = contains(squeezed(column.header), "单位:");
        if (units * 3 >= names || !draft.facts.region.empty() || draft.has(ColumnRole::Unit) || corner)
            column.role = ColumnRole::Indicator;
        else if (isWide)
            column.role = ColumnRole::Region;
        return;
    }
}

} // namespace core
