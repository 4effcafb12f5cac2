#pragma once

#include "models/core/tabular/delimitedreader.h"
#include "models/package/descriptor.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string_view>
#include <vector>

namespace package {

/// The cells of one resource, in the order of its schema's fields, whatever the order of the columns. Cells
/// are views into the file's bytes; a missing value is a blank cell.
class Table
{
public:
    explicit Table(const Resource &resource);

    const Resource &resource() const { return *m_resource; }
    const Schema &schema() const { return m_resource->schema; }
    /// False when the file could not be read at all: nothing can be said about references to it.
    bool isReadable() const { return m_readable; }
    /// False when rows are missing, because a quote was never closed or there were too many faults.
    bool isComplete() const { return m_complete; }
    std::size_t size() const { return m_rows.size(); }
    /// Number of the row in the file; the header is row 1.
    std::int64_t row(std::size_t record) const { return m_rows[record]; }
    std::string_view cell(std::size_t record, std::size_t field) const
    {
        return m_cells[record * m_resource->schema.fields.size() + field];
    }
    /// A row with too few or too many cells: which cell is which cannot be known.
    bool isRagged(std::size_t record) const { return m_ragged.contains(record); }
    /// The cell broke a rule already.
    bool isFaulty(std::size_t record, std::size_t field) const { return m_faulty.contains({record, field}); }
    /// The field has a column in the file.
    bool hasColumn(std::size_t field) const
    {
        return m_readable && field < m_columns.size() && m_columns[field].has_value();
    }

private:
    friend class TableReader;

    const Resource *m_resource;
    bool m_readable = false;
    bool m_complete = true;
    QByteArray m_bytes;
    std::unique_ptr<core::DelimitedReader> m_reader; // owns the cells whose quotes were undone
    std::vector<std::optional<std::size_t>> m_columns;
    std::vector<std::int64_t> m_rows;
    std::vector<std::string_view> m_cells;
    std::set<std::size_t> m_ragged;
    std::set<std::pair<std::size_t, std::size_t>> m_faulty;
};

/// Splits a file into the table of a resource and checks every cell by itself: form, encoding, type and
/// constraints. Stops between rows when asked to; the table is incomplete then.
Table readTable(const Resource &resource, QByteArray bytes, IssueList &issues, std::stop_token stop = {});

} // namespace package
