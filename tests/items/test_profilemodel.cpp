#include "models/items/profilemodel.h"
#include "tests/core/panelsample.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

using items::ProfileModel;

namespace {

ProfileModel::Texts plainTexts()
{
    ProfileModel::Texts texts;
    texts.year = u"year"_qs;
    texts.places = u"place"_qs;
    texts.heading = [](std::size_t measure) { return u"measure %1"_qs.arg(measure); };
    texts.value = [](const core::Mark &mark) { return QString::fromStdString(mark.literal); };
    texts.change = [](const core::Mark &mark) {
        return mark.change && mark.change->value ? QString::number(*mark.change->value, 'f', 1) : QString();
    };
    texts.hint = [](const core::Mark &, bool isThere) { return isThere ? u"there"_qs : u"absent"_qs; };
    texts.standing = [](const core::Standing &one) { return u"%1/%2"_qs.arg(one.place).arg(one.of); };
    return texts;
}

QString rowText(const ProfileModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex cell = model.index(row, column);
        const QString change = cell.data(ProfileModel::ChangeRole).toString();
        cells += cell.data().toString() + (change.isEmpty() ? QString() : u" ("_qs + change + u')');
    }
    return cells.join(u", "_qs);
}

} // namespace

TEST_CASE("A profile is a table of years by measures with the places below", "[profilemodel]")
{
    const core::Panel panel = tests::panelOf({tests::smallPanel().schema,
                                              {{"a", "A", "2021", "330113", "digital", "", "10", "100.00", ""},
                                               {"a", "A", "2022", "330113", "digital", "", "8", "", ""},
                                               {"b", "B", "2023", "330113", "digital", "", "9", "80.00", ""},
                                               {"a", "A", "2024", "330113", "digital", "", "9", "90.00", "1"},
                                               {"b", "B", "2024", "330113", "digital", "", "9", "95.00", ""}}});
    ProfileModel model;
    tests::ModelTester tester(&model);
    CHECK(model.rowCount() == 0);
    model.setProfile(*core::profileOf(panel, core::OrganisationId("a")), plainTexts());
    REQUIRE(model.rowCount() == 5);
    CHECK(model.headerData(2, Qt::Horizontal).toString() == u"measure 1");
    CHECK(rowText(model, 0) == u"2021, 10, 100.00, —");
    CHECK(rowText(model, 1) == u"2022, 8 (-20.0), —, —");
    CHECK(rowText(model, 2) == u"2023, —, —, —");
    CHECK(rowText(model, 3) == u"2024, 9, 90.00, 1");
    CHECK(rowText(model, 4) == u"place, 1/2, 2/2, 1/1");
    CHECK(model.index(2, 1).data(Qt::ToolTipRole).toString() == u"absent");
    CHECK(model.index(1, 1).data(ProfileModel::SignRole).toInt() == -1);
    CHECK(model.index(1, 2).data(ProfileModel::MissingRole).toBool());
    CHECK(model.mark(model.index(3, 2))->keys.period == core::Period::ofYear(2024));
    CHECK(model.mark(model.index(4, 2)) == nullptr);
}
