#pragma once

#include "models/package/issuelist.h"

#include <QJsonValue>
#include <QString>

#include <string>
#include <vector>

namespace package {

/// A value of the descriptor that knows where it stands (`resources[2].schema.fields[0].type`) and reports
/// what it must be when it is not: one Rule::BadDescriptor each.
class JsonNode
{
public:
    JsonNode(QJsonValue value, QString path, IssueList &issues);

    bool isPresent() const { return !m_value.isUndefined() && !m_value.isNull(); }
    bool isText() const { return m_value.isString(); }
    const QJsonValue &value() const { return m_value; }
    std::string path() const { return m_path.toStdString(); }
    JsonNode member(const char *name) const;
    /// Elements of an array; none, reported, when it is present and no array.
    std::vector<JsonNode> items() const;
    /// A text; blank, reported, when it is present and no text.
    std::string text() const;
    /// A text or a list of texts; numbers and truth values count as texts as JSON writes them.
    std::vector<std::string> texts() const;
    /// True or false; `false`, reported, when it is present and neither.
    bool flag() const;
    /// Reports this value: what it must be.
    void report(const std::string &must) const;

private:
    QJsonValue m_value;
    QString m_path;
    IssueList *m_issues;
};

} // namespace package
