#include "models/core/tabular/proposal.h"

#include "models/core/tabular/celltext.h"
#include "models/core/tabular/fitmapping.h"
#include "models/core/tabular/numberstyle.h"
#include "models/core/tabular/proposaldraft.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

constexpr std::size_t examples = 5;

void sayTable(Draft &draft)
{
    const TableExtent &table = draft.table;
    if (!table.preamble.empty())
        draft.note(MappingFinding::Preamble, {std::to_string(table.preamble.size())});
    if (table.extent.header.empty())
        draft.say(Severity::Warning, MappingFinding::NoHeader, {});
    else
        draft.note(MappingFinding::HeaderRows, {std::to_string(table.extent.header.size())});
    if (table.isGuess)
        draft.say(Severity::Warning, MappingFinding::UnsureHeader, {});
    if (!table.footnotes.empty())
        draft.note(MappingFinding::Footnotes, {std::to_string(table.footnotes.size())});
    if (table.nextTable > 0)
        draft.say(Severity::Warning, MappingFinding::AnotherTable, {}, draft.grid.fileRow(table.nextTable));
}

bool isOfObservations(const Draft &draft) { return draft.out.mapping.layout == "observations"; }

void proposeNumbers(Draft &draft)
{
    std::vector<std::size_t> columns;
    for (const ColumnMapping &column : draft.columns()) {
        if (column.role == ColumnRole::Value || column.role == ColumnRole::Growth)
            columns.push_back(column.column);
    }
    const auto evidence = numberEvidence(draft.grid, draft.table.extent, columns);
    const bool fixed = draft.out.mapping.layout == "sdmx" || isOfObservations(draft);
    NumberStyleGuess guess = guessNumberStyle(evidence, draft.file.dialect.delimiter == ';');
    if (fixed && evidence.decimalCommas == 0) { // the format itself says: a point
        guess.style.decimal = '.';
        guess.style.thousands.clear();
        guess.isAmbiguous = false;
        guess.isMixed = false;
    }
    draft.out.mapping.numbers = guess.style;
    if (guess.isAmbiguous)
        draft.say(Severity::Warning, MappingFinding::AmbiguousNumber,
                  {guess.example, guess.reading, guess.otherReading});
    else if (!guess.isMixed && guess.example != guess.reading && !guess.reading.empty())
        draft.note(MappingFinding::NumberStyle, {guess.example, guess.reading});
    if (guess.isMixed)
        draft.say(Severity::Warning, MappingFinding::MixedNumbers, {guess.example});
}

/// The distinct texts of a role's columns, or of the headers and constants that say the same.
std::vector<std::string> textsOf(const Draft &draft, ColumnRole role, ColumnRole codeRole)
{
    std::set<std::string> texts;
    const Mapping &mapping = draft.out.mapping;
    for (const ColumnMapping &column : mapping.columns) {
        if (role == ColumnRole::Region && !column.region.empty())
            texts.insert(column.region);
        if (role == ColumnRole::Indicator && !column.indicator.empty())
            texts.insert(column.indicator);
        if (column.role != role && column.role != codeRole)
            continue;
        for (std::size_t row = mapping.extent.firstRow; row < mapping.extent.lastRow; ++row) {
            const std::string_view text = trimmed(draft.grid.text(row, column.column));
            if (!text.empty() && !std::binary_search(mapping.extent.skipped.begin(), mapping.extent.skipped.end(), row))
                texts.insert(role == ColumnRole::Indicator ? splitUnit(text).name : std::string(text));
        }
    }
    if (role == ColumnRole::Region && !mapping.constants.region.empty())
        texts.insert(mapping.constants.region);
    if (role == ColumnRole::Indicator && !mapping.constants.indicator.empty())
        texts.insert(mapping.constants.indicator);
    return {texts.begin(), texts.end()};
}

void sayMatches(Draft &draft, const NameMatches &matches, MappingFinding unknown, MappingFinding ambiguous)
{
    if (!matches.unmatched.empty()) {
        std::vector<std::string> args{std::to_string(matches.unmatched.size())};
        args.insert(args.end(), matches.unmatched.begin(),
                    matches.unmatched.begin() +
                        static_cast<std::ptrdiff_t>(std::min(examples, matches.unmatched.size())));
        draft.note(unknown, std::move(args));
    }
    for (const auto &[text, codes] : matches.ambiguous) {
        std::vector<std::string> args{text};
        args.insert(args.end(), codes.begin(), codes.end());
        draft.say(Severity::Warning, ambiguous, std::move(args));
    }
}

/// 有效发明专利 for 有效发明专利拥有量: the only indicator whose name the text goes on from, or that goes on from it.
void sayNear(Draft &draft, const std::vector<std::string> &unmatched)
{
    constexpr std::size_t shortest = 12; // four Chinese characters
    for (const std::string &text : unmatched) {
        const std::string name = indicatorKey(text);
        const Indicator *near = nullptr;
        std::size_t found = 0;
        for (const Indicator &indicator : draft.known.indicators) {
            const std::string known = indicatorKey(indicator.name.zh);
            if (std::min(known.size(), name.size()) < shortest || !(name.starts_with(known) || known.starts_with(name)))
                continue;
            near = &indicator;
            ++found;
        }
        if (found == 1)
            draft.note(MappingFinding::NearIndicator, {text, near->id.text(), near->name.zh});
    }
}

