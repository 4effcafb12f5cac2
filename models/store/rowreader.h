#pragma once

#include "models/store/rowplan.h"
#include "models/store/rows.h"
#include "models/store/statement.h"

#include <optional>

namespace store {

/// Which rows of a resource are read, all of one dataset.
struct RowChoice
{
    qint64 dataset = 0;
    std::optional<int> revision; ///< those valid at it; none = those valid in the newest one
    std::optional<int> known;    ///< with those valid at this one, of which the cells are known already
    std::optional<qint64> after; ///< only ordinals above this one
    std::optional<qint64> last;  ///< only ordinals up to this one
};

/// Reads rows of a resource by their ordinals, each in one piece. Errors stick, see Statement.
class RowReader
{
public:
    RowReader(const Database &database, const Resource &resource, const RowChoice &choice);
    /// Moves to the next row; false at the end and after an error.
    bool next();
    bool isChosen() const { return !m_hasKnown || m_all.number(isChosenAt) != 0; } ///< valid at `revision`
    bool isKnown() const { return m_hasKnown && m_all.number(isKnownAt) != 0; }    ///< valid at `known`
    const TextRow &cells() const { return m_cells; }                               ///< of a row that is not known
    StoredRow row() const;
    core::Result<core::Done> done() const;

private:
    static constexpr int rowIdAt = 1, ordinalAt = 2, isChosenAt = 3, isKnownAt = 4;
    std::string_view joinedCells() const;
    bool readCells();

    Statement m_all;
    Statement m_one; ///< cell by cell
    TextRow m_cells;
    QByteArray m_joined;
    bool m_hasKnown;
    bool m_isWhole = true; ///< m_joined holds the cells
};

/// How many rows of a resource are valid at a revision, up to an ordinal.
core::Result<std::size_t> countRows(const Database &database, const Resource &resource, RevisionPlace place,
                                    qint64 last);

} // namespace store
