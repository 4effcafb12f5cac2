#include "views/text/changewords.h"

#include "models/core/additivity.h"
#include "models/core/codes.h"
#include "models/core/markaspects.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace views {

namespace {

const QString dash = QStringLiteral("—");

QString withUnit(const QString &number, const std::string &unit, Language language)
{
    return unit.empty() ? number : number + u'\u00A0' + unitAfterNumber(unit, language);
}

/// The word of a code; none when it is not one of them.
template <class Enum> std::optional<QString> wordOf(const std::string &text)
{
    const auto value = core::fromCode<Enum>(text);
    return value ? std::optional(word(*value)) : std::nullopt;
}

/// Of an indicator, or of a relation.
std::optional<QString> kindWord(const std::string &text)
{
    const auto relation = core::fromCode<core::RelationKind>(text);
    if (!relation)
        return wordOf<core::Kind>(text);
    switch (*relation) {
    case core::RelationKind::Sum:
        return QCoreApplication::translate("changes", "sum of parts");
    case core::RelationKind::Ratio:
        return QCoreApplication::translate("changes", "ratio");
    case core::RelationKind::Difference:
        break;
    }
    return QCoreApplication::translate("changes", "difference");
}

using Reader = std::optional<QString> (*)(const std::string &);

const std::map<std::string, Reader> &readers()
{
    static const std::map<std::string, Reader> all{
        {"kind", kindWord},
        {"stock_flow", wordOf<core::StockFlow>},
        {"price_basis", wordOf<core::PriceBasis>},
        {"usual_growth_basis", wordOf<core::GrowthBasis>},
        {"reliability", wordOf<core::Reliability>},
        {"tier", wordOf<core::Tier>},
        {"direction", wordOf<core::Direction>},
        {"qualifier", wordOf<core::Qualifier>},
    };
    return all;
}

/// The name of the thing that a field has the id of; none of other fields.
std::optional<QString> nameIn(const std::string &field, const std::string &value, const Names &names)
{
    const auto isAmong = [&field](std::initializer_list<const char *> fields) {
        return std::ranges::find(fields, field) != fields.end();
    };
    if (isAmong({"whole", "part", "result", "of_indicator", "indicator_id"}))
        return names(core::IndicatorId(value));
    if (isAmong({"region_code", "parent_code"}))
        return names(core::RegionCode(value));
    if (isAmong({"sector_id", "parent_id"}))
        return names(core::SectorId(value));
    if (field == "source_id")
        return names.source(core::SourceId(value));
    if (isAmong({"over", "of_field"})) // these are columns themselves
        return columnTitle(QString::fromStdString(value));
    if (field == "coverage")
        return value == "complete" ? QCoreApplication::translate("changes", "complete")
                                   : QCoreApplication::translate("changes", "partial");
    return std::nullopt;
}

/// The unit of what a mark changed by: rates change in points; one of which nothing grows needs none.
std::string unitOfChange(const core::Mark &mark)
{
    const core::Measurement &measurement = mark.measurement;
    if (measurement.unit == "%" || measurement.unit == "pp" || measurement.unit == "个百分点")
        return "pp";
    return core::isAmount(measurement) ? measurement.unit : std::string();
}

/// As many decimals as the two numbers are printed with; more where these would show nothing of the change.
int decimalsOfChange(const core::ChangedMark &mark)
{
    const int decimals = std::max(decimalsOf(*mark.before), decimalsOf(*mark.after));
    const bool isShown = std::abs(*mark.change) * std::pow(10, decimals) >= 0.5;
    return isShown ? decimals : significantDecimals(*mark.change, 1);
}

/// What else a reader sees of a mark whose number stays.
QString aspectWords(const core::Mark &before, const core::Mark &after)
{
    QStringList words;
    for (const core::MarkAspect aspect : core::differingAspects(before, after))
        words += word(aspect);
    return words.join(QCoreApplication::translate("changes", ", "));
}

} // namespace

