#include "views/charts/marktip.h"

#include "views/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <utility>

namespace views {

namespace {

/// Context of the sentences for translators.
struct MarkTip
{
    Q_DECLARE_TR_FUNCTIONS(views::MarkTip)
};

QString withUnit(const QString &number, const std::string &unit, const Names &names)
{
    const QString words = unitAfterNumber(unit, names.language());
    return words.isEmpty() ? number : number + QChar(0xA0) + words;
}

QString impliedLine(const core::ImpliedReading &implied, const std::string &unit, const Names &names)
{
    const int decimals = implied.base.wholeNumbers ? 0 : 2;
    return MarkTip::tr("Implied by published growth: %1 %2")
        .arg(withUnit(numberText(implied.base.value, decimals), unit, names),
             intervalText(implied.base.interval, decimals));
}

QString baseText(const core::Attribute &base, const Names &names)
{
    const auto period = core::Period::parse(base.text.zh);
    return period ? periodText(*period, names.language()) : QString::fromStdString(base.text.zh);
}

void addGrowth(QStringList &lines, const core::Mark &mark)
{
    if (mark.growth)
        lines << MarkTip::tr("Published growth: %1 (%2)").arg(growthText(*mark.growth), word(mark.growth->basis));
    if (mark.change && mark.change->turn)
        lines << MarkTip::tr("Change of level: %1").arg(word(*mark.change->turn));
    else if (mark.change && mark.change->value)
        lines << MarkTip::tr("Change of level: %1").arg(changeText(*mark.change));
}

void addClaims(QStringList &lines, const core::Mark &mark, const Names &names)
{
    for (const core::ClaimReading &claim : mark.claims) {
        if (!claim.chosen && claim.verdict && *claim.verdict != core::Verdict::Agree && !claim.literal.empty())
            lines << MarkTip::tr("Also published: %1 (%2, %3)")
                         .arg(literalText(claim.literal), names.source(claim.source), word(*claim.verdict));
    }
}

/// “一二三…” for a round number: 1000 → 千, 500 → 五百.
QString roundNumeral(qulonglong number)
{
    static constexpr std::array<char16_t, 10> digits{u'零', u'一', u'二', u'三', u'四',
                                                     u'五', u'六', u'七', u'八', u'九'};
    static constexpr std::array<std::pair<qulonglong, char16_t>, 4> powers{
        {{10000, u'万'}, {1000, u'千'}, {100, u'百'}, {10, u'十'}}};
    for (const auto &[power, name] : powers) {
        if (number >= power && number % power == 0 && number / power < 10) {
            const qulonglong count = number / power;
            return (count > 1 ? QString(QChar(digits[static_cast<std::size_t>(count)])) : QString()) + QChar(name);
        }
    }
    return QString::number(number);
}

} // namespace

QString quantityText(const core::Mark &mark, const Names &names)
{
    if (!mark.value && mark.literal.empty())
        return QStringLiteral("—");
    const QString sign = qualifierSign(mark.qualifier);
    const QString number = sign.isEmpty() ? valueText(mark) : sign + QChar(0xA0) + valueText(mark);
    return withUnit(number, mark.measurement.unit, names);
}

QString spokenMark(const core::Mark &mark, const Names &names)
{
    QString line = names.caption(mark.keys);
    if (const core::Attribute *name = mark.attribute("title"))
        line = names(name->text);
    if (mark.value || !mark.literal.empty())
        line += u": " + quantityText(mark, names);
    else if (mark.empty)
        line += u": — " + word(*mark.empty, mark.suppression);
    if (mark.growth)
        line += u", " + growthText(*mark.growth);
    return line;
}

QString markTip(const core::Mark &mark, const Names &names)
{
    QStringList lines;
    if (mark.value || !mark.literal.empty())
        lines << quantityText(mark, names);
    if (const QString members = membersText(mark); !members.isEmpty())
        lines << MarkTip::tr("Members with a figure: %1").arg(members);
    if (const core::Attribute *base = mark.attribute("base_period"); base && mark.keys.period && mark.computed)
        lines << MarkTip::tr("From %1 to %2")
                     .arg(baseText(*base, names), periodText(*mark.keys.period, names.language()));
    if (mark.qualifier != core::Qualifier::Exact)
        lines << word(mark.qualifier) + QChar(0xA0) + intervalText(mark.interval, decimalsOf(mark));
    if (mark.empty)
        lines << MarkTip::tr("No number: %1").arg(word(*mark.empty, mark.suppression));
    if (mark.implied)
        lines << impliedLine(*mark.implied, mark.measurement.unit, names);
    addGrowth(lines, mark);
    if (mark.beside) {
        lines << MarkTip::tr("Other revision: %1").arg(withUnit(besideText(mark), mark.measurement.unit, names));
    }
    if (mark.share)
        lines << MarkTip::tr("Share: %1").arg(numberText(*mark.share, 1) + QStringLiteral("\u00A0%"));
    addClaims(lines, mark, names);
    if (mark.earlierArea)
        lines << MarkTip::tr("Area before the boundary change");
    for (const core::SourceId &source : mark.sources)
        lines << names.source(source);
    const core::Attribute *name = mark.attribute("title");
    QString tip = u"<b>" + (name ? names(name->text) : names.caption(mark.keys)).toHtmlEscaped() + u"</b>";
    for (const QString &line : std::as_const(lines))
        tip += u"<br>" + line.toHtmlEscaped();
    return tip;
}

QString scaleClassText(const std::string &scale, const std::string &unit, Language language)
{
    bool whole = false;
    const qulonglong number = QString::fromStdString(scale).toULongLong(&whole);
    QString words = QString::fromStdString(unit);
    if (!whole)
        return QString::fromStdString(scale) + words;
    if (language == Language::Chinese) {
        if (words.endsWith(u'元') && words.size() > 1)
            words.chop(1);
        return roundNumeral(number) + words + u'级';
    }
    double factor = 1;
    while (!words.isEmpty() && (words.front() == u'万' || words.front() == u'亿')) {
        factor *= words.front() == u'万' ? 1e4 : 1e8;
        words.remove(0, 1);
    }
    double value = static_cast<double>(number) * factor;
    static constexpr std::array<std::pair<double, char16_t>, 4> powers{
        {{1e12, u'T'}, {1e9, u'B'}, {1e6, u'M'}, {1e3, u'K'}}};
    QString letter;
    for (const auto &[power, name] : powers) {
        if (value >= power) {
            value /= power;
            letter = QChar(name);
            break;
        }
    }
    return MarkTip::tr("%1 %2 class").arg(QString::number(value) + letter, unitText(words.toStdString(), language));
}

} // namespace views
