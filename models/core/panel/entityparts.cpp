#include "models/core/panel/entityparts.h"

#include "models/core/panel/parallel.h"
#include "models/core/panel/texthash.h"
#include "models/core/panel/totalwords.h"
#include "models/core/utf8.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace core {

namespace {

constexpr std::size_t runsAtOnce = 64;

std::string nameOf(const PanelSchema &schema, PanelRole role)
{
    const auto field = schema.first(role);
    return field ? schema.fields[*field].name : std::string();
}

/// Turns numbers of enterprises into places of rows. Inlined, so that it is compiled for the processor of its caller.
[[gnu::always_inline]] inline void toPlaces(std::span<std::uint32_t> entities, std::span<const std::uint8_t> years,
                                            const std::vector<YearSet> &sets, const std::vector<std::uint32_t> &begins)
{
    for (std::size_t row = 0; row < entities.size(); ++row)
        entities[row] = begins[years[row]] + sets[years[row]].placeOf(entities[row]);
}

using ToPlaces = void (*)(std::span<std::uint32_t>, std::span<const std::uint8_t>, const std::vector<YearSet> &,
                          const std::vector<std::uint32_t> &);

void toPlacesPlain(std::span<std::uint32_t> entities, std::span<const std::uint8_t> years,
                   const std::vector<YearSet> &sets, const std::vector<std::uint32_t> &begins)
{
    toPlaces(entities, years, sets, begins);
}

#if defined(__x86_64__) && defined(__GNUC__)

__attribute__((target("popcnt"))) void toPlacesCounting(std::span<std::uint32_t> entities,
                                                        std::span<const std::uint8_t> years,
                                                        const std::vector<YearSet> &sets,
                                                        const std::vector<std::uint32_t> &begins)
{
    toPlaces(entities, years, sets, begins);
}

ToPlaces fastest() { return __builtin_cpu_supports("popcnt") ? toPlacesCounting : toPlacesPlain; }

#else

ToPlaces fastest() { return toPlacesPlain; }

#endif

} // namespace

EntityParts::EntityParts(const PanelSchema &schema, const PanelRows *base, std::size_t slabBytes)
    : m_idColumn(nameOf(schema, PanelRole::Entity))
    , m_nameColumn(nameOf(schema, PanelRole::Name))
    , m_yearColumn(nameOf(schema, PanelRole::Period))
    , m_pile(slabBytes)
    , m_index(base ? EntityIndex(base->ids) : EntityIndex())
    , m_names(base ? EntityNames(*base) : EntityNames())
{}

void EntityParts::add(const PanelChunk &chunk, std::int64_t first, std::vector<Issue> &issues)
{
    Chunk &kept = m_chunks.emplace_back();
    kept.entities = m_pile.add<std::uint32_t>(chunk.rows());
    kept.years = m_pile.add<std::uint8_t>(chunk.rows());
    kept.begin = m_rows;
    kept.first = first;
    kept.skipped = chunk.skipped();
    numberYears(chunk, issues);
    for (std::size_t begin = 0; begin < chunk.runs().size(); begin += runsAtOnce) {
        const std::size_t end = std::min(begin + runsAtOnce, chunk.runs().size());
        const auto known = static_cast<std::uint32_t>(m_names.size());
        numberRuns(chunk, begin, end);
        for (std::size_t run = begin; run < end; ++run) {
            checkRun(chunk, run, known, issues);
            addRun(chunk, run);
        }
    }
    m_rows += chunk.rows();
}

void EntityParts::numberYears(const PanelChunk &chunk, std::vector<Issue> &issues)
{
    m_yearCodes.clear();
    for (std::size_t code = 0; code < chunk.years().size(); ++code) {
        const auto found = std::ranges::find(m_years, chunk.years()[code]);
        const auto at = static_cast<std::size_t>(found - m_years.begin());
        m_yearCodes.push_back(static_cast<std::uint8_t>(at % maximumYears));
        if (at == maximumYears) {
            const std::int64_t row = fileRow(m_rows + chunk.periods().firstRows()[code]);
            issues.push_back({Severity::Error,
                              Rule::TooLarge,
                              {},
                              row,
                              m_yearColumn,
                              std::to_string(chunk.years()[code]),
                              {std::to_string(maximumYears)}});
        } else if (at == m_years.size()) {
            m_years.push_back(chunk.years()[code]);
            m_sets.emplace_back();
        }
    }
}

/// Looks up some runs at once: what one waits for in memory, the next ones have asked for already.
void EntityParts::numberRuns(const PanelChunk &chunk, std::size_t begin, std::size_t end)
{
    const std::vector<EntityRun> &runs = chunk.runs();
    for (std::size_t run = begin; run < end; ++run)
        m_index.prefetch(runs[run].id, runs[run].hash);
    m_numbers.clear();
    for (std::size_t run = begin; run < end; ++run) {
        m_numbers.push_back(m_index.numberOf(runs[run].id, runs[run].hash));
        if (m_numbers.back() == m_names.size())
            m_names.add(runs[run].name);
        else
            m_names.prefetchEnd(m_numbers.back());
    }
    for (std::uint32_t number : m_numbers)
        m_names.prefetchText(number);
}

