#include "models/output/issuejson.h"
#include "tests/support/catch.h"

namespace {

const output::ReportWords words{[](const core::Issue &issue) { return QString::fromStdString("bad " + issue.value); },
                                [](const core::ProposalFinding &) { return QStringLiteral("look"); },
                                [](const core::Error &) { return QStringLiteral("locked"); }};

} // namespace

TEST_CASE("issues name rule, place and value")
{
    core::Issue issue;
    issue.rule = core::Rule::ForeignKey;
    issue.file = "observations.csv";
    issue.row = 7;
    issue.column = "source_id";
    issue.value = "s999";
    issue.args = {"sources", "id"};
    core::Issue whole;
    whole.severity = core::Severity::Warning;
    whole.rule = core::Rule::EmptyFile;
    whole.file = "targets.csv";
    CHECK(output::issuesJson({{QStringLiteral("damaged"), {issue, whole}}, {QStringLiteral("good"), {}}}, words) == R"({
  "packages": [
    {
      "path": "damaged",
      "valid": false,
      "errors": 1,
      "issues": [
        {"severity": "error", "rule": "foreign-key", "file": "observations.csv", "row": 7, "column": "source_id", "value": "s999", "args": ["sources", "id"], "sentence": "bad s999"},
        {"severity": "warning", "rule": "empty-file", "file": "targets.csv", "value": "", "args": [], "sentence": "bad "}
      ]
    },
    {
      "path": "good",
      "valid": true,
      "errors": 0,
      "issues": []
    }
  ]
}
)");
}

TEST_CASE("findings on a table and what kept a file from being read stand among the issues")
{
    core::Issue issue;
    issue.rule = core::Rule::Type;
    issue.file = "a.xlsx";
    issue.sheet = "S";
    issue.row = 3;
    issue.column = "2024年";
    issue.value = "x";
    issue.args = {"number"};
    output::IssueReport table{QStringLiteral("dir/a.xlsx"), {issue}};
    table.findings.push_back({core::Severity::Warning, core::MappingFinding::AnotherTable, 9, {}});
    output::IssueReport locked{QStringLiteral("dir/b.xlsx"), {}};
    locked.failure = core::Error{core::ErrorCode::Encrypted, {"b.xlsx"}};
    CHECK(output::issuesJson({table, locked}, words) == R"({
  "packages": [
    {
      "path": "dir/a.xlsx",
      "valid": false,
      "errors": 1,
      "issues": [
        {"severity": "warning", "rule": "another-table", "file": "a.xlsx", "row": 9, "value": "", "args": [], "sentence": "look"},
        {"severity": "error", "rule": "type", "file": "a.xlsx", "sheet": "S", "row": 3, "column": "2024年", "value": "x", "args": ["number"], "sentence": "bad x"}
      ]
    },
    {
      "path": "dir/b.xlsx",
      "valid": false,
      "errors": 1,
      "issues": [
        {"severity": "error", "rule": "encrypted", "file": "b.xlsx", "value": "", "args": ["b.xlsx"], "sentence": "locked"}
      ]
    }
  ]
}
)");
}
