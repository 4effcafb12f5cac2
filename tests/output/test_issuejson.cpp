#include "models/output/issuejson.h"
#include "tests/support/catch.h"

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
    CHECK(output::issuesJson({{QStringLiteral("damaged"), {issue, whole}}, {QStringLiteral("good"), {}}}) == R"({
  "packages": [
    {
      "path": "damaged",
      "valid": false,
      "errors": 1,
      "issues": [
        {"severity": "error", "rule": "foreign-key", "file": "observations.csv", "row": 7, "column": "source_id", "value": "s999", "args": ["sources", "id"]},
        {"severity": "warning", "rule": "empty-file", "file": "targets.csv", "value": "", "args": []}
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