QString differenceText(const core::RevisedClaim &claim, Language language)
{
    QStringList parts;
    if (claim.change && (claim.change->absolute != 0 || !claim.growthChange))
        parts += withUnit(signedText(claim.change->absolute, claim.decimals()), claim.unit, language);
    if (claim.growthChange) {
        const int decimals = core::decimalsOfChange(claim.before.growth, claim.after.growth);
        parts += withUnit(signedText(*claim.growthChange, decimals), "pp", language);
    }
    return parts.join(u" · ");
}

QString differenceText(const core::ChangedMark &mark)
{
    QStringList parts;
    if (mark.percent && *mark.percent != 0)
        parts += signedText(*mark.percent, std::min(2, significantDecimals(*mark.percent))) + u" %";
    else if (mark.change && *mark.change != 0)
        parts +=
            withUnit(signedText(*mark.change, decimalsOfChange(mark)), unitOfChange(*mark.after), languageOfWords());
    else if (mark.before && mark.after && mark.before->literal == mark.after->literal && mark.change)
        parts += QCoreApplication::translate("changes", "number stays; other: %1")
                     .arg(aspectWords(*mark.before, *mark.after));
    else if (mark.before && mark.after && !mark.before->value && !mark.after->value && !mark.changesTarget())
        parts += QCoreApplication::translate("changes", "other: %1").arg(aspectWords(*mark.before, *mark.after));
    if (mark.withinRounding)
        parts += QCoreApplication::translate("changes", "within rounding");
    return parts.join(u" · ");
}

QString differenceText(const core::RevisedCell &cell, Language language)
{
    if (!cell.change)
        return {};
    return withUnit(signedText(*cell.change, core::decimalsOfChange(cell.before, cell.after)), cell.unit, language);
}

QString differenceEnds(const core::RevisedClaim &claim)
{
    if (!claim.change || claim.change->absolute == 0 || claim.change->absoluteInterval.isPoint())
        return {};
    return intervalText(claim.change->absoluteInterval, claim.decimals() + 1);
}

QString contentText(const core::ClaimContent &content, bool withDetails)
{
    QStringList parts;
    if (!content.value.empty()) {
        const QString sign = qualifierSign(content.qualifier);
        parts += (sign.isEmpty() ? QString() : sign + u'\u00A0') + literalText(content.value);
    }
    if (!content.growth.empty() && (withDetails || content.value.empty()))
        parts += signedText(content.growth) + u"\u00A0%";
    if (withDetails && content.status != core::Status::Unstated)
        parts += word(content.status);
    if (withDetails && content.note != core::Note::None)
        parts += word(content.note);
    return parts.isEmpty() ? dash : parts.join(u" · ");
}

QString gapText(const core::Mark &mark, bool isShort)
{
    const QString reason = mark.empty ? isShort ? shortWord(*mark.empty) : word(*mark.empty) : dash;
    return mark.implied
               ? QCoreApplication::translate("changes", "%1 (implied %2)").arg(reason, impliedText(*mark.implied))
               : reason;
}

QString figureName(const core::FigureSpec &spec, const Names &names)
{
    const bool isSeries = spec.subject == core::FigureSubject::Series;
    QString name = isSeries && spec.indicators.size() == 1 ? names(spec.indicators.front())
                                                           : title(QString::fromStdString(spec.id));
    if (isSeries && spec.transform != core::Transform::Level)
        name += u" · " + word(spec.transform);
    return name;
}

QString comparabilityText(const core::FigureImpact &figure)
{
    const auto said = [](const std::optional<core::Comparability> &verdict) {
        return verdict ? colorWord(*verdict) : dash;
    };
    if (!figure.before && !figure.after)
        return {};
    return figure.before == figure.after ? said(figure.after) : said(figure.before) + u" → " + said(figure.after);
}

QString columnChange(const core::ColumnChange &column, const Names &names)
{
    const QString title = names(column.title);
    const QString name = title.isEmpty() ? QString::fromStdString(column.column) : title;
    const QString text = column.kind == core::RowChange::Kind::Added
                             ? QCoreApplication::translate("changes", "column %1 added, values: %2")
                             : QCoreApplication::translate("changes", "column %1 removed, values: %2");
    return text.arg(name, numberText(static_cast<double>(column.values), 0));
}

