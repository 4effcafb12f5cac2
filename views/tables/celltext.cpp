#include "views/tables/celltext.h"

#include "models/core/codes.h"
#include "views/charts/marktip.h"
#include "views/text/attributewords.h"
#include "views/text/dimensionwords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

namespace views {

namespace {

using Cell = std::function<QString(const core::Mark &, const Names &)>;

QString growthCell(const core::Mark &mark, const Names &) { return mark.growth ? growthText(*mark.growth) : QString(); }

QString changeCell(const core::Mark &mark, const Names &)
{
    if (mark.change && mark.change->turn) // of a loss no percentage tells
        return word(*mark.change->turn);
    if (mark.change && mark.change->empty == core::EmptyReason::NonpositiveBase)
        return shortWord(*mark.change->empty);
    return mark.change && mark.change->value ? changeText(*mark.change) : QString();
}

QString sourceCell(const core::Mark &mark, const Names &names)
{
    QStringList texts;
    for (const auto &id : mark.sources)
        texts += names.source(id);
    return texts.join(QStringLiteral("; "));
}

/// The source that represents the value.
QString chosenSourceCell(const core::Mark &mark, const Names &names)
{
    const auto chosen = std::ranges::find_if(mark.claims, &core::ClaimReading::chosen);
    if (chosen != mark.claims.end())
        return names.source(chosen->source);
    return mark.sources.empty() ? QString() : names.source(mark.sources.front());
}

/// “≈1,001（杭州网 2023-01）” for each claim that was not chosen.
QString otherClaimsCell(const core::Mark &mark, const Names &names)
{
    QStringList texts;
    for (const auto &claim : mark.claims) {
        if (!claim.chosen && !claim.literal.empty())
            texts += QStringLiteral("%1%2 (%3)")
                         .arg(qualifierSign(claim.qualifier), literalText(claim.literal), names.source(claim.source));
    }
    return texts.join(QStringLiteral("; "));
}

/// Whom a finding is about: an organisation or a region, and the sector of it.
QString aboutCell(const core::Mark &mark, const Names &names)
{
    const core::Keys &keys = mark.keys;
    const QString who =
        keys.organisation.empty() ? names(keys.region) : names.key(keys, QStringLiteral("organisation"));
    const bool divided = keys.organisation.empty() && !keys.sector.empty();
    return divided ? who + QStringLiteral(" · ") + names(keys.sector) : who;
}

/// What a row of a decomposition is about.
QString partCell(const core::Mark &mark, const Names &names)
{
    if (mark.keys.item == "total")
        return QCoreApplication::translate("CellText", "Whole: %1").arg(names(mark.keys.indicator));
    if (mark.keys.item == "rest")
        return QCoreApplication::translate("CellText", "Not in the parts");
    const auto *over = mark.attribute("over");
    if (over && over->text.zh == "region")
        return names(mark.keys.region);
    return mark.keys.sector.empty() ? names(mark.keys.indicator) : names(mark.keys.sector);
}

QString impliedCell(const core::Mark &mark, const Names &)
{
    return mark.implied ? numberText(mark.implied->base.value, mark.implied->base.wholeNumbers ? 0 : 2) : QString();
}

QString claimsCell(const core::Mark &mark, const Names &)
{
    return mark.claims.empty() ? QString() : QString::number(mark.claims.size());
}

QString verdictCell(const core::Mark &mark, const Names &)
{
    std::optional<core::Verdict> worst;
    for (const auto &claim : mark.claims) {
        if (claim.verdict && (!worst || *claim.verdict > *worst))
            worst = claim.verdict;
    }
    return worst ? word(*worst) : QString();
}

const QHash<QString, Cell> &cells()
{
    static const QHash<QString, Cell> table{
        {QStringLiteral("growth"), growthCell},
        {QStringLiteral("about"), aboutCell},
        {QStringLiteral("part"), partCell},
        {QStringLiteral("change"), changeCell},
        {QStringLiteral("implied"), impliedCell},
        {QStringLiteral("source"), chosenSourceCell},
        {QStringLiteral("other_claims"), otherClaimsCell},
        {QStringLiteral("code"),
         [](const core::Mark &mark, const Names &) { return QString::fromStdString(mark.keys.source.text()); }},
        {QStringLiteral("sources"), sourceCell},
        {QStringLiteral("claims"), claimsCell},
        {QStringLiteral("verdict"), verdictCell},
        {QStringLiteral("value"), [](const core::Mark &mark, const Names &) { return valueText(mark); }},
        {QStringLiteral("literal"),
         [](const core::Mark &mark, const Names &) { return QString::fromStdString(mark.literal); }},
        {QStringLiteral("unit"),
         [](const core::Mark &mark, const Names &names) { return unitText(mark.measurement.unit, names.language()); }},
        {QStringLiteral("beside"),
         [](const core::Mark &mark, const Names &) { return mark.beside ? besideText(mark) : QString(); }},
        {QStringLiteral("share"),
         [](const core::Mark &mark, const Names &) { return mark.share ? numberText(*mark.share, 1) : QString(); }},
        {QStringLiteral("status"),
         [](const core::Mark &mark, const Names &) {
             return mark.target ? word(*mark.target)
                                : (mark.status == core::Status::Unstated ? QString() : word(mark.status));
         }},
        {QStringLiteral("target"),
         [](const core::Mark &mark, const Names &) { return mark.target ? word(*mark.target) : QString(); }},
        {QStringLiteral("qualifier"),
         [](const core::Mark &mark, const Names &) {
             return mark.qualifier == core::Qualifier::Exact ? QString() : word(mark.qualifier);
         }},
        {QStringLiteral("interval"),
         [](const core::Mark &mark, const Names &) { return intervalText(mark.interval, decimalsOf(mark)); }},
        {QStringLiteral("growth_basis"),
         [](const core::Mark &mark, const Names &) { return mark.growth ? word(mark.growth->basis) : QString(); }},
        {QStringLiteral("kind"), [](const core::Mark &mark, const Names &) { return word(mark.measurement.kind); }},
    };
    return table;
}

QString measureTitle(const core::FigureAxis &axis, const Names &names)
{
    const QString title = names(axis.title);
    return title.isEmpty() ? QString::fromStdString(axis.measure) : title;
}

/// “Revenue, 10k yuan”
QString measureWithUnit(const core::FigureAxis &axis, const Names &names)
{
    const QString unit = unitText(axis.unit, names.language());
    const QString title = measureTitle(axis, names);
    return unit.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, unit);
}

/// What the values of a table with one row a mark are: the indicator when it is one, else a plain word; with
/// the unit when it is one.
QString valueTitle(const core::Figure &figure, const Names &names)
{
    using core::FigureSubject;
    const auto subject = figure.spec.subject;
    if (figure.marks.empty())
        return columnTitle(QStringLiteral("value"));
    const core::Mark &first = figure.marks.front();
    const auto same = [&](auto test) { return std::ranges::all_of(figure.marks, test); };
    if (subject == FigureSubject::Sources)
        return columnTitle(QStringLiteral("uses"));
    if (subject == FigureSubject::Audit)
        return columnTitle(QStringLiteral("stated"));
    if (subject == FigureSubject::Concentration)
        return columnTitle(QStringLiteral("hhi"));
    if (subject == FigureSubject::Structure)
        return columnTitle(QStringLiteral("share"));
    if (subject == FigureSubject::Decomposition)
        return columnTitle(QStringLiteral("pull"));
    const bool isDensity = std::ranges::find(figure.notices, core::Notice::Density) != figure.notices.end();
    if (subject == FigureSubject::Scatter && !figure.axes.empty() && !isDensity)
        return measureWithUnit(figure.axes.front(), names);
    const bool counted = subject == FigureSubject::Composition && first.keys.indicator.empty();
    QString name = columnTitle(counted ? QStringLiteral("count") : QStringLiteral("value"));
    if (counted && !figure.axes.empty()) // the sum of a measure is no count
        name = measureTitle(figure.axes.front(), names);
    const bool named = subject == FigureSubject::Organisations || subject == FigureSubject::Series ||
                       subject == FigureSubject::Composition;
    if (named && !first.keys.indicator.empty() &&
        same([&](const core::Mark &mark) { return mark.keys.indicator == first.keys.indicator; }))
        name = names(first.keys.indicator);
    const QString unit = unitText(first.measurement.unit, names.language());
    const bool inColumn = figure.measurement.unit.empty() || !same([&](const core::Mark &mark) {
                              return mark.measurement.unit == first.measurement.unit;
                          });
    return unit.isEmpty() || inColumn ? name : QStringLiteral("%1, %2").arg(name, unit);
}

QString scaleText(const core::Mark &mark, const std::string &scale, const Names &names)
{
    const auto *unit = mark.attribute("scale_unit");
    return scaleClassText(scale, unit ? unit->text.zh : std::string(), names.language());
}

/// How many of how many peers have a figure to rank.
QString rankedText(const core::Mark &mark, const std::string &ranked)
{
    const auto *peers = mark.attribute("peers");
    return QCoreApplication::translate("CellText", "%1 of %2")
        .arg(QString::fromStdString(ranked), peers ? QString::fromStdString(peers->text.zh) : QStringLiteral("?"));
}

/// Why a measure of a mark has no number; quotients of a panel lack their reference until a region is chosen.
QString lackText(const core::MeasureReading &measure, bool ofPanel)
{
    const QString reason = word(*measure.empty, measure.suppression);
    if (!ofPanel || measure.name != "lq" || measure.empty != core::EmptyReason::ReferenceMissing)
        return reason;
    return QCoreApplication::translate("CellText", "%1: choose a region, which is compared with all regions")
        .arg(reason);
}

} // namespace

