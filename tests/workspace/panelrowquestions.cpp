#include "models/core/panel/firmflows.h"
#include "models/core/panel/orderedrows.h"
#include "models/core/panel/panelcounts.h"
#include "tests/support/strings.h"
#include "tests/workspace/panelquestions.h"

#include <algorithm>

namespace tests {

using namespace core;

namespace {

QString column(const std::string &one) { return QString::fromStdString(one); }
std::string words(const Filter &filter) { return " under " + condition(filter).toStdString(); }

Lines rowLines(const Panel &panel, const std::vector<std::uint32_t> &rows)
{
    Lines lines;
    for (const std::uint32_t row : rows) {
        const auto block = std::ranges::upper_bound(panel.head->blocks, row, {}, &YearBlock::end);
        Line line;
        line << panel.rows->ids[panel.rows->entity[row]] << block->year << panel.rows->nameOf(row);
        lines.push_back(line.text);
    }
    return lines;
}

QString columnOf(const SortColumn &by)
{
    switch (by.of) {
    case SortColumn::Of::Year:
        return u"year"_qs;
    case SortColumn::Of::Id:
        return u"enterprise_id"_qs;
    case SortColumn::Of::Name:
        return u"(SELECT key FROM name_keys WHERE text = name)"_qs;
    case SortColumn::Of::Dimension:
        return u"(SELECT key FROM name_keys WHERE text = %1)"_qs.arg(column(dimensions[by.index]));
    case SortColumn::Of::Measure:
        break;
    }
    return column(measures[by.index]);
}

} // namespace

Question found(const Filter &filter)
{
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        const auto mask = std::make_shared<const RowMask>(maskUnder(filter, panel, set));
        return rowLines(panel, OrderedRows(panel, mask).page(0, mask->count()));
    };
    return {
        "rows" + words(filter), engine,
        u"SELECT enterprise_id, year, name FROM enterprises WHERE %1 ORDER BY year, rowid"_qs.arg(condition(filter)),
        true};
}

Question pages(const std::vector<SortColumn> &columns, const Filter &filter, bool whole)
{
    static constexpr std::size_t size = 100;
    static constexpr std::size_t offsets[] = {0, 777, 25'000, 50'000, 99'850, 99'980};
    QStringList order;
    for (const SortColumn &one : columns)
        order += columnOf(one) + (one.descending ? u" DESC NULLS LAST"_qs : u" ASC NULLS LAST"_qs);
    order += {u"year"_qs, u"rowid"_qs}; // equal rows stand as in the panel
    QStringList held;
    for (const std::size_t offset : offsets)
        held += u"place BETWEEN %1 AND %2"_qs.arg(offset).arg(offset + size - 1);
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        auto mask = std::make_shared<const RowMask>(maskUnder(filter, panel, set));
        const OrderedRows rows(panel, mask, columns);
        if (whole)
            return rowLines(panel, rows.completed()->page(0, rows.size()));
        Lines lines;
        for (const std::size_t offset : offsets) {
            const Lines page = rowLines(panel, rows.page(offset, size));
            lines.insert(lines.end(), page.begin(), page.end());
        }
        return lines;
    };
    const QString by = order.join(u", "_qs);
    return {(whole ? "all rows by " : "pages by ") + by.toStdString() + words(filter), engine,
            u"SELECT enterprise_id, year, name FROM (SELECT row_number() OVER (ORDER BY %1) - 1 AS place, "
            "enterprise_id, year, name FROM enterprises WHERE %2) WHERE %3 ORDER BY place"_qs.arg(
                by, condition(filter), whole ? u"1"_qs : held.join(u" OR "_qs)),
            true};
}

