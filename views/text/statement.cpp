#include "views/text/format.h"

#include "views/text/words.h"

#include <algorithm>

namespace views {
namespace {

using core::Qualifier;

/// A number as a Chinese text says it: digits as printed, no separators, no spaces.
QString plain(const core::Mark &mark) { return valueText(mark).remove(u',').replace(QChar(0x2212), u'-'); }

QString chineseSeveral(const QString &number, const QString &unit)
{
    if (number == u"10")
        return QStringLiteral("数十") + unit;
    if (number == u"100")
        return QStringLiteral("数百") + unit;
    if (number == u"1000")
        return QStringLiteral("数千") + unit;
    if (number == u"10000")
        return QStringLiteral("数万") + unit;
    return number + QStringLiteral("多") + unit;
}

QString chineseValue(const core::Mark &mark)
{
    const QString unit = QString::fromStdString(mark.measurement.unit);
    const QString number = plain(mark);
    if (mark.measurement.kind == core::Kind::Rank)
        return QStringLiteral("第") + number + unit;
    switch (mark.qualifier) {
    case Qualifier::Exact:
        return number + unit;
    case Qualifier::Over:
        return QStringLiteral("超") + number + unit;
    case Qualifier::AtLeast:
        return number + unit + QStringLiteral("以上");
    case Qualifier::Nearly:
        return QStringLiteral("近") + number + unit;
    case Qualifier::About:
        return QStringLiteral("约") + number + unit;
    case Qualifier::UpTo:
        return QStringLiteral("达") + number + unit;
    case Qualifier::Class:
        return number + unit + QStringLiteral("级");
    case Qualifier::Equivalent:
        return QStringLiteral("相当于") + number + unit;
    case Qualifier::Several:
        return chineseSeveral(number, unit);
    }
    return number + unit;
}

QString chineseBasis(core::GrowthBasis basis)
{
    switch (basis) {
    case core::GrowthBasis::Unstated:
        return QStringLiteral("（口径未注明）");
    case core::GrowthBasis::Real:
        return QStringLiteral("（可比价）");
    case core::GrowthBasis::Nominal:
        return QStringLiteral("（名义）");
    case core::GrowthBasis::Count:
        return QStringLiteral("（按数量）");
    }
    return {};
}

QString chineseStatus(core::Status status)
{
    switch (status) {
    case core::Status::Preliminary:
        return QStringLiteral("（初步数）");
    case core::Status::Expected:
        return QStringLiteral("（预计数）");
    case core::Status::Target:
        return QStringLiteral("（目标）");
    case core::Status::Plan:
        return QStringLiteral("（计划）");
    case core::Status::Unstated:
    case core::Status::Final:
        return {};
    }
    return {};
}

QString chineseGrowth(const core::GrowthReading &growth)
{
    const QString basis = chineseBasis(growth.basis);
    QString number =
        growth.literal.empty() ? QString::number(growth.percent, 'f', 1) : QString::fromStdString(growth.literal);
    if (growth.percent == 0)
        return QStringLiteral("增长0%") + basis;
    if (number.startsWith(u'-') || number.startsWith(u'+'))
        number.remove(0, 1);
    return (growth.percent < 0 ? QStringLiteral("下降") : QStringLiteral("增长")) + number + u'%' + basis;
}

/// Publisher and date of every source of the sentence, each once.
QString sources(const core::Mark &mark, const Names &names, const QString &comma, const QString &semicolon)
{
    std::vector<core::SourceId> ids = mark.sources;
    if (mark.growth && std::find(ids.begin(), ids.end(), mark.growth->source) == ids.end())
        ids.push_back(mark.growth->source);
    QStringList parts;
    for (const core::SourceId &id : ids) {
        const auto *source = names.set() ? names.set()->source(id) : nullptr;
        if (!source)
            continue;
        const QString publisher = QString::fromStdString(source->publisher.empty() ? source->title : source->publisher);
        const QString text =
            source->published.empty() ? publisher : publisher + comma + QString::fromStdString(source->published);
        if (!parts.contains(text))
            parts.append(text);
    }
    return parts.join(semicolon);
}

QString chineseStatement(const core::Mark &mark, const Names &names)
{
    const core::Keys &keys = mark.keys;
    QString text = keys.period ? names.key(keys, QStringLiteral("period")) + u'，' : QString();
    text += names(keys.organisation);
    if (keys.organisation.empty())
        text += names(keys.region);
    text += names(keys.sector) + names(keys.indicator);
    if (mark.computed)
        text += QStringLiteral("（计算值）");
    const bool hasNumber = mark.value || !mark.literal.empty();
    if (hasNumber)
        text += chineseValue(mark) + chineseStatus(mark.status);
    if (mark.growth)
        text += (hasNumber ? QStringLiteral("，") : QString()) + chineseGrowth(*mark.growth);
    if (!hasNumber && !mark.growth)
        text += QStringLiteral("：") + (mark.empty ? word(*mark.empty) : QStringLiteral("—"));
    const QString from = sources(mark, names, QStringLiteral("，"), QStringLiteral("；"));
    return from.isEmpty() ? text : text + QStringLiteral("（来源：") + from + u'）';
}

QString englishValue(const core::Mark &mark)
{
    const QString number = valueText(mark);
    if (mark.measurement.kind == core::Kind::Rank)
        return QStringLiteral("rank ") + number;
    const QString unit = unitText(mark.measurement.unit, Language::English);
    const bool scaled = !unit.isEmpty() && unit[0].isDigit();
    const QString text = unit.isEmpty() ? number : number + QChar(0x00A0) + (scaled ? u'(' + unit + u')' : unit);
    switch (mark.qualifier) {
    case Qualifier::Exact:
        return text;
    case Qualifier::Over:
        return QStringLiteral("over ") + text;
    case Qualifier::AtLeast:
        return QStringLiteral("at least ") + text;
    case Qualifier::Nearly:
        return QStringLiteral("nearly ") + text;
    case Qualifier::About:
        return QStringLiteral("about ") + text;
    case Qualifier::UpTo:
        return QStringLiteral("up to ") + text;
    case Qualifier::Class:
        return QStringLiteral("in the class of ") + text;
    case Qualifier::Equivalent:
        return QStringLiteral("equivalent to ") + text;
    case Qualifier::Several:
        return QStringLiteral("several times ") + text;
    }
    return text;
}

QString englishGrowth(const core::GrowthReading &growth)
{
    static const QString bases[] = {QStringLiteral("basis not stated"), QStringLiteral("at comparable prices"),
                                    QStringLiteral("nominal"), QStringLiteral("of numbers")};
    QString number = growthText(growth);
    if (growth.percent != 0)
        number = (growth.percent < 0 ? QStringLiteral("down ") : QStringLiteral("up ")) + number.mid(1);
    else
        number = QStringLiteral("growth ") + number;
    return number + QStringLiteral(" (") + bases[static_cast<std::size_t>(growth.basis)] + u')';
}

QString englishStatus(core::Status status)
{
    switch (status) {
    case core::Status::Preliminary:
        return QStringLiteral(" (preliminary)");
    case core::Status::Expected:
        return QStringLiteral(" (expected)");
    case core::Status::Target:
        return QStringLiteral(" (target)");
    case core::Status::Plan:
        return QStringLiteral(" (plan)");
    case core::Status::Unstated:
    case core::Status::Final:
        return {};
    }
    return {};
}

QString englishStatement(const core::Mark &mark, const Names &names)
{
    const core::Keys &keys = mark.keys;
    QStringList who;
    for (const QString &part : {keys.organisation.empty() ? names(keys.region) : names(keys.organisation),
                                names(keys.sector), names.key(keys, QStringLiteral("period"))}) {
        if (!part.isEmpty())
            who.append(part);
    }
    QString text = who.join(QStringLiteral(", "));
    text += (who.isEmpty() ? QString() : QStringLiteral(": ")) + names(keys.indicator);
    if (mark.computed)
        text += QStringLiteral(" (computed)");
    const bool hasNumber = mark.value || !mark.literal.empty();
    if (hasNumber)
        text += u' ' + englishValue(mark) + englishStatus(mark.status);
    if (mark.growth)
        text += (hasNumber ? QStringLiteral(", ") : QStringLiteral(" ")) + englishGrowth(*mark.growth);
    if (!hasNumber && !mark.growth)
        text += u' ' + (mark.empty ? word(*mark.empty) : QStringLiteral("—"));
    const QString from = sources(mark, names, QStringLiteral(", "), QStringLiteral("; "));
    return from.isEmpty() ? text : text + QStringLiteral(" (source: ") + from + u')';
}

} // namespace

QString statement(const core::Mark &mark, const Names &names)
{
    return names.language() == Language::Chinese ? chineseStatement(mark, names) : englishStatement(mark, names);
}

} // namespace views
