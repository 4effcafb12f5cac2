#include "app/reporttext.h"

#include "app/commands.h"
#include "views/text/proposalwords.h"
#include "views/text/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace app {

namespace {

constexpr std::size_t mostOfOneKind = 20;

QString fromStd(const std::string &text) { return QString::fromStdString(text); }

QString more(std::size_t count) { return translated(QT_TRANSLATE_NOOP("cli", "… and %1 more")).arg(count); }

} // namespace

QByteArray issuesText(const output::IssueReport &report)
{
    using Group = std::tuple<core::Rule, std::string, std::string>;
    std::map<Group, std::size_t> seen;
    std::vector<Group> cut; // in order of appearance
    QString text;
    for (const core::ProposalFinding &finding : report.findings)
        text += views::word(finding.severity) + u": " + views::sentence(finding) + u'\n';
    for (const core::Issue &issue : report.issues) {
        const Group group{issue.rule, issue.file, issue.column};
        const std::size_t count = ++seen[group];
        if (count <= mostOfOneKind)
            text += views::word(issue.severity) + u": " + views::sentence(issue) + u'\n';
        else if (count == mostOfOneKind + 1)
            cut.push_back(group);
    }
    for (const Group &group : cut) {
        const std::string_view rule = core::code(std::get<0>(group));
        text += fromStd(std::get<1>(group)) + u' ' + fromStd(std::get<2>(group)) + u" ("_qs +
                QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size())) + u"): "_qs +
                more(seen[group] - mostOfOneKind) + u'\n';
    }
    const std::size_t errors = report.errors();
    const QString verdict = errors == 0 ? translated(QT_TRANSLATE_NOOP("cli", "%1: valid"))
                                        : translated(QT_TRANSLATE_NOOP("cli", "%1: not valid, errors: %2"));
    text += (errors == 0 ? verdict.arg(report.path) : verdict.arg(report.path).arg(errors)) + u'\n';
    return text.toUtf8();
}

const output::ReportWords &reportWords()
{
    static const output::ReportWords words{
        [](const core::Issue &issue) { return views::sentence(issue); },
        [](const core::ProposalFinding &finding) { return views::sentence(finding); },
        [](const core::Error &error) { return views::sentence(error); }};
    return words;
}

} // namespace app