QString resourceTitle(const std::string &name)
{
    const QString text = QString::fromStdString(name);
    const QString behind = text.section(u' ', 1);
    const QString title = columnTitle(text.section(u' ', 0, 0));
    return QString(title + u' ' + (behind == u"fields" ? QCoreApplication::translate("changes", "columns") : behind))
        .trimmed();
}

QString lossSentence(const core::Diff &diff)
{
    const auto number = [](std::size_t count) { return numberText(static_cast<double>(count), 0); };
    if (diff.losesMostClaims())
        return QCoreApplication::translate(
                   "changes", "Most of the dataset goes: %1 of its %2 claims are removed. Perhaps this is only "
                              "a part of it.")
            .arg(number(diff.total.removed), number(diff.claimsBefore));
    return QCoreApplication::translate(
               "changes", "Most of the enterprises go: %1 of their %2 rows are removed. Perhaps this is only "
                          "a part of them.")
        .arg(number(diff.rowCounts.removed), number(diff.rowsBefore));
}

QString emptiedSentence(const std::vector<core::NamedCounts> &tables)
{
    QStringList parts;
    for (const core::NamedCounts &table : tables)
        parts += QCoreApplication::translate("changes", "%1 (%2 rows)")
                     .arg(columnTitle(QString::fromStdString(table.name)),
                          numberText(static_cast<double>(table.counts.removed), 0));
    return parts.isEmpty() ? QString()
                           : QCoreApplication::translate("changes", "The update has nothing of these tables; what "
                                                                    "they held goes: %1.")
                                 .arg(parts.join(QCoreApplication::translate("changes", ", ")));
}

QString fieldText(const std::string &field, const std::string &value, const Names &names)
{
    if (value.empty())
        return dash;
    if (field == "unit" || field == "scale_target_unit")
        return unitText(value, names.language());
    if (const auto name = nameIn(field, value, names))
        return *name;
    const auto found = readers().find(field);
    const auto said = found == readers().end() ? std::nullopt : found->second(value);
    return said && !said->isEmpty() ? *said : QString::fromStdString(value);
}

QString rowName(const core::ResourceChange &row, const Names &names)
{
    if (!row.id.empty()) {
        const QString title = names(row.title);
        const QString id = QString::fromStdString(row.id);
        if (!row.key.indicator.empty())
            return id + u" · " + names(row.key.indicator);
        return title.isEmpty() || title == id ? id : title + u" (" + id + u')';
    }
    QStringList parts{names(row.key.indicator)};
    if (!row.key.region.empty())
        parts += names(row.key.region);
    if (row.key.period.year() != 0)
        parts += periodText(row.key.period, names.language());
    return parts.join(u" · ");
}

QString countsText(const core::ChangeCounts &counts)
{
    const auto filled = [](const QString &text, const core::DiffCounts &rows) {
        const auto number = [](std::size_t count) { return numberText(static_cast<double>(count), 0); };
        return text.arg(number(rows.added), number(rows.revised), number(rows.removed));
    };
    QStringList parts;
    if (!counts.claims.isZero() || (counts.enterprises.isZero() && counts.others.isZero()))
        parts += filled(QCoreApplication::translate("changes", "%1 added, %2 revised, %3 removed"), counts.claims);
    if (!counts.enterprises.isZero())
        parts += filled(QCoreApplication::translate("changes", "rows of enterprises: %1 added, %2 revised, %3 removed"),
                        counts.enterprises);
    if (!counts.others.isZero())
        parts += filled(QCoreApplication::translate("changes", "other rows: %1 added, %2 revised, %3 removed"),
                        counts.others);
    return parts.join(u" · ");
}

QString cutText(const core::Diff &diff)
{
    if (diff.rows.empty() || diff.rows.size() >= diff.rowCounts.sum())
        return {};
    return u" · " +
           QCoreApplication::translate("changes", "of %L1 changed rows of enterprises the first %L2 are listed")
               .arg(diff.rowCounts.sum())
               .arg(diff.rows.size());
}

} // namespace views
