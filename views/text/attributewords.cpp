#include "views/text/attributewords.h"

#include "models/core/codes.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace views {

namespace {

/// The word of an enumerator's code; the code itself when it is none.
template <class E> QString codeWord(const std::string &code)
{
    const auto value = core::fromCode<E>(code);
    return value ? word(*value) : QString::fromStdString(code);
}

/// “≥ 1300 摄氏度” as the core writes it, its unit in the language: “≥ 1,300 °C”.
QString metricNumber(const QString &text, Language language)
{
    const qsizetype sign = text.startsWith(u'≥') || text.startsWith(u'≈') || text.startsWith(u'<') ? 2 : 0;
    const qsizetype space = text.indexOf(u' ', sign);
    const qsizetype end = space < 0 ? text.size() : space;
    const QString unit = unitAfterNumber(text.mid(end + 1).toStdString(), language);
    const QString number = text.left(sign) + literalText(text.mid(sign, end - sign).toStdString());
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString kindWord(const std::string &code)
{
    const auto kind = core::fromCode<core::OrganisationKind>(code);
    return kind ? word(*kind) : codeWord<core::ProgrammeKind>(code);
}

QString eventWord(const std::string &code)
{
    return code == "planned" ? QCoreApplication::translate("CellText", "planned")
                             : QCoreApplication::translate("CellText", "happened");
}

QString methodWord(const std::string &code)
{
    return code == "levels" ? QCoreApplication::translate("CellText", "from published levels")
                            : QCoreApplication::translate("CellText", "from published rates");
}

QString vintageWord(const std::string &code)
{
    if (code == "same")
        return QCoreApplication::translate("CellText", "one vintage");
    return code == "differs" ? QCoreApplication::translate("CellText", "another vintage: holds the base's revision")
                             : QCoreApplication::translate("CellText", "not stated: may hold the base's revision");
}

} // namespace

QString attributeWord(const core::Attribute &attribute)
{
    const std::string &name = attribute.name;
    const std::string &code = attribute.text.zh;
    if (code.empty())
        return {};
    if (name == "verdict")
        return codeWord<core::Verdict>(code);
    if (name == "check")
        return codeWord<core::Check>(code);
    if (name == "class_2010" || name == "class_2023")
        return codeWord<core::ConcentrationClass>(code);
    if (name == "reliability")
        return codeWord<core::Reliability>(code);
    if (name == "kind")
        return kindWord(code);
    if (name == "tier")
        return code == "none" ? QString() : codeWord<core::Tier>(code);
    if (name == "direction")
        return codeWord<core::Direction>(code);
    if (name == "status")
        return eventWord(code);
    if (name == "method")
        return methodWord(code);
    if (name == "base_vintage")
        return vintageWord(code);
    return name == "pull_verdict" ? codeWord<core::PullVerdict>(code) : QString();
}

QString metricsText(const std::string &codes, const Names &names)
{
    QStringList texts;
    const QStringList metrics = QString::fromStdString(codes).split(QStringLiteral("; "));
    for (const QString &metric : metrics) {
        const QString code = metric.section(u' ', 0, 0);
        const QString number = metricNumber(metric.section(u' ', 1), names.language());
        const core::IndicatorId id(code.toStdString());
        const bool isNamed = names.set() && names.set()->indicator(id);
        const bool isChinese = names.language() == Language::Chinese;
        const QString name = isNamed ? names(id) : isChinese ? QString() : QString(code).replace(u'_', u' ');
        texts << QStringList{name, number}.join(u' ').trimmed();
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral("; "));
}

} // namespace views
