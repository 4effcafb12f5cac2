#include "tests/workspace/panelquestions.h"

#include "models/core/panel/aggregate.h"
#include "models/core/panel/distinct.h"
#include "models/core/panel/distribution.h"
#include "tests/support/strings.h"

#include <algorithm>
#include <numeric>

namespace tests {

using namespace core;

namespace {

QString column(const std::string &one) { return QString::fromStdString(one); }
std::string words(const Filter &filter) { return " under " + condition(filter).toStdString(); }
bool isStock(const std::string &measure) { return measure == "employees" || measure == "patents_valid"; }

/// The classes as a table of SQL: number, ends in the last place of the measure, whether it is the last.
QString classesOf(const Bins &bins, const std::string &measure)
{
    QStringList rows;
    for (std::size_t i = 0; i < bins.count; ++i)
        rows += u"(%1, %2 * %4, %3 * %4, %5)"_qs.arg(i)
                    .arg(bins.edge(i), 0, 'e', 17)
                    .arg(bins.edge(i + 1), 0, 'e', 17)
                    .arg(scaleOf(measure))
                    .arg(i + 1 == bins.count ? 1 : 0);
    return u"(VALUES "_qs + rows.join(u", "_qs) + u')';
}

QString isIn(const std::string &measure, const QString &bins)
{
    return u"%1 >= %2.low AND (%1 < %2.high OR (%2.isLast AND %1 = %2.high))"_qs.arg(wholeNumber(measure), bins);
}

} // namespace

std::size_t indexOf(const std::vector<std::string> &all, const std::string &one)
{
    return static_cast<std::size_t>(std::ranges::find(all, one) - all.begin());
}

PanelFilter resolved(const Filter &filter, const Panel &panel, const IndicatorSet &set)
{
    return resolve(filter, *panel.head, set).value();
}

RowMask maskUnder(const Filter &filter, const Panel &panel, const IndicatorSet &set)
{
    return maskOf(panel, resolved(filter, panel, set)).value();
}

Question sums(const std::vector<std::string> &groupBy, bool byYear, const Filter &filter)
{
    QStringList columns;
    Grouping grouping{{}, byYear};
    for (const std::string &dimension : groupBy) {
        columns += column(dimension);
        grouping.dimensions.push_back(indexOf(dimensions, dimension));
    }
    if (byYear)
        columns += u"year"_qs;
    const QString groups = columns.join(u", "_qs);
    columns += u"count(*)"_qs;
    for (const std::string &measure : measures) { // of a stock over years the last one counts
        const QString counts =
            isStock(measure) && !byYear ? u"year = %1"_qs.arg(filter.lastYear.value_or(lastYear)) : u"1"_qs;
        columns += u"sum(%1), count(CASE WHEN %1 THEN %2 END), ifnull(sum(CASE WHEN %1 THEN %3 END), 0) / %4"_qs.arg(
            counts, column(measure), wholeNumber(measure), scaleOf(measure));
    }
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        const PanelGroups all = aggregate(panel, resolved(filter, panel, set), grouping).value();
        Lines lines;
        for (const PanelGroup &group : all) {
            Line line;
            for (std::size_t i = 0; i < group.codes.size(); ++i)
                line << panel.head->dimensions[grouping.dimensions[i]].values[group.codes[i]];
            if (byYear)
                line << group.year;
            line << static_cast<double>(group.rows);
            for (const GroupSum &sum : group.measures)
                line << static_cast<double>(sum.rows) << static_cast<double>(sum.known) << sum.total;
            lines.push_back(line.text);
        }
        return lines;
    };
    return {"sums by " + groups.toStdString() + words(filter), engine,
            u"SELECT %1 FROM enterprises WHERE %2%3"_qs.arg(columns.join(u", "_qs), condition(filter),
                                                            groups.isEmpty() ? u" HAVING count(*) > 0"_qs
                                                                             : u" GROUP BY "_qs + groups)};
}

Question distinct(const std::string &dimension, bool byYear, const Filter &filter)
{
    const QString groups = column(dimension) + (byYear ? u", year"_qs : QString());
    const Grouping grouping{{indexOf(dimensions, dimension)}, byYear};
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        const PanelFilter held = resolved(filter, panel, set);
        const RowMask mask = maskOf(panel, held).value();
        const std::vector<DistinctCount> all = distinctEnterprises(panel, held, mask, grouping).value();
        Lines lines;
        for (const DistinctCount &count : all) {
            Line line;
            line << panel.head->dimensions[grouping.dimensions[0]].values[count.codes[0]];
            if (byYear)
                line << count.year;
            line << static_cast<double>(count.enterprises);
            lines.push_back(line.text);
        }
        return lines;
    };
    return {"distinct enterprises by " + groups.toStdString() + words(filter), engine,
            u"SELECT %1, count(DISTINCT enterprise_id) FROM enterprises WHERE %2 GROUP BY %1"_qs.arg(
                groups, condition(filter))};
}