/// Reports what is no text in a run; enterprises from `known` on are new, so that their ids were not looked at yet.
void EntityParts::checkRun(const PanelChunk &chunk, std::size_t run, std::uint32_t known, std::vector<Issue> &issues)
{
    const EntityRun &one = chunk.runs()[run];
    const std::uint32_t number = m_numbers[run % runsAtOnce];
    const bool isKnown = number < known && sameText(one.name, m_names.first(number));
    if (isKnown || (isUtf8(one.id) && isUtf8(one.name)))
        return;
    const std::size_t end = run + 1 < chunk.runs().size() ? chunk.runs()[run + 1].row : chunk.rows();
    for (std::size_t row = one.row; row < end && issues.size() <= maximumIssues; ++row) {
        if (!isUtf8(one.id))
            issues.push_back(
                {Severity::Error, Rule::BadEncoding, {}, fileRow(m_rows + row), m_idColumn, std::string(one.id), {}});
        if (!isUtf8(one.name))
            issues.push_back({Severity::Error,
                              Rule::BadEncoding,
                              {},
                              fileRow(m_rows + row),
                              m_nameColumn,
                              std::string(one.name),
                              {}});
    }
}

void EntityParts::addRun(const PanelChunk &chunk, std::size_t run)
{
    Chunk &kept = m_chunks.back();
    const EntityRun &one = chunk.runs()[run];
    const std::uint32_t number = m_numbers[run % runsAtOnce];
    const std::size_t end = run + 1 < chunk.runs().size() ? chunk.runs()[run + 1].row : chunk.rows();
    const bool isOther = !sameText(one.name, m_names.first(number));
    for (std::size_t row = one.row; row < end; ++row) {
        kept.entities[row] = number;
        kept.years[row] = m_yearCodes[chunk.periods().codes()[row]];
        if (!m_sets[kept.years[row]].add(number) && m_twice.size() <= maximumIssues)
            m_twice.push_back({m_rows + row, number, kept.years[row]});
        if (isOther)
            m_names.addOther(number, static_cast<std::uint32_t>(m_rows + row), one.name);
    }
}

const EntityParts::Chunk &EntityParts::chunkOf(std::size_t row) const
{
    return *(std::ranges::upper_bound(m_chunks, row, {}, &Chunk::begin) - 1);
}

std::int64_t EntityParts::fileRow(std::size_t row) const
{
    const Chunk &chunk = chunkOf(row);
    return chunk.first + recordOf(row - chunk.begin, chunk.skipped);
}

void EntityParts::reportTwice(std::vector<Issue> &issues) const
{
    std::map<std::pair<std::uint32_t, int>, std::size_t> firsts; // of enterprise and year; the row among all
    for (const Twice &twice : m_twice)
        firsts.try_emplace({twice.entity, twice.year}, m_rows);
    for (const Chunk &chunk : m_chunks) {
        for (std::size_t row = 0; row < chunk.entities.size() && !firsts.empty(); ++row) {
            const auto found = firsts.find({chunk.entities[row], chunk.years[row]});
            if (found != firsts.end())
                found->second = std::min(found->second, chunk.begin + row);
        }
    }
    for (const Twice &twice : m_twice) {
        const std::string key = std::string(m_index.ids()[twice.entity]) + '|' + std::to_string(m_years[twice.year]);
        const std::string first = std::to_string(fileRow(firsts.at({twice.entity, twice.year})));
        if (m_years[twice.year] != 0 && !m_index.ids()[twice.entity].empty()) // what is missing was reported
            issues.push_back({Severity::Error, Rule::PrimaryKey, {}, fileRow(twice.row), {}, key, {first}});
    }
}

void EntityParts::reportTotals(std::vector<Issue> &issues) const
{
    const TextArena &ids = m_index.ids();
    const bool hasNames = !m_nameColumn.empty();
    for (std::uint32_t entity = 0; entity < ids.size(); ++entity) {
        const bool byId = isTotalWord(ids[entity]);
        if (!byId && !(hasNames && isTotalWord(m_names.first(entity))))
            continue;
        for (const Chunk &chunk : m_chunks) { // an enterprise of an earlier file has perhaps no row in this one
            const auto found = std::ranges::find(chunk.entities, entity);
            if (found == chunk.entities.end())
                continue;
            const auto row = static_cast<std::size_t>(found - chunk.entities.begin());
            issues.push_back({Severity::Error,
                              Rule::Semantic,
                              {},
                              fileRow(chunk.begin + row),
                              byId ? m_idColumn : m_nameColumn,
                              std::string(byId ? ids[entity] : m_names.first(entity)),
                              {"total-row"}});
            break;
        }
    }
}

std::vector<YearBlock> EntityParts::arrangeYears(const std::stop_token &stop)
{
    static const ToPlaces turnToPlaces = fastest();
    m_inOrder.resize(m_years.size());
    std::iota(m_inOrder.begin(), m_inOrder.end(), std::size_t{0});
    std::ranges::sort(m_inOrder, {}, [this](std::size_t code) { return m_years[code]; });
    std::vector<YearBlock> blocks;
    std::vector<std::uint32_t> begins(m_years.size());
    for (std::size_t code : m_inOrder) {
        const std::size_t begin = blocks.empty() ? 0 : blocks.back().end;
        begins[code] = static_cast<std::uint32_t>(begin);
        blocks.push_back({m_years[code], begin, begin + m_sets[code].count()});
    }
    inParallel(m_chunks.size(), stop,
               [&](std::size_t i) { turnToPlaces(m_chunks[i].entities, m_chunks[i].years, m_sets, begins); });
    for (const Chunk &chunk : m_chunks)
        m_places.emplace_back(chunk.entities);
    return blocks;
}

void EntityParts::arrangeEntities(PanelRows &rows, const std::stop_token &stop)
{
    rows.entity.reserve(m_rows);
    for (std::size_t code : m_inOrder) {
        if (stop.stop_requested())
            return;
        m_sets[code].forEach([&](std::uint32_t entity) { rows.entity.push_back(entity); });
    }
    m_sets.clear();
    rows.ids = m_index.takeIds();
    const auto placeOf = [this](std::size_t row) {
        const Chunk &chunk = chunkOf(row);
        return chunk.entities[row - chunk.begin];
    };
    m_names.arrange(rows, placeOf, stop);
}

} // namespace core