/// Only where the dataset knows names: all the names of a new dataset are its own. Observations are told by their
/// codes, whatever names stand beside them.
void matchNames(Draft &draft)
{
    Proposal &out = draft.out;
    const bool coded = isOfObservations(draft);
    if (!draft.known.regions.empty()) {
        const ColumnRole names = coded ? ColumnRole::RegionId : ColumnRole::Region;
        out.regions = matchRegions(textsOf(draft, names, ColumnRole::RegionId), draft.known.regions);
        out.mapping.regions = out.regions.codes;
        sayMatches(draft, out.regions, MappingFinding::UnknownRegions, MappingFinding::AmbiguousRegions);
    }
    if (!draft.known.indicators.empty()) {
        const ColumnRole names = coded ? ColumnRole::IndicatorCode : ColumnRole::Indicator;
        out.indicators = matchIndicators(textsOf(draft, names, ColumnRole::IndicatorCode), draft.known.indicators);
        out.mapping.indicators = out.indicators.codes;
        sayMatches(draft, out.indicators, MappingFinding::UnknownIndicators, MappingFinding::AmbiguousIndicators);
        sayNear(draft, out.indicators.unmatched);
    }
    if (!draft.known.sectors.empty()) {
        out.sectors = matchSectors(textsOf(draft, ColumnRole::Sector, ColumnRole::Sector), draft.known.sectors);
        out.mapping.sectors = out.sectors.codes;
    }
}

/// Tables of names alone, and tables without any time.
void sayWhatIsLacking(Draft &draft)
{
    const Mapping &mapping = draft.out.mapping;
    std::size_t values = 0;
    bool timed = !mapping.constants.period.empty() || draft.has(ColumnRole::Period);
    for (ColumnMapping &column : draft.columns()) {
        values += column.role == ColumnRole::Value || column.role == ColumnRole::Growth ? 1U : 0U;
        timed = timed || (column.role != ColumnRole::Growth && !column.period.empty());
        for (const ColumnMapping &part : column.packed)
            timed = timed || part.role == ColumnRole::Period;
    }
    if (values == 0 && !draft.has(ColumnRole::Action)) // rows may be removed by their keys alone
        draft.say(Severity::Error, MappingFinding::NoMeasure, {});
    if (!timed)
        draft.say(Severity::Error, MappingFinding::NoTime, {});
}

} // namespace

bool Proposal::has(MappingFinding finding) const
{
    return std::any_of(findings.begin(), findings.end(),
                       [finding](const ProposalFinding &found) { return found.finding == finding; });
}

ColumnMapping *Draft::find(ColumnRole role)
{
    for (ColumnMapping &column : columns()) {
        if (column.role == role)
            return &column;
        for (ColumnMapping &part : column.packed) {
            if (part.role == role)
                return &part;
        }
    }
    return nullptr;
}

void Draft::say(Severity severity, MappingFinding finding, std::vector<std::string> args, std::int64_t row)
{
    out.findings.push_back({severity, finding, row, std::move(args)});
}

void Draft::leaveOut(ColumnMapping &column, MappingFinding why, std::vector<std::string> args)
{
    ColumnMapping without;
    without.column = column.column;
    without.header = column.header;
    column = std::move(without);
    say(Severity::Warning, why, std::move(args));
}

Draft draftOf(const Grid &grid, const FileFacts &file, const KnownNames &known, TableExtent table)
{
    Draft draft{grid, file, known, std::move(table), {}, {}, {}, {}};
    draft.facts = readTableFacts(grid, draft.table);
    draft.headers = headerNames(grid, draft.table, draft.out.issues);
    Mapping &mapping = draft.out.mapping;
    mapping.format = file.format;
    mapping.encoding = file.encoding;
    mapping.dialect = file.dialect;
    mapping.sheet = file.sheet;
    mapping.extent = draft.table.extent;
    draft.looks.resize(draft.table.lastColumn);
    for (std::size_t column = draft.table.firstColumn; column < draft.table.lastColumn; ++column) {
        draft.looks[column] = columnLook(grid, draft.table.extent, column);
        ColumnMapping made;
        made.column = column;
        made.header = draft.headers[column].name;
        mapping.columns.push_back(std::move(made));
    }
    return draft;
}

Proposal propose(const Grid &grid, const FileFacts &file, const KnownNames &known)
{
    const auto observations = observationTable(grid);
    const auto found = [&] { return file.header.empty() ? findTable(grid) : tableBelow(grid, file.header); };
    Draft draft = draftOf(grid, file, known, observations ? *observations : found());
    sayTable(draft);
    if (observations) {
        proposeObservations(draft);
    } else if (!proposeSdmx(draft)) {
        const bool packed = proposePackedKeys(draft);
        if (!packed)
            proposeKeys(draft);
        const bool wide = proposePeriodColumns(draft);
        if (wide)
            draft.out.mapping.layout = "wide-periods";
        if (!packed)
            proposeFirstName(draft, wide);
        if (!wide)
            proposeValues(draft);
        proposeRelativePeriods(draft);
        proposeGrowth(draft);
        proposePeriodReading(draft);
        proposeConstants(draft);
        proposeStatus(draft);
    }
    draft.note(MappingFinding::Layout, {draft.out.mapping.layout});
    proposeNumbers(draft);
    sayWhatIsLacking(draft);
    matchNames(draft);
    draft.out.mapping.origin = originOf(draft.out.mapping);
    return std::move(draft.out);
}

} // namespace core