QString attributeText(const core::Mark &mark, const core::Attribute &attribute, const Names &names)
{
    const auto &code = attribute.text.zh;
    if (attribute.name == "verdict" && code.empty())
        return QCoreApplication::translate("CellText", "none: prices or revisions may explain it");
    if (code.empty() || (attribute.name == "tier" && code == "none"))
        return {};
    if (const QString word = attributeWord(attribute); !word.isEmpty())
        return word;
    if (attribute.name == "reference" || attribute.name == "relation")
        return attribute.name == "reference" ? names(core::RegionCode(code)) : QString::fromStdString(code);
    if (attribute.name == "subject")
        return names.subject(code);
    if (attribute.name == "scale")
        return scaleText(mark, code, names);
    if (attribute.name == "ranked")
        return rankedText(mark, code);
    if (attribute.name == "peers")
        return {};
    if (attribute.name == "progress" || attribute.name == "required")
        return numberText(QString::fromStdString(code).toDouble(), 1);
    if (attribute.name == "date" || attribute.name == "published")
        return dateText(code, names.language());
    if (attribute.name == "metrics")
        return metricsText(code, names);
    return names(attribute.text);
}

QString cellText(const core::Mark &mark, const QString &column, const Names &names)
{
    // An attribute is what the figure itself says of the mark, so it goes before the general columns.
    if (const auto *attribute = mark.attribute(column.toStdString()))
        return attributeText(mark, *attribute, names);
    if (const auto *measure = mark.measure(column.toStdString()))
        return measureText(*measure);
    if (const QString key = column == QLatin1String("source") ? QString() : names.key(mark.keys, column);
        !key.isEmpty())
        return key;
    const auto found = cells().constFind(column);
    return found == cells().cend() ? QString() : (*found)(mark, names);
}

