#include "models/package/jsonnode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace package {

namespace {

/// The value as JSON writes it; blank when absent.
std::string written(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString())
        return value.toString().toStdString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

} // namespace

JsonNode::JsonNode(QJsonValue value, QString path, IssueList &issues)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_issues(&issues)
{}

JsonNode JsonNode::member(const char *name) const
{
    const QString key = QString::fromLatin1(name);
    const QString path = m_path.isEmpty() ? key : QString(m_path + u'.' + key);
    return {m_value.isObject() ? m_value.toObject().value(key) : QJsonValue(QJsonValue::Undefined), path, *m_issues};
}

std::vector<JsonNode> JsonNode::items() const
{
    std::vector<JsonNode> nodes;
    if (isPresent() && !m_value.isArray())
        report("array");
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.emplace_back(array.at(i), m_path + u'[' + QString::number(i) + u']', *m_issues);
    return nodes;
}

std::string JsonNode::text() const
{
    if (isPresent() && !m_value.isString())
        report("string");
    return m_value.toString().toStdString();
}

std::vector<std::string> JsonNode::texts() const
{
    std::vector<std::string> all;
    if (m_value.isString())
        return {m_value.toString().toStdString()};
    for (const JsonNode &item : items()) {
        if (item.m_value.isObject() || item.m_value.isArray() || item.m_value.isNull())
            item.report("string");
        else
            all.push_back(written(item.m_value));
    }
    return all;
}

bool JsonNode::flag() const
{
    if (isPresent() && !m_value.isBool())
        report("boolean");
    return m_value.toBool();
}

void JsonNode::report(const std::string &must) const
{
    m_issues->error(core::Rule::BadDescriptor, {}, written(m_value), {m_path.toStdString(), must});
}

} // namespace package