Question statistics(const std::string &measure, const Filter &filter)
{
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        const RowMask mask = maskUnder(filter, panel, set);
        const ColumnStatistics one = columnStatistics(panel, mask, indexOf(measures, measure)).value();
        Line line;
        line << static_cast<double>(one.rows) << static_cast<double>(one.rows - one.known) << one.total << one.mean()
             << one.minimum << one.maximum;
        return Lines{line.text};
    };
    return {"statistics of " + measure + words(filter), engine,
            u"SELECT count(*), count(*) - count(%1), ifnull(sum(%2), 0) / %3, ifnull(sum(%2) / %3 / count(%1), 0), "
            "ifnull(min(%1), 0), ifnull(max(%1), 0) FROM enterprises WHERE %4"_qs.arg(
                column(measure), wholeNumber(measure), scaleOf(measure), condition(filter))};
}

Question quantile(const std::string &measure, double share, const Filter &filter)
{
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        const RowMask mask = maskUnder(filter, panel, set);
        const std::vector<double> values = quantiles(panel, mask, indexOf(measures, measure), {share}).value();
        Lines lines;
        for (const double value : values)
            lines.push_back((Line() << value).text);
        return lines;
    };
    return {"quantile " + std::to_string(share) + " of " + measure + words(filter), engine,
            u"WITH known AS (SELECT %1 AS x FROM enterprises WHERE %2 IS NOT NULL AND %3), "
            "place AS (SELECT %4 * (count(*) - 1) AS p, CAST(%4 * (count(*) - 1) AS INTEGER) AS before FROM known), "
            "near AS (SELECT (SELECT x FROM known ORDER BY x LIMIT 1 OFFSET (SELECT before FROM place)) AS low, "
            "(SELECT x FROM known ORDER BY x LIMIT 1 OFFSET (SELECT before + (p > before) FROM place)) AS high, "
            "p - before AS weight FROM place) "
            "SELECT (low + weight * (high - low)) / %5 FROM near WHERE low IS NOT NULL"_qs.arg(
                wholeNumber(measure), column(measure), condition(filter), QString::number(share, 'g', 17),
                scaleOf(measure))};
}

Question histogramOf(const std::string &measure, const Bins &classes, const Filter &filter)
{
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        const RowMask mask = maskUnder(filter, panel, set);
        const Histogram found = histogram(panel, mask, indexOf(measures, measure), classes).value();
        Lines lines;
        for (std::size_t i = 0; i < found.rows.size(); ++i)
            lines.push_back((Line() << static_cast<double>(i) << static_cast<double>(found.rows[i])).text);
        const std::size_t inside = std::accumulate(found.rows.begin(), found.rows.end(), std::size_t{0});
        lines.push_back((Line() << "missing" << static_cast<double>(found.missing)).text);
        lines.push_back((Line() << "known" << static_cast<double>(inside + found.outside)).text);
        return lines;
    };
    return {"histogram of " + measure + words(filter), engine,
            u"WITH bin(i, low, high, isLast) AS %1 "
            "SELECT i, (SELECT count(*) FROM enterprises WHERE %2 AND %3) FROM bin UNION ALL "
            "SELECT 'missing', count(*) - count(%4) FROM enterprises WHERE %3 UNION ALL "
            "SELECT 'known', count(%4) FROM enterprises WHERE %3"_qs.arg(
                classesOf(classes, measure), isIn(measure, u"bin"_qs), condition(filter), column(measure))};
}

Question densityOf(const std::pair<std::string, std::string> &of, const std::pair<Bins, Bins> &classes,
                   const Filter &filter)
{
    const auto engine = [=](const Panel &panel, const IndicatorSet &set) {
        const RowMask mask = maskUnder(filter, panel, set);
        const std::pair both(indexOf(measures, of.first), indexOf(measures, of.second));
        const Density found = density(panel, mask, both, classes).value();
        Lines lines;
        for (std::size_t i = 0; i < found.rows.size(); ++i) {
            if (found.rows[i] > 0)
                lines.push_back((Line() << static_cast<double>(i) << found.rows[i]).text);
        }
        lines.push_back((Line() << "missing" << static_cast<double>(found.missing)).text);
        return lines;
    };
    return {"density of " + of.first + " and " + of.second + words(filter), engine,
            u"WITH across(i, low, high, isLast) AS %1, up(i, low, high, isLast) AS %2 "
            "SELECT up.i * %3 + across.i, count(*) FROM enterprises JOIN across ON %4 JOIN up ON %5 WHERE %6 "
            "GROUP BY up.i, across.i UNION ALL "
            "SELECT 'missing', count(*) FROM enterprises WHERE (%7 IS NULL OR %8 IS NULL) AND %6"_qs
                .arg(classesOf(classes.first, of.first), classesOf(classes.second, of.second))
                .arg(classes.first.count)
                .arg(isIn(of.first, u"across"_qs), isIn(of.second, u"up"_qs), condition(filter), column(of.first),
                     column(of.second))};
}

} // namespace tests
