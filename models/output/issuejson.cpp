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

/// What is written of one finding, whatever its kind.
struct Entry
{
    core::Issue issue; ///< but for its rule
    std::string_view rule;
    QString sentence;
};

void writeEntry(JsonEmitter &json, const Entry &entry)
{
    const core::Issue &issue = entry.issue;
    json.beginObject();
    writeMember(json, "severity", core::code(issue.severity));
    writeMember(json, "rule", entry.rule);
    writeMember(json, "file", issue.file);
    if (!issue.sheet.empty())
        writeMember(json, "sheet", issue.sheet);
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
    writeMember(json, "sentence", entry.sentence.toStdString());
    json.endObject();
}

std::vector<Entry> entriesOf(const IssueReport &report, const ReportWords &words)
{
    std::vector<Entry> entries;
    const std::string file = report.path.section(u'/', -1).toStdString();
    core::Issue whole;
    whole.file = file;
    if (report.failure) {
        whole.args = report.failure->args;
        entries.push_back({whole, core::code(report.failure->code), words.error(*report.failure)});
    }
    for (const core::ProposalFinding &finding : report.findings) {
        whole.severity = finding.severity;
        whole.row = finding.row;
        whole.args = finding.args;
        entries.push_back({whole, core::code(finding.finding), words.finding(finding)});
    }
    for (const core::Issue &issue : report.issues)
        entries.push_back({issue, core::code(issue.rule), words.issue(issue)});
    return entries;
}

void writeReport(JsonEmitter &json, const IssueReport &report, const ReportWords &words)
{
    json.beginObject(Layout::Lines);
    writeMember(json, "path", report.path.toStdString());
    json.key("valid");
    json.boolean(report.isValid());
    json.key("errors");
    json.number(static_cast<std::int64_t>(report.errors()));
    writeIssues(json, report, words);
    json.endObject();
}

} // namespace

void writeIssues(JsonEmitter &json, const IssueReport &report, const ReportWords &words)
{
    json.key("issues");
    json.beginArray(Layout::Lines);
    for (const Entry &entry : entriesOf(report, words))
        writeEntry(json, entry);
    json.endArray();
}

std::size_t IssueReport::errors() const
{
    const auto isError = [](const auto &one) { return one.severity == core::Severity::Error; };
    return static_cast<std::size_t>(std::ranges::count_if(issues, isError) + std::ranges::count_if(findings, isError)) +
           (failure ? 1U : 0U);
}

QByteArray issuesJson(const std::vector<IssueReport> &reports, const ReportWords &words)
{
    JsonEmitter json;
    json.beginObject(Layout::Lines);
    json.key("packages");
    json.beginArray(Layout::Lines);
    for (const IssueReport &report : reports)
        writeReport(json, report, words);
    json.endArray();
    json.endObject();
    return json.written();
}

} // namespace output
