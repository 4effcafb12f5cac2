#include "models/package/bounds.h"
#include "models/package/xlsxparts.h"

namespace package {

namespace {

constexpr qsizetype escapeSize = 7; ///< _x000D_

/// The character of an escape at `at`; none when there is no escape.
std::optional<char16_t> escapeAt(QStringView text, qsizetype at)
{
    const QStringView escape = text.mid(at, escapeSize);
    if (escape.size() < escapeSize || !escape.startsWith(u"_x") || !escape.endsWith(u'_'))
        return std::nullopt;
    bool isHex = false;
    constexpr int sixteen = 16;
    const ushort code = escape.mid(2, 4).toUShort(&isHex, sixteen);
    return isHex ? std::optional<char16_t>(code) : std::nullopt;
}

bool isControl(char16_t c) { return c < u' ' && c != u'\t' && c != u'\n'; }

} // namespace

std::string unescaped(const QString &text)
{
    if (!text.contains(u"_x"))
        return text.toStdString();
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const auto escape = escapeAt(text, at);
        if (!escape)
            plain += text[at];
        else if (!isControl(*escape))
            plain += QChar(*escape);
        at += escape ? escapeSize : 1;
    }
    return plain.toStdString();
}

std::string readStringItem(XmlPart &part)
{
    QString text;
    while (part.accepts(text) && part.nextChild()) {
        if (part.name() == u"t")
            text += part.text();
        else if (part.name() == u"r") {
            while (part.accepts(text) && part.nextChild()) {
                if (part.name() == u"t")
                    text += part.text();
                else
                    part.skip();
            }
        } else {
            part.skip();
        }
    }
    return unescaped(text);
}

core::Result<core::TextArena> readXlsxStrings(const ZipArchive &archive, const std::string &entry,
                                              const SheetReadOptions &options)
{
    core::TextArena strings;
    if (!archive.find(entry))
        return strings;
    auto device = archive.device(entry);
    if (!device)
        return device.error();
    XmlPart part(std::move(*device), options.stop);
    if (part.nextChild()) {
        while (part.nextChild()) {
            if (part.name() != u"si") {
                part.skip();
                continue;
            }
            strings.add(readStringItem(part));
            if (strings.bytes().size() > options.limits.textBytes || strings.size() > options.limits.cells)
                return tooLarge(archive.name(), options.limits.textBytes, core::Bound::Bytes);
        }
    }
    if (part.failure())
        return *part.failure();
    return strings;
}

} // namespace package
