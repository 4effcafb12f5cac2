#include "views/dialogs/figuresample.h"

#include "views/dialogs/mappingoutcome.h"
#include "views/tables/plaintable.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <algorithm>
#include <functional>
#include <span>

namespace views {

namespace {

using core::Observation;

struct Column
{
    QString heading;
    int widest;
    bool isNumber;
    std::function<QString(const Observation &)> text;
};

QString valueText(const Observation &one)
{
    const QString sign = qualifierSign(one.qualifier);
    return (sign.isEmpty() ? QString() : sign + u'\u00A0') + literalText(one.value);
}

QString growthText(const Observation &one)
{
    const bool hasSign = one.growth.empty() || one.growth.front() == '-';
    return (hasSign ? QString() : QStringLiteral("+")) + literalText(one.growth);
}

std::vector<Column> columnsOf(const std::vector<Observation> &figures, const core::IndicatorSet &set,
                              const Names &names)
{
    const auto isSaid = [&figures](auto &&says) { return std::ranges::any_of(figures, says); };
    std::vector<Column> columns;
    if (isSaid([&](const Observation &one) { return one.region != figures.front().region; }))
        columns.push_back(
            {MappingOutcome::tr("Region"), 104, false, [&](const Observation &one) { return names(one.region); }});
    columns.push_back({MappingOutcome::tr("Period"), 104, false,
                       [&](const Observation &one) { return periodText(one.period, names.language()); }});
    columns.push_back({MappingOutcome::tr("Value"), 84, true, valueText});
    if (isSaid([](const Observation &one) { return !one.growth.empty(); }))
        columns.push_back({MappingOutcome::tr("Growth, %"), 84, true, growthText});
    if (isSaid([](const Observation &one) { return one.status != core::Status::Unstated; }))
        columns.push_back(
            {MappingOutcome::tr("Status"), 84, false, [](const Observation &one) { return word(one.status); }});
    columns.push_back({MappingOutcome::tr("Unit"), 84, false, [&](const Observation &one) {
                           const auto *indicator = set.indicator(one.indicator);
                           return indicator ? unitText(indicator->measurement.unit, names.language()) : QString();
                       }});
    columns.push_back(
        {MappingOutcome::tr("Indicator"), 220, false, [&](const Observation &one) { return names(one.indicator); }});
    return columns;
}

} // namespace

void showSample(PlainTable &table, const std::vector<Observation> &figures, const core::IndicatorSet &set,
                const Names &names)
{
    const std::vector<Column> columns = columnsOf(figures, set, names);
    QStringList headings;
    QList<int> numbers;
    for (const Column &column : columns) {
        if (column.isNumber)
            numbers.append(static_cast<int>(headings.size()));
        headings.append(column.heading);
    }
    QList<QStringList> rows;
    for (const Observation &one : std::span(figures).first(std::min(sampleSize, figures.size()))) {
        QStringList &row = rows.emplaceBack();
        for (const Column &column : columns)
            row.append(column.text(one));
    }
    table.setHeadings(headings, numbers);
    table.setRows(rows);
    for (int i = 0; i + 1 < headings.size(); ++i)
        table.setColumnWidth(i, std::min(table.columnWidth(i), columns[static_cast<std::size_t>(i)].widest));
}

} // namespace views
