#include "models/workspace/revisioncomparison.h"

#include "models/workspace/importdraft.h"
#include "models/workspace/workspace.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using workspace::RevisionComparison;
using workspace::Workspace;

TEST_CASE("two revisions are compared off the thread, either way round")
{
    const QTemporaryDir folder, data;
    Workspace workspace;
    REQUIRE(workspace.open(folder.filePath(QStringLiteral("store.sqlite")), tests::bundledPackage).has_value());
    tests::copyOfBundled(data.path());
    tests::replaceIn(data.filePath(QStringLiteral("observations.csv")), "1175.09", "1175.19");
    workspace::ImportDraft draft(workspace);
    QSignalSpy read(&draft, &workspace::ImportDraft::changed);
    QSignalSpy taken(&draft, &workspace::ImportDraft::taken);
    draft.open(data.path());
    REQUIRE(read.wait());
    draft.take();
    REQUIRE(taken.wait());

    RevisionComparison comparison(workspace);
    QSignalSpy changed(&comparison, &RevisionComparison::changed);
    CHECK_FALSE(comparison.compared());
    comparison.start(1, 2);
    REQUIRE(changed.wait());
    REQUIRE(comparison.compared()->diff.revised.size() == 1);
    CHECK(comparison.compared()->diff.revised[0].after.value == "1175.19");
    comparison.start(2, 1);
    REQUIRE(changed.wait());
    CHECK(comparison.compared()->diff.revised[0].after.value == "1175.09");
    CHECK(comparison.compared()->before.number == 2);
    comparison.clear();
    CHECK_FALSE(comparison.compared());
}

TEST_CASE("a revision that is not there is an error")
{
    Workspace workspace;
    REQUIRE(workspace.open(QStringLiteral(":memory:"), tests::bundledPackage).has_value());
    RevisionComparison comparison(workspace);
    QSignalSpy failed(&comparison, &RevisionComparison::failed);
    comparison.start(1, 7);
    CHECK(failed.size() == 1);
    CHECK_FALSE(comparison.compared());
}
