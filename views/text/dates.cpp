// Dates and periods in words, and what is cited with them.
#include "views/text/format.h"

#include <QLocale>
#include <QStringList>

namespace views {
namespace {

QString chineseSpan(const core::Period &period)
{
    static const QString quarters = QStringLiteral("一二三四");
    const int first = period.firstMonth();
    switch (period.form()) {
    case core::Period::Form::Year:
        return {};
    case core::Period::Form::Half:
        return first == 1 ? QStringLiteral("上半年") : QStringLiteral("下半年");
    case core::Period::Form::Quarter:
        return quarters[(first - 1) / 3] + QStringLiteral("季度");
    case core::Period::Form::Month:
        return QString::number(first) + u'月';
    case core::Period::Form::Span:
        return QStringLiteral("%1–%2月").arg(first).arg(period.lastMonth());
    }
    return {};
}

QString monthName(int month) { return QLocale::c().standaloneMonthName(month, QLocale::ShortFormat); }

QString englishSpan(const core::Period &period)
{
    const int first = period.firstMonth();
    switch (period.form()) {
    case core::Period::Form::Year:
        return {};
    case core::Period::Form::Half:
        return first == 1 ? QStringLiteral("H1") : QStringLiteral("H2");
    case core::Period::Form::Quarter:
        return u'Q' + QString::number((first + 2) / 3);
    case core::Period::Form::Month:
        return monthName(first);
    case core::Period::Form::Span:
        return monthName(first) + u'–' + monthName(period.lastMonth());
    }
    return {};
}

} // namespace

QString dateText(const std::string &date, Language language)
{
    const QStringList parts = QString::fromStdString(date).split(u'-');
    const int month = parts.size() > 1 ? parts[1].toInt() : 0;
    const int day = parts.size() > 2 ? parts[2].toInt() : 0;
    if (date.empty() || parts[0].toInt() == 0 || (parts.size() > 1 && (month < 1 || month > 12)))
        return QString::fromStdString(date);
    if (language == Language::Chinese) {
        return parts[0] + u'年' + (month ? QString::number(month) + u'月' : QString()) +
               (day ? QString::number(day) + u'日' : QString());
    }
    const QString name = month ? QString(monthName(month) + u' ') : QString();
    return (day ? QString::number(day) + u' ' : QString()) + name + parts[0];
}

QString periodText(const core::Period &period, Language language)
{
    const QString year = QString::number(period.year());
    if (language == Language::Chinese)
        return year + u'年' + chineseSpan(period);
    const QString span = englishSpan(period);
    return span.isEmpty() ? year : QString(span + u' ' + year);
}

QString citation(const core::Source &source, Language language)
{
    const bool chinese = language == Language::Chinese;
    QStringList parts;
    for (const QString &part : {QString::fromStdString(source.publisher), dateText(source.published, language),
                                QString::fromStdString(source.url)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    const QString open = chinese ? QStringLiteral("《") : QStringLiteral("“");
    const QString close = chinese ? QStringLiteral("》") : QStringLiteral("”");
    const QString stop = chinese ? QStringLiteral("，") : QStringLiteral(", ");
    return open + QString::fromStdString(source.title) + close +
           (parts.isEmpty() ? QString() : stop + parts.join(stop));
}

} // namespace views
