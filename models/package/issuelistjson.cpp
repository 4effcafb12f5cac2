#include "models/package/issuelistjson.h"

#include "models/package/memberreader.h"
#include "models/package/memberwriter.h"

#include <QJsonDocument>

namespace package {

static void visitMembers(Of<core::Issue> auto &o, auto &&visit)
{
    visit("severity", o.severity);
    visit("rule", o.rule);
    visit("file", o.file);
    visit("sheet", o.sheet);
    visit("row", o.row);
    visit("column", o.column);
    visit("value", o.value);
    visit("args", o.args);
}

QByteArray issueListJson(const std::vector<core::Issue> &issues)
{
    return QJsonDocument(written(issues).toArray()).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<core::Issue>> issueListFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    std::vector<core::Issue> issues;
    MemberReader reader;
    reader.read(QJsonValue(document.array()), issues);
    return reader.fault().empty() ? std::optional(std::move(issues)) : std::nullopt;
}

} // namespace package
