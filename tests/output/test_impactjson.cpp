#include "models/output/impactjson.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// The impact of an update that changes one mark of one view.
QByteArray written(const core::ChangedMark &change)
{
    core::FigureImpact figure;
    figure.marks = {change};
    core::Impact impact;
    impact.views = {{"view", {figure}, 1}};
    output::JsonEmitter json;
    json.beginObject();
    output::writeImpact(json, impact);
    json.endObject();
    return json.written();
}

} // namespace

TEST_CASE("a mark without a number has what is implied in its place before and after")
{
    core::Mark gap;
    gap.empty = core::EmptyReason::NotPublished;
    core::ImpliedReading implied;
    implied.base.value = 1119.13;
    implied.base.interval = {1113.82, 1124.49};
    core::ChangedMark change{{}, gap, gap, {}, {}};
    change.after->implied = implied;
    const QByteArray json = written(change);
    const QJsonObject mark = QJsonDocument::fromJson(json)
                                 .object()[QStringLiteral("impact")][QStringLiteral("views")][0]
                                          [QStringLiteral("figures")][0][QStringLiteral("marks")][0]
                                 .toObject();
    CHECK_FALSE(mark[QStringLiteral("before")].toObject().contains(QStringLiteral("implied")));
    CHECK(mark[QStringLiteral("after")][QStringLiteral("implied")][QStringLiteral("value")].toDouble() == 1119.13);
    CHECK(mark[QStringLiteral("after")][QStringLiteral("implied")][QStringLiteral("low")].toDouble() <= 1113.82);
}

TEST_CASE("the change of a mark has no noise of binary fractions")
{
    core::Mark before;
    before.value = 1119.0;
    before.literal = "1119.0";
    core::Mark after;
    after.value = 1119.1;
    core::ChangedMark change{{}, before, after, 1119.1 - 1119.0, 100 * (1119.1 - 1119.0) / 1119.0};
    const QByteArray json = written(change);
    CHECK(json.contains("\"change\": 0.1,"));
}
