#include "views/text/format.h"

#include <QHash>

#include <utility>

namespace views {
namespace {

/// English of the plain units; counters of Chinese that English has no word for become a general noun.
const QHash<QString, QString> &plainUnits()
{
    static const QHash<QString, QString> units = {
        {QStringLiteral("元"), QStringLiteral("yuan")},
        {QStringLiteral("美元"), QStringLiteral("US dollars")},
        {QStringLiteral("件"), QStringLiteral("items")},
        {QStringLiteral("个"), QStringLiteral("items")},
        {QStringLiteral("项"), QStringLiteral("items")},
        {QStringLiteral("条"), QStringLiteral("rows")},
        {QStringLiteral("处"), QStringLiteral("places")},
        {QStringLiteral("家"), QStringLiteral("entities")},
        {QStringLiteral("户"), QStringLiteral("entities")},
        {QStringLiteral("人"), QStringLiteral("persons")},
        {QStringLiteral("名"), QStringLiteral("persons")},
        {QStringLiteral("位"), QStringLiteral("place")},
        {QStringLiteral("人次"), QStringLiteral("visits")},
        {QStringLiteral("台"), QStringLiteral("sets")},
        {QStringLiteral("辆"), QStringLiteral("vehicles")},
        {QStringLiteral("股"), QStringLiteral("shares")},
        {QStringLiteral("次"), QStringLiteral("times")},
        {QStringLiteral("倍"), QStringLiteral("times")},
        {QStringLiteral("年"), QStringLiteral("years")},
        {QStringLiteral("日夜"), QStringLiteral("days and nights")},
        {QStringLiteral("天"), QStringLiteral("days")},
        {QStringLiteral("小时"), QStringLiteral("hours")},
        {QStringLiteral("度"), QStringLiteral("kWh")},
        {QStringLiteral("千瓦时"), QStringLiteral("kWh")},
        {QStringLiteral("兆瓦"), QStringLiteral("MW")},
        {QStringLiteral("吨"), QStringLiteral("t")},
        {QStringLiteral("米"), QStringLiteral("m")},
        {QStringLiteral("公里"), QStringLiteral("km")},
        {QStringLiteral("平方米"), QStringLiteral("m²")},
        {QStringLiteral("平方公里"), QStringLiteral("km²")},
        {QStringLiteral("公顷"), QStringLiteral("ha")},
        {QStringLiteral("亩"), QStringLiteral("mu")},
        {QStringLiteral("摄氏度"), QStringLiteral("°C")},
        {QStringLiteral("个大气压"), QStringLiteral("atm")},
        {QStringLiteral("转/分"), QStringLiteral("rpm")},
        {QStringLiteral("通道"), QStringLiteral("channels")},
        {QStringLiteral("个百分点"), QStringLiteral("percentage points")},
        {QStringLiteral("个中等县城/年"), QStringLiteral("medium-sized county towns a year")},
        {QStringLiteral("元/人"), QStringLiteral("yuan per person")},
        {QStringLiteral("万元/人"), QStringLiteral("10,000 yuan per person")},
        {QStringLiteral("人/平方公里"), QStringLiteral("persons per km²")},
    };
    return units;
}

} // namespace

QString unitText(const std::string &unit, Language language)
{
    const QString text = QString::fromStdString(unit);
    if (language == Language::Chinese)
        return text == u"pp" ? QStringLiteral("个百分点") : text;
    if (const auto found = plainUnits().constFind(text); found != plainUnits().constEnd())
        return *found;
    if (text == u"点")
        return QStringLiteral("points");
    if (const qsizetype over = text.indexOf(u'/'); over > 0) {
        const QString amount = unitText(text.left(over).toStdString(), language);
        return amount + QStringLiteral(" per ") + unitText(text.mid(over + 1).toStdString(), language);
    }
    static const std::pair<QString, QString> scales[] = {
        {QStringLiteral("万亿"), QStringLiteral("trillion")}, {QStringLiteral("亿"), QStringLiteral("100 m")},
        {QStringLiteral("百万"), QStringLiteral("m")},        {QStringLiteral("万"), QStringLiteral("10,000")},
        {QStringLiteral("千"), QStringLiteral("1,000")},
    };
    for (const auto &[prefix, word] : scales) {
        if (!text.startsWith(prefix))
            continue;
        const auto found = plainUnits().constFind(text.mid(prefix.size()));
        return found == plainUnits().constEnd() ? text : word + QChar(0x00A0) + *found;
    }
    return text;
}

QString unitAfterNumber(const std::string &unit, Language language)
{
    const QString text = unitText(unit, language);
    const bool isNumber = language == Language::English && !text.isEmpty() && text[0] >= u'0' && text[0] <= u'9';
    return isNumber ? u'(' + text + u')' : text;
}

} // namespace views