Question flows(const std::string &measure, std::pair<int, int> years, const Filter &filter)
{
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        Filter bothYears = filter;
        bothYears.firstYear = bothYears.lastYear = std::nullopt;
        const RowMask mask = maskUnder(bothYears, panel, set);
        const auto blockOf = [&](int year) {
            return static_cast<std::size_t>(std::ranges::find(panel.head->blocks, year, &YearBlock::year) -
                                            panel.head->blocks.begin());
        };
        const std::pair blocks(blockOf(years.first), blockOf(years.second));
        const FirmFlows found = firmFlows(panel, mask, indexOf(measures, measure), blocks).value().front();
        Lines lines{(Line() << "total" << found.before << found.after << 0).text};
        for (std::size_t i = 0; i < firmFlowCount; ++i) {
            const FlowPart &part = found.parts[i];
            if (part.enterprises > 0)
                lines.push_back((Line() << static_cast<double>(i) << static_cast<double>(part.enterprises)
                                        << static_cast<double>(part.unknown) << part.change)
                                    .text);
        }
        return lines;
    };
    const auto there = [](int year) -> QString {
        return u"SELECT enterprise_id FROM enterprises WHERE year = %1"_qs.arg(year);
    };
    const auto held = [&](int year) -> QString { return there(year) + u" AND "_qs + condition(filter, u"year"_qs); };
    const auto number = [&](int year, const QString &inFlows) -> QString {
        return u"(SELECT %1 FROM enterprises WHERE enterprise_id = id AND year = %2 AND flow IN %3)"_qs
            .arg(wholeNumber(measure))
            .arg(year)
            .arg(inFlows);
    };
    const auto [a, b] = years;
    return {"flows of " + measure + words(filter), engine,
            u"WITH flows(flow, id) AS ("
            "SELECT 0, * FROM (%1 INTERSECT %2) UNION ALL SELECT 1, * FROM (%2 EXCEPT %3) UNION ALL "
            "SELECT 2, * FROM (%1 EXCEPT %4) UNION ALL SELECT 3, * FROM (%2 INTERSECT %3 EXCEPT %1) UNION ALL "
            "SELECT 4, * FROM (%1 INTERSECT %4 EXCEPT %2)), "
            "numbers AS (SELECT flow, %5 AS was, %6 AS now FROM flows) "
            "SELECT CASE WHEN flow > 0 OR (was IS NULL) = (now IS NULL) THEN flow WHEN was IS NULL THEN 5 ELSE 6 END "
            "AS part, count(*), sum(was IS NULL AND now IS NULL), sum(ifnull(now, 0) - ifnull(was, 0)) / %7 "
            "FROM numbers GROUP BY part UNION ALL "
            "SELECT 'total', ifnull(sum(was), 0) / %7, ifnull(sum(now), 0) / %7, 0 FROM numbers"_qs.arg(
                held(a), held(b), there(a), there(b), number(a, u"(0, 2, 4)"_qs), number(b, u"(0, 1, 3)"_qs),
                scaleOf(measure))};
}

Question countsBy(const std::string &dimension, const Filter &filter)
{
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        const PanelCounts counts = countsOf(filter, panel, set).value();
        Lines lines;
        const auto add = [&](const auto &value, std::size_t count) {
            lines.push_back((Line() << std::string_view(value) << static_cast<double>(count)).text);
        };
        for (const auto &[code, count] : counts.regions)
            dimension == "region_code" ? add(code.text(), count) : void();
        for (const auto &[id, count] : counts.sectors)
            dimension == "sector_id" ? add(id.text(), count) : void();
        for (const DimensionCounts &one : counts.dimensions) {
            for (const auto &[value, count] : one.values)
                one.dimension == dimension ? add(value, count) : void();
        }
        return lines;
    };
    const QString name = column(dimension);
    const QString values = dimension == "region_code" ? u"SELECT code AS value FROM regions"_qs
                           : dimension == "sector_id"
                               ? u"SELECT id AS value FROM sectors"_qs
                               : u"SELECT DISTINCT value FROM cut WHERE rest = '' OR value <> ''"_qs;
    const QString holds = dimension == "sector_id"
                              ? u"sector_id IN (SELECT id FROM sectors WHERE value IN (id, parent_id))"_qs
                          : dimension == "region_code"
                              ? u"region_code IN (SELECT code FROM regions WHERE value IN (code, parent_code))"_qs
                              : u"instr('|' || %1 || '|', '|' || value || '|') > 0"_qs.arg(name);
    return {"counts by " + dimension + words(filter), engine,
            u"WITH RECURSIVE cut(value, rest) AS (SELECT NULL, %1 || '|' FROM (SELECT DISTINCT %1 FROM enterprises) "
            "UNION ALL SELECT substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1) FROM cut "
            "WHERE rest <> ''), one(value) AS (%2) "
            "SELECT value, (SELECT count(*) FROM enterprises WHERE year = %3 AND %4 AND %5) FROM one "
            "WHERE value IS NOT NULL"_qs.arg(name, values)
                .arg(filter.lastYear.value_or(lastYear))
                .arg(condition(filter, name), holds)};
}

Question countsByYear(const Filter &filter)
{
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        const PanelCounts counts = countsOf(filter, panel, set).value();
        Lines lines{
            (Line() << "shown of all" << static_cast<double>(counts.shown) << static_cast<double>(counts.all)).text};
        for (const auto &[year, count] : counts.byYear)
            lines.push_back((Line() << year << static_cast<double>(count) << 0).text);
        return lines;
    };
    return {"counts by year" + words(filter), engine,
            u"SELECT 'shown of all', total(%1), count(*) FROM enterprises WHERE year = %2 UNION ALL "
            "SELECT year, total(%3), 0 FROM enterprises GROUP BY year"_qs.arg(condition(filter, u"year"_qs))
                .arg(filter.lastYear.value_or(lastYear))
                .arg(condition(filter, u"year"_qs))};
}

} // namespace tests
