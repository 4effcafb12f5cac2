#pragma once

#include "models/store/database.h"
#include "models/store/statement.h"

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace store {

/// One column of a panel, of one year or of all.
struct PanelPart
{
    QString part; ///< as in the table panel_parts: "rows", "texts", "later-texts", "cube", "cube-known", "cube-coarser"
    std::string field; ///< of the schema
    int year = 0;      ///< 0 = of all years
};

/// Stores the segments of a panel; one whose bytes are in the store already is shared, or mended where they are damaged
/// there. Within a transaction. Errors
/// stick, see Statement.
class SegmentWriter
{
public:
    SegmentWriter(const Database &database, qint64 panel);

    bool write(const PanelPart &part, std::size_t number, const std::string &bytes);
    core::Result<core::Done> done() const;

private:
    qint64 idOf(const std::string &bytes);

    qint64 m_panel;
    Statement m_find;
    Statement m_insert;
    Statement m_mend;
    Statement m_place;
};

/// Reads the segments of a panel. Each is compared with its check sum before anything is made of it.
class SegmentReader
{
public:
    /// What takes the bytes of a segment; false when they are not what they should be. Called for one segment after the
    /// other, on another thread while the next ones are read.
    using Use = std::function<bool(std::string_view bytes, std::size_t number)>;

    /// `name` is that of dataset and resource, for messages.
    SegmentReader(const Database &database, qint64 panel, QString name, std::stop_token stop = {});

    /// Hands over the `count` segments of a column in order. ErrorCode::StoreBroken names the segment that is
    /// damaged, missing or not expected; Cancelled after a stop.
    core::Result<core::Done> read(const PanelPart &part, std::size_t count, const Use &use);
    /// One of them.
    core::Result<core::Done> readOne(const PanelPart &part, std::size_t number, const Use &use);
    /// How many segments the column has.
    core::Result<std::size_t> count(const PanelPart &part);
    /// The error that names a segment.
    core::Error broken(const PanelPart &part, std::size_t number) const;

private:
    /// A segment as it was found.
    struct Found
    {
        QByteArray bytes;
        std::string hash;
    };
    core::Result<Found> next(const PanelPart &part, std::size_t number);
    core::Result<core::Done> take(const PanelPart &part, std::size_t first, const std::vector<Found> &found,
                                  const Use &use) const;
    const Database *m_database;
    qint64 m_panel;
    QString m_name;
    std::stop_token m_stop;
    Statement m_segments;
    Statement m_count;
};

} // namespace store
