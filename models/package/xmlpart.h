#pragma once

#include "models/package/zipentry.h"

#include <QXmlStreamReader>

#include <memory>
#include <stop_token>
#include <string>

namespace package {

/// Pulls the elements out of one XML entry of an archive, with everything bounded that a hostile file could blow up:
/// document types (and so entities) are refused, one element may take a quarter of a megabyte, comments a few
/// megabytes, and nesting is shallow. After `nextChild` has returned false, `failure` tells whether that was the end.
/// Names are local ones: the namespaces of strict and transitional workbooks differ, their elements do not.
class XmlPart
{
public:
    static constexpr std::uint64_t maximumElementBytes = std::uint64_t(256) << 10;
    static constexpr qsizetype maximumComments = qsizetype(4) << 20; ///< of all comments and instructions together
    static constexpr int maximumDepth = 256;
    static constexpr qsizetype maximumText = qsizetype(16) << 20; ///< of one cell, in UTF-16 units

    explicit XmlPart(std::unique_ptr<ZipEntryDevice> device, std::stop_token stop = {});

    /// Goes to the next child of the current element, or to the root; false at the end of the current element.
    bool nextChild();
    /// Goes to the next start or end of an element or to characters; false at the end of the part.
    bool next();
    /// Leaves the current element with everything in it.
    void skip();
    /// Leaves the current element; the characters in it, without those of elements within.
    QString text();
    /// Fails when the text that was put together from elements is longer than any cell's.
    bool accepts(const QString &text);

    QStringView name() const { return m_xml.name(); }
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isCharacters() const { return m_xml.isCharacters(); }
    QStringView characters() const { return m_xml.text(); }
    /// An attribute of the current element by its local name; blank when there is none.
    QString attribute(QLatin1String wanted) const;
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    /// Errors: FileBroken, TooLarge, Cancelled.
    const std::optional<core::Error> &failure() const { return m_failure; }
    std::uint64_t done() const { return m_device->done(); }
    std::uint64_t declaredSize() const { return m_device->declaredSize(); }

private:
    bool fail(core::Error error);

    std::unique_ptr<ZipEntryDevice> m_device;
    QXmlStreamReader m_xml;
    std::stop_token m_stop;
    int m_depth = 0;
    qsizetype m_comments = 0;
    std::optional<core::Error> m_failure;
};

} // namespace package
