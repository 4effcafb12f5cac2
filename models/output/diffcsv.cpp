#include "models/output/diffcsv.h"

#include "models/core/codes.h"
#include "models/output/jsonemitter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace output {

namespace {

QString fromStd(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QString differenceText(double difference, const std::string &before, const std::string &after)
{
    return QString::number(difference, 'f', core::decimalsOfChange(before, after));
}

QStringList columns()
{
    return {u"row_change"_qs,
            u"indicator"_qs,
            u"indicator_name"_qs,
            u"region"_qs,
            u"region_name"_qs,
            u"organisation"_qs,
            u"organisation_name"_qs,
            u"sector"_qs,
            u"sector_name"_qs,
            u"period"_qs,
            u"source"_qs,
            u"field"_qs,
            u"value_before"_qs,
            u"qualifier_before"_qs,
            u"value_after"_qs,
            u"qualifier_after"_qs,
            u"growth_before"_qs,
            u"growth_after"_qs,
            u"status_before"_qs,
            u"status_after"_qs,
            u"difference"_qs,
            u"difference_low"_qs,
            u"difference_high"_qs,
            u"difference_unit"_qs,
            u"difference_percent"_qs,
            u"growth_difference"_qs,
            u"within_rounding"_qs};
}

QStringList keyCells(const core::ClaimKey &key, const Phrases &phrases)
{
    const core::Keys keys{key.indicator, key.region, key.sector, key.period, key.organisation, {}, {}};
    const auto name = [&](const QString &field, const std::string &code) {
        return code.empty() ? QString() : phrases.name(keys, field);
    };
    return {fromStd(key.indicator.text()),    name(u"indicator"_qs, key.indicator.text()),
            fromStd(key.region.text()),       name(u"region"_qs, key.region.text()),
            fromStd(key.organisation.text()), name(u"organisation"_qs, key.organisation.text()),
            fromStd(key.sector.text()),       name(u"sector"_qs, key.sector.text()),
            fromStd(key.period.text()),       fromStd(key.source.text())};
}

/// A claim before and after; null where there is none.
QStringList claimCells(const core::ClaimContent *before, const core::ClaimContent *after)
{
    static const core::ClaimContent none;
    const core::ClaimContent &was = before ? *before : none;
    const core::ClaimContent &is = after ? *after : none;
    const auto qualifier = [](const core::ClaimContent &content) {
        return content.value.empty() ? QString() : fromStd(core::code(content.qualifier));
    };
    return {fromStd(was.value),
            qualifier(was),
            fromStd(is.value),
            qualifier(is),
            fromStd(was.growth),
            fromStd(is.growth),
            fromStd(core::code(was.status)),
            fromStd(core::code(is.status))};
}

/// Half of the last place behind the digits of the difference; blank where there is no end.
QString endText(const core::RevisedClaim &claim, double core::Interval::*end)
{
    const double value = claim.change ? claim.change->absoluteInterval.*end : std::numeric_limits<double>::infinity();
    return std::isfinite(value) ? QString::number(value, 'f', claim.decimals() + 1) : QString();
}

QStringList revisedCells(const core::RevisedClaim &claim, const Phrases &phrases)
{
    QStringList fields;
    for (const core::ClaimField field : claim.fields())
        fields += fromStd(core::code(field));
    QStringList cells{u"revised"_qs};
    cells += keyCells(claim.key, phrases);
    cells += fields.join(u' ');
    cells += claimCells(&claim.before, &claim.after);
    cells += claim.change ? differenceText(claim.change->absolute, claim.before.value, claim.after.value) : QString();
    cells += endText(claim, &core::Interval::low);
    cells += endText(claim, &core::Interval::high);
    cells += fromStd(claim.unit);
    cells += claim.change && claim.change->percent ? QString::number(*claim.change->percent, 'f', 2) : QString();
    cells +=
        claim.growthChange ? differenceText(*claim.growthChange, claim.before.growth, claim.after.growth) : QString();
    cells += claim.isAllWithinRounding() ? u"true"_qs : QString();
    return cells;
}

/// Cells without a key; they are filled up to the width of the table.
QStringList otherCells(const QString &change, const std::string &name, const std::string &field,
                       const std::string &before, const std::string &after)
{
    QStringList cells(columns().size());
    cells[0] = change;
    cells[1] = fromStd(name);
    cells[columns().indexOf(u"field"_qs)] = fromStd(field);
    cells[columns().indexOf(u"value_before"_qs)] = fromStd(before);
    cells[columns().indexOf(u"value_after"_qs)] = fromStd(after);
    return cells;
}

/// One line a cell of a row of the panel, or one of a row that came or went.
QList<QStringList> rowCells(const core::RowChange &row)
{
    QStringList key(columns().size());
    const auto set = [](QStringList &cells, const QString &column, const QString &text) {
        cells[columns().indexOf(column)] = text;
    };
    set(key, u"row_change"_qs, u"row-"_qs + fromStd(core::code(row.kind)));
    set(key, u"organisation"_qs, fromStd(row.enterprise));
    set(key, u"organisation_name"_qs, fromStd(row.name));
    set(key, u"period"_qs, QString::number(row.year));
    if (row.cells.empty())
        return {key};
    QList<QStringList> lines;
    for (const core::RevisedCell &cell : row.cells) {
        QStringList line = key;
        set(line, u"field"_qs, fromStd(cell.column));
        set(line, u"value_before"_qs, fromStd(cell.before));
        set(line, u"value_after"_qs, fromStd(cell.after));
        if (cell.change) {
            set(line, u"difference"_qs, differenceText(*cell.change, cell.before, cell.after));
            set(line, u"difference_unit"_qs, fromStd(cell.unit));
        }
        lines.append(line);
    }
    return lines;
}

/// One line a field of a row of another resource, or one of a row that came or went.
QList<QStringList> otherRowCells(const core::ResourceChange &row, const Phrases &phrases)
{
    QStringList key(columns().size());
    const auto set = [](QStringList &cells, const QString &column, const QString &text) {
        cells[columns().indexOf(column)] = text;
    };
    if (row.id.empty()) {
        const QStringList cells = keyCells(row.key, phrases);
        for (qsizetype i = 0; i < cells.size(); ++i)
            key[i + 1] = cells[i];
    } else {
        set(key, u"indicator"_qs, fromStd(row.id));
        set(key, u"indicator_name"_qs,
            row.key.indicator.empty() ? fromStd(row.title.zh)
                                      : phrases.name({row.key.indicator, {}, {}, {}, {}, {}, {}}, u"indicator"_qs));
    }
    set(key, u"row_change"_qs, fromStd(row.resource) + u'-' + fromStd(core::code(row.kind)));
    if (row.fields.empty())
        return {key};
    QList<QStringList> lines;
    for (const core::ResourceChange::Field &field : row.fields) {
        QStringList line = key;
        set(line, u"field"_qs, fromStd(field.field));
        set(line, u"value_before"_qs, fromStd(field.before));
        set(line, u"value_after"_qs, fromStd(field.after));
        lines.append(line);
    }
    return lines;
}

} // namespace

QByteArray diffCsv(const core::Diff &diff, const Phrases &phrases, Encoding encoding)
{
    const QStringList codes = columns();
    QStringList titles;
    for (const QString &code : codes)
        titles += phrases.column(code);
    QString text = csvLine(titles);
    const auto add = [&](QStringList cells) {
        cells.resize(codes.size());
        text += csvLine(cells);
    };
    for (const core::RevisedClaim &claim : diff.revised)
        add(revisedCells(claim, phrases));
    for (const core::ClaimOnOneSide &claim : diff.added)
        add(QStringList{u"added"_qs} + keyCells(claim.key, phrases) + QStringList{QString()} +
            claimCells(nullptr, &claim.content));
    for (const core::ClaimOnOneSide &claim : diff.removed)
        add(QStringList{u"removed"_qs} + keyCells(claim.key, phrases) + QStringList{QString()} +
            claimCells(&claim.content, nullptr));
    for (const core::RevisedIndicator &indicator : diff.indicators)
        add(otherCells(u"indicator"_qs, indicator.indicator.text(), indicator.field, indicator.before,
                       indicator.after));
    for (const core::RevisedColumn &column : diff.columns)
        add(otherCells(u"column"_qs, column.column, column.field, column.before, column.after));
    for (const core::ColumnChange &column : diff.wholeColumns) {
        const std::string values = std::to_string(column.values);
        const bool isGone = column.kind == core::RowChange::Kind::Removed;
        add(otherCells(u"column-"_qs + fromStd(core::code(column.kind)), column.column, {}, isGone ? values : "",
                       isGone ? "" : values));
    }
    for (const core::RowChange &row : diff.rows) {
        for (const QStringList &cells : rowCells(row))
            add(cells);
    }
    for (const core::ResourceChange &row : diff.otherRows) {
        for (const QStringList &cells : otherRowCells(row, phrases))
            add(cells);
    }
    for (const core::NamedCounts &other : diff.otherResources) {
        const core::DiffCounts &counts = other.counts;
        const QString numbers = u"+%1 ~%2 -%3"_qs.arg(counts.added).arg(counts.revised).arg(counts.removed);
        add(otherCells(u"other"_qs, other.name, {}, {}, numbers.toStdString()));
    }
    return csvBytes(text, encoding);
}

} // namespace output
