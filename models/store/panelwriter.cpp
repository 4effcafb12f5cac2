#include "models/store/panelwriter.h"

#include "models/core/panel/contenthash.h"
#include "models/core/panel/panelcube.h"
#include "models/core/panel/renumber.h"
#include "models/core/panel/segment.h"
#include "models/store/keptyears.h"
#include "models/store/panelhead.h"
#include "models/store/panelloader.h"
#include "models/store/panelsegments.h"

#include <algorithm>

namespace store {

namespace {

/// Cuts `size` values from `begin` on into segments; `segment` makes the bytes of [from, to).
bool writeColumn(SegmentWriter &writer, const PanelPart &part, std::size_t begin, std::size_t size, auto &&segment)
{
    for (std::size_t number = 0; number < core::segmentsOf(size); ++number) {
        const std::size_t from = begin + number * core::segmentRows;
        const std::size_t to = std::min(begin + size, from + core::segmentRows);
        if (!writer.write(part, number, segment(from, to)))
            return false;
    }
    return true;
}

bool writeColumn(SegmentWriter &writer, const PanelPart &part, std::size_t begin, std::size_t size,
                 const auto &column) requires requires
{
    core::segmentOf(column, begin, size);
}
{
    return writeColumn(writer, part, begin, size,
                       [&](std::size_t from, std::size_t to) { return core::segmentOf(column, from, to); });
}

template <class Value>
bool writeValues(SegmentWriter &writer, const PanelPart &part, const std::vector<Value> &values, std::size_t begin,
                 std::size_t size)
{
    return writeColumn(writer, part, begin, size, [&](std::size_t from, std::size_t to) {
        return core::segmentOf(std::span(values).subspan(from, to - from));
    });
}

bool writeTexts(SegmentWriter &writer, const QString &part, const std::string &field, const core::TextArena &texts)
{
    return writeColumn(writer, {part, field, 0}, 0, texts.size(), texts);
}

const std::string &nameOf(const core::PanelHead &head, core::PanelRole role)
{
    static const std::string none;
    const auto field = head.schema.first(role);
    return field ? head.schema.fields[*field].name : none;
}

/// What the codes of the rows stand for.
bool writeTexts(SegmentWriter &writer, const core::PanelHead &head, const core::PanelRows &rows)
{
    const QString texts = QStringLiteral("texts");
    const std::string &name = nameOf(head, core::PanelRole::Name);
    for (const core::PanelDimension &dimension : head.dimensions) {
        core::TextArena values;
        for (const std::string &value : dimension.values)
            values.add(value);
        if (!writeTexts(writer, texts, dimension.field.name, values))
            return false;
    }
    return writeTexts(writer, texts, nameOf(head, core::PanelRole::Entity), rows.ids) &&
           writeTexts(writer, texts, name, rows.names) &&
           writeTexts(writer, QStringLiteral("later-texts"), name, rows.laterNames);
}

bool writeYear(SegmentWriter &writer, const core::PanelHead &head, const core::PanelRows &rows,
               const core::YearBlock &block)
{
    const auto part = [&](const std::string &field) { return PanelPart{QStringLiteral("rows"), field, block.year}; };
    bool good =
        writeValues(writer, part(nameOf(head, core::PanelRole::Entity)), rows.entity, block.begin, block.size());
    if (rows.laterName.size() != 0)
        good = good && writeColumn(writer, part(nameOf(head, core::PanelRole::Name)), block.begin, block.size(),
                                   rows.laterName);
    for (std::size_t i = 0; good && i < head.dimensions.size(); ++i)
        good = writeColumn(writer, part(head.dimensions[i].field.name), block.begin, block.size(), rows.dimensions[i]);
    for (std::size_t i = 0; good && i < head.measures.size(); ++i)
        good = writeColumn(writer, part(head.measures[i].field.name), block.begin, block.size(), rows.measures[i]);
    return good;
}

bool writeCells(SegmentWriter &writer, const core::PanelHead &head, const core::CubeBlock &block)
{
    const auto part = [&](const std::string &field) { return PanelPart{QStringLiteral("cube"), field, block.year}; };
    bool good = writeValues(writer, part({}), block.rows, 0, block.size());
    for (std::size_t i = 0; good && i < head.dimensions.size(); ++i)
        good = writeColumn(writer, part(head.dimensions[i].field.name), 0, block.size(), block.dimensions[i]);
    for (std::size_t i = 0; good && i < head.measures.size(); ++i) {
        const core::MeasureSums &sums = block.measures[i];
        const std::string &field = head.measures[i].field.name;
        good = sums.exact.empty() ? writeValues(writer, part(field), sums.rough, 0, sums.rough.size())
                                  : writeValues(writer, part(field), sums.exact, 0, sums.exact.size());
        good = good &&
               writeValues(writer, {QStringLiteral("cube-known"), field, block.year}, sums.known, 0, sums.known.size());
    }
    return good;
}

core::Result<core::Done> writeParts(const Database &database, qint64 id, const core::Panel &panel,
                                    const KeptYears &kept)
{
    for (const int year : kept.years) {
        if (const auto done = shareYear(database, kept.panel, year, id); !done)
            return done.error();
    }
    SegmentWriter writer(database, id);
    bool good = writeTexts(writer, *panel.head, *panel.rows);
    for (const core::YearBlock &block : panel.head->blocks)
        good = good && (kept.holds(block.year) || writeYear(writer, *panel.head, *panel.rows, block));
    for (std::size_t i = 0; panel.cube && i < panel.cube->blocks().size(); ++i) {
        const core::CubeBlock &block = panel.cube->blocks()[i];
        good = good && (kept.holds(block.year) || writeCells(writer, *panel.head, block));
    }
    return writer.done();
}

core::Result<qint64> insertPanel(const Database &database, const core::Panel &panel, const QByteArray &hash)
{
    const QByteArray head = toJson(outlineOf(panel));
    const std::string headHash = core::contentHash({head.constData(), static_cast<std::size_t>(head.size())}).text();
    Statement insert(database, QStringLiteral("import panel"),
                     QStringLiteral("INSERT INTO panels (hash, resource, row_count, enterprise_count, head, head_hash) "
                                    "VALUES (?, ?, ?, ?, ?, ?)"));
    insert.run({QString::fromLatin1(hash), QString::fromStdString(panel.head->schema.resource),
                static_cast<qint64>(panel.head->rows()), static_cast<qint64>(panel.head->entities),
                QString::fromUtf8(head), QString::fromStdString(headHash)});
    if (const auto done = insert.done(); !done)
        return done.error();
    return insert.insertedId();
}

/// 0 when there is none.
core::Result<qint64> findPanel(const Database &database, const QByteArray &hash)
{
    Statement statement(database, QStringLiteral("find panel"),
                        QStringLiteral("SELECT panel_id FROM panels WHERE hash = ?"));
    statement.run({QString::fromLatin1(hash)});
    const qint64 id = statement.next() ? statement.number(0) : 0;
    if (const auto done = statement.done(); !done)
        return done.error();
    return id;
}

} // namespace

core::Result<core::Done> writePanel(const Database &database, RevisionPlace place, const core::Panel &panel,
                                    const QByteArray &hash, int before)
{
    auto id = findPanel(database, hash);
    if (!id)
        return id.error();
    if (*id == 0 && !panel.rows) // it was one of the store
        return core::Error{core::ErrorCode::StoreBroken, {database.path().toStdString(), panel.head->schema.resource}};
    if (*id == 0) {
        // Damage of the earlier panel does not keep a whole one from being stored.
        const auto numbering = readPanelNumbering(database, {place.dataset, before}).value_or({});
        core::Panel whole =
            core::withSums(core::renumbered(panel, numbering.dimensions, numbering.ids), database.stop());
        if (database.isStopped())
            return core::ErrorCode::Cancelled;
        const KeptYears kept = keptYears(database, {place.dataset, before}, numbering, whole);
        if (!whole.cube)
            whole.cube = core::buildCube(*whole.head, *whole.rows, database.stop(), kept.cells);
        id = insertPanel(database, whole, hash);
        if (!id)
            return id.error();
        if (const auto done = writeParts(database, *id, whole, kept); !done)
            return done.error();
    }
    return execute(database, QStringLiteral("import panel of revision"),
                   QStringLiteral("INSERT INTO revision_panels (dataset_id, number, panel_id) VALUES (?, ?, ?)"),
                   {place.dataset, place.number, *id});
}

} // namespace store
