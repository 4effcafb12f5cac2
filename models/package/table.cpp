#include "models/package/table.h"

#include "models/package/encoding.h"
#include "models/package/fieldcheck.h"
#include "models/package/otherencoding.h"

#include <algorithm>

namespace package {

using core::Rule;

namespace {

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

bool isBlank(const std::vector<std::string_view> &cells)
{
    return std::ranges::all_of(cells, [](std::string_view cell) { return cell.empty(); });
}

} // namespace

/// Fills one table.
class TableReader
{
public:
    TableReader(Table &table, QByteArray bytes, IssueList &issues)
        : m_table(table)
        , m_issues(issues)
        , m_fields(table.schema().fields)
    {
        m_table.m_bytes = std::move(bytes);
        const std::string_view text = withoutBom(viewOf(m_table.m_bytes));
        m_table.m_reader = std::make_unique<core::DelimitedReader>(text, core::Dialect{table.resource().delimiter});
    }

    void read(const std::stop_token &stop)
    {
        m_clean = isUtf8(viewOf(m_table.m_bytes));
        // Tables are small: where it is less plain, the cells are told.
        const std::string encoding = otherEncoding(viewOf(m_table.m_bytes));
        if (encoding == "GB18030" || encoding.starts_with("UTF-16")) {
            m_issues.error(Rule::OtherEncoding, {}, {}, {encoding});
            return;
        }
        if (!readHeader())
            return;
        m_table.m_readable = true;
        for (const Field &field : m_fields)
            m_checks.emplace_back(field);
        while (!stop.stop_requested() && !m_issues.isFull() && m_table.m_reader->next(m_cells))
            readRecord();
        m_table.m_complete = !m_issues.isFull() && !m_table.m_reader->hasLostRecords();
    }

private:
    std::int64_t row() const { return m_table.m_reader->row(); }

    bool readHeader()
    {
        core::DelimitedReader &reader = *m_table.m_reader;
        if (!reader.next(m_header) || (isBlank(m_header) && reader.faults().empty())) {
            m_issues.error(Rule::EmptyFile, {}, {});
            return false;
        }
        for (const core::FieldFault &fault : reader.faults())
            reportFault(fault);
        for (std::string_view name : m_header) {
            if (isUtf8(name))
                continue;
            m_issues.error(Rule::BadEncoding, {1, {}}, name);
            return false;
        }
        if (!reader.faults().empty())
            return false;
        checkHeader();
        return true;
    }

    void checkHeader()
    {
        for (std::size_t i = 0; i < m_header.size(); ++i) {
            const std::string_view name = m_header[i];
            if (std::find(m_header.begin(), m_header.begin() + static_cast<std::ptrdiff_t>(i), name) !=
                m_header.begin() + static_cast<std::ptrdiff_t>(i))
                m_issues.error(Rule::ColumnTwice, {1, name}, name);
            else if (!m_table.schema().indexOf(name))
                m_issues.notice(Rule::ColumnUnknown, {1, name}, name);
        }
        for (const Field &field : m_fields) {
            const auto found = std::ranges::find(m_header, field.name);
            m_table.m_columns.emplace_back();
            if (found != m_header.end())
                m_table.m_columns.back() = static_cast<std::size_t>(found - m_header.begin());
            else if (field.declared || field.required)
                m_issues.error(Rule::ColumnMissing, {1, field.name}, {});
        }
    }

    void readRecord()
    {
        const bool faulty = !m_table.m_reader->faults().empty();
        if (isBlank(m_cells) && !faulty) {
            // Spreadsheets leave such rows at the end of a file: they hold nothing, so nothing is lost.
            m_issues.notice(Rule::ColumnCount, {row(), {}}, "0", {std::to_string(m_header.size())});
            return;
        }
        findSpoilt();
        const std::size_t record = m_table.m_rows.size();
        m_table.m_rows.push_back(row());
        const bool ragged = m_cells.size() != m_header.size();
        if (ragged)
            m_table.m_ragged.insert(record);
        if (ragged && !hasBrokenQuote()) {
            m_issues.error(Rule::ColumnCount, {row(), {}}, std::to_string(m_cells.size()),
                           {std::to_string(m_header.size())});
        }
        for (std::size_t field = 0; field < m_fields.size(); ++field)
            readCell(record, field, !ragged);
    }

    void readCell(std::size_t record, std::size_t field, bool check)
    {
        const auto column = m_table.m_columns[field];
        std::string_view cell = column && *column < m_cells.size() ? m_cells[*column] : std::string_view();
        const auto &missing = m_table.schema().missingValues;
        if (std::ranges::find(missing, cell) != missing.end())
            cell = {};
        m_breaches.clear();
        if (column && std::ranges::find(m_spoilt, *column) != m_spoilt.end()) {
            m_table.m_faulty.insert({record, field});
            cell = {};
        } else if (check && column) {
            m_checks[field].check(cell, m_breaches);
        }
        for (Breach &breach : m_breaches)
            m_issues.error(breach.rule, {row(), m_fields[field].name}, cell, std::move(breach.args));
        if (!m_breaches.empty())
            m_table.m_faulty.insert({record, field});
        m_table.m_cells.push_back(cell);
    }

    /// With a broken quote the number of cells says nothing.
    bool hasBrokenQuote() const
    {
        return std::ranges::any_of(m_table.m_reader->faults(),
                                   [](const core::FieldFault &fault) { return fault.rule == Rule::BadQuoting; });
    }

    /// Reports cells that cannot be read at all, also of columns that no field knows.
    void findSpoilt()
    {
        m_spoilt.clear();
        for (const core::FieldFault &fault : m_table.m_reader->faults()) {
            reportFault(fault);
            m_spoilt.push_back(fault.column);
        }
        for (std::size_t i = 0; i < m_cells.size() && !m_clean; ++i) {
            if (isUtf8(m_cells[i]))
                continue;
            m_issues.error(Rule::BadEncoding, {row(), columnName(i)}, m_cells[i]);
            m_spoilt.push_back(i);
        }
    }

    std::string_view columnName(std::size_t column) const
    {
        return column < m_header.size() ? m_header[column] : std::string_view();
    }

    void reportFault(const core::FieldFault &fault)
    {
        std::vector<std::string> args;
        if (fault.rule == Rule::TooLarge)
            args.push_back(std::to_string(core::maximumFieldBytes));
        m_issues.error(fault.rule, {row(), columnName(fault.column)}, fault.value, std::move(args));
    }

    Table &m_table;
    IssueList &m_issues;
    const std::vector<Field> &m_fields;
    std::vector<FieldCheck> m_checks;
    std::vector<std::string_view> m_header;
    std::vector<std::string_view> m_cells;
    std::vector<std::size_t> m_spoilt; // columns of this record
    std::vector<Breach> m_breaches;
    bool m_clean = true;
};

Table::Table(const Resource &resource)
    : m_resource(&resource)
{}

Table readTable(const Resource &resource, QByteArray bytes, IssueList &issues, std::stop_token stop)
{
    Table table(resource);
    TableReader(table, std::move(bytes), issues).read(stop);
    return table;
}

} // namespace package
