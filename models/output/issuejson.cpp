#include "models/output/issuejson.h"

#include "models/core/codes.h"
#include "models/output/jsonemitter.h"

#include <algorithm>

namespace output {

namespace {

using Layout = JsonEmitter::Layout;

void writeMember(JsonEmitter &json, std::string_view key, std::string_view text)
{
    json.key(key);
    json.text(text);
}

void writeIssue(JsonEmitter &json, const core::Issue &issue)
{
    json.beginObject();
    writeMember(json, "severity", core::code(issue.severity));
    writeMember(json, "rule", core::code(issue.rule));
    writeMember(json, "file", issue.file);
    if (issue.row > 0) {
        json.key("row");
        json.number(issue.row);
    }
    if (!issue.column.empty())
        writeMember(json, "column", issue.column);
    writeMember(json, "value", issue.value);
    json.key("args");
    json.beginArray();
    for (const std::string &arg : issue.args)
        json.text(arg);
    json.endArray();
    json.endObject();
}

void writeReport(JsonEmitter &json, const IssueReport &report)
{
    json.beginObject(Layout::Lines);
    writeMember(json, "path", report.path.toStdString());
    json.key("valid");
    json.boolean(!core::hasErrors(report.issues));
    json.key("errors");
    json.number(std::count_if(report.issues.begin(), report.issues.end(),
                              [](const core::Issue &issue) { return issue.severity == core::Severity::Error; }));
    json.key("issues");
    json.beginArray(Layout::Lines);
    for (const core::Issue &issue : report.issues)
        writeIssue(json, issue);
    json.endArray();
    json.endObject();
}

} // namespace

QByteArray issuesJson(const std::vector<IssueReport> &reports)
{
    JsonEmitter json;
    json.beginObject(Layout::Lines);
    json.key("packages");
    json.beginArray(Layout::Lines);
    for (const IssueReport &report : reports)
        writeReport(json, report);
    json.endArray();
    json.endObject();
    return json.written();
}

} // namespace output
