#include "models/package/odssheet.h"

#include <algorithm>

namespace package {

namespace {

/// Runs of white space are one blank, and none at the beginning.
void appendCollapsed(QString &text, QStringView characters, bool &isAfterBlank)
{
    for (const QChar c : characters) {
        const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!isBlank)
            text += c;
        else if (!isAfterBlank)
            text += u' ';
        isAfterBlank = isBlank;
    }
}

/// What an element without text of its own stands for; none when its content counts.
std::optional<QString> standsFor(const XmlPart &part)
{
    if (part.name() == u"s") {
        constexpr int most = 1'000;
        const QString count = part.attribute(QLatin1String("c"));
        return QString(std::clamp(count.isEmpty() ? 1 : count.toInt(), 0, most), u' ');
    }
    if (part.name() == u"tab")
        return QStringLiteral("\t");
    if (part.name() == u"line-break")
        return QStringLiteral("\n");
    if (part.name() == u"annotation" || part.name() == u"note" || part.name() == u"ruby-text")
        return QString();
    return std::nullopt;
}

} // namespace

QString readOdsParagraph(XmlPart &part)
{
    QString text;
    bool isAfterBlank = true;
    for (int depth = 1; depth > 0 && part.accepts(text) && part.next();) {
        if (part.isCharacters()) {
            appendCollapsed(text, part.characters(), isAfterBlank);
        } else if (part.isEnd()) {
            --depth;
        } else if (const auto written = standsFor(part)) {
            text += *written;
            isAfterBlank = false;
            part.skip();
        } else {
            ++depth;
        }
    }
    if (isAfterBlank && text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace package
