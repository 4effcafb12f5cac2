#include "tests/support/strings.h"
#include "views/text/changewords.h"

using core::ChangedMark;
using core::Mark;

namespace {

ChangedMark changeOf(Mark before, Mark after, double change)
{
    return {before.keys, std::move(before), std::move(after), change, {}};
}

Mark markOf(double value, const char *literal)
{
    Mark mark;
    mark.value = value;
    mark.literal = literal;
    return mark;
}

} // namespace

TEST_CASE("the change of a mark is told in percent where it grows, else in its unit")
{
    ChangedMark grown = changeOf(markOf(100, "100"), markOf(110, "110"), 10);
    CHECK(views::differenceText(grown) == QStringLiteral("+10"));
    grown.percent = 10;
    CHECK(views::differenceText(grown) == QStringLiteral("+10.00 %"));
    grown.withinRounding = true;
    CHECK(views::differenceText(grown) == QStringLiteral("+10.00 % · within rounding"));
}

TEST_CASE("the change of a share or a pull is in points, with the decimals of its numbers")
{
    ChangedMark share = changeOf(markOf(0.3678, "0.3678"), markOf(0.3628, "0.3628"), -0.005);
    share.after->measurement.unit = "%";
    CHECK(views::differenceText(share).simplified() == QStringLiteral("−0.0050 pp"));
    ChangedMark pull = changeOf(markOf(0.3678, ""), markOf(0.3628, ""), -0.005);
    for (auto *mark : {&pull.before, &pull.after}) {
        (*mark)->measurement.unit = "pp";
        (*mark)->attributes.push_back({"method", "computed", {}});
    }
    CHECK(views::differenceText(pull).simplified() == QStringLiteral("−0.0050 pp"));
    ChangedMark small = changeOf(markOf(12.34, ""), markOf(12.341, ""), 0.001); // more than its numbers show
    for (auto *mark : {&small.before, &small.after})
        (*mark)->measurement.unit = "%";
    CHECK(views::differenceText(small).simplified() == QStringLiteral("+0.001 pp"));
}

TEST_CASE("a mark whose number stays is told by what else of it is another thing")
{
    Mark after = markOf(100, "100");
    after.status = core::Status::Final;
    after.claims.emplace_back();
    CHECK(views::differenceText(changeOf(markOf(100, "100"), after, 0)) ==
          QStringLiteral("number stays; other: status, claims of other sources"));
}

TEST_CASE("a unit that begins with a number is set apart from the difference")
{
    core::RevisedClaim claim;
    claim.before.value = "1001";
    claim.after.value = "1002";
    claim.change = core::Change{1, {0, 2}, {}, {}, {}};
    claim.unit = "亿元";
    const auto said = [&](views::Language language) { return views::differenceText(claim, language).simplified(); };
    CHECK(said(views::Language::English) == QStringLiteral("+1 (100 m yuan)"));
    CHECK(said(views::Language::Chinese) == QStringLiteral("+1 亿元"));
}

TEST_CASE("a mark without a number is told by what is implied in its place, or by what else is another thing")
{
    Mark gap;
    gap.empty = core::EmptyReason::NotPublished;
    ChangedMark change{{}, gap, gap, {}, {}};
    change.after->claims.emplace_back();
    CHECK(views::differenceText(change) == QStringLiteral("other: claims of other sources"));
    CHECK(views::gapText(gap, false) == QStringLiteral("not in this dataset"));
    core::ImpliedReading implied;
    implied.base.value = 1119.13;
    implied.base.interval = {1113.82, 1124.49};
    gap.implied = implied;
    CHECK(views::gapText(gap, false) == QStringLiteral("not in this dataset (implied 1,119.13)"));
}

TEST_CASE("the kind of a relation is a word as that of an indicator is")
{
    const views::Names names;
    CHECK(views::fieldText("kind", "sum", names) == QStringLiteral("sum of parts"));
    CHECK(views::fieldText("kind", "difference", names) == QStringLiteral("difference"));
    CHECK(views::fieldText("kind", "count", names) != QStringLiteral("—"));
}