QString markSummary(const core::Mark &mark, const Names &names)
{
    QStringList parts{names.caption(mark.keys)};
    if (mark.value)
        parts += QStringLiteral("%1%2 %3").arg(qualifierSign(mark.qualifier), valueText(mark),
                                               unitAfterNumber(mark.measurement.unit, names.language()));
    if (mark.growth)
        parts += growthText(*mark.growth) + u' ' + word(mark.growth->basis);
    if (!mark.value && mark.empty)
        parts += word(*mark.empty, mark.suppression);
    return parts.join(QStringLiteral("\n"));
}

QString keyCell(const core::Keys &keys, const QString &field, const Names &names)
{
    if (field == QLatin1String("sector") && keys.sector.empty() && keys.region.empty())
        return QCoreApplication::translate("views::TreemapView", "Without sector");
    if (field == QLatin1String("region") && keys.region.empty() && keys.organisation.empty())
        return names.key(keys, QStringLiteral("item"));
    return names.key(keys, field);
}

QString itemTitle(const core::Figure &figure, const Names &names)
{
    const std::string &groups = figure.spec.groupBy;
    const bool isDivided = figure.spec.subject == core::FigureSubject::Composition && !figure.panel.empty();
    return isDivided ? DimensionWords::named(groups.substr(0, groups.find(',')), names)
                     : columnTitle(QStringLiteral("item"));
}

items::FigureModel::Texts cellTexts(const core::Figure &figure, const Names &names)
{
    items::FigureModel::Texts texts;
    const bool isScatter = figure.spec.subject == core::FigureSubject::Scatter && figure.axes.size() > 1;
    const QString across = isScatter ? measureWithUnit(figure.axes[1], names) : columnTitle(QStringLiteral("across"));
    texts.header = [value = valueTitle(figure, names), item = itemTitle(figure, names), across](const QString &column) {
        return column == QLatin1String("value")    ? value
               : column == QLatin1String("item")   ? item
               : column == QLatin1String("across") ? across
                                                   : columnTitle(column);
    };
    texts.name = [names](const core::Keys &keys, const QString &field) { return keyCell(keys, field, names); };
    const QString beside = QString::fromStdString(figure.beside);
    texts.value = [decimals = sharedDecimals(figure), beside](const core::Mark &mark) -> QString {
        const QString members = membersText(mark);
        const bool isOther = mark.beside && mark.beside->value != mark.value; // as the caption names that revision
        return valueText(mark, decimals) + (members.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(members)) +
               (isOther ? QStringLiteral(" (%1: %2)").arg(beside, besideText(mark)) : QString());
    };
    texts.hover = [names](const core::Mark &mark) { return markTip(mark, names); };
    texts.lack = [ofPanel = !figure.panel.empty()](const auto &measure) { return lackText(measure, ofPanel); };
    texts.cell = [names](const core::Mark &mark, const QString &column) { return cellText(mark, column, names); };
    texts.reason = [](const core::Mark &mark) {
        if (mark.empty)
            return word(*mark.empty, mark.suppression);
        return mark.noShare ? word(*mark.noShare, core::Suppression::Complementary) : QString();
    };
    return texts;
}

} // namespace views
