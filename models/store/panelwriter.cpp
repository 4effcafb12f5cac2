#include "models/store/panelwriter.h"

#include "models/core/panel/contenthash.h"
#include "models/core/panel/decimalends.h"
#include "models/core/panel/numberstorage.h"
#include "models/core/panel/panelcube.h"
#include "models/core/panel/renumber.h"
#include "models/core/panel/segment.h"
#include "models/store/keptyears.h"
#include "models/store/panelhead.h"
#include "models/store/panelloader.h"
#include "models/store/panelsegments.h"

#include <algorithm>
#include <array>

namespace store {

namespace {

/// Cuts `size` values from `begin` on into segments; `segment` makes the bytes of [from, to). Those before `first` are
/// there already.
bool writeColumn(SegmentWriter &writer, const PanelPart &part, std::size_t begin, std::size_t size, auto &&segment,
                 std::size_t first = 0)
{
    for (std::size_t number = first; number < core::segmentsOf(size); ++number) {
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

bool writeTexts(SegmentWriter &writer, const PanelPart &part, const core::TextArena &texts, std::size_t first = 0)
{
    return writeColumn(
        writer, part, 0, texts.size(),
        [&](std::size_t from, std::size_t to) { return core::segmentOf(texts, from, to); }, first);
}

const std::string &nameOf(const core::PanelHead &head, core::PanelRole role)
{
    static const std::string none;
    const auto field = head.schema.first(role);
    return field ? head.schema.fields[*field].name : none;
}

/// Ids or names; the segments of those that the kept panel has too are shared.
struct NamedTexts
{
    PanelPart part;
    const core::TextArena &texts;
    std::size_t known; ///< how many the kept panel has
};

core::Result<core::Done> writeTexts(const Database &database, SegmentWriter &writer, qint64 id, const NamedTexts &named,
                                    qint64 kept)
{
    const std::size_t size = named.texts.size();
    const std::size_t same = named.known == size ? core::segmentsOf(size) : named.known / core::segmentRows;
    if (same != 0) {
        if (const auto done = shareTexts(database, kept, named.part, same, id); !done)
            return done.error();
    }
    writeTexts(writer, named.part, named.texts, same);
    return writer.done();
}

/// What the codes of the rows stand for.
core::Result<core::Done> writeTexts(const Database &database, SegmentWriter &writer, qint64 id,
                                    const core::PanelHead &head, const core::PanelRows &rows, const KeptYears &kept)
{
    const QString part = QStringLiteral("texts");
    const std::string &name = nameOf(head, core::PanelRole::Name);
    for (const core::PanelDimension &dimension : head.dimensions) {
        core::TextArena values;
        for (const std::string &value : dimension.values)
            values.add(value);
        writeTexts(writer, {part, dimension.field.name, 0}, values);
    }
    const std::array<NamedTexts, 3> columns{{{{part, nameOf(head, core::PanelRole::Entity), 0}, rows.ids, kept.ids},
                                             {{part, name, 0}, rows.names, kept.names},
                                             {{u"later-texts"_qs, name, 0}, rows.laterNames, kept.laterNames}}};
    for (const NamedTexts &column : columns) {
        if (const auto done = writeTexts(database, writer, id, column, kept.panel); !done)
            return done.error();
    }
    return writer.done();
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

/// What depends on the numbers of other years: of a measure that has coarser numbers in one year, how many each has.
bool writeCoarser(SegmentWriter &writer, const core::PanelHead &head, const core::CubeBlock &block)
{
    bool good = true;
    for (std::size_t i = 0; good && i < head.measures.size(); ++i) {
        if (core::mostCoarser(head.measures[i].printed, 1) == 0)
            continue;
        std::vector<double> coarser = block.measures[i].coarser;
        coarser.resize(block.size());
        good = writeValues(writer, {QStringLiteral("cube-coarser"), head.measures[i].field.name, block.year}, coarser,
                           0, coarser.size());
    }
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

/// A panel as it is written: `panel` has the rows of the years of `rowsOf`; all others are kept.
struct Written
{
    core::Panel panel;
    std::shared_ptr<const core::PanelHead> rowsOf;
    KeptYears kept;
};

core::Result<core::Done> writeParts(const Database &database, qint64 id, const Written &written)
{
    const auto &[panel, rowsOf, kept] = written;
    for (const int year : kept.years) {
        if (const auto done = shareYear(database, kept.panel, year, id); !done)
            return done.error();
    }
    SegmentWriter writer(database, id);
    if (const auto done = writeTexts(database, writer, id, *panel.head, *panel.rows, kept); !done)
        return done.error();
    bool good = true;
    for (const core::YearBlock &block : rowsOf->blocks) {
        good = good && (kept.holds(block.year) || writeYear(writer, *panel.head, *panel.rows, block));
        database.report(static_cast<qint64>(block.begin + block.size()), static_cast<qint64>(rowsOf->rows()));
    }
    for (std::size_t i = 0; panel.cube && i < panel.cube->blocks().size(); ++i) {
        const core::CubeBlock &block = panel.cube->blocks()[i];
        good = good && (kept.holds(block.year) || writeCells(writer, *panel.head, block)) &&
               writeCoarser(writer, *panel.head, block);
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

/// Numbered after the panel of the revision `before`, with a cube and with the sums of its years. `keeps`: the years
/// that it has in common with that one.
core::Result<Written> numbered(const Database &database, RevisionPlace before, const core::Panel &panel,
                               bool keeps = true)
{
    // Damage of the earlier panel does not keep a whole one from being stored.
    const auto numbering = readPanelNumbering(database, before).value_or({});
    core::Panel whole =
        core::withSums(core::renumbered(panel, numbering.dimensions, numbering.ids, database.stop()), database.stop());
    if (database.isStopped())
        return core::ErrorCode::Cancelled;
    KeptYears kept = keeps ? keptYears(database, before, numbering, whole) : KeptYears();
    if (!whole.cube)
        whole.cube = core::buildCube(*whole.head, *whole.rows, database.stop(), kept.cells);
    auto head = std::make_shared<core::PanelHead>(*whole.head);
    for (std::size_t i = 0; i < head->measures.size(); ++i)
        head->measures[i].magnitude = core::magnitudeOf(whole.rows->measures[i]);
    whole.head = head;
    return Written{std::move(whole), std::move(head), std::move(kept)};
}

core::Result<core::Done> giveToRevision(const Database &database, RevisionPlace place, qint64 panel)
{
    return execute(database, QStringLiteral("import panel of revision"),
                   QStringLiteral("INSERT INTO revision_panels (dataset_id, number, panel_id) VALUES (?, ?, ?)"),
                   {place.dataset, place.number, panel});
}

/// `written` makes what has to be written, when the store has no such panel yet.
core::Result<core::Done> writePanel(const Database &database, RevisionPlace place, const QByteArray &hash,
                                    auto &&written)
{
    auto id = findPanel(database, hash);
    if (!id)
        return id.error();
    if (*id == 0) {
        const core::Result<Written> content = written();
        if (!content)
            return content.error();
        id = insertPanel(database, content->panel, hash);
        if (!id)
            return id.error();
        if (const auto done = writeParts(database, *id, *content); !done)
            return done.error();
    }
    return giveToRevision(database, place, *id);
}

} // namespace

core::Result<core::Done> writePanel(const Database &database, RevisionPlace place, const core::Panel &panel,
                                    const QByteArray &hash, int before)
{
    return writePanel(database, place, hash, [&]() -> core::Result<Written> {
        if (!panel.rows) // it was one of the store
            return core::Error{core::ErrorCode::StoreBroken,
                               {database.path().toStdString(), panel.head->schema.resource}};
        return numbered(database, {place.dataset, before}, panel);
    });
}

core::Result<core::Done> writePanel(const Database &database, RevisionPlace place, const core::Panel &panel,
                                    const QByteArray &hash, int since, const core::ChangedYears &changed)
{
    return writePanel(database, place, hash, [&]() -> core::Result<Written> {
        auto kept = otherYears(database, {place.dataset, since}, panel, *changed.after.head);
        if (!kept)
            return kept.error();
        core::Panel whole = panel;
        whole.rows = changed.after.rows;
        return Written{std::move(whole), changed.after.head, std::move(kept).value()};
    });
}

core::Result<core::Done> mendPanel(const Database &database, RevisionPlace place, const core::Panel &panel,
                                   const QByteArray &hash)
{
    const auto damaged = findPanel(database, hash);
    if (!damaged)
        return damaged.error();
    const auto written = numbered(database, place, panel, false); // what is whole is shared, segment by segment
    if (!written)
        return written.error();
    const auto change = [&](const QString &sql, const QVariantList &values) {
        return execute(database, QStringLiteral("mend panel"), sql, values);
    };
    // Equal content is stored once, but for this moment.
    if (const auto done = change(QStringLiteral("UPDATE panels SET hash = 'damaged' WHERE panel_id = ?"), {*damaged});
        !done)
        return done.error();
    const auto whole = insertPanel(database, written->panel, hash);
    if (!whole)
        return whole.error();
    if (const auto done = writeParts(database, *whole, *written); !done)
        return done.error();
    if (const auto done =
            change(QStringLiteral("UPDATE revision_panels SET panel_id = ? WHERE panel_id = ?"), {*whole, *damaged});
        !done)
        return done.error();
    for (const char *sql : {"DELETE FROM panel_parts WHERE panel_id = ?", "DELETE FROM panels WHERE panel_id = ?"}) {
        if (const auto done = change(QString::fromLatin1(sql), {*damaged}); !done)
            return done.error();
    }
    return change(QStringLiteral("DELETE FROM panel_segments WHERE segment_id NOT IN "
                                 "(SELECT segment_id FROM panel_parts)"),
                  {});
}

} // namespace store
