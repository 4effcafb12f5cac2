#include "models/core/baseperiod.h"
#include "models/core/codes.h"
#include "views/text/format.h"
#include "views/text/statementparts.h"
#include "views/text/statementwords.h"

#include <algorithm>

namespace views {
namespace {

const core::Input *inputOf(const core::Mark &mark, std::string_view role)
{
    const auto found = std::ranges::find(mark.inputs, role, &core::Input::role);
    return found == mark.inputs.end() ? nullptr : &*found;
}

/// The whole, with its region where that is another one.
QString wholeOf(const core::Mark &mark, const StatementNames &names)
{
    const core::Input *whole = inputOf(mark, "whole");
    whole = whole ? whole : inputOf(mark, "whole-base");
    if (!whole)
        return {};
    const bool sameRegion = whole->keys.region == mark.keys.region;
    return (sameRegion ? QString()
                       : names.regions.text(whole->keys.region.text()) + statementMarks(names.language).within) +
           names.indicators(whole->keys).text(whole->keys.indicator.text());
}

/// “在杭州市13个地区中居” before the place; English says it behind.
QString amongPeers(const core::Mark &mark, const StatementNames &names)
{
    const core::Attribute *peers = mark.attribute("peers");
    const StatementMarks &marks = statementMarks(names.language);
    const QString area = names.parentOf(mark.keys.region);
    return peers && !marks.rankedAmong.isEmpty() ? marks.rankedAmong.arg(area, QString::fromStdString(peers->text.zh))
                                                 : QString();
}

} // namespace

std::string plainDigits(QString text) { return text.remove(u',').replace(QChar(0x2212), u'-').toStdString(); }

std::string computedDigits(double value, int decimals) { return plainDigits(numberText(value, decimals)); }

QString bracketed(const QStringList &parts, const StatementNames &names)
{
    const StatementMarks &marks = statementMarks(names.language);
    return marks.open + parts.join(marks.comma) + marks.close;
}

core::Transform transformOf(const core::Mark &mark, core::Transform transform)
{
    // The whole of a decomposition is no part: it is its own change.
    return mark.keys.item == "pull"                                        ? core::Transform::Pull
           : mark.keys.item == "total"                                     ? core::Transform::ChangePercent
           : inputOf(mark, "whole") && transform == core::Transform::Level ? core::Transform::Share
                                                                           : transform;
}

QString writtenMeasure(const core::Mark &mark, core::Transform transform, const StatementNames &names)
{
    const StatementMarks &marks = statementMarks(names.language);
    const bool chinese = names.language == Language::Chinese;
    if (mark.keys.item == "rest")
        return marks.rest;
    if (mark.measure("cr4"))
        return marks.concentration;
    if (const auto rule = core::fromCode<core::GroupRule>(mark.keys.item); rule && *rule != core::GroupRule::None)
        return said(*rule, names.language);
    const core::Transform by = transformOf(mark, transform);
    if (by == core::Transform::Rank && mark.value)
        return amongPeers(mark, names);
    const auto words = std::ranges::find(measureWords(), by, &MeasureWords::transform);
    if (words == measureWords().end())
        return {};
    const auto base = core::basePeriodOf(mark, by);
    const QString whole = wholeOf(mark, names);
    const QStringView from = chinese ? words->zhFrom : words->enFrom;
    const bool full = base && !from.isEmpty() && (!from.contains(u"%2") || !whole.isEmpty());
    QString text = (full ? from : chinese ? words->zh : words->en).toString();
    if (whole.isEmpty() && text.contains(u"%2"))
        return marks.share;
    if (full)
        text.replace(QStringLiteral("%1"), periodText(*base, names.language));
    return text.replace(QStringLiteral("%2"), whole);
}

QStringList writtenGrounds(const core::Mark &mark, const StatementNames &names)
{
    const StatementMarks &marks = statementMarks(names.language);
    QStringList grounds;
    if (const core::Attribute *method = mark.attribute("method"))
        grounds += method->text.zh == "levels" ? marks.byLevels : marks.byRates;
    const auto counted = [&](const QString &pattern, const char *known, const char *all) {
        const core::MeasureReading *some = mark.measure(known);
        const core::MeasureReading *whole = mark.measure(all);
        if (some && whole && some->value && whole->value)
            grounds += pattern.arg(QString::number(*some->value), QString::number(*whole->value));
    };
    counted(marks.known, "members_known", "members");
    counted(marks.firmsKnown, "known", "firms");
    const core::Attribute *ranked = mark.attribute("ranked");
    const core::Attribute *peers = mark.attribute("peers");
    if (ranked && peers && ranked->text.zh != peers->text.zh)
        grounds += marks.known.arg(QString::fromStdString(ranked->text.zh), QString::fromStdString(peers->text.zh));
    return grounds;
}

} // namespace views
