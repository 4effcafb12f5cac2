#include "models/store/panelsegments.h"

#include "models/core/panel/contenthash.h"
#include "models/core/panel/parallel.h"

#include <utility>

namespace store {

namespace {

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

} // namespace

SegmentWriter::SegmentWriter(const Database &database, qint64 panel)
    : m_panel(panel)
    , m_find(database, QStringLiteral("find panel segment"),
             QStringLiteral("SELECT segment_id, bytes FROM panel_segments WHERE hash = ?"))
    , m_insert(database, QStringLiteral("import panel segment"),
               QStringLiteral("INSERT INTO panel_segments (hash, bytes) VALUES (?, ?)"))
    , m_mend(database, QStringLiteral("mend panel segment"),
             QStringLiteral("UPDATE panel_segments SET bytes = ? WHERE segment_id = ?"))
    , m_place(database, QStringLiteral("import panel part"),
              QStringLiteral("INSERT INTO panel_parts (panel_id, part, field, year, number, segment_id) "
                             "VALUES (?, ?, ifnull(?, ''), ?, ?, ?)"))
{}

bool SegmentWriter::write(const PanelPart &part, std::size_t number, const std::string &bytes)
{
    const qint64 segment = idOf(bytes);
    return segment != 0 && m_place.run({m_panel, part.part, QString::fromStdString(part.field), part.year,
                                        static_cast<qint64>(number), segment});
}

/// Shared is only what is the same byte by byte, not what only has the same hash; a damaged segment, which has lost its
/// hash, is mended for all that share it.
qint64 SegmentWriter::idOf(const std::string &bytes)
{
    const std::string hash = core::contentHash(bytes).text();
    qint64 found = 0, damaged = 0;
    m_find.run({QString::fromStdString(hash)});
    while (m_find.next()) {
        const QByteArray stored = m_find.bytes(1);
        if (found == 0 && viewOf(stored) == bytes)
            found = m_find.number(0);
        else if (core::contentHash(viewOf(stored)).text() != hash)
            damaged = m_find.number(0);
    }
    if (!m_find.done())
        return 0;
    const auto blob = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (damaged != 0 && !m_mend.run({blob, damaged}))
        return 0;
    if (found != 0 || damaged != 0)
        return found != 0 ? found : damaged;
    return m_insert.run({QString::fromStdString(hash), blob}) ? m_insert.insertedId() : 0;
}

core::Result<core::Done> SegmentWriter::done() const
{
    for (const Statement *statement : {&m_find, &m_insert, &m_mend, &m_place}) {
        if (const auto done = statement->done(); !done)
            return done.error();
    }
    return core::Done{};
}

SegmentReader::SegmentReader(const Database &database, qint64 panel, QString name, std::stop_token stop)
    : m_database(&database)
    , m_panel(panel)
    , m_name(std::move(name))
    , m_stop(std::move(stop))
    , m_segments(
          database, QStringLiteral("read panel segments"),
          QStringLiteral("SELECT p.number, s.hash, s.bytes FROM panel_parts p LEFT JOIN panel_segments s "
                         "USING (segment_id) WHERE panel_id = ? AND part = ? AND field = ifnull(?, '') AND year = ? "
                         "AND number BETWEEN ? AND ? ORDER BY number"))
    , m_count(database, QStringLiteral("count panel segments"),
              QStringLiteral("SELECT count(*) FROM panel_parts WHERE panel_id = ? AND part = ? "
                             "AND field = ifnull(?, '') AND year = ?"))
{}

core::Result<core::Done> SegmentReader::read(const PanelPart &part, std::size_t count, const Use &use)
{
    constexpr qint64 all = std::numeric_limits<qint64>::max();
    m_segments.run({m_panel, part.part, QString::fromStdString(part.field), part.year, 0, all});
    constexpr std::size_t atOnce = 4;
    core::Beside<core::Result<core::Done>> taking; // some segments, while the next ones are read
    std::vector<Found> found;
    for (std::size_t number = 0; number < count; ++number) {
        auto one = next(part, number);
        if (!one)
            return one.error();
        found.push_back(std::move(one).value());
        if (found.size() < atOnce && number + 1 < count)
            continue;
        if (const auto done = taking.join(); done && !*done)
            return done->error();
        const std::size_t first = number + 1 - found.size();
        if (number + 1 < count)
            taking.start(
                [this, &part, &use, first, taken = std::exchange(found, {})] { return take(part, first, taken, use); });
        else if (const auto done = take(part, first, found, use); !done)
            return done.error();
    }
    if (m_segments.next())
        return broken(part, count);
    return m_segments.done();
}

core::Result<core::Done> SegmentReader::readOne(const PanelPart &part, std::size_t number, const Use &use)
{
    const auto place = static_cast<qint64>(number);
    m_segments.run({m_panel, part.part, QString::fromStdString(part.field), part.year, place, place});
    auto one = next(part, number);
    if (!one)
        return one.error();
    const std::vector<Found> found{std::move(one).value()};
    return take(part, number, found, use);
}

core::Result<SegmentReader::Found> SegmentReader::next(const PanelPart &part, std::size_t number)
{
    if (m_stop.stop_requested())
        return core::ErrorCode::Cancelled;
    if (!m_segments.next()) {
        const auto done = m_segments.done();
        return done ? broken(part, number) : done.error();
    }
    if (m_segments.number(0) != static_cast<qint64>(number))
        return broken(part, number);
    return Found{m_segments.bytes(2), m_segments.text(1).toStdString()};
}

core::Result<core::Done> SegmentReader::take(const PanelPart &part, std::size_t first, const std::vector<Found> &found,
                                             const Use &use) const
{
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::string_view bytes = viewOf(found[i].bytes);
        if (found[i].hash != core::contentHash(bytes).text() || !use(bytes, first + i))
            return broken(part, first + i);
    }
    return core::Done{};
}

core::Result<std::size_t> SegmentReader::count(const PanelPart &part)
{
    m_count.run({m_panel, part.part, QString::fromStdString(part.field), part.year});
    const qint64 count = m_count.next() ? m_count.number(0) : 0;
    if (const auto done = m_count.done(); !done)
        return done.error();
    return static_cast<std::size_t>(count);
}

core::Error SegmentReader::broken(const PanelPart &part, std::size_t number) const
{
    QString reason = u"%1, %2, %3"_qs.arg(m_name, part.part, QString::fromStdString(part.field));
    if (part.year != 0)
        reason += u", %1"_qs.arg(part.year);
    reason += u", segment %1"_qs.arg(number);
    return {core::ErrorCode::StoreBroken, {m_database->path().toStdString(), reason.toStdString()}};
}

} // namespace store
