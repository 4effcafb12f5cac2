#include "models/package/xmlpart.h"

#include "models/package/bounds.h"

#include <algorithm>

namespace package {

using core::ErrorCode;

XmlPart::XmlPart(std::unique_ptr<ZipEntryDevice> device, std::stop_token stop)
    : m_device(std::move(device))
    , m_xml(m_device.get())
    , m_stop(std::move(stop))
{}

bool XmlPart::next()
{
    while (!m_failure && !m_xml.atEnd()) {
        m_device->setAllowance(maximumElementBytes);
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (m_device->failure())
            return fail(*m_device->failure());
        if (m_xml.hasError())
            return fail({ErrorCode::FileBroken,
                         {m_device->name(),
                          m_xml.errorString().toStdString() + " (line " + std::to_string(m_xml.lineNumber()) + ")"}});
        if (m_stop.stop_requested())
            return fail({ErrorCode::Cancelled, {}});
        if (token == QXmlStreamReader::DTD)
            return fail({ErrorCode::FileBroken, {m_device->name(), "document type"}});
        m_depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (m_depth > maximumDepth)
            return fail(tooLarge(m_device->name(), maximumDepth, core::Bound::Levels));
        if (isStart() || isEnd() || isCharacters())
            return true;
        constexpr qsizetype marks = 7; // <!-- and -->
        m_comments += m_xml.text().size() + m_xml.processingInstructionData().size() + marks;
        if (m_comments > maximumComments)
            return fail(tooLarge(m_device->name(), maximumComments, core::Bound::Bytes));
    }
    return false;
}

bool XmlPart::nextChild()
{
    while (next()) {
        if (isStart())
            return true;
        if (isEnd())
            return false;
    }
    return false;
}

void XmlPart::skip()
{
    for (int depth = 1; depth > 0 && next();)
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
}

QString XmlPart::text()
{
    QString all;
    while (next() && !isEnd()) {
        if (isStart())
            skip();
        else
            all += m_xml.text();
        if (!accepts(all))
            break;
    }
    return all;
}

QString XmlPart::attribute(QLatin1String wanted) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == wanted)
            return attribute.value().toString();
    }
    return {};
}

bool XmlPart::accepts(const QString &text)
{
    return text.size() <= maximumText || fail(tooLarge(m_device->name(), maximumText, core::Bound::Bytes));
}

bool XmlPart::fail(core::Error error)
{
    m_failure = std::move(error);
    return false;
}

} // namespace package
