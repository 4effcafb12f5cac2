#include "models/items/figurecolumns.h"

#include <QStringList>

#include <algorithm>

namespace items {

using core::Figure;
using core::FigureSubject;
using core::Keys;
using core::Mark;

namespace {

/// The codes of a subject's columns in reading order, joined by blanks.
QLatin1String order(FigureSubject subject)
{
    switch (subject) {
    case FigureSubject::Milestones:
        return QLatin1String("date subject title status metrics value sources");
    case FigureSubject::Audit:
        return QLatin1String("check indicator about period value computed difference unit verdict "
                             "arithmetic sources");
    case FigureSubject::Decomposition:
        return QLatin1String("part value contribution published_pull pull_verdict status sources");
    case FigureSubject::Structure:
        return QLatin1String("part value lq national mix competitive reference sources");
    case FigureSubject::Concentration:
        return QLatin1String("sector lq value cr4 known firms coverage class_2010 class_2023 period tier sources");
    case FigureSubject::Distribution:
        return QLatin1String("class_low class_high value unit share");
    case FigureSubject::Scatter:
        return QLatin1String("organisation sector region period across value");
    case FigureSubject::FirmFlows:
        return QLatin1String("item value unit pull firms unknown");
    case FigureSubject::Conflicts:
        return QLatin1String("indicator about period value unit source other_claims verdict");
    case FigureSubject::Sources:
        return QLatin1String("code title publisher published reliability value url");
    case FigureSubject::Organisations:
        return QLatin1String("organisation sector indicator value unit change growth growth_basis period role "
                             "certifications listed region sources");
    case FigureSubject::Totals:
        return QLatin1String("indicator period value unit change firms known");
    case FigureSubject::Register:
        return QLatin1String("name kind sector region role certifications listed sources");
    case FigureSubject::Composition:
        return QLatin1String("item sector region period value unit share change firms known tier scale sources");
    case FigureSubject::Targets:
        return QLatin1String("indicator region period value unit of progress required direction status sources");
    case FigureSubject::Load:
        return QLatin1String("item value unit");
    case FigureSubject::Series:
        break;
    }
    return QLatin1String("organisation indicator region sector item base_period period value beside unit share "
                         "members_known members ranked published_pull pull_verdict method "
                         "base_vintage growth growth_basis change status sources");
}

const QStringList &keyFields()
{
    static const QStringList fields{QStringLiteral("item"),      QStringLiteral("organisation"),
                                    QStringLiteral("indicator"), QStringLiteral("region"),
                                    QStringLiteral("sector"),    QStringLiteral("period")};
    return fields;
}

std::string keyText(const Keys &keys, const QString &field)
{
    if (field == u"item")
        return keys.item;
    if (field == u"organisation")
        return keys.organisation.text();
    if (field == u"indicator")
        return keys.indicator.text();
    if (field == u"region")
        return keys.region.text();
    if (field == u"sector")
        return keys.sector.text();
    return keys.period ? keys.period->lastDay() + keys.period->spanText() : std::string();
}

template <class Test> bool any(const Figure &figure, Test test)
{
    return std::any_of(figure.marks.begin(), figure.marks.end(), test);
}

bool varies(const Figure &figure, const QString &field)
{
    return any(figure, [&](const Mark &mark) {
        return keyText(mark.keys, field) != keyText(figure.marks.front().keys, field);
    });
}

bool unitsVary(const Figure &figure)
{
    return any(figure,
               [&](const Mark &mark) { return mark.measurement.unit != figure.marks.front().measurement.unit; });
}

/// Said by title or subtitle when it is one for all rows. Lists of single findings say it in each row.
bool isSaidAbove(const Figure &figure, const QString &code)
{
    const FigureSubject subject = figure.spec.subject;
    if (subject == FigureSubject::Conflicts || subject == FigureSubject::Audit || subject == FigureSubject::Load ||
        subject == FigureSubject::Targets)
        return false;
    if (code == u"unit")
        return !figure.measurement.unit.empty() && !unitsVary(figure);
    if (code == u"firms" && subject == FigureSubject::Composition) // what is counted is the value
        return !any(figure, [](const Mark &mark) { return mark.measure("known") != nullptr; });
    // Enterprises of a panel by region: each row says its own, that of those without one too.
    const bool isOfPanel = subject == FigureSubject::Composition && !figure.panel.empty();
    if (isOfPanel && code == u"region")
        return false;
    if (isOfPanel && code == u"item")
        return any(figure, [](const Mark &mark) { return !mark.keys.region.empty(); });
    const bool isOneYear = code == u"period" && isOfPanel;
    return (code == u"indicator" || code == u"region" || isOneYear) && !varies(figure, code);
}

bool hasReading(const Mark &mark, const QString &code)
{
    if (code == u"value")
        return hasNumber(mark) || mark.empty || mark.implied;
    if (code == u"unit")
        return !mark.measurement.unit.empty();
    if (code == u"about")
        return !mark.keys.region.empty() || !mark.keys.organisation.empty();
    if (code == u"beside")
        return mark.beside.has_value();
    if (code == u"share")
        return mark.share.has_value();
    if (code == u"growth" || code == u"growth_basis")
        return mark.growth.has_value();
    if (code == u"change")
        return mark.change && mark.change->value;
    if (code == u"status")
        return mark.target || mark.status != core::Status::Unstated;
    if (code == u"source" || code == u"sources")
        return !mark.sources.empty();
    if (code == u"other_claims")
        return mark.claims.size() > 1;
    return code == u"code" && !mark.keys.source.empty();
}

bool occurs(const Mark &mark, const QString &code)
{
    if (const core::Attribute *attribute = mark.attribute(code.toStdString()))
        return !attribute->text.zh.empty();
    if (mark.measure(code.toStdString()))
        return true;
    return keyFields().contains(code) ? !keyText(mark.keys, code).empty() : hasReading(mark, code);
}

} // namespace

bool hasNumber(const Mark &mark) { return mark.value || !mark.literal.empty(); }

bool isNumeric(const QString &code)
{
    static const QStringList codes =
        QStringLiteral("value beside share growth change implied count progress required computed "
                       "difference contribution published_pull lq national mix competitive "
                       "cr4 known firms coverage members_known members pull unknown across class_low class_high")
            .split(u' ');
    return codes.contains(code);
}

std::vector<FigureColumn> seriesHeadings(const Figure &figure)
{
    std::vector<FigureColumn> columns;
    for (const QString &field : keyFields()) {
        // A group of peers stands among the regions by its name.
        const bool group = field == u"item" && varies(figure, QStringLiteral("region"));
        if (field != u"period" && !group && varies(figure, field))
            columns.push_back({field, {}, true});
    }
    if (columns.empty())
        columns.push_back({QStringLiteral("indicator"), {}, true});
    if (unitsVary(figure))
        columns.push_back({QStringLiteral("unit"), {}, false});
    return columns;
}

std::vector<FigureColumn> markColumns(const Figure &figure)
{
    std::vector<FigureColumn> columns;
    const QStringList codes = QString(order(figure.spec.subject)).split(u' ');
    for (const QString &code : codes) {
        const bool found = any(figure, [&](const Mark &mark) { return occurs(mark, code); });
        if (!found || isSaidAbove(figure, code))
            continue;
        const bool attribute =
            any(figure, [&](const Mark &mark) { return mark.attribute(code.toStdString()) != nullptr; });
        columns.push_back({code, {}, !attribute && keyFields().contains(code)});
    }
    return columns;
}

} // namespace items
