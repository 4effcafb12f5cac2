#include "models/store/revisiondiff.h"

#include "models/store/comparison.h"
#include "models/store/loader.h"
#include "tests/store/panelpackage.h"
#include "tests/support/strings.h"

using core::NamedCounts;

namespace {

core::Dataset datasetAt(const store::Database &database, const char *revision)
{
    auto dataset = store::loadDataset(database, {}, QString::fromLatin1(revision));
    REQUIRE(dataset);
    return std::move(dataset).value();
}

} // namespace

TEST_CASE("a revised row of a panel is found between revisions and before an import")
{
    auto database = tests::openStore();
    tests::PanelTexts texts = tests::smallPanel();
    tests::import(database, tests::packageWith(texts));
    texts.rows[1][7] = "77777.70";
    const package::PackageReading changed = tests::packageWith(texts);
    const NamedCounts revised{"enterprises " + texts.rows[1][2], {0, 1, 0}};

    const auto comparison = store::compareWithCurrent(database, changed);
    REQUIRE(comparison);
    CHECK_FALSE(comparison->isUnchanged);
    CHECK(comparison->diff.otherResources == std::vector<NamedCounts>{revised});

    tests::import(database, changed);
    const auto diff = store::diffRevisions(database, datasetAt(database, "1"), datasetAt(database, "2"));
    REQUIRE(diff);
    CHECK(diff->otherResources == std::vector<NamedCounts>{revised});
    CHECK(diff->total.isZero());
}

TEST_CASE("the same panel is not looked at, and one that is new counts whole")
{
    auto database = tests::openStore();
    package::PackageReading plain = tests::samplePackage();
    tests::import(database, plain);
    tests::import(database, tests::packageWith(tests::smallPanel()));
    const auto same = store::diffRevisions(database, datasetAt(database, "2"), datasetAt(database, "2"));
    REQUIRE(same);
    CHECK(same->isEmpty());
    const auto came = store::diffRevisions(database, datasetAt(database, "1"), datasetAt(database, "2"));
    REQUIRE(came);
    std::size_t added = 0;
    for (const NamedCounts &counts : came->otherResources)
        added += counts.counts.added;
    CHECK(added == tests::smallPanel().rows.size());
}
