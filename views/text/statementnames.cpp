#include "views/text/statementnames.h"

#include "models/core/figurebuild/panelreading.h"
#include "views/text/statementwords.h"

#include <QHash>

#include <algorithm>

namespace views {
namespace {

QString text(const std::string &text) { return QString::fromStdString(text); }

/// Name, and name with id in brackets: “西湖区（330106）”.
NameList::Row namedRow(const std::string &id, const QString &name, Language language)
{
    const StatementMarks &marks = statementMarks(language);
    return {id, {name, name + marks.open + text(id) + marks.close}};
}

template <class Rows, class IdOf, class Keep>
std::vector<NameList::Row> rowsOf(const Names &names, const Rows &rows, const IdOf &idOf, const Keep &keep)
{
    std::vector<NameList::Row> named;
    for (const auto &row : rows) {
        if (keep(row))
            named.push_back(namedRow(idOf(row).text(), names(row.name), names.language()));
    }
    return named;
}

constexpr auto anyRow = [](const auto &) { return true; };
constexpr auto idOf = [](const auto &row) { return row.id; };

const core::IndicatorTables &tablesOf(const Names &names)
{
    static const core::IndicatorTables none;
    return names.set() ? names.set()->tables() : none;
}

std::vector<NameList::Row> indicatorRows(const Names &names, core::Subject subject)
{
    return rowsOf(names, tablesOf(names).indicators, idOf,
                  [subject](const core::Indicator &indicator) { return indicator.subject == subject; });
}

/// And the measures of a panel, whose totals are stated too.
std::vector<NameList::Row> withPanel(std::vector<NameList::Row> rows, const Names &names)
{
    if (!names.panel())
        return rows;
    std::vector<std::string> ids{std::string(core::enterpriseCount)};
    for (const core::PanelMeasure &measure : names.panel()->measures)
        ids.push_back(measure.field.name);
    for (const std::string &id : ids) {
        if (std::ranges::find(rows, id, &NameList::Row::id) == rows.end())
            rows.push_back(namedRow(id, names(core::IndicatorId(id)), names.language()));
    }
    return rows;
}

std::vector<NameList::Row> sourceRows(const Names &names)
{
    const StatementMarks &marks = statementMarks(names.language());
    std::vector<NameList::Row> rows;
    for (const core::Source &source : tablesOf(names).sources) {
        const QString date = source.published.empty() ? QString() : marks.comma + text(source.published);
        const QString title = marks.quoteOpen + text(source.title) + marks.quoteClose;
        const QString publisher = text(source.publisher.empty() ? source.title : source.publisher);
        const QString full = publisher + (source.publisher.empty() ? QString() : title) + date;
        rows.push_back({source.id.text(), {publisher + date, full, full + marks.comma + text(source.id.text())}});
    }
    return rows;
}

} // namespace

NameList::NameList(std::vector<Row> rows)
    : m_rows(std::move(rows))
{
    QHash<QString, int> uses;
    for (const Row &row : m_rows) {
        for (std::size_t i = 0; i < row.texts.size(); ++i)
            uses[row.texts[i]] += i == 0 || row.texts[i] != row.texts[i - 1] ? 1 : 0;
    }
    for (Row &row : m_rows) {
        while (row.said + 1 < row.texts.size() && uses[row.texts[row.said]] > 1)
            ++row.said;
    }
}

bool NameList::knows(const std::string &id) const { return std::ranges::find(m_rows, id, &Row::id) != m_rows.end(); }

QString NameList::text(const std::string &id, bool withId) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    if (found == m_rows.end())
        return QString::fromStdString(id);
    return withId ? found->texts.back() : found->texts[found->said];
}

std::vector<std::pair<std::string, StatementScanner>> NameList::take(const StatementScanner &scanner) const
{
    std::vector<std::pair<std::string, StatementScanner>> found;
    for (const Row &row : m_rows) {
        for (std::size_t i = row.said; i < row.texts.size(); ++i) {
            StatementScanner at = scanner;
            if (!row.texts[i].isEmpty() && at.take(row.texts[i]))
                found.emplace_back(row.id, at);
        }
    }
    std::ranges::stable_sort(found, [](const auto &a, const auto &b) { return a.second.at() > b.second.at(); });
    return found;
}

StatementNames::StatementNames(const Names &names)
    : language(names.language())
    , regions(rowsOf(
          names, tablesOf(names).regions, [](const core::Region &region) { return region.code; }, anyRow))
    , sectors(rowsOf(names, tablesOf(names).sectors, idOf, anyRow))
    , organisations(rowsOf(names, tablesOf(names).organisations, idOf, anyRow))
    , regionIndicators(indicatorRows(names, core::Subject::Region))
    , organisationIndicators(withPanel(indicatorRows(names, core::Subject::Organisation), names))
    , sources(sourceRows(names))
    , m_set(names.sharedSet())
{}

QString StatementNames::parentOf(const core::RegionCode &region) const
{
    const core::Region *known = m_set ? m_set->region(region) : nullptr;
    return known && !known->parent.empty() ? regions.text(known->parent.text()) : QString();
}

QString writtenSources(const std::vector<core::SourceId> &ids, const StatementNames &names, bool withIds)
{
    const StatementMarks &marks = statementMarks(names.language);
    QStringList parts;
    for (const core::SourceId &id : ids) {
        const QString source = id.empty() ? QString() : names.sources.text(id.text(), withIds);
        if (!source.isEmpty() && !parts.contains(source))
            parts += source;
    }
    return parts.isEmpty() ? QString() : marks.open + marks.source + parts.join(marks.semicolon) + marks.close;
}

} // namespace views
