#include "models/store/keptyears.h"

#include "models/core/panel/contenthash.h"
#include "models/store/panelcatalog.h"

#include <algorithm>

namespace store {

namespace {

/// The texts that were there before begin the list of now.
template <class Now, class Before> bool begins(const Now &now, const Before &before)
{
    if (now.size() < before.size())
        return false;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (now[i] != before[i])
            return false;
    }
    return true;
}

/// Bytes of the codes of so many values.
int widthOf(std::size_t values) { return static_cast<int>(core::CodeColumn::ofSize(0, values).codes.index()); }

bool haveSameForm(const PanelOutline &before, const PanelOutline &now)
{
    const auto sameCodes = [](std::size_t one, std::size_t other) { return widthOf(one) == widthOf(other); };
    const auto sameNames = [](const core::PanelField &one, const core::PanelField &other) {
        return one.name == other.name && one.role == other.role;
    };
    const auto sameTypes = [](const PanelOutline::Measure &one, const PanelOutline::Measure &other) {
        return one.type == other.type; // segments tell on their own which digits were printed
    };
    const auto sameDecimals = [](const core::PanelMeasure &one, const core::PanelMeasure &other) {
        return one.decimals == other.decimals;
    };
    return std::ranges::equal(before.head.schema.fields, now.head.schema.fields, sameNames) &&
           std::ranges::equal(before.values, now.values, sameCodes) &&
           std::ranges::equal(before.measures, now.measures, sameTypes) &&
           std::ranges::equal(before.head.measures, now.head.measures, sameDecimals) &&
           (before.laterNames == 0) == (now.laterNames == 0) && sameCodes(before.laterNames + 1, now.laterNames + 1);
}

/// The numbers stand for the same texts as before, which could all be read; that of a first name is the enterprise's.
bool isNumberedAfter(const PanelOutline &outline, const PanelNumbering &before, const core::Panel &panel)
{
    if (before.ids.size() != outline.head.entities || before.dimensions.size() != panel.head->dimensions.size())
        return false;
    for (std::size_t i = 0; i < before.dimensions.size(); ++i) {
        if (!begins(panel.head->dimensions[i].values, before.dimensions[i].values))
            return false;
    }
    const core::PanelRows &rows = *panel.rows;
    return begins(rows.ids, before.ids) && begins(rows.names, before.names) &&
           begins(rows.laterNames, before.laterNames);
}

/// Whether all segments of a year have the content that their hashes name.
class SoundYears
{
public:
    SoundYears(const Database &database, qint64 panel)
        : m_panel(panel)
        , m_parts(database, QStringLiteral("check panel segments"),
                  QStringLiteral("SELECT s.hash, s.bytes FROM panel_parts p LEFT JOIN panel_segments s "
                                 "USING (segment_id) WHERE panel_id = ? AND year = ?"))
    {}

    bool isSound(int year)
    {
        m_parts.run({m_panel, year});
        bool sound = true;
        while (sound && m_parts.next()) {
            const QByteArray bytes = m_parts.bytes(1);
            const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            sound = sound && m_parts.text(0).toStdString() == core::contentHash(view).text();
        }
        return sound && m_parts.done();
    }

private:
    qint64 m_panel;
    Statement m_parts;
};

std::vector<core::CubeBlock> cellsOf(const Database &database, RevisionPlace place)
{
    const auto panel = readPanelHead(database, place);
    return panel && panel->cube ? panel->cube->blocks() : std::vector<core::CubeBlock>();
}

} // namespace

bool KeptYears::holds(int year) const { return std::ranges::find(years, year) != years.end(); }

KeptYears keptYears(const Database &database, RevisionPlace before, const PanelNumbering &numbering,
                    const core::Panel &panel)
{
    const auto entry = findPanel(database, before);
    if (!entry || !*entry || (*entry)->outline.sums.empty())
        return {};
    const PanelOutline &outline = (*entry)->outline;
    if (!haveSameForm(outline, outlineOf(panel)) || !isNumberedAfter(outline, numbering, panel))
        return {};
    SoundYears segments(database, (*entry)->id);
    std::vector<int> years;
    for (const core::YearSum &sum : *panel.sums) {
        if (database.isStopped())
            break;
        if (std::ranges::find(outline.sums, sum) != outline.sums.end() && segments.isSound(sum.year))
            years.push_back(sum.year);
    }
    std::vector<core::CubeBlock> cells = cellsOf(database, before);
    if (cells.empty() && !years.empty())
        return {}; // a cube of all is made, or there is none
    std::erase_if(cells,
                  [&](const core::CubeBlock &block) { return std::ranges::find(years, block.year) == years.end(); });
    return {(*entry)->id, std::move(years), std::move(cells), outline.head.entities, outline.names, outline.laterNames};
}

core::Result<KeptYears> otherYears(const Database &database, RevisionPlace since, const core::Panel &panel,
                                   const core::PanelHead &changed)
{
    const auto entry = findPanel(database, since);
    if (!entry)
        return entry.error();
    KeptYears kept;
    if (*entry) {
        const PanelOutline &outline = (*entry)->outline;
        kept = {(*entry)->id, {}, {}, outline.head.entities, outline.names, outline.laterNames};
    }
    for (const core::YearSum &sum : *panel.sums) {
        const bool isThere = *entry && std::ranges::find((*entry)->outline.sums, sum) != (*entry)->outline.sums.end();
        if (isThere)
            kept.years.push_back(sum.year);
        else if (std::ranges::find(changed.blocks, sum.year, &core::YearBlock::year) == changed.blocks.end())
            return core::Error{core::ErrorCode::StoreBroken,
                               {database.path().toStdString(), panel.head->schema.resource}};
    }
    return kept;
}

core::Result<core::Done> shareYear(const Database &database, qint64 from, int year, qint64 to)
{
    return execute(database, QStringLiteral("keep panel parts"),
                   QStringLiteral("INSERT INTO panel_parts (panel_id, part, field, year, number, segment_id) "
                                  "SELECT ?, part, field, year, number, segment_id FROM panel_parts "
                                  "WHERE panel_id = ? AND year = ? AND part <> 'cube-coarser'"),
                   {to, from, year});
}

core::Result<core::Done> shareTexts(const Database &database, qint64 from, const PanelPart &texts, std::size_t count,
                                    qint64 to)
{
    return execute(database, QStringLiteral("keep panel texts"),
                   QStringLiteral("INSERT INTO panel_parts (panel_id, part, field, year, number, segment_id) "
                                  "SELECT ?, part, field, year, number, segment_id FROM panel_parts "
                                  "WHERE panel_id = ? AND part = ? AND field = ifnull(?, '') AND number < ?"),
                   {to, from, texts.part, QString::fromStdString(texts.field), static_cast<qint64>(count)});
}

} // namespace store
