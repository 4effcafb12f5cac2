#include "models/workspace/savedviews.h"

#include "models/store/savedviews.h"
#include "models/workspace/workspace.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>

using workspace::SavedViews;
using workspace::Workspace;

namespace {

core::SavedView view(const char *name) { return {name, "overview", {}, {}}; }

} // namespace

TEST_CASE("Saved views are kept, renamed and removed, and every change is told")
{
    Workspace workspace;
    SavedViews saved(workspace); // before anything is open
    REQUIRE(workspace.open(QStringLiteral(":memory:"), tests::bundledPackage).has_value());
    QSignalSpy changed(&saved, &SavedViews::changed);
    CHECK(saved.all().empty());
    REQUIRE(saved.save(view("one")));
    REQUIRE(saved.save(view("other")));
    CHECK(saved.rename(QStringLiteral("one"), QStringLiteral("other")).error().code == core::ErrorCode::ViewExists);
    REQUIRE(saved.rename(QStringLiteral("one"), QStringLiteral("two")));
    CHECK(saved.find(QStringLiteral("one")) == nullptr);
    REQUIRE(saved.find(QStringLiteral("two")));
    REQUIRE(saved.remove(QStringLiteral("other")));
    CHECK(saved.all() == std::vector<core::SavedView>{view("two")});
    CHECK(changed.size() == 5);
}

TEST_CASE("Views that another program saved are seen, broken ones told")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    Workspace workspace;
    REQUIRE(workspace.open(path, tests::bundledPackage).has_value());
    SavedViews saved(workspace);
    CHECK(saved.all().empty());
    auto other = store::Database::open(path);
    REQUIRE(other);
    REQUIRE(store::saveView(*other, {}, view("from elsewhere")));
    workspace.lookForNews();
    CHECK(saved.all() == std::vector<core::SavedView>{view("from elsewhere")});

    QSignalSpy failed(&saved, &SavedViews::failed);
    core::SavedView strange = view("strange");
    REQUIRE(store::saveView(*other, {}, strange));
    REQUIRE(QSqlQuery(other->connection()).exec(QStringLiteral("UPDATE views SET view = '{' WHERE name = 'strange'")));
    workspace.lookForNews();
    CHECK(saved.all().empty());
    CHECK(failed.size() == 1);
}
